// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chapters.h"
#include "core/wording.h"
#include "gui/audience/audiencepage.h"
#include "gui/audience/funnelcard.h"
#include "gui/components/disclosure.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/longtextfield.h"
#include "gui/guisupport.h"
#include "gui/message/messagepage.h"
#include "gui/planningpage.h"
#include "gui/strategy/strategypage.h"
#include "gui/wizard/wizard.h"

#include <QLabel>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace planning;

TEST_CASE("the strategy has a period, a reach and a summary that are written in one place", "[strategy][S1-01][S3-05]")
{
    PlanningPage<gui::StrategyPage> open;
    REQUIRE(open.page.showSubject(QStringLiteral("summary")));
    CHECK(showsPart(open.page, QStringLiteral("from 1 January 2027 to 31 March 2027")));
    CHECK(showsPart(open.page, QStringLiteral("A plan has two readers")));
    writeInto(
        support::named<gui::LongTextField>(open.page, QStringLiteral("The strategy, in your own words")), QStringLiteral("Bread early"));
    writeInto(
        support::named<gui::LongTextField>(open.page, QStringLiteral("What it covers, and what not")), QStringLiteral("The shop only"));
    CHECK(open.plan->quarter().summary == QStringLiteral("Bread early"));
    CHECK(core::answerText(open.strategy(), u"strategy.scope") == QStringLiteral("The shop only"));
    REQUIRE(open.plan->undo());
    CHECK(core::answerText(open.strategy(), u"strategy.scope").isEmpty());
}

TEST_CASE("an answer is counted and a vague word told below its field once it was left, and one click shows one page", "[strategy][S1-02]")
{
    PlanningPage<gui::StrategyPage> open;
    REQUIRE(open.page.showSubject(QStringLiteral("summary")));
    auto *summary = support::named<gui::LongTextField>(open.page, QStringLiteral("The strategy, in your own words"));
    REQUIRE(summary);
    const QString hint = hintBelow(summary);
    writeInto(summary, QStringLiteral("Reach everyone"));
    CHECK(hintBelow(summary) == QStringLiteral("2 of 60 words. “everyone” fits every business: name whom or what you mean."));
    writeInto(summary, QStringLiteral("Forty breakfasts a week"));
    CHECK(hintBelow(summary) == QStringLiteral("4 of 60 words"));
    summary->setFocus();
    QTest::keyClicks(summary, QStringLiteral(" etc"));
    CHECK_FALSE(hintBelow(summary).contains(QStringLiteral("fits every business"))); // never while somebody types
    writeInto(summary, QString());
    CHECK(hintBelow(summary) == hint);
    QSignalSpy jump(&open.page, &gui::Page::jumpWanted);
    QTest::mouseClick(shownButton(open.page, QStringLiteral("See it on one page")), Qt::LeftButton);
    REQUIRE(jump.count() == 1);
    CHECK(targetOf(jump) == QStringLiteral("report") + u'/' + QStringLiteral("one-page"));
}

TEST_CASE("each of the five parts says what is missing and leads there", "[strategy][S3-07]")
{
    PlanningPage<gui::StrategyPage> open;
    REQUIRE(open.page.showSubject(QStringLiteral("summary")));
    for (const char *part : {"Introduction", "Strategy", "Good practice", "Measurement", "Tools"})
        CHECK(showsPart(open.page, QLatin1String(part)));
    CHECK(showsPart(open.page, QStringLiteral("0 of 3")));
    QSignalSpy jump(&open.page, &gui::Page::jumpWanted);
    QTest::mouseClick(shownButton(open.page, QStringLiteral("Go on with the part “Measurement”")), Qt::LeftButton);
    REQUIRE(jump.count() == 1);
    CHECK(jump.front().front().value<gui::Jump>().page == QStringLiteral("goals"));
}

