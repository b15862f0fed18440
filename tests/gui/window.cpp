// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/postedits.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/monthview.h"
#include "gui/components/text.h"
#include "gui/components/toast.h"
#include "gui/goals/goaleditor.h"
#include "gui/guiapplication.h"
#include "gui/page.h"
#include "gui/pages.h"
#include "gui/start/firstrun.h"
#include "gui/style/theme.h"
#include "gui/window/mainwindow.h"
#include "gui/window/navigation.h"
#include "gui/window/quarterruler.h"
#include "gui/window/settings.h"
#include "gui/window/topbar.h"
#include "gui/window/wizardbar.h"
#include "gui/window/workspaceview.h"
#include "gui/wizardwidget.h"
#include "support/failingdisk.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace {

struct OpenWindow {
    QTemporaryDir folder;
    gui::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    tests::Answers answers;
    std::unique_ptr<gui::MainWindow> window;

    explicit OpenWindow(const QString &sample = QStringLiteral("cafe"))
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
    gui::WorkspaceView &view() const { return *window->view(); }
};

core::Goal someGoal(const app::Workspace &workspace)
{
    core::Goal goal;
    goal.id = core::newId<core::Goal>();
    goal.quarter = workspace.quarter().id;
    goal.title = QStringLiteral("Fill the terrace");
    return goal;
}

QString saveState(const gui::WorkspaceView &view)
{
    for (const QLabel *label : view.findChild<gui::TopBar *>()->findChildren<QLabel *>())
        if (label->text() == u"Saved" || label->text() == u"Not saved")
            return label->text();
    return {};
}

} // namespace

TEST_CASE("a change that the disk refuses is called not saved", "[gui][Q2]")
{
    FailingDisk disk(FailingDisk::Way::Full, 0);
    OpenWindow open;
    app::Workspace &workspace = *open.window->workspace();
    CHECK(saveState(open.view()) == u"Saved");
    disk.failFrom(1);
    CHECK_FALSE(workspace.edit(core::Edit::adding(someGoal(workspace), {})));
    CHECK(saveState(open.view()) == u"Not saved");
    disk.heal();
    REQUIRE(workspace.edit(core::Edit::adding(someGoal(workspace), {})));
    CHECK(saveState(open.view()) == u"Saved");
}

TEST_CASE("what a page says of the plan is true after every step, also one taken back", "[gui][calendar]")
{
    const OpenWindow open;
    app::Workspace &workspace = *open.window->workspace();
    open.view().go({QStringLiteral("calendar")});
    auto *page = qobject_cast<gui::CalendarPage *>(open.view().currentPage());
    REQUIRE(page);
    const auto told = [page] {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->text().contains(QStringLiteral(" posts")))
                texts << label->text();
        return texts;
    };
    const QStringList before = told();
    REQUIRE_FALSE(before.isEmpty());
    core::Post post = app::newPost(workspace.strategy(), page->month()->chosenDay(), QStringLiteral("Rye"));
    REQUIRE(workspace.edit(core::Edit::adding(post, post.title)));
    CHECK(told() != before);
    REQUIRE(workspace.undo());
    CHECK(told() == before);
}

TEST_CASE("letters typed among the pages go to no other page", "[gui]")
{
    const OpenWindow open;
    open.view().go({QStringLiteral("calendar")});
    open.view().navigation()->setFocus();
    for (const Qt::Key key : {Qt::Key_M, Qt::Key_D, Qt::Key_Q})
        QTest::keyClick(open.view().navigation(), key);
    CHECK(open.view().navigation()->currentPage() == QStringLiteral("calendar"));
}

TEST_CASE("the window opens a plan on its overview and remembers it", "[gui][J-12]")
{
    const OpenWindow open;
    REQUIRE(open.view().currentPage());
    CHECK(open.view().currentPage()->title() == QLatin1String("Overview"));
    CHECK(open.settings.lastFile() == QFileInfo(open.folder.filePath(QStringLiteral("plan.qdeck"))).absoluteFilePath());
    CHECK(open.settings.recentFiles().size() == 1);
}

