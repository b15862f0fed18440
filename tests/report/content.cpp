// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/compose.h"
#include "report/plan.h"

#include "core/format.h"

#include <catch2/catch.hpp>

namespace {

const report::Section *sectionOf(const report::Document &document, const QString &anchor)
{
    for (const report::Section &section : document.sections)
        if (section.anchor == anchor)
            return &section;
    return nullptr;
}

template <class Kind>
std::vector<Kind> elementsOf(const report::Section &section)
{
    std::vector<Kind> found;
    for (const report::Element &element : section.versions.front())
        if (const Kind *one = std::get_if<Kind>(&element))
            found.push_back(*one);
    return found;
}

report::Document composed(const Plan &plan, report::Profile profile = report::Profile::Manager)
{
    return report::compose(plan.input(core::Language::english(), profile));
}

} // namespace

TEST_CASE("page one says how many goals are on track before anything else", "[report][content][issue-2.8]")
{
    const report::Document document = composed(Plan::ofSample());
    const auto paragraphs = elementsOf<report::Paragraph>(*sectionOf(document, QStringLiteral("summary")));
    REQUIRE(!paragraphs.empty());
    CHECK(paragraphs.front().style == report::ParagraphStyle::Lead);
    CHECK(paragraphs.front().text.front().isStrong);
    CHECK(paragraphs.front().text.front().text.endsWith(QStringLiteral("of six goals are on track.")));
}

TEST_CASE("the decision asked stands on page one with its date", "[report][content][S1-03]")
{
    Plan plan = Plan::ofSample();
    plan.quarter.decisionAsked = QStringLiteral("Pay for four hours.");
    plan.quarter.decideBefore = QDate(2027, 2, 15);
    const report::Document document = composed(plan);
    const auto callouts = elementsOf<report::Callout>(*sectionOf(document, QStringLiteral("summary")));
    REQUIRE(callouts.size() == 1);
    CHECK(callouts.front().title == QStringLiteral("Decision asked before 15 February 2027"));
    CHECK(report::lettersOf(callouts.front().text) == QStringLiteral("Pay for four hours."));
    plan.quarter.decideBefore = plan.asOf;
    CHECK(elementsOf<report::Callout>(*sectionOf(composed(plan), QStringLiteral("summary"))).front().title.contains(u"before"));
    plan.quarter.decideBefore = plan.asOf.addDays(-1); // nobody can decide before a day that has passed
    CHECK(
        elementsOf<report::Callout>(*sectionOf(composed(plan), QStringLiteral("summary"))).front().title
        == QStringLiteral("Decision asked; it was due on %1").arg(core::formatDay(*plan.quarter.decideBefore, core::Language::english())));
    plan.quarter.decisionAsked.clear();
    const report::Document without = composed(plan);
    CHECK(elementsOf<report::Callout>(*sectionOf(without, QStringLiteral("summary"))).empty());
}

TEST_CASE("a goal that is not SMART yet says what is missing", "[report][content][S0-23]")
{
    Plan plan = Plan::ofSample();
    core::Goal goal;
    goal.id = core::Id<core::Goal>{77};
    goal.quarter = plan.quarter.id;
    goal.title = QStringLiteral("Be better known");
    plan.strategy.all<core::Goal>() = {goal};
    plan.strategy.all<core::Kpi>().clear();
    const report::Document document = composed(plan);
    QString text;
    for (const report::Paragraph &paragraph : elementsOf<report::Paragraph>(*sectionOf(document, QStringLiteral("goals"))))
        text += report::lettersOf(paragraph.text);
    CHECK(text
          == QStringLiteral("Not SMART yet. Missing: what it is measured by, where it starts, a target, a deadline, "
                            "the business objective that it serves."));
}

TEST_CASE("a goal's sign, milestones and support are printed", "[report][content][S4-16][S0-21][S0-05][S0-06][S0-42][S0-45]")
{
    Plan plan = Plan::ofSample();
    core::Goal &goal = plan.strategy.all<core::Goal>().front();
    goal.link = core::MetricLink::Proxy;
    goal.sponsor = QStringLiteral("The owner");
    goal.definition = QStringLiteral("A call that ends in a visit");
    core::Milestone milestone;
    milestone.id = core::Id<core::Milestone>{78};
    milestone.goal = goal.id;
    milestone.day = QDate(2027, 2, 28);
    milestone.title = QStringLiteral("Menu printed");
    plan.strategy.all<core::Milestone>().push_back(milestone);
    const report::Document document = composed(plan);
    QString text;
    for (const report::Paragraph &paragraph : elementsOf<report::Paragraph>(*sectionOf(document, QStringLiteral("goals"))))
        text += report::lettersOf(paragraph.text) + u'\n';
    CHECK(text.contains(QStringLiteral("The number is a sign of it, not the thing itself.")));
    QStringList lines;
    for (const report::KeyValues &values : elementsOf<report::KeyValues>(*sectionOf(document, QStringLiteral("goals"))))
        for (const auto &line : values.lines)
            lines += line.key + QStringLiteral(": ") + report::lettersOf(line.value);
    CHECK(lines.contains(QStringLiteral("Milestones: Menu printed by 28 February 2027")));
    CHECK(lines.contains(QStringLiteral("Support needed from: The owner")));
    CHECK(lines.contains(QStringLiteral("What counts: A call that ends in a visit")));
}