TEST_CASE("an empty plan's sheet invites to begin there, and the wizard takes the words up", "[strategy][S4-01]")
{
    PlanningPage<gui::StrategyPage> open;
    CHECK(showsPart(open.page, QStringLiteral("Six words, a sentence each")));
    writeInto(
        support::named<gui::LongTextField>(open.page, QStringLiteral("Your mission there, in a sentence")), QStringLiteral("Show hands"));
    gui::Wizard wizard(*open.plan, nullptr);
    wizard.resize(1200, 800);
    wizard.show();
    wizard.openStep(core::WizardStep::Business);
    CHECK(showsPart(wizard, QStringLiteral("On your sheet, under Mission: “Show hands”")));

    PlanningPage<gui::StrategyPage> cafe(QStringLiteral("cafe"));
    CHECK_FALSE(showsPart(cafe.page, QStringLiteral("Six words, a sentence each")));
}

TEST_CASE("the wizard of an empty plan offers to begin with the six words", "[wizard][S4-01]")
{
    support::needApplication();
    const support::OpenWorkspace plan = support::emptyWorkspace();
    gui::Wizard wizard(*plan, nullptr);
    wizard.resize(1200, 800);
    wizard.show();
    wizard.openStep(core::WizardStep::Business);
    QSignalSpy left(&wizard, &gui::Wizard::left);
    auto *begin = shownButton(wizard, QStringLiteral("Begin with six words instead"));
    REQUIRE(begin);
    QTest::mouseClick(begin, Qt::LeftButton);
    REQUIRE(left.count() == 1);
    CHECK(targetOf(left) == QStringLiteral("strategy") + u'/' + QStringLiteral("canvas"));
}

TEST_CASE("what to follow is chosen before the start, stories heard among it", "[strategy][S4-15]")
{
    PlanningPage<gui::StrategyPage> open;
    CHECK(showsPart(open.page, QStringLiteral("Which numbers do you follow? Decide before you begin.")));
    writeInto(support::named<gui::LongTextField>(open.page, QStringLiteral("What you watch besides, even a story heard")),
        QStringLiteral("What people say at the counter"));
    CHECK(core::answerText(open.strategy(), u"metrics.numbers") == QStringLiteral("What people say at the counter"));
}

TEST_CASE("the page of the audience says what knowing people is good for", "[audience][S1-19]")
{
    PlanningPage<gui::AudiencePage> empty;
    CHECK(showsPart(empty.page, QStringLiteral("goes from follower to customer")));
    PlanningPage<gui::AudiencePage> cafe(QStringLiteral("cafe"));
    CHECK(showsPart(cafe.page, QStringLiteral("goes from follower to customer")));
}

TEST_CASE("a count typed into the funnel is kept and gives the share that goes on", "[audience][S2-08][F-25]")
{
    PlanningPage<gui::AudiencePage> cafe(QStringLiteral("cafe"));
    cafe.show(journeyTab);
    auto *funnel = cafe.page.findChild<gui::FunnelCard *>();
    REQUIRE(funnel);
    auto *warm = support::named<gui::NumberField>(*funnel, QStringLiteral("Warm leads, how many people"));
    auto *hot = support::named<gui::NumberField>(*funnel, QStringLiteral("Hot leads, how many people"));
    auto *followers = support::named<gui::NumberField>(*funnel, QStringLiteral("Followers, how many people"));
    REQUIRE((warm && hot && followers));
    CHECK(followers->isReadOnly()); // the networks count them
    CHECK(followers->value().value_or(0) > 0);
    for (const auto &[field, count] : {std::pair(warm, "60"), std::pair(hot, "15")}) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(count));
        QTest::keyClick(field, Qt::Key_Return);
    }
    CHECK(showsPart(*funnel, QStringLiteral("25% of those above go on")));
    bool isKept = false;
    for (const core::SeriesKey &held : cafe.plan->heldSeries())
        isKept = isKept || held.metric == u"hot_leads";
    CHECK(isKept);
}

