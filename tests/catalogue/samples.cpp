// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/samplesource.h"

#include "core/attainability.h"
#include "core/mix.h"
#include "core/scoreboard.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>
#include <QUrl>

#include <map>
#include <set>

namespace {

const core::Quarter &firstOf2027()
{
    static const core::Quarter quarter = *core::quarterNamed(u"2027Q1");
    return quarter;
}

QDate fortyFirstDay(const core::Quarter &quarter)
{
    return quarter.firstDay.addDays(40);
}

// Calls test(sample, language) for the three samples in both languages.
template <class Test>
void forEachSample(const core::Quarter &quarter, Test test)
{
    for (const QString &id : catalogue::sampleIds()) {
        for (const char *language : {"en", "fr"}) {
            INFO(id.toStdString() << " in " << language);
            test(catalogue::sample(id, QLatin1String(language), quarter), QLatin1String(language));
        }
    }
}

// Every text of a strategy that a reader sees.
template <class Visitor>
void forEachText(const core::Strategy &strategy, Visitor visitor)
{
    core::schema::forEachEntity([&]<class Entity>() {
        core::schema::forEachColumn<Entity>([&](const auto &column) {
            if constexpr (std::is_same_v<typename std::decay_t<decltype(column)>::Type, QString>)
                for (const Entity &row : strategy.all<Entity>())
                    visitor(row.*column.member);
        });
    });
}

std::vector<core::KpiReading> scoreboardOf(const catalogue::Sample &sample, const core::Quarter &quarter)
{
    const SampleSource source(sample);
    return core::scoreboard(
        sample.strategy, sample.strategy.all<core::Quarter>().front(), catalogue::metrics(), source, fortyFirstDay(quarter));
}

} // namespace

TEST_CASE("each sample is a whole plan", "[samples][issue-2.3]")
{
    forEachSample(firstOf2027(), [](const catalogue::Sample &sample, const QString &language) {
        const core::Strategy &plan = sample.strategy;
        CHECK(plan.business().language == language);
        CHECK(plan.all<core::Objective>().size() >= 2);
        CHECK(plan.all<core::Goal>().size() >= 3);
        CHECK(plan.all<core::Persona>().size() >= 2);
        CHECK(plan.all<core::Competitor>().size() >= 3);
        CHECK(plan.all<core::Pillar>().size() >= 4);
        CHECK(plan.all<core::Campaign>().size() >= 2);
        CHECK(plan.all<core::Review>().size() >= 2);
        CHECK(plan.all<core::Closure>().size() == 1);
        const core::Quarter &quarter = plan.all<core::Quarter>().front();
        CHECK_FALSE(quarter.decisionAsked.isEmpty());
        CHECK(core::mixRules().contains(quarter.mixRule));
        CHECK(core::postsBetween(plan, quarter.firstDay, quarter.lastDay).size() >= 40);
        CHECK(plan.where<core::Post>([](const core::Post &post) { return !post.day; }).size() >= 8);
        for (const core::Persona &persona : plan.all<core::Persona>())
            CHECK(plan.where<core::PersonaAnswer>([&](const auto &answer) { return answer.persona == persona.id; }).size() >= 8);
        std::set<QString> networks;
        for (const core::Presence &presence : plan.all<core::Presence>())
            networks.insert(presence.network);
        CHECK(networks.size() == 4);
    });
}

TEST_CASE("every channel, network and metric of a sample is known", "[samples]")
{
    const core::NetworkCatalogue networks = catalogue::networks();
    const core::MetricCatalogue metrics = catalogue::metrics();
    forEachSample(firstOf2027(), [&](const catalogue::Sample &sample, const QString &) {
        for (const core::Channel &channel : sample.strategy.all<core::Channel>())
            CHECK(networks.find(channel.network));
        for (const core::Presence &presence : sample.strategy.all<core::Presence>())
            CHECK(networks.find(presence.network));
        for (const core::Kpi &kpi : sample.strategy.all<core::Kpi>())
            CHECK(metrics.find(kpi.metric));
        for (const auto &file : sample.files) {
            for (const core::Series &series : file.series) {
                CHECK(metrics.find(series.key.metric));
                CHECK((!series.key.channel || sample.strategy.find(*series.key.channel)));
            }
        }
    });
}

