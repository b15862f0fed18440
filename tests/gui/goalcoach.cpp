// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/choicechips.h"
#include "gui/components/choicefinder.h"
#include "gui/editing/longtextfield.h"
#include "gui/goals/goalendcard.h"
#include "gui/guisupport.h"
#include "gui/showngoals.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <catch2/catch.hpp>

using namespace tests;

TEST_CASE("a goal typed as its name offers its numbers, and one click takes them", "[goals][S2-29]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    triggerKey(*cafe.page, QKeySequence::New);
    CHECK_FALSE(cafe.offers(QStringLiteral("Use these numbers")));
    cafe.title().setText(QStringLiteral("+15% followers on Instagram each quarter"));
    cafe.title().take();
    cafe.page->refresh();
    cafe.press(QStringLiteral("Use these numbers"));
    CHECK(cafe.kept().kpi.metric == u"followers");
    CHECK(cafe.kept().kpi.targetForm == core::TargetForm::PerQuarter);
    CHECK_FALSE(cafe.offers(QStringLiteral("Use these numbers")));
    REQUIRE(cafe.open->undo());
    CHECK(cafe.kept().kpi.metric.isEmpty());
}

TEST_CASE("an indicator is found by typing a part of its name", "[goals][S0-22][S1-11]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    triggerKey(*cafe.page, QKeySequence::New);
    gui::TokenButton &metric = cafe.token(core::GoalSlot::Metric);
    metric.click();
    auto *finder = metric.findChild<gui::ChoiceFinder *>();
    REQUIRE(finder);
    auto *field = finder->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("bounce ra"));
    CHECK(finder->findChild<QListWidget *>()->currentItem()->text() == u"Bounce rate");
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(cafe.kept().kpi.metric == u"bounce_rate");
    CHECK(cafe.kept().kpi.aim == core::Aim::Lower);
}

TEST_CASE("choosing a kind of goal shows what is known of it, and its example can be filled in", "[goals][S0-09][S0-30]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    triggerKey(*cafe.page, QKeySequence::New);
    auto *kind = support::named<QComboBox>(cafe.editor(), QStringLiteral("Kind of goal"));
    REQUIRE(kind);
    CHECK(kind->count() == 10);
    kind->setCurrentIndex(kind->findData(core::tokenOf(core::GoalType::Traffic)));
    emit kind->activated(kind->currentIndex());
    CHECK(cafe.kept().goal.type == core::GoalType::Traffic);
    cafe.press(QStringLiteral("Fill in an example"));
    CHECK_FALSE(cafe.kept().kpi.metric.isEmpty());
    CHECK_FALSE(cafe.kept().goal.purpose.isEmpty());
    REQUIRE(cafe.open->undo());
    CHECK(cafe.kept().kpi.metric.isEmpty());
}

TEST_CASE("a percentage of nothing is told, and written as a number by one click", "[goals][F-40][Q35]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    app::GoalDraft draft = cafe.kept();
    draft.kpi.metric = QStringLiteral("followers");
    draft.kpi.aim = core::Aim::Raise;
    draft.kpi.baseline = 0;
    draft.kpi.targetForm = core::TargetForm::Percent;
    draft.kpi.targetAmount = 10;
    cafe.write(draft);
    cafe.press(QStringLiteral("Use +10"));
    CHECK(cafe.kept().kpi.targetForm == core::TargetForm::Delta);
    CHECK(cafe.kept().kpi.targetAmount == 10);
}

TEST_CASE("a number that nobody notes becomes an exploration by one click", "[goals][J-13][S3-20]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    app::GoalDraft draft = cafe.kept();
    draft.kpi.numberSource = core::NumberSource::Nobody;
    cafe.write(draft);
    cafe.press(QStringLiteral("Make it an exploration"));
    CHECK(cafe.kept().goal.isExploration);
    CHECK(cafe.kept().goal.exploreUntil == cafe.kept().kpi.deadline);
    emit cafe.token(core::GoalSlot::Question).valueChosen(QStringLiteral("Who comes\nin the morning?"));
    CHECK(cafe.kept().goal.learningQuestion == u"Who comes in the morning?");
    emit cafe.token(core::GoalSlot::Deadline).valueChosen(QDate(2027, 3, 1));
    CHECK(cafe.kept().goal.exploreUntil == QDate(2027, 3, 1));
    CHECK(cafe.kept().kpi.deadline != QDate(2027, 3, 1));
}

TEST_CASE("how it went is asked once the last day has passed", "[goals][S0-10]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    auto *end = cafe.editor().findChild<gui::GoalEndCard *>();
    CHECK_FALSE(end->isVisibleTo(cafe.page.get()));
    app::GoalDraft draft = cafe.kept();
    draft.kpi.deadline = QDate(2027, 2, 1);
    cafe.write(draft);
    REQUIRE(end->isVisibleTo(cafe.page.get()));
    auto *outcome = end->findChild<gui::ChoiceChips *>();
    outcome->setChosen({core::tokenOf(core::Outcome::Missed)});
    emit outcome->chosenChanged();
    auto *lesson = end->findChild<gui::LongTextField *>();
    lesson->setPlainText(QStringLiteral("Rain kept people at home"));
    lesson->take();
    CHECK(cafe.kept().goal.outcome == core::Outcome::Missed);
    CHECK(cafe.kept().goal.lesson == u"Rain kept people at home");
}

TEST_CASE("a deadline before the start is no end that could be told of", "[goals][S0-10][Q35]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    auto *end = cafe.editor().findChild<gui::GoalEndCard *>();
    app::GoalDraft draft = cafe.kept();
    draft.kpi.startDay = QDate(2027, 1, 4);
    draft.kpi.deadline = QDate(2026, 12, 20);
    cafe.write(draft);
    CHECK_FALSE(end->isVisibleTo(cafe.page.get()));
    draft.kpi.deadline = QDate(2027, 2, 1);
    cafe.write(draft);
    CHECK(end->isVisibleTo(cafe.page.get()));
}

TEST_CASE("two milestones are suggested, changed and removed", "[goals][S0-21]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    app::GoalDraft draft = cafe.kept();
    draft.kpi.startDay = cafe.open->quarter().firstDay;
    draft.kpi.deadline = cafe.open->quarter().lastDay;
    draft.kpi.targetForm = core::TargetForm::Absolute;
    draft.kpi.baseline = 100;
    draft.kpi.targetAmount = 400;
    draft.kpi.metric = QStringLiteral("followers");
    draft.milestones.clear();
    cafe.write(draft);
    cafe.press(QStringLiteral("Suggest two on the way"));
    REQUIRE(cafe.kept().milestones.size() == 2);
    CHECK(cafe.kept().milestones.front().value == 200);
    gui::LineField &first = cafe.line(QStringLiteral("What should stand there"));
    first.setText(QStringLiteral("The menu is printed"));
    first.take();
    CHECK(cafe.kept().milestones.front().title == u"The menu is printed");
    CHECK_FALSE(cafe.kept().milestones.front().value);
}

TEST_CASE("what is pasted as rich text into a goal arrives as plain words on one line", "[goals][Q35]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    emit cafe.token(core::GoalSlot::Purpose).valueChosen(QStringLiteral("To <b>win</b>\nstudents."));
    CHECK(cafe.kept().goal.purpose == u"To <b>win</b> students.");
    CHECK(cafe.token(core::GoalSlot::Purpose).shownText() == u"<b>win</b> students");
}
