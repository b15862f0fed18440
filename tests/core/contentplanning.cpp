// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chapters.h"
#include "core/followermatch.h"
#include "core/funnel.h"
#include "core/mix.h"
#include "core/wording.h"

#include <catch2/catch.hpp>

#include <map>

using namespace core;

namespace {

// Numbers made up by metric: of the business, or of a channel.
class MadeUpNumbers : public MetricSource {
public:
    void add(const QString &metric, QDate day, double value, std::optional<Id<Channel>> channel = {})
    {
        Series one;
        one.key.metric = metric;
        one.key.channel = channel;
        one.values = {{day, 1, value}};
        m_series[metric].push_back(one);
    }
    std::vector<Series> series(const SeriesQuery &query) const override
    {
        const auto found = m_series.find(query.metric);
        return found == m_series.end() ? std::vector<Series>() : found->second;
    }
    std::vector<SourceNote> sources(const SeriesQuery &) const override { return {}; }

private:
    std::map<QString, std::vector<Series>> m_series;
};

MetricCatalogue funnelMetrics()
{
    std::vector<Metric> metrics;
    for (const auto &[stage, token] : Tokens<JourneyStage>::all) {
        Metric counted;
        counted.id = countedMetric(stage);
        counted.behaviour = Behaviour::Level;
        metrics.push_back(counted);
        if (standInMetric(stage).isEmpty())
            continue;
        Metric other;
        other.id = standInMetric(stage);
        other.behaviour = Behaviour::Flow;
        metrics.push_back(other);
    }
    return MetricCatalogue(metrics);
}

Quarter winterQuarter()
{
    Quarter quarter;
    quarter.id = {1};
    quarter.firstDay = QDate(2027, 1, 1);
    quarter.lastDay = QDate(2027, 3, 31);
    return quarter;
}

} // namespace

TEST_CASE("a word that fits every business is pointed out in both languages, a number beside “more” is not", "[strategy][S1-02]")
{
    CHECK(vagueWordIn(QStringLiteral("Reach everyone in town")) == QStringLiteral("everyone"));
    CHECK(vagueWordIn(QStringLiteral("Parler à Tout le monde")) == QStringLiteral("Tout le monde"));
    CHECK_FALSE(vagueWordIn(QStringLiteral("40 more breakfasts on weekdays")));
    CHECK_FALSE(vagueWordIn(QStringLiteral("An etching workshop")));
    CHECK(wordingRemark(QStringLiteral("Reach everyone"), 60, Language::english())
          == QStringLiteral("“everyone” fits every business: name whom or what you mean."));
}

TEST_CASE("a long answer is measured in words, and said to be long only beyond its measure", "[strategy][S1-02]")
{
    const Language english = Language::english();
    const QString brief = QStringLiteral("We bake at four. Neighbours order by thumb.");
    CHECK(wordCount(brief) == 8);
    CHECK(wordMeter(brief, 60, english) == QStringLiteral("8 of 60 words"));
    CHECK(wordingRemark(brief, 60, english).isEmpty());
    CHECK(wordingRemark(brief, 7, english) == QStringLiteral("Nobody remembers that much: what could go?"));
    const QString endless = QStringLiteral("word ").repeated(36).trimmed();
    CHECK(wordingRemark(endless, 60, english) == QStringLiteral("One sentence is very long: two short ones are read."));
    CHECK(wordingRemark(QStringLiteral("word ").repeated(35).trimmed(), 60, english).isEmpty());
}

TEST_CASE("what the voice never says is found by whole words, whatever capitals and accents, and rules name nothing to look for",
    "[message][S1-44]")
{
    const QString rules =
        QStringLiteral("No irony about customers\nNever say “must-have”\ncheap, bon plan, œuvre d’art\nPas d’« indispensable »");
    CHECK(wordsNeverSaid(rules)
          == QStringList{QStringLiteral("must-have"), QStringLiteral("cheap"), QStringLiteral("bon plan"), QStringLiteral("œuvre d’art"),
              QStringLiteral("indispensable")});
    CHECK(neverSaidIn(QStringLiteral("A MUST-HAVE, and so Chéap!"), rules)
          == QStringList{QStringLiteral("must-have"), QStringLiteral("cheap")});
    CHECK(neverSaidIn(QStringLiteral("Une oeuvre d'art, un bon  plan"), rules)
          == QStringList{QStringLiteral("bon plan"), QStringLiteral("œuvre d’art")});
    CHECK(neverSaidIn(QStringLiteral("Cheaper bread, no irony about customers"), rules).isEmpty());
    CHECK(neverSaidIn(QStringLiteral("Anything"), QString()).isEmpty());
}

TEST_CASE("the funnel counts each step and the share that goes on, and knows nothing of what nobody counted", "[audience][S2-08][F-25]")
{
    MadeUpNumbers numbers;
    const QDate today(2027, 2, 10);
    numbers.add(QStringLiteral("followers"), QDate(2027, 2, 1), 800, Id<Channel>{1});
    numbers.add(QStringLiteral("followers"), QDate(2027, 2, 1), 200, Id<Channel>{2});
    numbers.add(QStringLiteral("cold_leads"), QDate(2027, 2, 2), 100);
    numbers.add(QStringLiteral("hot_leads"), QDate(2027, 2, 3), 0);
    numbers.add(QStringLiteral("purchases"), QDate(2027, 2, 4), 7);
    numbers.add(QStringLiteral("purchases"), QDate(2026, 12, 4), 70); // of another quarter
    const auto steps = funnelOf(funnelMetrics(), numbers, winterQuarter(), today);
    REQUIRE(steps.size() == 6);
    CHECK(steps[0].people == 1000.0);
    CHECK(steps[0].isFromChannels);
    CHECK_FALSE(steps[0].rate.has_value());
    CHECK(steps[1].rate == 10.0);
    CHECK(steps[1].isCounted);
    CHECK_FALSE(steps[2].people.has_value());
    CHECK_FALSE(steps[2].rate.has_value());
    CHECK_FALSE(steps[3].rate.has_value()); // nobody knows the step above
    CHECK_FALSE(steps[4].rate.has_value()); // nobody stands above
    CHECK(steps[4].people == 7.0);
    CHECK(steps[4].metric == QStringLiteral("purchases"));
    CHECK_FALSE(steps[4].isCounted);
    CHECK(funnelRate(40.0, 10.0) == 25.0);
    CHECK_FALSE(funnelRate(0.0, 10.0).has_value());
}