TEST_CASE("with few followers other levers are offered, and one click puts them on the list", "[audience][S3-23]")
{
    PlanningPage<gui::AudiencePage> open;
    core::Persona persona;
    persona.id = core::newId<core::Persona>();
    persona.name = QStringLiteral("Nadia");
    REQUIRE(open.plan->edit(core::Edit::adding(persona, persona.name)));
    open.show(journeyTab);
    auto *levers = open.page.findChild<gui::LeversCard *>();
    REQUIRE(levers);
    CHECK(levers->isVisible());
    QTest::mouseClick(shownButton(*levers, QStringLiteral("Put “E-mail” on the list of what is to be done")), Qt::LeftButton);
    REQUIRE(open.strategy().all<core::Action>().size() == 1);
    CHECK(open.strategy().all<core::Action>().front().title.startsWith(QStringLiteral("E-mail")));
    CHECK_FALSE(shownButton(*levers, QStringLiteral("Put “E-mail” on the list of what is to be done")));
    REQUIRE(open.plan->note({{}, QStringLiteral("followers"), core::Scope::All, {}, {}, {}, {}}, 5000));
    open.show(journeyTab);
    CHECK_FALSE(levers->isVisible());
}

TEST_CASE("figures of the audience say how many are like a persona, and advise against tricks", "[audience][S3-25]")
{
    PlanningPage<gui::AudiencePage> cafe(QStringLiteral("cafe"));
    core::AudienceShare share;
    share.id = core::newId<core::AudienceShare>();
    share.channel = cafe.strategy().all<core::Channel>().front().id;
    share.day = QDate(2027, 2, 10);
    share.trait = core::AudienceTrait::Age;
    share.segment = QStringLiteral("18-99");
    share.share = 0.4;
    REQUIRE(cafe.plan->edit(core::Edit::adding(share, share.segment)));
    cafe.show(2);
    CHECK(showsPart(cafe.page, QStringLiteral("at most 40% of them")));
    CHECK(showsPart(cafe.page, QStringLiteral("Bought followers")));
}

TEST_CASE("the question about a persona's device shows what knowing it saved somebody", "[audience][S1-18]")
{
    const PlanningPage<gui::AudiencePage> cafe(QStringLiteral("cafe"));
    for (auto *more : cafe.page.findChildren<gui::Disclosure *>()) // the question is one of the further ones
        if (more->isVisible())
            QTest::mouseClick(more->head(), Qt::LeftButton);
    const auto labels = cafe.page.findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("Jugnoo"))
            && label->text().contains(QStringLiteral("40% cheaper"));
    }));
}

TEST_CASE("an open question counts the words of its answer too", "[strategy][S1-02]")
{
    PlanningPage<gui::MessagePage> open;
    open.show(purposeTab);
    auto *reasons =
        support::named<gui::LongTextField>(open.page, QStringLiteral("What are the main reasons why people are interested in us?"));
    writeInto(reasons, QStringLiteral("Good for everybody"));
    CHECK(hintBelow(reasons).startsWith(QStringLiteral("3 of 60 words. “everybody” fits")));
}

TEST_CASE("the decision that is asked for and its day are written with the strategy, and a finding about the quarter leads there",
    "[strategy][S1-03]")
{
    PlanningPage<gui::StrategyPage> open;
    CHECK(gui::pageOfSubject(QStringLiteral("quarter:1")) == QStringLiteral("strategy"));
    REQUIRE(open.page.showSubject(QStringLiteral("quarter:") + open.plan->quarter().id.toString()));
    writeInto(support::named<gui::LongTextField>(open.page, QStringLiteral("The one decision you ask for")), QStringLiteral("Four hours"));
    CHECK(open.plan->quarter().decisionAsked == QStringLiteral("Four hours"));
    auto *before = support::named<gui::DayField>(open.page, QStringLiteral("It comes too late after"));
    REQUIRE(before);
    before->setFocus();
    QTest::keyClicks(before, QStringLiteral("2027-02-15"));
    QTest::keyClick(before, Qt::Key_Return);
    CHECK(open.plan->quarter().decideBefore == QDate(2027, 2, 15));
}
