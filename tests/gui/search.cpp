// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/search.h"
#include "gui/audience/audiencepage.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/posteditor.h"
#include "gui/guiapplication.h"
#include "gui/page.h"
#include "gui/pages.h"
#include "gui/window/mainwindow.h"
#include "gui/window/navigation.h"
#include "gui/window/searchfield.h"
#include "gui/window/settings.h"
#include "gui/window/topbar.h"
#include "gui/window/workspaceview.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QListView>
#include <QTest>

#include <algorithm>

namespace {

struct SearchWindow {
    QTemporaryDir folder;
    gui::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    tests::Answers answers;
    std::unique_ptr<gui::MainWindow> window;

    explicit SearchWindow(const QString &sample = QStringLiteral("cafe"))
    {
        tests::guiApplication();
        window = std::make_unique<gui::MainWindow>(tests::environmentIn(), settings, answers.dialogs());
        window->resize(1280, 800);
        window->show();
        app::NewWorkspace wanted;
        wanted.sample = sample;
        wanted.quarter = core::quarterNamed(u"2027Q1");
        REQUIRE(window->createAt(folder.filePath(QStringLiteral("plan.qdeck")), wanted));
        tests::settle();
    }

    app::Workspace &workspace() const { return *window->workspace(); }
    gui::WorkspaceView &view() const { return *window->view(); }
    gui::SearchField &field() const { return *view().topBar()->search(); }

    gui::Search &search() const { return *view().findChild<gui::Search *>(); }

    // Into the field, as Ctrl+K does; what it readies is waited for.
    void enter() const
    {
        field().setFocus(Qt::ShortcutFocusReason);
        if (!field().hasFocus()) { // no window manager gave the window the focus
            QFocusEvent focus(QEvent::FocusIn, Qt::ShortcutFocusReason);
            QCoreApplication::sendEvent(&field(), &focus);
        }
        REQUIRE(QTest::qWaitFor([this] { return search().isReady(); }));
    }
    void type(const QString &text) const
    {
        enter();
        tests::type(&field(), text);
    }
    void choose(const QString &text) const
    {
        type(text);
        REQUIRE_FALSE(field().hits().empty());
        QTest::keyClick(&field(), Qt::Key_Return);
        tests::settle();
    }
    // Goes down to the hit that is called so and takes it.
    void chooseCalled(const QString &text, const QString &title, const QString &detail = {}) const
    {
        type(text);
        const std::vector<gui::SearchHit> hits = field().hits();
        const auto wanted = std::find_if(
            hits.begin(), hits.end(), [&](const gui::SearchHit &hit) { return hit.title == title && hit.detail.contains(detail); });
        REQUIRE(wanted != hits.end());
        for (auto hit = hits.begin(); hit != wanted; ++hit)
            QTest::keyClick(&field(), Qt::Key_Down);
        QTest::keyClick(&field(), Qt::Key_Return);
        tests::settle();
    }
    template <class Row>
    Row add(Row row) const
    {
        row.id = core::newId<Row>();
        REQUIRE(workspace().edit(core::Edit::adding(row, QStringLiteral("one"))));
        return row;
    }
};

// The text of the row that is chosen in a list or table of the page that shows.
QStringList chosenTexts(const SearchWindow &open)
{
    QStringList texts;
    for (const auto *list : open.view().currentPage()->findChildren<QAbstractItemView *>())
        if (list->isVisible() && list->currentIndex().isValid())
            texts += list->currentIndex().data().toString();
    return texts;
}

} // namespace

TEST_CASE("Ctrl+K finds a goal whatever the accents and goes there", "[gui][search]")
{
    const SearchWindow open;
    core::Goal goal;
    goal.quarter = open.workspace().quarter().id;
    goal.title = QStringLiteral("Remplir la terrasse à l’été");
    open.add(goal);
    open.choose(QStringLiteral("ETE terrasse"));
    CHECK(open.view().currentPageId() == u"goals");
    CHECK(chosenTexts(open).contains(goal.title));
    CHECK(open.field().text().isEmpty());
}

