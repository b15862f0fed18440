// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"

#include <functional>

namespace support {

// Numbers made up for a test: a metric source that holds what it is given.
class Measured : public core::MetricSource {
public:
    // Daily values from a day on; an empty one is a day that was not measured.
    Measured &daily(core::SeriesKey key, QDate from, const std::vector<std::optional<double>> &values)
    {
        core::Series series{std::move(key), {}};
        for (size_t i = 0; i < values.size(); ++i)
            if (values[i])
                series.values.push_back({from.addDays(static_cast<qint64>(i)), 1, *values[i]});
        m_series.push_back(std::move(series));
        return *this;
    }
    // A value for each day of a span, by its number of days since the first.
    Measured &daily(core::SeriesKey key, QDate from, QDate to, const std::function<double(int)> &valueOn)
    {
        std::vector<std::optional<double>> values;
        for (int i = 0; i <= from.daysTo(to); ++i)
            values.push_back(valueOn(i));
        return daily(std::move(key), from, values);
    }
    Measured &value(core::SeriesKey key, QDate day, int days, double number)
    {
        for (core::Series &series : m_series)
            if (series.key == key) {
                series.values.push_back({day, days, number});
                return *this;
            }
        m_series.push_back({std::move(key), {{day, days, number}}});
        return *this;
    }
    Measured &from(core::SourceNote note)
    {
        m_notes.push_back(std::move(note));
        return *this;
    }

    std::vector<core::Series> series(const core::SeriesQuery &query) const override
    {
        std::vector<core::Series> result;
        for (const core::Series &one : m_series)
            if (one.key.metric == query.metric && (!query.channel || one.key.channel == query.channel))
                result.push_back(one);
        return result;
    }
    std::vector<core::SourceNote> sources(const core::SeriesQuery &) const override { return m_notes; }

private:
    std::vector<core::Series> m_series;
    std::vector<core::SourceNote> m_notes;
};

inline core::Metric metric(const char *id, core::Behaviour behaviour, core::Unit unit = core::Unit::Count)
{
    core::Metric metric;
    metric.id = QLatin1String(id);
    metric.behaviour = behaviour;
    metric.unit = unit;
    return metric;
}

// Followers (level), sessions (flow), engagement_rate (ratio of engagements to reach), response_time (ratio as read, seconds).
inline core::MetricCatalogue someMetrics()
{
    core::Metric rate = metric("engagement_rate", core::Behaviour::Ratio, core::Unit::Percent);
    rate.numerator = QStringLiteral("engagements");
    rate.denominator = QStringLiteral("reach");
    rate.scale = 100;
    return core::MetricCatalogue({metric("followers", core::Behaviour::Level), metric("sessions", core::Behaviour::Flow),
        metric("engagements", core::Behaviour::Flow), metric("reach", core::Behaviour::Flow), rate,
        metric("response_time", core::Behaviour::Ratio, core::Unit::Seconds), metric("unfollows", core::Behaviour::Flow)});
}

inline core::SeriesKey keyOf(const char *metric, std::optional<core::Id<core::Channel>> channel = {})
{
    core::SeriesKey key;
    key.channel = channel;
    key.metric = QLatin1String(metric);
    return key;
}

// A KPI of the first quarter of 2027.
inline core::Kpi kpiOn(const char *metric, std::optional<double> baseline, std::optional<double> target)
{
    core::Kpi kpi;
    kpi.id = {1};
    kpi.goal = {2};
    kpi.metric = QLatin1String(metric);
    kpi.baseline = baseline;
    kpi.targetAmount = target;
    kpi.aim = baseline && target && *target < *baseline ? core::Aim::Lower : core::Aim::Raise;
    kpi.startDay = QDate(2027, 1, 1);
    kpi.deadline = QDate(2027, 3, 31);
    return kpi;
}

} // namespace support