TEST_CASE("every page of the navigation opens by its number key", "[gui][Q31]")
{
    const OpenWindow open;
    const QStringList shown = open.view().navigation()->shownPages();
    for (int number = 0; number < std::min<int>(9, int(shown.size())); ++number) {
        for (QAction *action : open.view().actions())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)))
                action->trigger();
        CHECK(open.view().navigation()->currentPage() == shown.at(number));
    }
}

TEST_CASE("an edit can be taken back from the menu, which names it", "[gui][Q12]")
{
    const OpenWindow open;
    app::Workspace &workspace = *open.window->workspace();
    const core::Goal goal = someGoal(workspace);
    REQUIRE(workspace.edit(core::Edit::adding(goal, goal.title)));
    CHECK(open.view().undoAction()->text().contains(QLatin1String("Fill the terrace")));
    open.view().undoAction()->trigger();
    CHECK_FALSE(workspace.strategy().find(goal.id));
    CHECK(open.view().redoAction()->isEnabled());
    CHECK(open.view().toast()->isVisible());
    open.view().redoAction()->trigger();
    CHECK(workspace.strategy().find(goal.id));
}

TEST_CASE("an offer to undo does not follow to another page", "[gui][Q12]")
{
    const OpenWindow open;
    open.view().toast()->say(QStringLiteral("Deleted"), true);
    REQUIRE(open.view().toast()->isVisible());
    open.view().go({QStringLiteral("overview")}); // where it is already
    CHECK(open.view().toast()->isVisible());
    open.view().go({QStringLiteral("goals")});
    CHECK_FALSE(open.view().toast()->isVisible());
    open.view().toast()->say(QStringLiteral("Copied"), false);
    open.view().go({QStringLiteral("overview")});
    CHECK(open.view().toast()->isVisible());
}

TEST_CASE("pages and wizard speak through one toast, wherever one is", "[gui][wizard][Q12]")
{
    const OpenWindow open;
    app::Workspace &workspace = *open.window->workspace();
    open.view().openWizard();
    emit open.view().wizard()->toastWanted(QStringLiteral("Wrote a file"), false);
    CHECK(open.view().toast()->isVisible());
    CHECK(open.view().toast()->text() == u"Wrote a file");
    CHECK(open.view().wizard()->isAncestorOf(open.view().toast()));
    open.view().go({QStringLiteral("overview")});
    CHECK(open.view().toast()->isVisible());
    CHECK_FALSE(open.view().wizard()->isAncestorOf(open.view().toast()));
    const core::Goal goal = someGoal(workspace);
    REQUIRE(workspace.edit(core::Edit::adding(goal, goal.title)));
    open.view().undo();
    open.view().openWizard();
    CHECK(open.view().findChildren<gui::Toast *>().size() == 1);
}

TEST_CASE("a page whose name does not fit the navigation says it whole in its tooltip", "[gui][Q31]")
{
    const OpenWindow open;
    gui::Navigation &navigation = *open.view().navigation();
    for (const auto &[count, isCut] : {std::pair(0, false), std::pair(1000000000, true)}) { // the count takes the name's room
        QMap<QString, int> counts;
        counts[QStringLiteral("operations")] = count;
        navigation.setCurrentPage(QStringLiteral("operations"));
        navigation.refresh(counts);
        for (int row = 0; row < navigation.model()->rowCount(); ++row) {
            const QModelIndex index = navigation.model()->index(row, 0);
            if (index.data(gui::Navigation::PageRole).toString() == u"operations")
                CHECK(index.data(Qt::ToolTipRole).toString() == (isCut ? index.data().toString() : QString()));
        }
    }
}

TEST_CASE("below 1100 pixels the navigation folds to icons with tooltips", "[gui][design]")
{
    const OpenWindow open;
    CHECK_FALSE(open.view().navigation()->isFolded());
    open.window->resize(1000, 700);
    tests::settle();
    CHECK(open.view().navigation()->isFolded());
    const QModelIndex page = open.view().navigation()->currentIndex();
    CHECK(page.data(Qt::ToolTipRole).toString() == QLatin1String("Overview"));
}