TEST_CASE(
    "a goal's reason is printed as an argument, with how far it reaches, but not for a client", "[report][content][S0-03][S0-05][S2-05]")
{
    Plan plan = Plan::ofSample();
    core::Goal &goal = plan.strategy.all<core::Goal>().front();
    const auto linesFor = [&](report::Profile profile) {
        QStringList lines;
        for (const report::Section &section : report::compose(plan.input(core::Language::english(), profile)).sections)
            for (const report::KeyValues &values : elementsOf<report::KeyValues>(section))
                for (const auto &line : values.lines)
                    lines += line.key + QStringLiteral(": ") + report::lettersOf(line.value);
        return lines;
    };
    QStringList arguments;
    for (const auto &[reason, token] : core::Tokens<core::GoalReason>::all) {
        goal.reason = reason;
        goal.extent = core::GoalExtent::SingleAd;
        const QStringList lines = linesFor(report::Profile::Manager);
        CHECK(lines.contains(QStringLiteral("How far it reaches: One ad")));
        CHECK_FALSE(lines.filter(QStringLiteral("In the end: ")).isEmpty());
        arguments += lines.filter(QStringLiteral("Why this goal: ")).front();
    }
    CHECK(arguments.removeDuplicates() == 0);
    CHECK(arguments.front()
          == QStringLiteral("Why this goal: Manage the budget. It shows what the money does, so that the budget goes where it works."));
    CHECK(linesFor(report::Profile::Client).filter(QStringLiteral("Why this goal")).isEmpty());
}

TEST_CASE("what listening brought is printed as evidence for the next budget", "[report][content][S0-52]")
{
    Plan plan = Plan::ofSample();
    for (core::Goal &goal : plan.strategy.all<core::Goal>())
        goal.type = core::GoalType::Traffic;
    const auto goals = [&] {
        QString text;
        const report::Document document = composed(plan);
        const report::Section section = *sectionOf(document, QStringLiteral("goals"));
        for (const report::Heading &heading : elementsOf<report::Heading>(section))
            text += heading.text + u'\n';
        for (const report::Paragraph &paragraph : elementsOf<report::Paragraph>(section))
            text += report::lettersOf(paragraph.text) + u'\n';
        for (const report::KeyValues &values : elementsOf<report::KeyValues>(section))
            for (const auto &line : values.lines)
                text += line.key + QStringLiteral(": ") + report::lettersOf(line.value) + u'\n';
        for (const report::Table &table : elementsOf<report::Table>(section))
            for (const report::Row &row : table.rows) {
                for (const report::Cell &cell : row.cells)
                    text += report::lettersOf(cell.text) + u' ';
                text += u'\n';
            }
        return text;
    };
    plan.strategy.all<core::Evidence>().clear();
    CHECK_FALSE(goals().contains(QStringLiteral("Evidence for the next budget")));
    core::Goal &goal = plan.strategy.all<core::Goal>().front();
    goal.type = core::GoalType::Listening;
    goal.lesson.clear();
    CHECK(goals().contains(QStringLiteral("Nothing was noted yet: follow the mentions")));
    goal.lesson = QStringLiteral("Oat milk decides who comes back");
    core::Evidence evidence;
    evidence.id = core::Id<core::Evidence>{91};
    evidence.day = plan.asOf.addDays(-2);
    evidence.title = QStringLiteral("Twelve questions about oat milk");
    evidence.goal = goal.id;
    plan.strategy.all<core::Evidence>().push_back(evidence);
    for (const auto &[metric, value] : {std::pair{"mentions", 20.0}, {"competitor_mentions", 60.0}}) {
        core::Series series;
        series.key.metric = QLatin1String(metric);
        for (int week = 0; week < 8; ++week)
            series.values.push_back({plan.asOf.addDays(-6 - 7 * week), 7, week < 4 ? value : value / 2});
        plan.noted.push_back(series);
    }
    const QString text = goals();
    CHECK(text.contains(QStringLiteral("Evidence for the next budget")));
    CHECK(text.contains(QStringLiteral("What we learnt: Oat milk decides who comes back")));
    CHECK(text.contains(QStringLiteral("Twelve questions about oat milk")));
    CHECK(text.contains(QStringLiteral("Mentions of the brand 80 40")));
    CHECK(text.contains(QStringLiteral("Share of voice 25%")));
}

