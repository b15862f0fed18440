// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/compose.h"
#include "report/compose/sections.h"
#include "report/plan.h"

#include "core/audit.h"
#include "core/format.h"

#include <catch2/catch.hpp>

#include <set>

namespace {

Plan planOn(QDate asOf, const char *sample = "cafe")
{
    Plan plan = Plan::ofSample(QLatin1String(sample));
    plan.asOf = asOf;
    return plan;
}

template <class Kind>
std::vector<Kind> partsOf(const report::Section &section)
{
    std::vector<Kind> found;
    for (const report::Element &element : section.versions.front())
        if (const Kind *one = std::get_if<Kind>(&element))
            found.push_back(*one);
    return found;
}

// All that a page says, one line an element.
QString lettersOn(const report::Section &section)
{
    QStringList lines;
    for (const report::Element &element : section.versions.front()) {
        if (const auto *paragraph = std::get_if<report::Paragraph>(&element))
            lines += report::lettersOf(paragraph->text);
        if (const auto *facts = std::get_if<report::Facts>(&element))
            for (const report::Fact &fact : facts->facts)
                lines += fact.label + u'|' + fact.value + u'|' + fact.detail;
        if (const auto *values = std::get_if<report::KeyValues>(&element))
            for (const auto &line : values->lines)
                lines += line.key + u'|' + report::lettersOf(line.value);
    }
    return lines.join(u'\n');
}

const report::Section &pageOf(const std::vector<report::Section> &pages, const core::KpiReading &reading)
{
    return *std::find_if(
        pages.begin(), pages.end(), [&](const report::Section &page) { return page.anchor == report::kpiAnchor(reading.kpi); });
}

} // namespace

TEST_CASE("the weeks of a KPI's page add up to its actual value and end on its last day", "[report][content]")
{
    for (const char *sample : {"cafe", "saas", "shop"})
        for (const QDate asOf : {QDate(2027, 2, 15), QDate(2027, 1, 1), QDate(2027, 1, 20)}) {
            const Plan plan = planOn(asOf, sample);
            const report::Input input = plan.input();
            const report::Groundwork ground(input);
            const auto pages = report::kpiSections(ground);
            for (const core::KpiReading &reading : ground.readings()) {
                if (!reading.actual || reading.behaviour != core::Behaviour::Flow)
                    continue;
                const auto tables = partsOf<report::Table>(pageOf(pages, reading));
                REQUIRE(tables.size() == 1);
                const auto weeks = core::kpiWeeks(*plan.strategy.find(reading.kpi), plan.metrics, plan, *reading.startDay, *reading.dataTo);
                REQUIRE(tables.front().rows.size() == weeks.size());
                double sum = 0;
                for (size_t i = 0; i < weeks.size(); ++i) {
                    sum += weeks[i].value.value_or(0);
                    CHECK(weeks[i].lastDay <= asOf);
                    const QString shown = weeks[i].value ? ground.value(reading, *weeks[i].value) : report::unknownValue();
                    CHECK(report::lettersOf(tables.front().rows[i].cells[1].text) == shown);
                }
                CHECK(sum == Approx(*reading.actual));
            }
        }
}

TEST_CASE("with too few numbers a page says so and foretells nothing", "[report][content]")
{
    const Plan plan = planOn(QDate(2027, 1, 1));
    const report::Input input = plan.input();
    const report::Groundwork ground(input);
    const auto pages = report::kpiSections(ground);
    for (const core::KpiReading &reading : ground.readings()) {
        CHECK(reading.status == core::KpiStatus::NotEnoughData);
        const QString letters = lettersOn(pageOf(pages, reading));
        CHECK(letters.contains(QStringLiteral("Expected|–|")));
        CHECK(letters.contains(QStringLiteral("Projection|–|")));
        CHECK(letters.contains(QStringLiteral("Chance of success|–|")));
        CHECK_FALSE(letters.contains(QStringLiteral("likely")));
    }
}

