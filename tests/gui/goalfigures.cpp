// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/choicechips.h"
#include "gui/components/disclosure.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/goals/figurescard.h"
#include "gui/goals/goaldetailscard.h"
#include "gui/goals/lightscard.h"
#include "gui/guisupport.h"
#include "gui/showngoals.h"

#include <QComboBox>
#include <QTest>

#include <catch2/catch.hpp>

using namespace tests;

namespace {

gui::ChoiceChips &groupNamed(QWidget &parent, const QString &name)
{
    auto *found = support::named<gui::ChoiceChips>(parent, name);
    REQUIRE(found);
    return *found;
}

void pressChip(gui::ChoiceChips &chips, const QString &text)
{
    for (auto *chip : chips.findChildren<gui::Chip *>())
        if (chip->text() == text)
            return QTest::mouseClick(chip, Qt::LeftButton);
    FAIL("no chip " << text.toStdString());
}

QStringList labelsIn(const QWidget &parent)
{
    QStringList texts;
    for (const auto *label : parent.findChildren<QLabel *>())
        if (label->isVisibleTo(&parent))
            texts += label->text();
    return texts;
}

void chooseFromList(const ShownGoals &goals, const QString &list, const QString &token)
{
    for (auto *form : goals.editor().findChildren<gui::FormField *>())
        if (auto *box = qobject_cast<QComboBox *>(form->field()); box && form->label() == list) {
            box->setCurrentIndex(box->findData(token));
            emit box->activated(box->currentIndex());
            settle();
            goals.page->refresh();
            return;
        }
    FAIL("no list " << list.toStdString());
}

} // namespace

TEST_CASE("one click replaces a number that flatters, and undo brings it back", "[gui][goals][S1-08][S0-07]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    app::GoalDraft draft = cafe.kept();
    draft.kpi.metric = QStringLiteral("likes");
    cafe.write(draft); // they are there at once
    CHECK(cafe.offers(QStringLiteral("Comments")));
    CHECK(cafe.offers(QStringLiteral("Saves")));
    const auto sentence = [&] { return core::goalSentenceText(app::sentenceInput(*cafe.open, cafe.kept()), cafe.open->language()); };
    const QString flattering = sentence();
    const auto lights = [&] { return labelsIn(*cafe.editor().findChild<gui::LightsCard *>()).join(u'\n'); };
    const QString before = lights();
    cafe.press(QStringLiteral("Comments"));
    CHECK(cafe.kept().kpi.metric == u"comments");
    CHECK(sentence() != flattering);
    CHECK(sentence().contains(QStringLiteral("comments")));
    CHECK(lights() != before);
    CHECK_FALSE(cafe.offers(QStringLiteral("Saves"))); // comments prove something themselves
    REQUIRE(cafe.open->undo());
    cafe.page->refresh();
    settle();
    CHECK(cafe.kept().kpi.metric == u"likes");
    CHECK(sentence() == flattering);
    CHECK(lights() == before);
    CHECK(cafe.offers(QStringLiteral("Comments")));
}

TEST_CASE("a goal is read by the day, the week or the month with one click", "[gui][goals][S0-38][S0-37]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    auto *card = cafe.editor().findChild<gui::FiguresCard *>();
    REQUIRE(card);
    gui::ChoiceChips &span = groupNamed(*card, QStringLiteral("Read by"));
    pressChip(span, QStringLiteral("Week"));
    settle();
    CHECK(labelsIn(*card).contains(QStringLiteral("Last 7 days")));
    pressChip(span, QStringLiteral("Month"));
    settle();
    CHECK(cafe.kept().kpi.granularity == core::Granularity::Month);
    CHECK(labelsIn(*card).contains(QStringLiteral("Last 28 days")));
    CHECK(labelsIn(*card).contains(QStringLiteral("28 days before")));
    REQUIRE(cafe.open->undo());
    cafe.page->refresh();
    CHECK(span.choice() == core::tokenOf(core::Granularity::Week));
}