TEST_CASE("typing a word of a post opens that post", "[gui][search]")
{
    const SearchWindow open;
    core::Post post;
    post.title = QStringLiteral("Monday");
    post.text = QStringLiteral("Le cœur du kouglof est encore chaud.");
    post.day = QDate(2027, 3, 8);
    post = open.add(post);
    open.type(QStringLiteral("coeur kouglof"));
    REQUIRE_FALSE(open.field().hits().empty());
    CHECK(open.field().hits().front().detail.startsWith(QLatin1String("Post on 8")));
    CHECK(open.field().hits().front().detail.contains(QStringLiteral("Le cœur du kouglof")));
    QTest::keyClick(&open.field(), Qt::Key_Return);
    auto *calendar = qobject_cast<gui::CalendarPage *>(open.view().currentPage());
    REQUIRE(calendar);
    CHECK(calendar->editor()->post().id == post.id);
}

TEST_CASE("personas, competitors and channels are chosen on their pages, by what belongs to them too", "[gui][search]")
{
    const SearchWindow open;
    core::Persona persona;
    persona.name = QStringLiteral("Zénaïde");
    persona.position = 90;
    persona = open.add(persona);
    core::PersonaAnswer answer;
    answer.persona = persona.id;
    answer.text = QStringLiteral("Never without her xylophone");
    open.add(answer);
    core::Competitor rival;
    rival.name = QStringLiteral("Zorba");
    rival.position = 90;
    rival = open.add(rival);
    core::Presence presence;
    presence.competitor = rival.id;
    presence.network = QStringLiteral("facebook");
    presence.note = QStringLiteral("Quizzes about zithers");
    open.add(presence);
    core::Channel channel;
    channel.network = QStringLiteral("youtube");
    channel.handle = QStringLiteral("@zigzag");
    channel.mission = QStringLiteral("Show the wallabies");
    channel.position = 90;
    open.add(channel);

    open.choose(QStringLiteral("xylo"));
    CHECK(open.view().currentPageId() == u"audience");
    CHECK(chosenTexts(open).contains(persona.name));
    open.choose(QStringLiteral("zither"));
    CHECK(open.view().currentPageId() == u"competitors");
    CHECK(chosenTexts(open).contains(rival.name));
    open.choose(QStringLiteral("wallabies"));
    CHECK(open.view().currentPageId() == u"channels");
    CHECK(chosenTexts(open).contains(channel.handle));
}

TEST_CASE("the search goes to a page with the keyboard alone", "[gui][search][Q31]")
{
    const SearchWindow open;
    open.chooseCalled(QStringLiteral("report"), QStringLiteral("Report"));
    CHECK(open.view().navigation()->currentPage() == QLatin1String("report"));
    CHECK_FALSE(open.field().hasFocus());
}

TEST_CASE("what is found nowhere is told in a row that cannot be chosen", "[gui][search][Q35]")
{
    const SearchWindow open;
    open.type(QStringLiteral("xqzwv"));
    CHECK(open.field().hits().empty());
    const QAbstractItemView *list = nullptr;
    for (const auto *view : open.window->findChildren<QAbstractItemView *>())
        if (view->accessibleName() == u"What the search found")
            list = view;
    REQUIRE(list);
    CHECK(list->isVisible());
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 0).data().toString() == u"Nothing matches “xqzwv”");
    CHECK_FALSE(list->model()->index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
    QTest::keyClick(&open.field(), Qt::Key_Down);
    QTest::keyClick(&open.field(), Qt::Key_Return);
    CHECK(open.view().currentPageId() == u"overview");
    CHECK(open.field().text() == u"xqzwv");
}

TEST_CASE("Settings are found by other words that people have for them", "[gui][search]")
{
    const SearchWindow open;
    for (const char *word : {"settings", "preferences", "options", "theme", "dark"}) {
        open.field().clear();
        open.type(QLatin1String(word));
        const std::vector<gui::SearchHit> hits = open.field().hits();
        INFO(word);
        CHECK(std::any_of(hits.begin(), hits.end(), [](const gui::SearchHit &hit) { return hit.title == u"Settings"; }));
    }
}