TEST_CASE("the samples’ goals stand differently on the forty-first day", "[samples]")
{
    std::set<int> howManyOnTrack;
    forEachSample(firstOf2027(), [&](const catalogue::Sample &sample, const QString &) {
        std::map<core::KpiStatus, int> statuses;
        std::set<core::Behaviour> behaviours;
        bool hasLowerIsBetter = false;
        for (const core::KpiReading &reading : scoreboardOf(sample, firstOf2027())) {
            ++statuses[reading.status];
            behaviours.insert(reading.behaviour);
            hasLowerIsBetter |= reading.isLowerBetter && reading.unit == core::Unit::Seconds;
            CHECK(reading.actual);
        }
        howManyOnTrack.insert(statuses[core::KpiStatus::OnTrack]);
        CHECK(statuses[core::KpiStatus::OnTrack] > 1);
        CHECK(statuses[core::KpiStatus::Behind] > 0);
        CHECK(behaviours.size() == 3);
        CHECK(hasLowerIsBetter);
    });
    CHECK(howManyOnTrack.size() == 3);
}

TEST_CASE("the café shows each way a goal can stand", "[samples]")
{
    const catalogue::Sample cafe = catalogue::sample(QStringLiteral("cafe"), QStringLiteral("fr"), firstOf2027());
    std::map<core::KpiStatus, int> statuses;
    for (const core::KpiReading &reading : scoreboardOf(cafe, firstOf2027()))
        ++statuses[reading.status];
    CHECK(statuses[core::KpiStatus::OnTrack] == 3);
    CHECK(statuses[core::KpiStatus::Behind] == 1);
    CHECK(statuses[core::KpiStatus::AtRisk] == 1);
    CHECK(statuses[core::KpiStatus::NotEnoughData] == 1);
}

TEST_CASE("each goal of a sample has an owner and a start, and a reason where its history does not carry it", "[samples][S0-23]")
{
    const core::MetricCatalogue metrics = catalogue::metrics();
    forEachSample(firstOf2027(), [&](const catalogue::Sample &sample, const QString &) {
        const SampleSource source(sample);
        for (const core::Kpi &kpi : sample.strategy.all<core::Kpi>()) {
            const core::Goal goal = *sample.strategy.find(kpi.goal);
            INFO(goal.title.toStdString());
            CHECK_FALSE(goal.owner.isEmpty());
            CHECK(kpi.baseline);
            const auto judged = core::attainabilityOf({kpi, sample.strategy, metrics, source, fortyFirstDay(firstOf2027())});
            CHECK((judged.support != core::Support::NotSupported || !goal.overrideReason.isEmpty()));
        }
    });
}

TEST_CASE("no post of a sample falls on a day the business is closed", "[samples][J-07]")
{
    forEachSample(firstOf2027(), [](const catalogue::Sample &sample, const QString &) {
        const int openDays = sample.strategy.business().openDays;
        for (const core::Post &post : sample.strategy.all<core::Post>()) {
            if (!post.day)
                continue;
            INFO(post.title.toStdString());
            CHECK((openDays >> (post.day->dayOfWeek() - 1)) % 2 == 1);
            for (const core::Closure &closure : sample.strategy.all<core::Closure>())
                CHECK((*post.day < closure.firstDay || *post.day > closure.lastDay));
        }
    });
}

TEST_CASE("no address of a sample leads to somebody’s real account", "[samples]")
{
    forEachSample(firstOf2027(), [](const catalogue::Sample &sample, const QString &) {
        forEachText(sample.strategy, [](const QString &text) {
            if (!text.contains(QStringLiteral("://")))
                return;
            INFO(text.toStdString());
            CHECK(QUrl(text).host().endsWith(QStringLiteral(".example")));
        });
    });
}

