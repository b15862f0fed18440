// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/plan.h"

#include <type_traits>

Plan Plan::ofSample(const QString &id, const QString &language)
{
    Plan plan;
    core::Quarter wanted = *core::quarterNamed(u"2027Q1");
    catalogue::Sample sample = catalogue::sample(id, language, wanted);
    plan.strategy = std::move(sample.strategy);
    plan.files = std::move(sample.files);
    plan.asOf = QDate(2027, 2, 10);
    plan.quarter = *plan.strategy.quarterAt(plan.asOf);
    return plan;
}

Plan Plan::empty()
{
    Plan plan;
    plan.quarter = *core::quarterNamed(u"2027Q1");
    plan.quarter.id = core::newId<core::Quarter>();
    plan.strategy.all<core::Quarter>() = {plan.quarter};
    plan.asOf = QDate(2027, 2, 10);
    return plan;
}

report::Input Plan::input(const core::Language &language, report::Profile profile) const
{
    return {strategy, quarter, metrics, networks, *this, asOf, language, profile, {}, keyDates};
}

Plan &Plan::withGoals(int count)
{
    const auto goals = strategy.all<core::Goal>();
    const auto kpis = strategy.all<core::Kpi>();
    strategy.all<core::Goal>().clear();
    strategy.all<core::Kpi>().clear();
    for (int i = 0; i < count; ++i) {
        core::Goal goal = goals.at(static_cast<size_t>(i) % goals.size());
        const auto original = goal.id;
        goal.id = core::Id<core::Goal>{1000 + i};
        goal.position = i;
        strategy.all<core::Goal>().push_back(goal);
        for (core::Kpi kpi : kpis)
            if (kpi.goal == original) {
                kpi.id = core::Id<core::Kpi>{2000 + i};
                kpi.goal = goal.id;
                strategy.all<core::Kpi>().push_back(kpi);
            }
    }
    return *this;
}

Plan &Plan::withEveryText(const QString &text)
{
    static const QStringList ids{QStringLiteral("network"), QStringLiteral("metric"), QStringLiteral("currency"),
        QStringLiteral("time_zone"), QStringLiteral("language"), QStringLiteral("mix_rule"), QStringLiteral("question"),
        QStringLiteral("field"), QStringLiteral("in_80_20"), QStringLiteral("in_thirds"), QStringLiteral("in_50_25_20_5"),
        QStringLiteral("uid"), QStringLiteral("trade_kind")};
    core::schema::forEachEntity([&]<class Entity>() {
        for (Entity &row : strategy.all<Entity>())
            core::schema::forEachColumn<Entity>([&](const auto &column) {
                if constexpr (std::is_same_v<typename std::decay_t<decltype(column)>::Type, QString>)
                    if (!ids.contains(QLatin1String(column.name)))
                        row.*(column.member) = text;
            });
    });
    quarter = *strategy.quarterAt(asOf);
    return *this;
}

std::vector<core::Series> Plan::series(const core::SeriesQuery &query) const
{
    std::vector<core::Series> found;
    for (const auto &file : files)
        for (const core::Series &series : file.series)
            if (series.key.metric == query.metric && series.key.scope == query.scope
                && (!query.channel || query.channel == series.key.channel))
                found.push_back(series);
    for (const core::Series &series : noted)
        if (series.key.metric == query.metric && (!query.channel || query.channel == series.key.channel))
            found.push_back(series);
    return found;
}

std::vector<core::SourceNote> Plan::sources(const core::SeriesQuery &query) const
{
    std::vector<core::SourceNote> notes;
    for (const auto &file : files)
        for (const core::Series &series : file.series)
            if (series.key.metric == query.metric && !series.values.empty() && (!query.channel || query.channel == series.key.channel))
                notes.push_back({file.name, QDate(2027, 2, 10), series.values.front().day, series.values.back().day});
    return notes;
}
