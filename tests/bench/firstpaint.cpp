// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the program on a workspace as a new user's and quits after its first paint: what scripts/bench times beside an empty window.
#include "gui/run.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

namespace {

class QuitAfterPaint : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            qApp->removeEventFilter(this);
            QTimer::singleShot(0, qApp, &QApplication::quit);
        }
        return QObject::eventFilter(watched, event);
    }
};

void quitAfterFirstPaint()
{
    qApp->installEventFilter(new QuitAfterPaint(qApp));
}
Q_COREAPP_STARTUP_FUNCTION(quitAfterFirstPaint)

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(settings.path()));
    app::Environment environment;
    environment.today = QDate(2027, 2, 10);
    environment.now = QDateTime(environment.today, QTime(9, 0), Qt::UTC);
    return gui::run(argc, argv, QFile::decodeName(argv[1]), environment);
}
