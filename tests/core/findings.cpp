// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings.h"

#include "core/cadence.h"

#include "core/language.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace core;

namespace {

template <class Entity>
Entity aRow()
{
    Entity row;
    row.id = newId<Entity>();
    return row;
}

class NumbersUntil : public MetricSource {
public:
    std::optional<QDate> lastDay = QDate(2027, 2, 27);
    std::vector<Series> series(const SeriesQuery &query) const override
    {
        if (!lastDay)
            return {};
        Series series;
        series.key.channel = query.channel;
        series.key.metric = query.metric;
        series.values = {{*lastDay, 1, 12}};
        return {series};
    }
    std::vector<SourceNote> sources(const SeriesQuery &) const override { return {}; }
};

// A plan in which nothing is wrong: three goals, a persona, a channel with two posts a week, and numbers.
struct SoundPlan {
    Strategy strategy;
    NumbersUntil source;
    QDate today = QDate(2027, 3, 1);
    MetricCatalogue metrics{{metricNamed("clicks", false), metricNamed("followers", true)}};
    NetworkCatalogue networks{{instagram()}};

    SoundPlan()
    {
        strategy.all<Business>().push_back(aRow<Business>());
        auto quarter = *quarterNamed(u"2027Q1");
        quarter.id = newId<Quarter>();
        strategy.all<Quarter>().push_back(quarter);
        strategy.all<Objective>().push_back(aRow<Objective>());
        auto channel = aRow<Channel>();
        channel.network = QStringLiteral("instagram");
        channel.handle = QStringLiteral("@bakery");
        channel.mission = QStringLiteral("We will use it to show today’s bread.");
        channel.postsPerWeek = 2;
        strategy.all<Channel>().push_back(channel);
        addPersona();
        for (int i = 0; i < 3; ++i)
            addGoal(QStringLiteral("Goal %1").arg(i));
        addPillars();
        for (QDate day = quarter.firstDay; day <= quarter.lastDay; day = day.addDays(day.dayOfWeek() == 1 ? 3 : 1))
            if (day.dayOfWeek() == 1 || day.dayOfWeek() == 4)
                addPost(day);
    }

    PlanUnderCheck underCheck() const { return {strategy, strategy.all<Quarter>().front(), metrics, networks, source, today}; }
    Quarter &quarter() { return strategy.all<Quarter>().front(); }
    Goal &goal() { return strategy.all<Goal>().front(); }
    Kpi &kpi() { return strategy.all<Kpi>().front(); }
    Channel &channel() { return strategy.all<Channel>().front(); }
    Post &post() { return strategy.all<Post>().front(); }
    std::vector<Post> &posts() { return strategy.all<Post>(); }

    bool finds(const char *rule) const
    {
        const auto findings = findingsOf(underCheck());
        return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.rule == QLatin1String(rule); });
    }

    void addPost(QDate day)
    {
        auto post = aRow<Post>();
        post.title = QStringLiteral("Bread of the day");
        post.channel = channel().id;
        post.day = day;
        post.status = PostStatus::Scheduled;
        post.goal = goal().id;
        post.pillar = strategy.all<Pillar>()[posts().size() % 5 == 0 ? 1 : 0].id;
        posts().push_back(post);
    }

private:
    static Metric metricNamed(const char *id, bool isVanity)
    {
        Metric metric;
        metric.id = QLatin1String(id);
        metric.isVanity = isVanity;
        return metric;
    }
    static Network instagram()
    {
        Network network;
        network.id = QStringLiteral("instagram");
        network.minutesPerPost = {{QStringLiteral("image"), 30}};
        return network;
    }
    void addPersona()
    {
        auto persona = aRow<Persona>();
        persona.name = QStringLiteral("Claire");
        strategy.all<Persona>().push_back(persona);
        for (auto source : {EvidenceSource::Interview, EvidenceSource::Assumption}) {
            auto answer = aRow<PersonaAnswer>();
            answer.persona = persona.id;
            answer.source = source;
            answer.text = QStringLiteral("Bread for her family");
            strategy.all<PersonaAnswer>().push_back(answer);
        }
    }
    void addGoal(const QString &title)
    {
        auto goal = aRow<Goal>();
        goal.quarter = quarter().id;
        goal.objective = strategy.all<Objective>().front().id;
        goal.title = title;
        strategy.all<Goal>().push_back(goal);
        auto kpi = aRow<Kpi>();
        kpi.goal = goal.id;
        kpi.channel = channel().id;
        kpi.metric = QStringLiteral("clicks");
        kpi.targetAmount = 400;
        kpi.startDay = QDate(2027, 1, 1);
        kpi.deadline = QDate(2027, 3, 31);
        strategy.all<Kpi>().push_back(kpi);
    }
    void addPillars()
    {
        for (const char *part : {"value", "promotion"}) {
            auto pillar = aRow<Pillar>();
            pillar.in8020 = QLatin1String(part);
            pillar.inThirds = QStringLiteral("promotion");
            strategy.all<Pillar>().push_back(pillar);
        }
    }
};

