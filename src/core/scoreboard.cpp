// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoreboard.h"

#include "core/forecast.h"
#include "core/measure.h"
#include "core/pace.h"
#include "core/target.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

constexpr int recentDays = 28;

void addRates(KpiReading &reading, const Measure &measure)
{
    const QDate today = *reading.dataTo;
    if (reading.behaviour == Behaviour::Flow) {
        if (const auto mean = recentDailyMean(measure.line))
            reading.getsPerWeek = *mean * 7;
    } else if (reading.behaviour == Behaviour::Level) {
        const QDate from = std::max(today.addDays(-recentDays), measure.line.values().front().last);
        const auto before = measure.line.valueAt(from);
        if (before && from < today)
            reading.getsPerWeek = (*measure.line.valueAt(today) - *before) / static_cast<double>(from.daysTo(today)) * 7;
    }
    const auto daysLeft = today.daysTo(*reading.deadline);
    if (reading.actual && reading.target && daysLeft > 0 && reading.behaviour != Behaviour::Ratio) {
        const double unseen = reading.getsPerWeek.value_or(0) / 7 * reading.daysMissing;
        reading.neededPerWeek = (*reading.target - *reading.actual - unseen) / static_cast<double>(daysLeft) * 7;
    }
}

void addProjection(KpiReading &reading, const Measure &measure)
{
    const int horizon = static_cast<int>(reading.dataTo->daysTo(*reading.deadline));
    if (!reading.actual)
        return;
    const double actual = *reading.actual;
    const double target = *reading.target;
    if (horizon + reading.daysMissing <= 0) {
        reading.projection = Projection{actual, actual, actual};
        reading.probability = (reading.isLowerBetter ? actual <= target : actual >= target) ? 1 : 0;
        return;
    }
    std::optional<Forecast> forecast;
    if (reading.behaviour == Behaviour::Flow) // the days that nobody measured brought something too
        forecast = forecastFlow(measure.line, horizon + reading.daysMissing);
    else if (reading.behaviour == Behaviour::Level)
        forecast = forecastChange(measure.line, horizon);
    else if (measure.hasParts)
        forecast = forecastRatio(measure.numerator, measure.denominator, horizon);
    if (!forecast)
        return;
    const Projection range = forecast->range();
    const bool isFactor = reading.behaviour == Behaviour::Ratio;
    const auto atDeadline = [&](double change) { return isFactor ? actual * change : actual + change; };
    reading.projection = Projection{atDeadline(range.low), atDeadline(range.mid), atDeadline(range.high)};
    if (isFactor && actual <= 0)
        return;
    const double wanted = isFactor ? target / actual : target - actual;
    reading.probability = reading.isLowerBetter ? forecast->chanceOfAtMost(wanted) : forecast->chanceOfAtLeast(wanted);
}

// Levels and ratios run from their own baseline, flows from their first day.
QDate wayStart(const KpiReading &reading, const Kpi &kpi)
{
    return reading.behaviour != Behaviour::Flow && kpi.baselineDay ? *kpi.baselineDay : *reading.startDay;
}

double wayBase(const KpiReading &reading)
{
    return reading.behaviour == Behaviour::Flow ? 0 : *reading.baseline;
}

// In days of an even pace. More days ahead than are left, or late than have gone, would say nothing.
int daysAhead(const KpiReading &reading, QDate from, double share)
{
    const bool isFlow = reading.behaviour == Behaviour::Flow, isLimit = isFlow && reading.isLowerBetter;
    const auto total = static_cast<double>(from.daysTo(*reading.deadline) + (isFlow ? 1 : 0));
    const int ahead = static_cast<int>(std::lround((*reading.progress - share) * total)) * (isLimit ? -1 : 1);
    const auto gone = static_cast<int>(from.daysTo(*reading.dataTo)), left = static_cast<int>(reading.dataTo->daysTo(*reading.deadline));
    return std::clamp(ahead, std::min(-gone, 0), std::max(left, 0));
}

void addPace(KpiReading &reading, const Kpi &kpi)
{
    const bool isFlow = reading.behaviour == Behaviour::Flow;
    const QDate from = wayStart(reading, kpi);
    const QDate lastMeasured = reading.dataTo->addDays(-reading.daysMissing); // as if the days had been measured without a gap
    const double share = timeShare(from, *reading.deadline, lastMeasured, reading.behaviour);
    reading.expected = expectedValue(wayBase(reading), *reading.target, share, reading.behaviour);
    reading.expectedProgress = share;
    if (!reading.progress || share <= 0)
        return;
    // A flow that should stay low is on plan while it is under what was allowed up to today.
    if (isFlow && reading.isLowerBetter)
        reading.pace = *reading.actual > 0 ? *reading.expected / *reading.actual : 2;
    else
        reading.pace = *reading.progress / share;
    reading.daysAhead = daysAhead(reading, from, share);
}