TEST_CASE("an exploration without a question or an end says so", "[report][content][S3-20][S0-23]")
{
    Plan plan = Plan::ofSample();
    core::Goal goal;
    goal.id = core::Id<core::Goal>{77};
    goal.quarter = plan.quarter.id;
    goal.isExploration = true;
    plan.strategy.all<core::Goal>() = {goal};
    plan.strategy.all<core::Kpi>().clear();
    const report::Document document = composed(plan);
    QString text;
    for (const report::Paragraph &paragraph : elementsOf<report::Paragraph>(*sectionOf(document, QStringLiteral("goals"))))
        text += report::lettersOf(paragraph.text);
    CHECK(text == QStringLiteral("Not SMART yet. Missing: the question that it should answer, the day it is over."));
}

TEST_CASE("each KPI has a page with five figures, a chart, its formula and its files", "[report][content][Q23]")
{
    const Plan plan = Plan::ofSample();
    const report::Document document = composed(plan);
    int pages = 0;
    for (const report::Section &section : document.sections) {
        if (!section.anchor.startsWith(QStringLiteral("kpi-")))
            continue;
        ++pages;
        const auto facts = elementsOf<report::Facts>(section);
        REQUIRE(facts.size() == 1);
        CHECK(facts.front().facts.size() == 5);
        for (const report::Figure &figure : elementsOf<report::Figure>(section))
            CHECK(!figure.alternative.isEmpty());
        const auto lines = elementsOf<report::KeyValues>(section);
        REQUIRE(lines.size() == 1);
        CHECK(lines.front().lines.front().key == QStringLiteral("Formula"));
    }
    CHECK(pages == 6);
}

TEST_CASE("a persona's card shows the evidence behind every answer", "[report][content][S1-15]")
{
    const report::Document document = composed(Plan::ofSample());
    const auto cards = elementsOf<report::Card>(*sectionOf(document, QStringLiteral("personas")));
    REQUIRE(cards.size() >= 2);
    for (const report::Card &card : cards)
        for (const report::CardField &field : card.fields)
            CHECK(!field.evidence.isEmpty());
}

TEST_CASE("every dated post of the quarter stands in the month lists with its full text", "[report][content][calendar]")
{
    const Plan plan = Plan::ofSample();
    const report::Document document = composed(plan);
    QStringList texts;
    for (const report::Table &table : elementsOf<report::Table>(*sectionOf(document, QStringLiteral("posts"))))
        for (const report::Row &row : table.rows)
            for (const report::Cell &cell : row.cells)
                texts += report::lettersOf(cell.second);
    const QString all = texts.join(u'\n');
    for (const core::Post &post : plan.strategy.all<core::Post>())
        if (post.day && *post.day >= plan.quarter.firstDay && *post.day <= plan.quarter.lastDay)
            CHECK(all.contains(report::printable(post.text)));
}

TEST_CASE("internal notes of a post never reach the document", "[report][content][profiles]")
{
    Plan plan = Plan::ofSample();
    for (core::Post &post : plan.strategy.all<core::Post>())
        post.notes = QStringLiteral("between us");
    const auto bytes = report::pdf(plan.input());
    REQUIRE(bytes);
    const report::Document document = composed(plan);
    for (const report::Table &table : elementsOf<report::Table>(*sectionOf(document, QStringLiteral("posts"))))
        for (const report::Row &row : table.rows)
            for (const report::Cell &cell : row.cells)
                CHECK(!report::lettersOf(cell.text + cell.second).contains(QStringLiteral("between us")));
}

TEST_CASE("what a plan does not hold leaves no empty section", "[report][content]")
{
    const report::Document document = composed(Plan::empty());
    for (const char *anchor : {"personas", "competitors", "channels", "calendar", "posts", "campaigns", "goals"})
        CHECK(sectionOf(document, QLatin1String(anchor)) == nullptr);
}

TEST_CASE("the one-page profile is the summary alone", "[report][content][profiles][S1-03]")
{
    const report::Document document = composed(Plan::ofSample(), report::Profile::OnePage);
    REQUIRE(document.sections.size() == 1);
    CHECK(document.sections.front().anchor == QStringLiteral("summary"));
}

TEST_CASE("only web and mail addresses become links", "[report][content][Q9]")
{
    CHECK(report::safeAddress(QStringLiteral("https://example.org/a b")).isEmpty());
    CHECK(report::safeAddress(QStringLiteral("https://example.org/été")) == "https://example.org/%C3%A9t%C3%A9");
    CHECK(report::safeAddress(QStringLiteral("file:///etc/passwd")).isEmpty());
    CHECK(report::safeAddress(QStringLiteral("javascript:alert(1)")).isEmpty());
    CHECK(report::safeAddress(QStringLiteral("mailto:lea@example.org")) == "mailto:lea@example.org");
}