TEST_CASE("followers count where they are like a persona, by the trait that fewest share", "[audience][S3-25]")
{
    Strategy plan;
    Persona nadia;
    nadia.id = {1};
    nadia.name = QStringLiteral("Nadia");
    Persona stranger;
    stranger.id = {2};
    plan.all<Persona>() = {nadia, stranger};
    PersonaAnswer age;
    age.id = {1};
    age.persona = nadia.id;
    age.field = QStringLiteral("age");
    age.text = QStringLiteral("36, a nurse");
    PersonaAnswer place = age;
    place.id = {2};
    place.field = QStringLiteral("location");
    place.text = QStringLiteral("Lyon, 7th district");
    plan.all<PersonaAnswer>() = {age, place};
    AudienceSnapshot snapshot;
    snapshot.traits = {{QStringLiteral("age"), {{QStringLiteral("25-34"), 0.3, {}}, {QStringLiteral("35-44"), 0.46, {}}}},
        {QStringLiteral("city"), {{QStringLiteral("Lyon"), 0.62, {}}, {QStringLiteral("Lille"), 0.1, {}}}}};
    const auto matches = followerMatches(plan, snapshot);
    REQUIRE(matches.size() == 1); // nothing is known of the other one
    CHECK(matches[0].trait == QStringLiteral("age"));
    CHECK(matches[0].share == Approx(0.46));
    CHECK(matches[0].segments == QStringList{QStringLiteral("35-44")});
    plan.all<PersonaAnswer>()[0].text = QStringLiteral("30 to 45");
    CHECK(followerMatches(plan, snapshot)[0].trait == QStringLiteral("city"));
    plan.all<PersonaAnswer>()[1].text = QStringLiteral("Marseille");
    CHECK(followerMatches(plan, snapshot)[0].share == Approx(0.76)); // of a city that the network does not list nothing is known
}

TEST_CASE("a plan stands somewhere in each of its five parts, and says what is missing", "[strategy][S3-07]")
{
    const Language english = Language::english();
    Strategy plan;
    const Quarter quarter = winterQuarter();
    auto parts = planChapters(plan, quarter, english);
    REQUIRE(parts.size() == 5);
    for (const ChapterState &part : parts) {
        CHECK(part.there() == 0);
        CHECK(part.missing().size() == static_cast<qsizetype>(part.points.size()));
        CHECK_FALSE(part.page().isEmpty());
    }
    Business business;
    business.id = {1};
    business.name = QStringLiteral("Bakery");
    business.trade = QStringLiteral("bread");
    business.socialMission = QStringLiteral("Show hands");
    plan.all<Business>() = {business};
    Review review;
    review.quarter = Id<Quarter>{9};
    plan.all<Review>() = {review};
    parts = planChapters(plan, quarter, english);
    CHECK(parts[0].missing() == QStringList{QStringLiteral("what the business wants"), QStringLiteral("the summary")});
    CHECK(parts[0].subject() == QStringLiteral("objectives"));
    CHECK(parts[3].there() == 0); // the review is another quarter's
    plan.all<Review>()[0].quarter = quarter.id;
    CHECK(planChapters(plan, quarter, english)[3].there() == 1);
}

TEST_CASE("posts that create demand are weighed against those that serve it", "[message][S3-29]")
{
    const Language english = Language::english();
    Strategy plan;
    const auto add = [&plan](Demand demand, std::optional<QDate> day) {
        Post post;
        post.id = Id<Post>{static_cast<qint64>(plan.all<Post>().size()) + 1};
        post.demand = demand;
        post.day = day;
        plan.all<Post>().push_back(post);
    };
    const QDate day(2027, 2, 1);
    for (int i = 0; i < 4; ++i)
        add(Demand::Creates, day);
    add(Demand::Unsaid, day);
    add(Demand::Captures, std::nullopt); // an idea is no post yet
    const Quarter quarter = winterQuarter();
    const auto balance = [&] { return demandBetween(plan, quarter.firstDay, quarter.lastDay); };
    CHECK(balance().creates == 4);
    CHECK(balance().captures == 0);
    CHECK(balance().unsaid == 1);
    CHECK(demandAdvice(balance(), english).startsWith(QStringLiteral("Say of a few more posts")));
    add(Demand::Creates, day);
    CHECK(demandAdvice(balance(), english).startsWith(QStringLiteral("Nothing serves those")));
    add(Demand::Captures, day);
    CHECK(demandAdvice(balance(), english).endsWith(QStringLiteral("both are there.")));
    for (int i = 0; i < 6; ++i)
        add(Demand::Captures, day);
    CHECK(demandAdvice(balance(), english).startsWith(QStringLiteral("Most posts serve")));
}