TEST_CASE("who works alone sees fewer pages than a team, and all that hold something", "[gui][S3-04]")
{
    tests::guiApplication();
    const tests::OpenWorkspace plan = tests::openWorkspace(QString());
    gui::Navigation navigation(*plan, nullptr);
    const auto pagesFor = [&](core::Staffing staffing) {
        core::Business business = plan->strategy().business();
        business.staffing = staffing;
        REQUIRE(plan->edit(core::Edit::changing(business, business.name)));
        navigation.refresh({});
        return navigation.shownPages();
    };
    const QStringList team = pagesFor(core::Staffing::Team);
    CHECK(team.size() == static_cast<qsizetype>(gui::pages().size()));
    CHECK(pagesFor(core::Staffing::Alone).size() < team.size());
    core::Competitor rival;
    rival.id = core::newId<core::Competitor>();
    REQUIRE(plan->edit(core::Edit::adding(rival, QStringLiteral("Brunel"))));
    navigation.refresh({});
    CHECK(navigation.shownPages().contains(QStringLiteral("competitors")));
}

TEST_CASE("the pages that More spreads go away again with Fewer", "[gui][S3-04]")
{
    tests::guiApplication();
    const tests::OpenWorkspace plan = tests::openWorkspace(QString());
    gui::Navigation navigation(*plan, nullptr);
    navigation.resize(200, 2000);
    navigation.show();
    navigation.refresh({});
    const QStringList few = navigation.shownPages();
    const auto press = [&](const char *name) {
        const QModelIndex last = navigation.model()->index(navigation.model()->rowCount() - 1, 0);
        REQUIRE(last.data().toString() == QLatin1String(name));
        navigation.setCurrentIndex(last);
        QTest::keyClick(&navigation, Qt::Key_Return);
    };
    press("More");
    CHECK(navigation.shownPages().size() == static_cast<qsizetype>(gui::pages().size()));
    press("Fewer");
    CHECK(navigation.shownPages() == few);
}

TEST_CASE("a document is offered under a name that says its quarter as people write it, and which document it is", "[gui][report]")
{
    OpenWindow open;
    REQUIRE(open.view().go({QStringLiteral("report")}));
    tests::settle();
    const auto offered = [&] {
        for (QAction *action : open.view().currentPage()->findChildren<QAction *>())
            if (action->text().startsWith(QStringLiteral("Export PDF")))
                action->trigger();
        return QFileInfo(open.answers.offered).fileName();
    };
    CHECK(offered() == QStringLiteral("plan 2027 Q1.pdf"));
    REQUIRE(open.view().currentPage()->showSubject(QStringLiteral("two-pages")));
    tests::settle();
    CHECK(offered() == QStringLiteral("plan 2027 Q1, two pages.pdf"));
}

TEST_CASE("taking back a deletion shows what came back", "[gui][undo]")
{
    OpenWindow open;
    app::Workspace &workspace = *open.window->workspace();
    REQUIRE(open.view().go({QStringLiteral("goals")}));
    tests::settle();
    const auto goals =
        workspace.strategy().where<core::Goal>([&](const core::Goal &goal) { return goal.quarter == workspace.quarter().id; });
    REQUIRE(goals.size() > 2);
    const core::Goal &gone = goals[1];
    REQUIRE(workspace.edit(core::Edit::deleting(gone.id, gone.title)));
    tests::settle();
    REQUIRE(open.view().currentPage()->showSubject(QStringLiteral("goal:") + goals[0].id.toString()));
    open.view().undoAction()->trigger();
    tests::settle();
    auto *editor = open.view().currentPage()->findChild<gui::GoalEditor *>();
    REQUIRE(editor);
    CHECK(editor->draft().goal.id == gone.id);
}

TEST_CASE("the ruler of the quarter has a week for each tooltip and covers every day once", "[gui][S4-21]")
{
    tests::guiApplication();
    gui::QuarterRuler ruler(nullptr);
    const core::Quarter quarter = core::quarterNamed(u"2027Q1").value();
    ruler.setQuarter(quarter, 1, QDate(2027, 2, 10), {QDate(2027, 2, 15)}, core::Language::english());
    QDate next = quarter.firstDay;
    for (size_t week = 0; week < ruler.weeks().size(); ++week) {
        CHECK(ruler.weeks()[week].first == next);
        CHECK_FALSE(ruler.weekText(week).isEmpty());
        next = ruler.weeks()[week].last.addDays(1);
    }
    CHECK(next == quarter.lastDay.addDays(1));
    CHECK(ruler.weekText(7).contains(QLatin1String("Review")));
}

