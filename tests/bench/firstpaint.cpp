// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens a workspace in the real window and quits after its first paint: what scripts/bench times beside an empty window.
#include "core/language.h"
#include "gui/run.h"
#include "gui/window/mainwindow.h"
#include "gui/window/settings.h"

#include <QApplication>
#include <QEvent>
#include <QTemporaryDir>
#include <QTimer>

namespace {

class QuitAfterPaint : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    gui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    app::Environment environment;
    environment.today = QDate(2027, 2, 10);
    environment.now = QDateTime(environment.today, QTime(9, 0), Qt::UTC);
    gui::applyLook(settings);
    gui::MainWindow window(environment, settings);
    if (!window.open(QString::fromLocal8Bit(argv[1])))
        return 1;
    window.resize(1280, 800);
    QuitAfterPaint quit;
    window.installEventFilter(&quit);
    window.show();
    return QApplication::exec();
}