TEST_CASE("a report of an earlier day knows nothing of what came later", "[report][content][Q24]")
{
    Plan plan = planOn(QDate(2027, 1, 1));
    for (core::Post &post : plan.strategy.all<core::Post>())
        if (post.day)
            post.status = core::PostStatus::Published;
    core::Review review;
    review.id = {4711};
    review.quarter = plan.quarter.id;
    review.day = QDate(2027, 1, 11);
    review.decisions = QStringLiteral("Decided ten days later");
    review.isDone = true;
    plan.strategy.all<core::Review>() = {review};
    const report::Input input = plan.input();
    const report::Groundwork ground(input);
    for (const core::Post &post : ground.posts())
        CHECK((post.status == core::PostStatus::Published) == (*post.day <= plan.asOf));
    REQUIRE(ground.reviews().size() == 1);
    CHECK(ground.reviews().front().decisions.isEmpty());
    CHECK_FALSE(ground.reviews().front().isDone);
    for (const core::KpiReading &reading : ground.readings()) {
        const auto files = report::lettersOf(report::sourceLines(ground, reading).lines.back().value);
        CHECK_FALSE(files.contains(QStringLiteral("Feb")));
        if (reading.dataTo)
            CHECK(files.contains(core::formatDatedDays(plan.asOf, plan.asOf, input.language)));
    }
}

TEST_CASE("the diamonds of page one are dated by the data, not by the report", "[report][content]")
{
    const Plan plan = planOn(QDate(2027, 2, 15));
    const report::Input input = plan.input();
    const report::Groundwork ground(input);
    std::set<QDate> days;
    for (const core::KpiReading &reading : ground.readings())
        if (reading.expected)
            days.insert(*reading.dataTo);
    REQUIRE_FALSE(days.empty());
    QString legend;
    for (const auto &figure : partsOf<report::Figure>(report::summarySection(ground)))
        if (const auto *bullets = std::get_if<report::BulletLegend>(&figure.picture))
            legend = bullets->expected;
    CHECK_FALSE(legend.contains(core::formatShortDay(plan.asOf, input.language)));
    CHECK(legend.contains(days.size() > 1 ? QStringLiteral("the last figures") : core::formatShortDay(*days.begin(), input.language)));
}

TEST_CASE("the contents name goals", "[report][content]")
{
    const Plan plan = Plan::ofSample();
    const report::Input input = plan.input();
    const report::Groundwork ground(input);
    const auto pages = report::kpiSections(ground);
    for (const core::KpiReading &reading : ground.readings())
        CHECK(pageOf(pages, reading).title == report::onOneLine(plan.strategy.find(reading.goal)->title));
}

TEST_CASE("our row among the competitors holds what is, not what is aimed at", "[report][content]")
{
    Plan plan = Plan::ofSample();
    for (core::Channel &channel : plan.strategy.all<core::Channel>())
        channel.postsPerWeek = 99;
    const report::Input input = plan.input();
    const report::Groundwork ground(input);
    const auto tables = partsOf<report::Table>(report::competitorsSection(ground));
    QString ours;
    for (const report::Row &row : tables.front().rows)
        if (row.isTinted)
            for (const report::Cell &cell : row.cells)
                ours += report::lettersOf(cell.second) + u'\n';
    CHECK(ours.contains(QStringLiteral("posts a week")));
    CHECK(ours.contains(QStringLiteral("engagement")));
    CHECK_FALSE(ours.contains(QStringLiteral("99")));
}

TEST_CASE("the document prints what the audit decided of an account, and to the inside why", "[report][content][S1-30]")
{
    Plan plan = Plan::ofSample();
    auto &channels = plan.strategy.all<core::Channel>();
    REQUIRE(channels.size() > 1);
    channels[0].decision = core::AuditDecision::Merge;
    channels[0].decisionReason = QStringLiteral("Two of us, one oven");
    channels[0].mergeInto = channels[1].id;
    for (const auto profile : {report::Profile::Manager, report::Profile::Client}) {
        const report::Input input = plan.input(core::Language::english(), profile);
        const report::Groundwork ground(input);
        const report::Row row = partsOf<report::Table>(report::channelsSection(ground)).front().rows.front();
        CHECK(report::lettersOf(row.cells[0].second).contains(QStringLiteral("Merge into ") + ground.channelName(channels[1])));
        CHECK(report::lettersOf(row.cells[1].second).contains(channels[0].decisionReason) == (profile == report::Profile::Manager));
    }
}

TEST_CASE("shares printed side by side make a hundred", "[report][content]")
{
    for (const char *sample : {"cafe", "saas", "shop"}) {
        const Plan plan = Plan::ofSample(QLatin1String(sample));
        const report::Input input = plan.input();
        const report::Groundwork ground(input);
        for (const auto &table : partsOf<report::Table>(report::channelsSection(ground))) {
            if (table.columns.size() < 4 || table.columns[3].title != QStringLiteral("Share planned"))
                continue;
            int sum = 0;
            for (const report::Row &row : table.rows)
                sum += report::lettersOf(row.cells[3].text).remove(u'%').toInt();
            CHECK(sum == 100);
        }
    }
}

