// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/editing/longtextfield.h"
#include "gui/findings/subjectfindings.h"
#include "gui/goals/lightscard.h"
#include "gui/goals/sowhatcard.h"
#include "gui/showngoals.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tests;

TEST_CASE("an empty plan asks for its first goal, and Ctrl+N makes one", "[goals][Q36]")
{
    const ShownGoals empty{QString()};
    CHECK_FALSE(empty.list().isVisible());
    triggerKey(*empty.page, QKeySequence::New);
    CHECK(empty.goals() == 1);
    empty.page->refresh();
    CHECK(empty.list().isVisible());
}

TEST_CASE("a goal is named by typing and leaving the field, as one step", "[goals][Q1]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    const auto id = cafe.shown();
    cafe.editor().focusTitle();
    cafe.title().setText(QStringLiteral("Bring students in at four"));
    cafe.title().take();
    CHECK(cafe.open->strategy().find(id)->title == u"Bring students in at four");
    REQUIRE(cafe.open->undo());
    CHECK(cafe.open->strategy().find(id)->title != u"Bring students in at four");
}

TEST_CASE("a name of 200 letters is kept whole", "[goals][Q35]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    const QString longName(200, u'x');
    cafe.title().setText(longName);
    cafe.title().take();
    CHECK(cafe.open->strategy().find(cafe.shown())->title == longName);
}

TEST_CASE("Del deletes the goal with a way back, and asks nothing", "[goals][Q12]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    QSignalSpy toasts(cafe.page.get(), &gui::Page::toastWanted);
    const size_t before = cafe.goals();
    triggerKey(*cafe.page, QKeySequence::Delete);
    CHECK(cafe.goals() == before - 1);
    REQUIRE(toasts.count() == 1);
    CHECK(toasts.front().at(1).toBool());
    CHECK(cafe.answers.told.isEmpty());
    REQUIRE(cafe.open->undo());
    CHECK(cafe.goals() == before);
}

TEST_CASE("a number that can't be read stays where it was typed and changes nothing", "[goals][Q35]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    const auto &goals = cafe.open->strategy().all<core::Goal>();
    const auto timed = std::find_if(goals.begin(), goals.end(),
        [&](const core::Goal &goal) { return cafe.open->strategy().kpisOf(goal.id).front().metric == u"response_time"; });
    REQUIRE(timed != goals.end());
    REQUIRE(cafe.page->showSubject(QStringLiteral("goal:") + timed->id.toString()));
    const app::GoalDraft before = cafe.editor().draft();
    auto tokens = cafe.editor().findChildren<gui::TokenButton *>();
    REQUIRE(tokens.size() == 9);
    gui::TokenButton *target = tokens.at(6);
    emit target->valueChosen(QStringLiteral("lots"));
    CHECK(target->shownText() == u"lots");
    CHECK(cafe.editor().draft() == before);
    emit target->valueChosen(QStringLiteral("3 h"));
    CHECK(*cafe.editor().draft().kpi.targetAmount == 10800);
    CHECK(*cafe.open->strategy().kpisOf(before.goal.id).front().targetAmount == 10800);
}

TEST_CASE("a deadline before the start is told, and kept as it was chosen", "[goals][S0-21]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    gui::TokenButton *deadline = cafe.editor().findChildren<gui::TokenButton *>().at(7);
    emit deadline->valueChosen(QDate(2020, 1, 1));
    CHECK(*cafe.open->strategy().kpisOf(cafe.shown()).front().deadline == QDate(2020, 1, 1));
    CHECK(showsText(cafe.editor(), QStringLiteral("The deadline lies before the start. Choose a later day.")));
}

TEST_CASE("half-typed text survives a change from elsewhere", "[goals][Q1]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    auto *soWhat = cafe.editor().findChild<gui::SoWhatCard *>()->findChild<gui::LongTextField *>();
    cafe.page->activateWindow();
    soWhat->setFocus();
    settle();
    soWhat->insertPlainText(QStringLiteral("Half a thought"));
    if (!soWhat->hasFocus())
        return; // no window gets the focus on this platform
    app::GoalDraft draft = *app::goalDraft(*cafe.open, cafe.shown());
    draft.goal.owner = QStringLiteral("Léa");
    REQUIRE(cafe.open->edit(app::changeGoal(*cafe.open, draft)));
    cafe.page->refresh();
    CHECK(soWhat->toPlainText().contains(QStringLiteral("Half a thought")));
}

TEST_CASE("another page can show one goal", "[goals]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    const auto id = cafe.open->strategy().all<core::Goal>().back().id;
    CHECK(cafe.page->showSubject(QStringLiteral("goal:") + id.toString()));
    CHECK(cafe.shown() == id);
    CHECK_FALSE(cafe.page->showSubject(QStringLiteral("goal:1")));
}

TEST_CASE("a new goal begins at its sentence, and is not blamed before a word is chosen", "[goals][S0-22]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    const auto blamed = [&cafe] {
        const auto rows = cafe.editor().findChildren<gui::LightRow *>();
        return std::count_if(rows.begin(), rows.end(),
            [](const gui::LightRow *row) { return row->accessibleName().contains(QStringLiteral(": Not yet.")); });
    };
    triggerKey(*cafe.page, QKeySequence::New);
    settle();
    CHECK(cafe.page->focusWidget() == &cafe.token(core::GoalSlot::Channel));
    CHECK(blamed() == 0);
    emit cafe.token(core::GoalSlot::Target).valueChosen(QStringLiteral("500"));
    settle();
    CHECK(blamed() > 0);
}

TEST_CASE("what is to be looked at comes below a goal's sentence, which stays where it is", "[goals]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    auto *findings = cafe.page->findChild<gui::SubjectFindings *>();
    REQUIRE(findings);
    const gui::TokenButton &channel = cafe.token(core::GoalSlot::Channel);
    const auto top = [&cafe](const QWidget &widget) { return widget.mapTo(cafe.page.get(), QPoint(0, 0)).y(); };
    findings->setVisible(true);
    settle();
    const int with = top(channel);
    CHECK(top(*findings) > with);
    findings->setVisible(false);
    settle();
    CHECK(top(channel) == with);
}