TEST_CASE("Esc closes what was found, then leaves the field", "[gui][search][Q31]")
{
    const SearchWindow open;
    open.type(QStringLiteral("goal"));
    QTest::keyClick(&open.field(), Qt::Key_Escape);
    CHECK(open.field().text().isEmpty());
    QTest::keyClick(&open.field(), Qt::Key_Escape);
    CHECK_FALSE(open.field().hasFocus());
    CHECK(open.view().currentPageId() == u"overview");
}

TEST_CASE("the search offers every command, those of pages that were never opened too", "[gui][search]")
{
    const SearchWindow open;
    open.enter();
    const auto isOffered = [&](const QAction *command) {
        open.field().clear();
        tests::type(&open.field(), QString(command->text()).remove(u'&').left(60));
        const std::vector<gui::SearchHit> &hits = open.field().hits();
        return std::any_of(hits.begin(), hits.end(), [command](const gui::SearchHit &hit) { return hit.command == command; });
    };
    QList<QAction *> commands = open.window->actions() + open.view().actions();
    for (const gui::PageKind &kind : gui::pages())
        commands += open.view().page(QLatin1String(kind.id))->actions();
    CHECK(commands.size() > 30);
    for (const QAction *command : commands)
        if (command->isEnabled() && command->isVisible() && !command->text().isEmpty()) {
            INFO(command->text().toStdString());
            CHECK(isOffered(command));
        }
}

TEST_CASE("a command of another page runs there", "[gui][search]")
{
    const SearchWindow open;
    const size_t before = open.workspace().strategy().all<core::Persona>().size();
    open.chooseCalled(QStringLiteral("new persona"), QStringLiteral("New persona"));
    CHECK(open.view().currentPageId() == u"audience");
    CHECK(open.workspace().strategy().all<core::Persona>().size() == before + 1);
}

TEST_CASE("what would delete a row of another page opens that page first", "[gui][search]")
{
    const SearchWindow open;
    const size_t before = open.workspace().strategy().all<core::Persona>().size();
    open.chooseCalled(QStringLiteral("delete persona"), QStringLiteral("Delete the persona"));
    CHECK(open.view().currentPageId() == u"audience");
    CHECK(open.workspace().strategy().all<core::Persona>().size() == before);
    open.chooseCalled(QStringLiteral("delete persona"), QStringLiteral("Delete the persona"));
    CHECK(open.workspace().strategy().all<core::Persona>().size() == before - 1);
}

TEST_CASE("a choice of the window's menu is a command, and closing the plan is safe", "[gui][search]")
{
    const SearchWindow open;
    open.type(QStringLiteral("blank questionnaire"));
    REQUIRE_FALSE(open.field().hits().empty());
    CHECK(open.field().hits().front().title.startsWith(u"Print a blank questionnaire"));
    open.field().clear();
    open.chooseCalled(QStringLiteral("close plan"), QStringLiteral("Close the plan"));
    CHECK_FALSE(open.window->view());
}

TEST_CASE("opening a plan builds nothing of the search", "[gui][search]")
{
    const SearchWindow open;
    CHECK_FALSE(open.search().isReady());
    CHECK_FALSE(open.view().madePage(QStringLiteral("report")));
}

TEST_CASE("what was found goes when the field is emptied", "[gui][search]")
{
    const SearchWindow open;
    open.type(QStringLiteral("questionnaire"));
    const auto shown = [&open] {
        const auto lists = open.window->findChildren<QListView *>();
        return std::any_of(lists.begin(), lists.end(),
            [](const QListView *list) { return list->accessibleName() == u"What the search found" && list->isVisible(); });
    };
    CHECK(shown());
    open.field().clear();
    CHECK_FALSE(shown());
}
