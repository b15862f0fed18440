// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/care/versions.h"
#include "gui/care/comparepage.h"
#include "gui/care/comparisonlist.h"
#include "gui/care/versionspage.h"
#include "gui/components/button.h"
#include "gui/components/emptystate.h"
#include "gui/components/text.h"
#include "gui/components/toast.h"
#include "gui/guiapplication.h"
#include "gui/log.h"
#include "gui/page.h"
#include "gui/start/firstrun.h"
#include "gui/start/recentfilerow.h"
#include "gui/window/about.h"
#include "gui/window/learn.h"
#include "gui/window/mainwindow.h"
#include "gui/window/navigation.h"
#include "gui/window/settings.h"
#include "gui/window/workspaceview.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QListView>
#include <QMenu>
#include <QTest>

namespace {

struct HandedPlan {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("plan.qdeck"));
    gui::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    tests::Answers answers;
    std::unique_ptr<gui::MainWindow> window;

    HandedPlan()
    {
        tests::guiApplication();
        window = std::make_unique<gui::MainWindow>(tests::environmentIn(), settings, answers.dialogs());
        window->resize(1280, 800);
        window->show();
        app::NewWorkspace wanted;
        wanted.sample = QStringLiteral("cafe");
        wanted.quarter = core::quarterNamed(u"2027Q1");
        REQUIRE(window->createAt(path, wanted));
        tests::settle();
    }
    QString file(const char *name) const { return folder.filePath(QLatin1String(name)); }
    app::Workspace &workspace() const { return *window->workspace(); }
    void run(const char *command) const
    {
        for (QAction *action : window->actions())
            if (action->text() == QString::fromUtf8(command))
                action->trigger();
        tests::settle();
    }
    core::Goal addGoal() const
    {
        core::Goal goal;
        goal.id = core::newId<core::Goal>();
        goal.quarter = workspace().quarter().id;
        goal.title = QStringLiteral("Fill the terrace");
        REQUIRE(workspace().edit(core::Edit::adding(goal, goal.title)));
        return goal;
    }
    template <class Wanted>
    Wanted &page() const
    {
        auto *shown = qobject_cast<Wanted *>(window->view()->currentPage());
        REQUIRE(shown);
        return *shown;
    }
    std::vector<app::Version> versions() const { return app::Versions(settings.versionsFolder(), path).all(); }
};

void cutShort(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(file.size() * 5 / 6));
}

bool isShown(const gui::Page &page, const char *text)
{
    for (const auto *label : page.findChildren<gui::SentenceLabel *>())
        if (label->isVisible() && label->text().contains(QLatin1String(text)))
            return true;
    for (const auto *label : page.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(QLatin1String(text)))
            return true;
    return false;
}

} // namespace

TEST_CASE("a copy of the plan is saved under a free name, and never over a file", "[gui][J-12]")
{
    HandedPlan open;
    open.answers.files = {open.file("copy.qdeck")};
    open.run("Save a copy…");
    CHECK(QFileInfo(open.answers.offered).fileName() == u"plan (copy).qdeck");
    CHECK(QFileInfo::exists(open.file("copy.qdeck")));
    CHECK(open.window->view()->toast()->text().contains(u"copy.qdeck"));
    CHECK(open.answers.told.isEmpty());
    SECTION("onto the open plan")
    {
        open.answers.files = {open.path};
    }
    SECTION("onto the copy")
    {
        open.answers.files = {open.file("copy.qdeck")};
    }
    SECTION("into a folder that is not there")
    {
        open.answers.files = {open.file("nowhere/copy.qdeck")};
    }
    open.run("Save a copy…");
    CHECK(open.answers.told.size() == 1);
    CHECK(open.workspace().integrity() == u"ok");
}