struct Breakage {
    const char *rule;
    std::function<void(SoundPlan &)> breakIt;
};

const std::vector<Breakage> &breakages()
{
    static const std::vector<Breakage> all{
        {"deadline-before-start", [](SoundPlan &plan) { plan.kpi().deadline = QDate(2026, 12, 31); }},
        {"goal-on-closed-channel", [](SoundPlan &plan) { plan.channel().decision = AuditDecision::Close; }},
        {"posts-on-closed-channel", [](SoundPlan &plan) { plan.channel().decision = AuditDecision::Close; }},
        {"goal-without-number", [](SoundPlan &plan) { plan.kpi().targetAmount.reset(); }},
        {"goal-without-deadline", [](SoundPlan &plan) { plan.kpi().deadline.reset(); }},
        {"goal-without-objective", [](SoundPlan &plan) { plan.goal().objective.reset(); }},
        {"vanity-without-so-what", [](SoundPlan &plan) { plan.kpi().metric = QStringLiteral("followers"); }},
        {"kpi-without-data", [](SoundPlan &plan) { plan.source.lastDay = QDate(2027, 1, 30); }},
        {"fewer-than-three-goals", [](SoundPlan &plan) { plan.strategy.all<Goal>().pop_back(); }},
        {"only-goals", [](SoundPlan &plan) { plan.strategy.all<Persona>().clear(); }},
        {"persona-mostly-assumed",
            [](SoundPlan &plan) {
                for (PersonaAnswer &answer : plan.strategy.all<PersonaAnswer>())
                    answer.source = EvidenceSource::Assumption;
            }},
        {"channel-without-mission", [](SoundPlan &plan) { plan.channel().mission = QStringLiteral("  "); }},
        {"channel-without-goal",
            [](SoundPlan &plan) {
                for (Kpi &kpi : plan.strategy.all<Kpi>())
                    kpi.channel.reset();
                for (Post &post : plan.posts())
                    post.goal.reset();
            }},
        {"gap-in-cadence", [](SoundPlan &plan) { std::erase_if(plan.posts(), [](const Post &post) { return post.day->month() == 2; }); }},
        {"overloaded-week",
            [](SoundPlan &plan) {
                plan.addPost(QDate(2027, 2, 2));
                plan.addPost(QDate(2027, 2, 3));
            }},
        {"post-on-closed-day",
            [](SoundPlan &plan) {
                plan.strategy.all<Closure>().push_back(
                    {newId<Closure>(), QDate(2027, 2, 1), QDate(2027, 2, 1), QStringLiteral("stocktaking")});
            }},
        {"posts-on-days-off", [](SoundPlan &plan) { plan.strategy.all<Business>().front().openDays = 0x7e; }},
        {"mix-rule-exceeded",
            [](SoundPlan &plan) {
                for (Post &post : plan.posts())
                    post.pillar = plan.strategy.all<Pillar>()[1].id;
            }},
        {"more-than-the-hours", [](SoundPlan &plan) { plan.strategy.all<Business>().front().hoursPerWeek = 0.5; }},
        {"posts-without-goal", [](SoundPlan &plan) { plan.post().goal.reset(); }},
    };
    return all;
}

} // namespace

TEST_CASE("an answer left blank is no assumption", "[findings][S1-15]")
{
    SoundPlan plan;
    for (PersonaAnswer &answer : plan.strategy.all<PersonaAnswer>())
        if (answer.source == EvidenceSource::Assumption)
            answer.text.clear();
    for (int i = 0; i < 5; ++i) {
        PersonaAnswer blank = plan.strategy.all<PersonaAnswer>().front();
        blank.source = EvidenceSource::Assumption;
        blank.text.clear();
        plan.strategy.all<PersonaAnswer>().push_back(blank);
    }
    CHECK_FALSE(plan.finds("persona-mostly-assumed"));
}

