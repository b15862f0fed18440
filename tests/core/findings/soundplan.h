// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings.h"

#include <functional>

// A plan for the tests of the check, and ways to break it.
namespace tests {

using namespace core;

template <class Entity>
Entity aRow()
{
    Entity row;
    row.id = newId<Entity>();
    return row;
}

// The same value of every metric each day up to the last one.
class SteadyNumbers : public MetricSource {
public:
    std::optional<QDate> lastDay = QDate(2027, 2, 27);
    std::map<QString, double> perDay;

    std::vector<Series> series(const SeriesQuery &query) const override
    {
        if (!lastDay)
            return {};
        Series series;
        series.key.channel = query.channel;
        series.key.metric = query.metric;
        const auto value = perDay.find(query.metric);
        if (value == perDay.end())
            series.values = {{*lastDay, 1, 12}};
        else
            for (QDate day = lastDay->addDays(-80); day <= *lastDay; day = day.addDays(1))
                series.values.push_back({day, 1, value->second});
        return {series};
    }
    std::vector<SourceNote> sources(const SeriesQuery &) const override { return {}; }
};

// A plan in which nothing is wrong: three goals, a persona, a channel with two posts a week, and numbers. It is Monday, 1 March.
struct SoundPlan {
    Strategy strategy;
    SteadyNumbers source;
    QDate today = QDate(2027, 3, 1);
    MetricCatalogue metrics{{metricNamed("clicks", false), metricNamed("followers", true)}};
    NetworkCatalogue networks{{networkNamed("instagram", "b2c"), networkNamed("linkedin", "b2b")}};

    SoundPlan();

    PlanUnderCheck underCheck() const { return {strategy, strategy.all<Quarter>().front(), metrics, networks, source, today}; }
    Business &business() { return strategy.all<Business>().front(); }
    Quarter &quarter() { return strategy.all<Quarter>().front(); }
    Goal &goal() { return strategy.all<Goal>().front(); }
    Kpi &kpi() { return strategy.all<Kpi>().front(); }
    Channel &channel() { return strategy.all<Channel>().front(); }
    Persona &persona() { return strategy.all<Persona>().front(); }
    Post &post() { return strategy.all<Post>().front(); }
    Post &lastPost() { return strategy.all<Post>().back(); }
    std::vector<Post> &posts() { return strategy.all<Post>(); }
    // Adds a row and answers it, for more to be said of it.
    template <class Entity>
    Entity &add(Entity row = aRow<Entity>())
    {
        strategy.all<Entity>().push_back(std::move(row));
        return strategy.all<Entity>().back();
    }
    Channel &addChannel(const char *network = "instagram");
    Campaign &addCampaign(QDate first, QDate last); // with a goal
    Post &addPost(QDate day);

    std::vector<Finding> found(const char *rule) const;
    bool finds(const char *rule) const { return !found(rule).empty(); }
    // What the edit of a workspace does.
    void apply(const Edit &edit);

private:
    static Metric metricNamed(const char *id, bool isVanity);
    static Network networkNamed(const char *id, const char *suits);
    void addPersona();
    void addGoal(const QString &title);
    void addPillars();
};

// A rule, how to break it, and what comes close to that and is sound.
struct Breakage {
    const char *rule;
    std::function<void(SoundPlan &)> breakIt;
    std::function<void(SoundPlan &)> nearMiss;
};
const std::vector<Breakage> &goalBreakages();
const std::vector<Breakage> &calendarBreakages();
const std::vector<Breakage> &channelBreakages();
const std::vector<Breakage> &campaignBreakages();
const std::vector<Breakage> &peopleBreakages();

} // namespace tests
