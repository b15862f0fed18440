// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attainability.h"
#include "core/findings/rules.h"
#include "core/findings/thresholds.h"
#include "core/parts.h"

namespace core::rules {

namespace {

// The last day that a metric has a number for; a ratio's parts count for it.
std::optional<QDate> lastDayOf(const Kpi &kpi, const Facts &plan)
{
    QStringList ids{kpi.metric};
    if (const Metric *metric = plan.metrics.find(kpi.metric))
        ids += partsOf(*metric);
    std::optional<QDate> last;
    for (const QString &id : ids)
        for (const Series &series : plan.source.series({kpi.channel, id, kpi.scope}))
            for (const MetricValue &value : series.values) {
                const QDate day = value.lastDay();
                if (day <= plan.today && (!last || day > *last))
                    last = day;
            }
    return last;
}

// The goal had thirty days to gather numbers in, and is not over.
bool isRunning(const Kpi &kpi, const Facts &plan)
{
    const QDate start = kpi.startDay.value_or(plan.quarter.firstDay);
    return start.addDays(Thresholds::daysWithoutData) <= plan.today && (!kpi.deadline || plan.today <= *kpi.deadline);
}

// A flow of one channel over the last four weeks, where enough of their days were measured.
std::optional<double> lately(const Facts &plan, const Channel &channel, const char *metric)
{
    std::optional<double> sum;
    const QDate first = plan.inDays(1 - Thresholds::daysOfNumbers);
    for (const Series &series : plan.source.series({channel.id, QLatin1String(metric), Scope::All})) {
        if (series.key.channel != channel.id || !series.key.campaign.isEmpty())
            continue;
        int days = 0;
        double total = 0;
        for (const MetricValue &value : series.values)
            if (value.day >= first && value.lastDay() <= plan.today) {
                days += value.days;
                total += value.value;
            }
        if (days >= Thresholds::daysMeasured)
            sum = sum.value_or(0) + total;
    }
    return sum;
}

std::optional<double> lastLevel(const Facts &plan, const Channel &channel, const char *metric)
{
    std::optional<MetricValue> last;
    for (const Series &series : plan.source.series({channel.id, QLatin1String(metric), Scope::All}))
        for (const MetricValue &value : series.values)
            if (series.key.channel == channel.id && value.day <= plan.today && (!last || value.day > last->day))
                last = value;
    const bool isFresh = last && last->day.daysTo(plan.today) <= Thresholds::daysOfNumbers;
    return isFresh ? std::optional(last->value) : std::nullopt;
}

bool wantsVisits(const Facts &plan, const Channel &channel)
{
    return std::any_of(plan.goals.begin(), plan.goals.end(), [&](const Goal &goal) {
        const bool isAboutVisits = goal.type == GoalType::Traffic || goal.type == GoalType::Conversions || goal.type == GoalType::Leads;
        const auto kpis = plan.strategy.kpisOf(goal.id);
        return isAboutVisits && std::any_of(kpis.begin(), kpis.end(), [&](const Kpi &kpi) { return kpi.channel == channel.id; });
    });
}

} // namespace

// J-13
Findings kpiWithoutData(const Facts &plan)
{
    Findings findings;
    for (const Goal &goal : plan.goalsWithNumbers())
        for (const Kpi &kpi : plan.strategy.kpisOf(goal.id)) {
            if (kpi.metric.isEmpty() || kpi.numberSource == NumberSource::Nobody || !isRunning(kpi, plan))
                continue;
            const auto last = lastDayOf(kpi, plan);
            if (!last || last->daysTo(plan.today) >= Thresholds::daysWithoutData)
                findings.push_back(about(goal, plan.nameOf(goal), Severity::Warning,
                    {QT_TRANSLATE_NOOP("message", "No number came in for the goal “%1” during the last 30 days."), {plan.nameOf(goal)}},
                    {QT_TRANSLATE_NOOP("message", "Import the network’s file, or note the number by hand this week."), {}}));
        }
    return findings;
}

// S0-17
Findings unsupportedWithoutReason(const Facts &plan)
{
    Findings findings;
    for (const Goal &goal : plan.goalsWithNumbers()) {
        if (!goal.overrideReason.trimmed().isEmpty() || goal.outcome != Outcome::Open)
            continue;
        for (const Kpi &kpi : plan.strategy.kpisOf(goal.id)) {
            if (kpi.metric.isEmpty() || !kpi.targetAmount || (kpi.deadline && *kpi.deadline < plan.today))
                continue;
            const Attainability found = attainabilityOf({kpi, plan.strategy, plan.metrics, plan.source, plan.today});
            if (found.support == Support::NotSupported && !found.isReached)
                findings.push_back(about(goal, plan.nameOf(goal), Severity::Info,
                    {QT_TRANSLATE_NOOP("message", "The goal “%1” asks for more than the account’s history bears, and gives no reason."),
                        {plan.nameOf(goal)}},
                    {QT_TRANSLATE_NOOP("message", "Write what will be different this time, or take one of the proposed targets."), {}}));
        }
    }
    return findings;
}

// S2-15
Findings seenButNotVisited(const Facts &plan)
{
    Findings findings;
    for (const Channel *channel : plan.channels) {
        const auto impressions = lately(plan, *channel, "impressions");
        const auto clicks = lately(plan, *channel, "link_clicks");
        if (!impressions || !clicks || *impressions < Thresholds::manyImpressions || *clicks >= Thresholds::fewVisits * *impressions
            || !wantsVisits(plan, *channel))
            continue;
        const QString name = plan.nameOf(*channel);
        findings.push_back(about(*channel, name, Severity::Info,
            {QT_TRANSLATE_NOOP("message", "Many see what “%1” shows, hardly anybody goes on from there: it may not be your audience."),
                {name}},
            {QT_TRANSLATE_NOOP("message", "Compare who follows you there with your personas, and say in each post where to go."), {}}));
    }
    return findings;
}

// S2-09, S2-18
Findings followersWithoutEngagement(const Facts &plan)
{
    Findings findings;
    for (const Channel *channel : plan.channels) {
        const auto &posts = plan.postsOn(channel->id);
        const QDate first = plan.inDays(1 - Thresholds::daysOfNumbers);
        const auto published =
            std::count_if(posts.begin(), posts.end(), [&](const Post *post) { return *post->day >= first && *post->day <= plan.today; });
        if (published < Thresholds::postsToJudge)
            continue;
        const auto followers = lastLevel(plan, *channel, "followers");
        const auto engagements = lately(plan, *channel, "engagements");
        if (!followers || !engagements || *followers < Thresholds::manyFollowers
            || *engagements >= Thresholds::littleEngagement * *followers * static_cast<double>(published))
            continue;
        const QString name = plan.nameOf(*channel);
        findings.push_back(about(*channel, name, Severity::Info,
            {QT_TRANSLATE_NOOP("message", "“%1” has many followers who hardly react to its posts."), {name}},
            {QT_TRANSLATE_NOOP("message", "Look at who they are, and try another kind of post before counting followers."), {}}));
    }
    return findings;
}

} // namespace core::rules