TEST_CASE("before the quarter begins the document says so, and gathers the KPIs without figures on one page", "[report][content][S4-21]")
{
    Plan plan = planOn(QDate(2026, 11, 22));
    plan.files.clear();
    const report::Input input = plan.input();
    const report::Groundwork ground(input);
    REQUIRE(ground.readings().size() > 2);
    CHECK(report::statusSentence(ground) == u"The plan begins on 1 January 2027.");
    const auto pages = report::kpiSections(ground);
    REQUIRE(pages.size() == 1);
    CHECK(partsOf<report::Facts>(pages.front()).empty());
    QStringList anchors;
    for (const report::Heading &heading : partsOf<report::Heading>(pages.front()))
        anchors += heading.anchor;
    for (const core::KpiReading &reading : ground.readings()) // links lead there
        CHECK(anchors.contains(report::kpiAnchor(reading.kpi)));
}

TEST_CASE("a number noted before its goal begins is not taken for a goal without target, start and deadline", "[report][content]")
{
    Plan plan = planOn(QDate(2027, 1, 20)).withGoals(1);
    plan.files.clear();
    REQUIRE_FALSE(plan.strategy.all<core::Kpi>().empty());
    plan.strategy.all<core::Kpi>().resize(1);
    core::Kpi &kpi = plan.strategy.all<core::Kpi>().front();
    kpi.channel = plan.strategy.all<core::Channel>().front().id;
    kpi.metric = QStringLiteral("followers");
    kpi.aim = core::Aim::Raise;
    kpi.scope = core::Scope::All;
    kpi.targetForm = core::TargetForm::Absolute;
    kpi.targetAmount = 920;
    kpi.baseline = 800;
    kpi.baselineDay = QDate(2027, 1, 12);
    kpi.startDay = QDate(2027, 2, 1);
    kpi.deadline = QDate(2027, 3, 31);
    core::Series noted;
    noted.key.channel = kpi.channel;
    noted.key.metric = kpi.metric;
    noted.values = {{QDate(2027, 1, 12), 1, 800}};
    plan.noted = {noted};
    const auto judgement = [&plan] {
        const report::Input input = plan.input();
        const report::Groundwork ground(input);
        REQUIRE(ground.readings().size() == 1);
        for (const report::Note &note : report::whatToWatch(ground))
            if (note.title == ground.titleOf(ground.readings().front()))
                return note.text;
        return QString();
    };
    CHECK(judgement() == u"The figures end on 12 January 2027, before it begins on 1 February 2027");
    kpi.targetAmount.reset();
    CHECK(judgement() == u"There are figures, but the target, start or deadline to judge them by is missing");
}

TEST_CASE("the summary of a quarter to come tells what the goals aim at, and no standing", "[report][content]")
{
    Plan plan = planOn(QDate(2026, 11, 22));
    plan.files.clear();
    plan.strategy.all<core::Post>().clear();
    std::vector<core::Channel> silent;
    for (core::Channel &channel : plan.strategy.all<core::Channel>()) {
        channel.postsPerWeek = core::decisionFor(channel) == core::AuditDecision::Close ? std::nullopt : std::optional(3.0);
        if (channel.postsPerWeek)
            silent.push_back(channel);
    }
    REQUIRE(silent.size() > 1);
    const report::Input input = plan.input();
    const report::Groundwork ground(input);
    const report::Section summary = report::summarySection(ground);
    QStringList titles;
    for (const report::Heading &heading : partsOf<report::Heading>(summary))
        titles += heading.text;
    CHECK(titles.contains(QStringLiteral("What the goals are to reach")));
    CHECK_FALSE(titles.contains(QStringLiteral("Where the goals stand")));
    const report::Table goals = partsOf<report::Table>(summary).front();
    REQUIRE(goals.columns.size() == 4);
    CHECK(goals.rows.size() == ground.goals().size());
    CHECK(std::any_of(goals.rows.begin(), goals.rows.end(),
        [](const report::Row &row) { return report::lettersOf(row.cells[3].text).contains(QStringLiteral("2027")); }));
    auto watched = report::whatToWatch(ground);
    std::erase_if(watched, [](const report::Note &note) { return !note.title.contains(QStringLiteral("days without a post")); });
    REQUIRE(watched.size() == 1); // one silence, on all of them
    for (const core::Channel &channel : silent)
        CHECK(watched.front().title.contains(ground.channelName(channel)));
    for (const report::Heading &heading : partsOf<report::Heading>(report::goalsSection(ground)))
        CHECK(heading.statusWord.isEmpty());
}