TEST_CASE("the week's days off are no days of silence", "[findings][J-07][F-38]")
{
    SoundPlan plan;
    std::erase_if(plan.posts(), [](const Post &post) { return post.day >= QDate(2027, 2, 3) && post.day <= QDate(2027, 2, 9); });
    const auto longest = [&] {
        return *cadenceOf(plan.strategy, plan.channel(), plan.quarter().firstDay, plan.quarter().lastDay).longestGap;
    };
    CHECK(allowedGapDays(plan.strategy, plan.channel()) == 7);
    CHECK(longest().openDays == 9);
    plan.strategy.all<Business>().front().openDays = 0x1f; // closed at weekends
    CHECK(longest().firstDay == QDate(2027, 2, 2));
    CHECK(longest().openDays == 7);
    CHECK(allowedGapDays(plan.strategy, plan.channel()) == 5);
}

TEST_CASE("a sound plan has no findings", "[findings]")
{
    const SoundPlan plan;
    for (const Finding &finding : findingsOf(plan.underCheck()))
        FAIL_CHECK(finding.rule.toStdString() << ": " << finding.message.in(Language::english()).toStdString());
}

TEST_CASE("each rule reports the one thing that it is about", "[findings][S1-50][S0-19]")
{
    for (const Breakage &breakage : breakages()) {
        INFO(breakage.rule);
        SoundPlan plan;
        CHECK_FALSE(plan.finds(breakage.rule));
        breakage.breakIt(plan);
        CHECK(plan.finds(breakage.rule));
    }
}

TEST_CASE("every rule of the check is tried by a test", "[findings]")
{
    REQUIRE(breakages().size() == findingRules().size());
    for (const FindingRule &rule : findingRules())
        CHECK(std::any_of(breakages().begin(), breakages().end(),
            [&](const Breakage &breakage) { return QLatin1String(breakage.rule) == QLatin1String(rule.id); }));
}

TEST_CASE("a finding names its subject, says what to do and stands behind graver ones", "[findings][Q35]")
{
    SoundPlan plan;
    plan.goal().objective.reset();
    plan.kpi().deadline = QDate(2026, 12, 31);
    const auto findings = findingsOf(plan.underCheck());
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].rule == QStringLiteral("deadline-before-start"));
    CHECK(findings[0].severity == Severity::Error);
    CHECK(subjectToken(findings[1]) == QString(QStringLiteral("goal:") + plan.goal().id.toString()));
    CHECK(findings[1].message.in(Language::english()) == QStringLiteral("The goal “Goal 0” serves no business objective."));
    CHECK_FALSE(findings[1].fix.in(Language::english()).isEmpty());
}

TEST_CASE("a goal that asks a question is not blamed for having no number", "[findings][S3-20]")
{
    SoundPlan plan;
    plan.goal().isExploration = true;
    std::erase_if(plan.strategy.all<Kpi>(), [&](const Kpi &kpi) { return kpi.goal == plan.goal().id; });
    CHECK(findingsOf(plan.underCheck()).empty());
}

TEST_CASE("a goal begun this month is not blamed for missing numbers", "[findings][J-03]")
{
    SoundPlan plan;
    plan.source.lastDay.reset();
    for (Kpi &kpi : plan.strategy.all<Kpi>())
        kpi.startDay = QDate(2027, 2, 20);
    CHECK_FALSE(plan.finds("kpi-without-data"));
}

TEST_CASE("every third post in its own category keeps the rule of thirds", "[findings][S1-53]")
{
    SoundPlan plan;
    plan.quarter().mixRule = QStringLiteral("thirds");
    CHECK(plan.finds("mix-rule-exceeded")); // all its pillars promote
    const char *parts[] = {"promotion", "industry", "personal"};
    plan.strategy.all<Pillar>().resize(3);
    for (size_t i = 0; i < 3; ++i) {
        plan.strategy.all<Pillar>()[i].id = newId<Pillar>();
        plan.strategy.all<Pillar>()[i].inThirds = QLatin1String(parts[i]);
    }
    for (size_t i = 0; i < plan.posts().size(); ++i)
        plan.posts()[i].pillar = plan.strategy.all<Pillar>()[i % 3].id;
    CHECK_FALSE(plan.finds("mix-rule-exceeded"));
}