TEST_CASE("of a quarter still to come the top bar and the overview say when it begins", "[gui][S4-21]")
{
    const OpenWindow open{QString()};
    app::Workspace &plan = *open.window->workspace();
    core::Quarter next = *core::quarterNamed(u"2027Q2");
    next.id = core::newId<core::Quarter>();
    core::Goal goal = someGoal(plan);
    goal.quarter = next.id;
    core::Kpi kpi;
    kpi.id = core::newId<core::Kpi>();
    kpi.goal = goal.id;
    kpi.metric = QStringLiteral("followers");
    REQUIRE(plan.edit(core::Edit::adding(goal, goal.title).put(next).put(kpi)));
    plan.showQuarter(next.id);
    REQUIRE(open.view().go({QStringLiteral("overview")}));
    QStringList said;
    for (const QLabel *label : open.view().findChild<gui::TopBar *>()->findChildren<QLabel *>())
        said += label->text();
    CHECK(said.contains(QStringLiteral("Begins in 50 days")));
    for (const auto *sentence : open.view().currentPage()->findChildren<gui::SentenceLabel *>())
        said += sentence->text();
    CHECK(said.filter(QStringLiteral("The plan begins on 1 April 2027.")).size() == 1);
}

TEST_CASE("the way to the wizard stays after the first print until every step is complete", "[gui][J-05]")
{
    OpenWindow open{QString()};
    app::Workspace &plan = *open.window->workspace();
    open.settings.setPrinted(plan.path());
    const core::Goal goal = someGoal(plan);
    REQUIRE(plan.edit(core::Edit::adding(goal, goal.title)));
    CHECK_FALSE(open.view().findChild<gui::WizardBar *>()->isHidden());
}

TEST_CASE("a file that is no plan is refused with a sentence, and the window stays", "[gui][Q35]")
{
    OpenWindow open;
    QFile text(open.folder.filePath(QStringLiteral("notes.qdeck")));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("these are only notes");
    text.close();
    CHECK_FALSE(open.window->open(text.fileName()));
    REQUIRE(open.answers.told.size() == 1);
    CHECK(open.answers.told.front().contains(QLatin1String("notes")));
    CHECK(open.window->workspace());
}

TEST_CASE("closing the plan shows the first-run page with the recent files", "[gui][J-12]")
{
    const OpenWindow open;
    open.window->closeWorkspace();
    CHECK_FALSE(open.window->workspace());
    CHECK(open.window->firstRun()->isVisible());
    CHECK(open.settings.lastFile().isEmpty());
    CHECK(open.settings.recentFiles().size() == 1);
}

TEST_CASE("the window's language changes at once and keeps the plan open", "[gui][Q30]")
{
    const OpenWindow open;
    emit open.window->firstRun()->languageWanted(QStringLiteral("fr"));
    tests::settle();
    REQUIRE(open.window->workspace());
    CHECK(open.window->workspace()->language().isFrench());
    CHECK(open.settings.languageCode() == QLatin1String("fr"));
    emit open.window->firstRun()->languageWanted(QStringLiteral("en"));
    tests::settle();
    CHECK_FALSE(open.window->workspace()->language().isFrench());
}

TEST_CASE("F6 walks top bar, navigation and each area of the page", "[gui][Q31]")
{
    const OpenWindow open;
    open.window->activateWindow();
    tests::settle();
    open.view().navigation()->setFocus(Qt::TabFocusReason);
    QList<QWidget *> visited;
    do {
        open.view().focusNextArea();
        visited.append(QApplication::focusWidget());
    } while (visited.constLast() != open.view().navigation() && visited.size() < 30);
    CHECK(visited.constLast() == open.view().navigation()); // all the way round
    CHECK(visited.size() >= 4);
    CHECK(QSet<QWidget *>(visited.begin(), visited.end()).size() == visited.size());
}