TEST_CASE("the window compares the plan with a copy and leads to what differs", "[gui][J-12]")
{
    HandedPlan open;
    REQUIRE(open.workspace().backupTo(open.file("copy.qdeck")));
    const core::Goal goal = open.addGoal();
    open.answers.files = {open.file("copy.qdeck")};
    open.run("Compare with a copy…");
    auto &page = open.page<gui::ComparePage>();
    auto *list = page.findChild<gui::ComparisonList *>();
    REQUIRE(list->model()->rowCount() == 2);
    CHECK(list->isVisible());
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    tests::settle();
    CHECK(open.window->view()->currentPageId() == u"goals");
    CHECK(open.workspace().strategy().find(goal.id));
    REQUIRE(open.workspace().undo());
    open.run("Compare with a copy…");
    CHECK(isShown(open.page<gui::ComparePage>(), "It says the same as the open plan."));
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("a copy that can't be read is told, and the page asks for another", "[gui][J-12][Q35]")
{
    HandedPlan open;
    QFile notes(open.file("notes.qdeck"));
    REQUIRE(notes.open(QIODevice::WriteOnly));
    notes.write(QByteArray(200, 'x'));
    notes.close();
    for (const char *name : {"notes.qdeck", "none.qdeck"}) {
        open.answers.told.clear();
        open.answers.files = {open.file(name)};
        open.run("Compare with a copy…");
        REQUIRE(open.answers.told.size() == 1);
        CHECK(open.answers.told.front().contains(QLatin1String(name)));
        CHECK(open.page<gui::ComparePage>().findChild<gui::EmptyState *>()->isVisible());
    }
    open.answers.told.clear();
    open.answers.files.clear(); // thought better of it
    open.run("Compare with a copy…");
    CHECK(open.answers.told.isEmpty());
}

TEST_CASE("opening a plan that changed keeps a version of it", "[gui][J-12]")
{
    HandedPlan open;
    REQUIRE(open.versions().size() == 1);
    open.window->closeWorkspace();
    REQUIRE(open.window->open(open.path));
    tests::settle();
    CHECK(open.versions().size() == 1);
    open.addGoal();
    open.window->closeWorkspace();
    REQUIRE(open.window->open(open.path));
    tests::settle();
    CHECK(open.versions().size() == 2);
}

TEST_CASE("a version is looked at, restored in one step, and that step undone", "[gui][J-12]")
{
    HandedPlan open;
    const core::Goal goal = open.addGoal();
    open.run("Versions…");
    auto &page = open.page<gui::VersionsPage>();
    CHECK(isShown(page, "goals"));
    CHECK(isShown(page, "1 entries of the plan are different now.") != isShown(page, "1 entry of the plan is different now."));
    for (QAction *action : page.actions())
        if (action->text() == u"Restore this version")
            action->trigger();
    tests::settle();
    CHECK_FALSE(open.workspace().strategy().find(goal.id));
    CHECK(open.versions().size() == 2); // the present was kept first
    CHECK(open.window->view()->toast()->isVisible());
    open.window->view()->undo();
    CHECK(open.workspace().strategy().find(goal.id));
}

TEST_CASE("a version that is broken says so and can't be restored, and the page without any explains itself", "[gui][J-12][Q35]")
{
    HandedPlan open;
    SECTION("broken")
    {
        cutShort(open.versions().front().path);
        open.run("Versions…");
        CHECK(isShown(open.page<gui::VersionsPage>(), "incomplete"));
    }
    SECTION("none")
    {
        QFile::remove(open.versions().front().path);
        open.run("Versions…");
        CHECK(open.page<gui::VersionsPage>().findChild<gui::EmptyState *>()->isVisible());
    }
    for (QAction *action : open.page<gui::VersionsPage>().actions())
        if (action->text() == u"Restore this version")
            CHECK_FALSE((action->isEnabled() && action->isVisible()));
}

TEST_CASE("repairing a whole plan says that there is nothing to repair", "[gui][J-12]")
{
    HandedPlan open;
    open.run("Repair…");
    REQUIRE(open.answers.told.size() == 1);
    CHECK(open.answers.told.front().contains(u"it is whole"));
    open.window->closeWorkspace();
    open.answers.told.clear();
    open.answers.files = {open.path}; // without a plan it asks which
    open.run("Repair…");
    REQUIRE(open.answers.told.size() == 1);
    CHECK(open.answers.told.front().contains(u"it is whole"));
}

TEST_CASE("a damaged plan offers its newest version and what can be read of it", "[gui][J-12][Q4]")
{
    HandedPlan open;
    open.window->closeWorkspace();
    cutShort(open.path);
    const qint64 damaged = QFileInfo(open.path).size();
    open.answers.files = {open.file("new.qdeck")};
    SECTION("left as it is")
    {
        CHECK_FALSE(open.window->open(open.path));
        CHECK_FALSE(open.window->workspace());
    }
    SECTION("the newest version")
    {
        open.answers.answer = 1;
        CHECK_FALSE(open.window->open(open.path));
        REQUIRE(open.window->workspace());
        CHECK(QFileInfo(open.workspace().path()).fileName() == u"new.qdeck");
        CHECK_FALSE(open.workspace().strategy().all<core::Goal>().empty());
    }
    SECTION("what can be read")
    {
        open.answers.answer = 2;
        CHECK_FALSE(open.window->open(open.path));
        INFO(open.answers.told.join(u'\n').toStdString());
        REQUIRE(open.window->workspace());
        CHECK(QFileInfo(open.workspace().path()).fileName() == u"new.qdeck");
        CHECK(open.workspace().integrity() == u"ok");
    }
    CHECK(open.answers.told.front().contains(u"plan.qdeck"));
    CHECK(QFileInfo(open.path).size() == damaged);
}

TEST_CASE("where nothing can be rescued the newest version is offered instead", "[gui][J-12][Q4][Q35]")
{
    // Asks for the rescue first, and then for the version.
    struct : tests::Answers {
        int ask(QWidget *parent, const gui::Question &question) override
        {
            texts << question.text;
            answer = question.buttons.size() - 1;
            return tests::Answers::ask(parent, question);
        }
        QStringList texts;
    } answers;
    HandedPlan open;
    open.window->closeWorkspace();
    QFile file(open.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(100)); // behind the header: the page that says which tables there are
    file.write(QByteArray(3996, '\xee'));
    file.close();
    answers.files = {open.file("new.qdeck")};
    gui::MainWindow window(tests::environmentIn(), open.settings, answers.dialogs());
    CHECK_FALSE(window.open(open.path));
    INFO(answers.texts.join(u'\n').toStdString());
    REQUIRE(answers.told.size() == 2);
    CHECK(answers.told.back() == u"Nothing was saved");
    CHECK(answers.texts.back().contains(u"Open one of its versions"));
    REQUIRE(window.workspace());
    CHECK(QFileInfo(window.workspace()->path()).fileName() == u"new.qdeck");
    CHECK_FALSE(window.workspace()->strategy().all<core::Goal>().empty());
}

TEST_CASE("recent files say where they stood; one that is gone is grey and can be taken off", "[gui][J-12]")
{
    HandedPlan open;
    open.window->closeWorkspace();
    REQUIRE(open.settings.standing(open.path));
    tests::settle();
    const auto rows = [&open] { return open.window->firstRun()->findChildren<gui::RecentFileRow *>(); };
    REQUIRE(rows().size() == 1);
    CHECK(rows().front()->accessibleDescription().contains(u"goals"));
    CHECK(rows().front()->accessibleDescription().contains(u"Data up to"));
    emit open.window->recentMenu()->aboutToShow();
    CHECK(open.window->recentMenu()->actions().front()->text().contains(u"goals"));
    REQUIRE(QFile::remove(open.path));
    open.window->firstRun()->refresh();
    CHECK(rows().front()->isMissing());
    QTest::mouseClick(rows().front(), Qt::LeftButton, {}, QPoint(gui::u(4), gui::u(4)));
    CHECK(open.answers.told.isEmpty());
    emit open.window->recentMenu()->aboutToShow();
    CHECK_FALSE(open.window->recentMenu()->actions().front()->isEnabled());
    SECTION("on the first-run page")
    {
        QTest::mouseClick(rows().front()->findChild<gui::Button *>(), Qt::LeftButton);
        tests::settle();
        CHECK(rows().isEmpty());
    }
    SECTION("in the menu")
    {
        open.window->recentMenu()->actions().back()->trigger();
    }
    CHECK(open.settings.recentFiles().isEmpty());
}

TEST_CASE("About says version, licences and places, and copies them as text", "[gui]")
{
    tests::guiApplication();
    const gui::AboutDialog about(
        {QStringLiteral("1.2"), QStringLiteral("/home/a/plan.qdeck"), QStringLiteral("/data/versions"), QStringLiteral("/data/log.txt")},
        nullptr);
    for (const char *part :
        {"Quarterdeck 1.2", "GPL-3.0-or-later", "/home/a/plan.qdeck", "/data/versions", "/data/log.txt", "SQLite", "Qt"})
        CHECK(about.text().contains(QLatin1String(part)));
    for (auto *button : about.findChildren<gui::Button *>())
        if (button->text() == u"Copy this text")
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(QApplication::clipboard()->text() == about.text());
}

TEST_CASE("the help names places to learn more, whose addresses can be copied", "[gui][S0-11]")
{
    const HandedPlan open;
    open.window->closeWorkspace(); // it needs no plan
    open.run("Learn more…");
    auto *learn = open.window->findChild<gui::LearnDialog *>();
    REQUIRE(learn);
    CHECK(learn->isVisible());
    int addresses = 0;
    for (const QLabel *label : learn->findChildren<QLabel *>()) {
        CHECK_FALSE(label->openExternalLinks());
        if (!label->text().startsWith(u"https://"))
            continue;
        ++addresses;
        CHECK(label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        CHECK(label->accessibleName().startsWith(u"Address of "));
    }
    CHECK(addresses >= 5);
    learn->close();
    tests::settle();
}

TEST_CASE("About opens over the first-run page too", "[gui]")
{
    const HandedPlan open;
    open.window->closeWorkspace();
    open.run("About Quarterdeck");
    auto *about = open.window->findChild<gui::AboutDialog *>();
    REQUIRE(about);
    CHECK_FALSE(about->text().contains(open.path));
    about->close();
    tests::settle();
}