TEST_CASE("a plan whose business has no name yet has a foot that begins with a word", "[content]")
{
    const report::Document document = report::compose(Plan::empty().input());
    CHECK(document.footerLeft.startsWith(u"Strategy "));
    CHECK(report::compose(Plan::ofSample().input()).footerLeft.startsWith(u"Le Petit Fournil, strategy "));
}

TEST_CASE("what was added and left without a word is not printed", "[report][content]")
{
    Plan plan = Plan::ofSample();
    plan.strategy.all<core::Campaign>().clear();
    plan.strategy.all<core::BudgetLine>().clear();
    plan.strategy.all<core::PaidPlan>().clear();
    plan.strategy.all<core::PromoCode>().clear();
    plan.strategy.all<core::Review>().clear();
    core::Campaign campaign;
    campaign.id = core::newId<core::Campaign>();
    campaign.firstDay = plan.quarter.firstDay;
    campaign.lastDay = plan.quarter.firstDay.addDays(13);
    plan.strategy.all<core::Campaign>() = {campaign};
    core::BudgetLine line;
    line.id = core::newId<core::BudgetLine>();
    line.quarter = plan.quarter.id;
    plan.strategy.all<core::BudgetLine>() = {line};
    plan.strategy.all<core::PaidPlan>().emplace_back().id = core::newId<core::PaidPlan>();
    plan.strategy.all<core::PromoCode>().emplace_back().id = core::newId<core::PromoCode>();
    CHECK(sectionOf(composed(plan), QStringLiteral("campaigns")) == nullptr);
    plan.strategy.all<core::BudgetLine>().front().planned = 50; // money is never left out
    const report::Document document = composed(plan);
    REQUIRE(sectionOf(document, QStringLiteral("campaigns")));
    CHECK(elementsOf<report::Table>(*sectionOf(document, QStringLiteral("campaigns"))).front().rows.size() == 2); // with the total
}

TEST_CASE("a reason that all goals share is printed once, above them", "[report][content][S0-05]")
{
    Plan plan = Plan::ofSample();
    const auto reasons = [&] {
        QStringList keys;
        for (const report::KeyValues &values : elementsOf<report::KeyValues>(*sectionOf(composed(plan), QStringLiteral("goals"))))
            for (const auto &line : values.lines)
                keys += line.key;
        return keys.filter(QStringLiteral("Why these goals")) + keys.filter(QStringLiteral("Why this goal"));
    };
    for (core::Goal &goal : plan.strategy.all<core::Goal>())
        goal.reason = core::GoalReason::Align;
    CHECK(reasons() == QStringList{QStringLiteral("Why these goals")});
    plan.strategy.all<core::Goal>().front().reason = core::GoalReason::Budget;
    CHECK(reasons().size() > 1);
    CHECK_FALSE(reasons().contains(QStringLiteral("Why these goals")));
}

TEST_CASE("a share to gain on a sum needs its start as well, in every goal that lacks it", "[report][content][S0-23]")
{
    Plan plan = Plan::ofSample();
    const auto saysStart = [&] {
        QString text;
        for (const report::Paragraph &paragraph : elementsOf<report::Paragraph>(*sectionOf(composed(plan), QStringLiteral("goals"))))
            text += report::lettersOf(paragraph.text);
        return text.contains(QStringLiteral("where it starts"));
    };
    plan.withGoals(1);
    plan.strategy.all<core::Goal>().front().isExploration = false;
    core::Kpi &kpi = plan.strategy.all<core::Kpi>().front();
    const auto flow = std::find_if(plan.metrics.all().begin(), plan.metrics.all().end(),
        [](const core::Metric &metric) { return metric.behaviour == core::Behaviour::Flow; });
    REQUIRE(flow != plan.metrics.all().end());
    kpi.metric = flow->id;
    kpi.baseline.reset();
    kpi.targetAmount = 10;
    kpi.targetForm = core::TargetForm::Absolute;
    CHECK_FALSE(saysStart());
    kpi.targetForm = core::TargetForm::Percent;
    CHECK(saysStart());
}

TEST_CASE("the engagement of competitors is explained only where some is printed", "[report][content]")
{
    Plan plan = Plan::ofSample();
    const auto isExplained = [&] {
        QString text;
        for (const report::Paragraph &paragraph : elementsOf<report::Paragraph>(*sectionOf(composed(plan), QStringLiteral("competitors"))))
            text += report::lettersOf(paragraph.text);
        return text.contains(QStringLiteral("Engagement is per post"));
    };
    CHECK(isExplained());
    plan.files.clear();
    for (core::Presence &presence : plan.strategy.all<core::Presence>())
        presence.engagementRate.reset();
    CHECK_FALSE(isExplained());
}