TEST_CASE("a sample’s numbers are twelve weeks with gaps, ending the day before it is looked at", "[samples]")
{
    for (const char *name : {"2027Q1", "2026Q4", "2028Q3"}) {
        const core::Quarter quarter = *core::quarterNamed(QString::fromLatin1(name));
        forEachSample(quarter, [&](const catalogue::Sample &sample, const QString &) {
            int missing = 0;
            for (const auto &file : sample.files) {
                for (const core::Series &series : file.series) {
                    REQUIRE_FALSE(series.values.empty());
                    CHECK(series.values.front().day >= quarter.firstDay.addDays(-44));
                    CHECK(series.values.back().day <= quarter.firstDay.addDays(39));
                    const auto span = series.values.front().day.daysTo(series.values.back().day) + 1;
                    missing += static_cast<int>(span) - static_cast<int>(series.values.size());
                }
            }
            CHECK(missing > 10);
        });
    }
}

TEST_CASE("a sample moves to any quarter", "[samples]")
{
    for (const char *name : {"2027Q1", "2026Q4", "2028Q1", "2027Q3"}) {
        const core::Quarter quarter = *core::quarterNamed(QString::fromLatin1(name));
        forEachSample(quarter, [&](const catalogue::Sample &sample, const QString &) {
            for (const core::Post &post : sample.strategy.all<core::Post>()) {
                INFO(post.title.toStdString());
                CHECK((!post.day || (*post.day >= quarter.firstDay && *post.day <= quarter.lastDay)));
                const bool isPast = post.day && *post.day < fortyFirstDay(quarter);
                CHECK((post.status == core::PostStatus::Published) == isPast);
                CHECK((post.status == core::PostStatus::Idea) == !post.day);
            }
            for (const core::Kpi &kpi : sample.strategy.all<core::Kpi>())
                CHECK(kpi.deadline == quarter.lastDay);
        });
    }
}

TEST_CASE("the same sample in the same quarter is the same to the last id", "[samples][Q24]")
{
    forEachSample(firstOf2027(), [](const catalogue::Sample &sample, const QString &language) {
        const QString id = sample.strategy.business().tradeKind;
        const catalogue::Sample again = catalogue::sample(id, language, firstOf2027());
        CHECK(again.strategy == sample.strategy);
        std::set<qint64> ids;
        size_t rows = 0;
        core::schema::forEachEntity([&]<class Entity>() {
            for (const Entity &row : sample.strategy.all<Entity>()) {
                CHECK(row.id.value > 0);
                ids.insert(row.id.value);
                ++rows;
            }
        });
        CHECK(ids.size() == rows);
    });
}

TEST_CASE("no text of a sample names a month, a season or a year that would be wrong elsewhere", "[samples]")
{
    const QRegularExpression dated(
        QStringLiteral("\\b(january|february|april|august|september|october|november|december|janvier|février|avril|juillet|août|septembre|"
                       "octobre|novembre|décembre|christmas|easter|valentine|noël|pâques|saint-valentin|202\\d)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    forEachSample(firstOf2027(), [&](const catalogue::Sample &sample, const QString &) {
        forEachText(sample.strategy, [&](const QString &text) {
            INFO(text.toStdString());
            CHECK_FALSE(dated.match(text).hasMatch());
        });
    });
}

TEST_CASE("French samples keep French typography", "[samples][D12]")
{
    const QRegularExpression wrong(
        QStringLiteral("'|[^\\s\u202f] ?(?<=[^\u202f])[!?;%](?![\\w/=&])|[\\w»] ?(?<!\u00a0):(?!//)(?=\\s)|« |[^\u00a0]»"));
    for (const QString &id : catalogue::sampleIds()) {
        const catalogue::Sample sample = catalogue::sample(id, QStringLiteral("fr"), firstOf2027());
        forEachText(sample.strategy, [&](const QString &text) {
            if (text.startsWith(QStringLiteral("http")))
                return;
            INFO(text.toStdString());
            CHECK_FALSE(wrong.match(text).hasMatch());
        });
    }
}
