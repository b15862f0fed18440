// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rules.h"

namespace core::rules {

namespace {

constexpr int daysWithoutData = 30;

// The last day that a metric has a number for; a ratio's parts count for it.
std::optional<QDate> lastDayOf(const Kpi &kpi, const PlanUnderCheck &plan)
{
    QStringList ids{kpi.metric};
    if (const Metric *metric = plan.metrics.find(kpi.metric); metric && !metric->numerator.isEmpty())
        ids << metric->numerator;
    std::optional<QDate> last;
    for (const QString &id : ids)
        for (const Series &series : plan.source.series({kpi.channel, id, kpi.scope}))
            for (const MetricValue &value : series.values) {
                const QDate day = value.day.addDays(value.days - 1);
                if (day <= plan.today && (!last || day > *last))
                    last = day;
            }
    return last;
}

// The goal had thirty days to gather numbers in, and is not over.
bool isRunning(const Kpi &kpi, QDate today)
{
    const bool isOld = !kpi.startDay || kpi.startDay->addDays(daysWithoutData) <= today;
    return isOld && (!kpi.deadline || today <= *kpi.deadline);
}

} // namespace

// J-13
std::vector<Finding> kpiWithoutData(const PlanUnderCheck &plan)
{
    std::vector<Finding> findings;
    for (const Goal &goal : goalsWithNumbersOf(plan))
        for (const Kpi &kpi : plan.strategy.kpisOf(goal.id)) {
            if (kpi.metric.isEmpty() || !isRunning(kpi, plan.today))
                continue;
            const auto last = lastDayOf(kpi, plan);
            if (!last || last->daysTo(plan.today) >= daysWithoutData)
                findings.push_back(about(goal, goal.title, Severity::Warning,
                    {QT_TRANSLATE_NOOP("message", "No number came in for the goal “%1” during the last 30 days."), {goal.title}},
                    {QT_TRANSLATE_NOOP("message", "Import the network’s file, or note the number by hand this week."), {}}));
        }
    return findings;
}

} // namespace core::rules
