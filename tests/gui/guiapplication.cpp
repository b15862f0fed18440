// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guiapplication.h"

#include "gui/style/theme.h"

#include <catch2/catch.hpp>

#include <QKeyEvent>
#include <QTest>

namespace tests {

QApplication &guiApplication()
{
    static int argc = 1;
    static char name[] = "test_gui";
    static char *argv[] = {name, nullptr};
    static QApplication *application = [] {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        auto *made = new QApplication(argc, argv); // lives as long as the program
        gui::applyAppearance(*made, charts::Appearance::Light);
        return made;
    }();
    return *application;
}

void type(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        if (letter.unicode() < 128) {
            QTest::keyClick(widget, letter.toLatin1());
            continue;
        }
        for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) { // QTest knows the keys of ASCII alone
            QKeyEvent key(kind, Qt::Key_unknown, Qt::NoModifier, letter);
            QApplication::sendEvent(widget, &key);
        }
    }
}

void settle()
{
    for (int turn = 0; turn < 4; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

app::Environment environmentIn(const QString &languageCode)
{
    app::Environment environment;
    environment.today = QDate(2027, 2, 10);
    environment.now = QDateTime(environment.today, QTime(9, 0), Qt::UTC);
    environment.language = core::Language::of(languageCode);
    return environment;
}

OpenWorkspace openWorkspace(const QString &sample, const QString &languageCode)
{
    guiApplication();
    OpenWorkspace open;
    open.folder = std::make_unique<QTemporaryDir>();
    app::NewWorkspace wanted;
    wanted.sample = sample;
    wanted.languageCode = languageCode;
    wanted.quarter = core::quarterNamed(u"2027Q1");
    auto opened = app::Workspace::create(open.folder->filePath(QStringLiteral("plan.qdeck")), wanted, environmentIn(languageCode));
    REQUIRE(opened.has_value());
    open.workspace = std::move(*opened);
    return open;
}

} // namespace tests