TEST_CASE("the formula of an engagement rate is chosen on the goal", "[gui][goals][S0-41]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    auto *card = cafe.editor().findChild<gui::FiguresCard *>();
    app::GoalDraft draft = cafe.kept();
    draft.goal.type = core::GoalType::Engagement;
    draft.kpi.metric = QStringLiteral("engagement_rate");
    cafe.write(draft);
    settle();
    pressChip(groupNamed(*card, QStringLiteral("Formula of the rate")), QStringLiteral("Daily engagement rate"));
    settle();
    CHECK(cafe.kept().kpi.metric == u"daily_engagement_rate");
    draft = cafe.kept();
    draft.kpi.metric = QStringLiteral("comments");
    cafe.write(draft);
    settle();
    CHECK_FALSE(groupNamed(*card, QStringLiteral("Formula of the rate")).isVisibleTo(card));
}

TEST_CASE("figures that are not known yet wait behind a line", "[gui][goals][S0-31]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    auto *card = cafe.editor().findChild<gui::FiguresCard *>();
    REQUIRE(card);
    bool hasFolded = false;
    for (const auto &[type, token] : core::Tokens<core::GoalType>::all) {
        app::GoalDraft draft = cafe.kept();
        draft.goal.type = type;
        cafe.write(draft);
        settle();
        for (auto *more : card->findChildren<gui::Disclosure *>())
            if (more->head()->text() == u"Not known yet") {
                hasFolded = true;
                CHECK_FALSE(more->isOpen());
            }
    }
    CHECK(hasFolded);
}

TEST_CASE("how far a goal reaches and why it is worth it are chosen among its people and reasons", "[gui][goals][S0-03][S0-05]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    chooseFromList(cafe, QStringLiteral("How far it reaches"), core::tokenOf(core::GoalExtent::SingleAd));
    CHECK(cafe.kept().goal.extent == core::GoalExtent::SingleAd);
    chooseFromList(cafe, QStringLiteral("Why this goal"), core::tokenOf(core::GoalReason::Budget));
    CHECK(cafe.kept().goal.reason == core::GoalReason::Budget);
    REQUIRE(cafe.open->undo());
    REQUIRE(cafe.open->undo());
    CHECK(cafe.kept().goal.extent != core::GoalExtent::SingleAd);
}

TEST_CASE("a listening goal shows its two steps, and ticks the one that was taken", "[gui][goals][S0-50]")
{
    const ShownGoals cafe{QStringLiteral("cafe")};
    app::GoalDraft draft = cafe.kept();
    draft.goal.type = core::GoalType::Listening;
    draft.goal.lesson = QStringLiteral("They ask for oat milk");
    cafe.write(draft);
    settle();
    for (auto *about : cafe.editor().findChildren<gui::Disclosure *>())
        if (about->isVisible() && about->head()->text() == u"About this kind of goal" && !about->isOpen())
            QTest::mouseClick(about->head(), Qt::LeftButton);
    settle();
    const QString texts = labelsIn(cafe.editor()).join(u'\n');
    CHECK(texts.contains(QStringLiteral("Step 1")));
    CHECK(texts.contains(QStringLiteral("✓ Step 2, done: Draw conclusions.")));
}

TEST_CASE("a goal about leads of a business for companies gets the longer deadline", "[gui][goals][S2-26]")
{
    const ShownGoals plan{QStringLiteral("saas")};
    core::Business business = plan.open->strategy().business();
    business.model = core::BusinessModel::B2B;
    REQUIRE(plan.open->edit(core::Edit::changing(business, business.name)));
    triggerKey(*plan.page, QKeySequence::New);
    const auto before = plan.kept().kpi.deadline;
    auto *kind = support::named<QComboBox>(plan.editor(), QStringLiteral("Kind of goal"));
    kind->setCurrentIndex(kind->findData(core::tokenOf(core::GoalType::Leads)));
    emit kind->activated(kind->currentIndex());
    CHECK(*plan.kept().kpi.deadline > *before);
    CHECK(plan.kept().kpi.deadline == app::usualDeadline(*plan.open, core::GoalType::Leads));
}