// Once the deadline was measured the outcome is known, however short the way was.
bool hasEnoughData(const KpiReading &reading, const Measure &measure, QDate from)
{
    const QDate to = *reading.dataTo;
    if (to >= *reading.deadline && reading.daysMissing == 0)
        return reading.daysOfData > 0;
    return from.daysTo(to) + 1 >= leastDays && reading.daysOfData > 0 && measure.points(from, to) >= leastPoints;
}

// A flow can come in on a single day; a level or ratio needs a way from its baseline's day to the deadline.
bool hasSpan(const KpiReading &reading, const Kpi &kpi)
{
    if (!kpi.startDay || !kpi.deadline || !reading.target || *kpi.startDay > *kpi.deadline)
        return false;
    return reading.behaviour == Behaviour::Flow || (kpi.baseline && wayStart(reading, kpi) < *kpi.deadline);
}

KpiReading described(const Kpi &kpi, const Business &business)
{
    KpiReading reading;
    reading.kpi = kpi.id;
    reading.goal = kpi.goal;
    reading.channel = kpi.channel;
    reading.metric = kpi.metric;
    reading.isLowerBetter = kpi.aim == Aim::Lower;
    reading.baseline = kpi.baseline;
    reading.startDay = kpi.startDay;
    reading.deadline = kpi.deadline;
    reading.currency = business.currency;
    return reading;
}

} // namespace

int worstFirst(KpiStatus status)
{
    constexpr std::array order{KpiStatus::AtRisk, KpiStatus::Behind, KpiStatus::NotEnoughData, KpiStatus::OnTrack};
    return static_cast<int>(std::find(order.begin(), order.end(), status) - order.begin());
}

bool isReached(const KpiReading &reading)
{
    return reading.progress && *reading.progress >= 1 && !(reading.behaviour == Behaviour::Flow && reading.isLowerBetter);
}

KpiReading readKpi(const Kpi &kpi, const Business &business, const MetricCatalogue &metrics, const MetricSource &source, QDate asOf)
{
    KpiReading reading = described(kpi, business);
    const Metric *metric = metrics.find(kpi.metric);
    if (!metric)
        return reading;
    reading.tier = metric->tier;
    reading.behaviour = metric->behaviour;
    reading.unit = metric->unit;
    if (metric->unit != Unit::Currency)
        reading.currency.clear();
    reading.target = targetValue(kpi, metric->behaviour);

    const Measure measure = measureOf(kpi, *metric, metrics, source, kpi.deadline ? std::min(asOf, *kpi.deadline) : asOf);
    reading.dataTo = measure.lastDay();
    if (!reading.dataTo)
        return reading;
    reading.daysOfHistory = measure.daysOfHistory();
    const QDate start = kpi.startDay.value_or(*reading.dataTo);
    if (*reading.dataTo >= start || metric->behaviour != Behaviour::Flow)
        reading.actual = measure.valueOn(*reading.dataTo, start);
    if (!hasSpan(reading, kpi))
        return reading;

    const QDate from = wayStart(reading, kpi);
    reading.daysOfData = measure.measuredDays(from, *reading.dataTo);
    if (metric->behaviour == Behaviour::Flow && *reading.dataTo >= from)
        reading.daysMissing = std::max(0, static_cast<int>(from.daysTo(*reading.dataTo)) + 1 - reading.daysOfData);
    if (reading.actual)
        reading.progress = progressOf(*reading.actual, wayBase(reading), *reading.target, reading.behaviour);
    addRates(reading, measure);
    if (*reading.dataTo < *kpi.startDay || !hasEnoughData(reading, measure, from))
        return reading;
    addPace(reading, kpi);
    addProjection(reading, measure);
    const Verdict verdict = verdictOf(reading.pace, reading.probability);
    reading.status = verdict.status;
    reading.decidedBy = verdict.decidedBy;
    return reading;
}

std::vector<KpiReading> scoreboard(
    const Strategy &strategy, const Quarter &quarter, const MetricCatalogue &metrics, const MetricSource &source, QDate asOf)
{
    std::vector<KpiReading> rows;
    const Business business = strategy.business();
    for (const Goal &goal : strategy.all<Goal>())
        if (goal.quarter == quarter.id)
            for (const Kpi &kpi : strategy.kpisOf(goal.id))
                rows.push_back(readKpi(kpi, business, metrics, source, asOf));
    std::stable_sort(
        rows.begin(), rows.end(), [](const KpiReading &a, const KpiReading &b) { return worstFirst(a.status) < worstFirst(b.status); });
    return rows;
}

QDate viewDay(const Quarter &quarter, QDate clock, std::optional<QDate> lastDataDay)
{
    if (quarter.firstDay.isNull() || (clock >= quarter.firstDay && clock <= quarter.lastDay))
        return clock;
    if (clock > quarter.lastDay)
        return quarter.lastDay;
    return lastDataDay ? std::clamp(*lastDataDay, quarter.firstDay, quarter.lastDay) : quarter.firstDay;
}

} // namespace core
