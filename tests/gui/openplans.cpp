// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/editing/linefield.h"
#include "gui/guiapplication.h"
#include "gui/metrics/weekfield.h"
#include "gui/start/firstrun.h"
#include "gui/window/mainwindow.h"
#include "gui/window/settings.h"
#include "gui/window/workspaceview.h"
#include "gui/wizardwidget.h"

#include <catch2/catch.hpp>

#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QTest>

namespace {

// A window on the café, whose file may be opened again by whatever way.
struct OpenPlan {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("plan.qdeck"));
    gui::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    tests::Answers answers;
    std::unique_ptr<gui::MainWindow> window;

    OpenPlan()
    {
        tests::guiApplication();
        window = std::make_unique<gui::MainWindow>(tests::environmentIn(), settings, answers.dialogs());
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        app::NewWorkspace wanted;
        wanted.sample = QStringLiteral("cafe");
        wanted.quarter = core::quarterNamed(u"2027Q1");
        REQUIRE(window->createAt(path, wanted));
        tests::settle();
    }
    app::Workspace &workspace() const { return *window->workspace(); }

    // Types half a name into the wizard's first field, and leaves the cursor there.
    void typeHalfAName() const
    {
        window->view()->openWizard();
        window->view()->wizard()->openPart(0);
        tests::settle();
        auto *field = qobject_cast<gui::LineField *>(QApplication::focusWidget());
        REQUIRE(field);
        field->clear();
        QTest::keyClicks(field, QStringLiteral("Half a na"));
    }
    // What the file says, read by itself.
    std::unique_ptr<app::Workspace> reopened(const QString &file) const
    {
        auto opened = app::Workspace::open(file, false, tests::environmentIn());
        REQUIRE(opened.has_value());
        return std::move(*opened);
    }
    QString storedName(const QString &file) const { return reopened(file)->strategy().business().name; }
};

core::Persona aPersona()
{
    core::Persona persona;
    persona.id = core::newId<core::Persona>();
    persona.name = QStringLiteral("Élodie");
    return persona;
}

} // namespace

TEST_CASE("a plan opened once more in its own window stays open and can be changed", "[gui][Q3]")
{
    OpenPlan open;
    SECTION("by its path")
    {
        CHECK(open.window->open(open.path));
    }
    SECTION("by a roundabout path")
    {
        CHECK(open.window->open(
            open.folder.path() + QStringLiteral("/./../") + QFileInfo(open.folder.path()).fileName() + QStringLiteral("/plan.qdeck")));
    }
    SECTION("by a link to it")
    {
        const QString link = open.folder.filePath(QStringLiteral("link.qdeck"));
        REQUIRE(QFile::link(open.path, link));
        CHECK(open.window->open(link));
    }
    SECTION("by dropping it on the window")
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(open.path)});
        QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(open.window.get(), &drop);
    }
    tests::settle();
    REQUIRE(open.window->workspace());
    CHECK_FALSE(open.workspace().isReadOnly());
    CHECK(open.answers.told.isEmpty());
    const core::Persona persona = aPersona();
    REQUIRE(open.workspace().edit(core::Edit::adding(persona, persona.name)));
    CHECK(open.reopened(open.path)->strategy().find(persona.id));
}

TEST_CASE("opening the plan again keeps what is being typed", "[gui][Q1]")
{
    const OpenPlan open;
    open.typeHalfAName();
    CHECK(open.window->open(open.path));
    auto *field = qobject_cast<gui::LineField *>(QApplication::focusWidget());
    REQUIRE(field);
    CHECK(field->text() == QStringLiteral("Half a na"));
}

TEST_CASE("half-typed text is kept when its window, plan or language goes", "[gui][Q1]")
{
    OpenPlan open;
    open.typeHalfAName();
    SECTION("the window closes")
    {
        open.window->close();
        open.window.reset();
    }
    SECTION("the plan closes")
    {
        open.window->closeWorkspace();
    }
    SECTION("another plan is opened instead")
    {
        app::NewWorkspace empty;
        CHECK(open.window->createAt(open.folder.filePath(QStringLiteral("other.qdeck")), empty));
    }
    SECTION("the language changes")
    {
        emit open.window->firstRun()->languageWanted(QStringLiteral("fr"));
        tests::settle();
        emit open.window->firstRun()->languageWanted(QStringLiteral("en"));
        tests::settle();
    }
    CHECK(open.storedName(open.path) == QStringLiteral("Half a na"));
}

TEST_CASE("a number half typed on the Metrics page is kept when another page or the end comes", "[gui][metrics][J-01][Q1]")
{
    OpenPlan open;
    REQUIRE(open.window->view()->go({QStringLiteral("metrics")}));
    tests::settle();
    gui::WeekField *followers = nullptr;
    for (auto *field : open.window->findChildren<gui::WeekField *>())
        if (field->accessibleName().startsWith(QStringLiteral("Followers")))
            followers = field;
    REQUIRE(followers);
    followers->setFocus();
    QTest::keyClicks(followers, QStringLiteral("4 250"));
    SECTION("another page")
    {
        open.window->view()->go({QStringLiteral("dashboard")});
        tests::settle();
    }
    SECTION("the end")
    {
        open.window->close();
    }
    open.window.reset();
    const auto workspace = open.reopened(open.path);
    bool isNoted = false;
    for (const core::KpiReading &reading : workspace->scoreboard())
        isNoted = isNoted || (reading.metric == QStringLiteral("followers") && reading.actual == 4250);
    CHECK(isNoted);
}
