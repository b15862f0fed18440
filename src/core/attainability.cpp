// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attainabilityparts.h"
#include "core/target.h"

#include <algorithm>
#include <cmath>

namespace core {

Support supportOf(double ratio, const SupportBands &bands)
{
    constexpr double rounding = 1e-9; // a proposal that meets the band exactly is inside it
    if (ratio <= bands.supported + rounding)
        return Support::Supported;
    return ratio <= bands.stretch + rounding ? Support::Stretch : Support::NotSupported;
}

double withinReach(double value, Unit unit, double sign)
{
    double step = 1;
    if (unit == Unit::Percent || unit == Unit::Rank)
        step = 0.1;
    else if (unit == Unit::Ratio)
        step = 0.01;
    else if (unit == Unit::Seconds)
        step = std::abs(value) >= 600 ? 60 : 1;
    else if (unit == Unit::Currency)
        step = std::abs(value) >= 100 ? 1 : 0.01;
    const double steps = value / step;
    return (sign > 0 ? std::floor(steps + 1e-9) : std::ceil(steps - 1e-9)) * step;
}

namespace {

// A goal is judged by what was known when it was set.
QDate dayOfSetting(const Kpi &kpi, Behaviour behaviour, QDate asOf)
{
    if (behaviour != Behaviour::Flow && kpi.baselineDay)
        return std::min(asOf, *kpi.baselineDay);
    return kpi.startDay ? std::min(asOf, kpi.startDay->addDays(-1)) : asOf;
}

void decide(Attainability &result, const SupportBands &bands)
{
    if (!result.needed || !result.observed)
        return;
    if (result.isReached)
        result.support = Support::Supported;
    else
        result.support = result.ratio ? supportOf(*result.ratio, bands) : Support::NotSupported;
}

Attainability judgedOn(QDate day, const AttainabilityInput &input, const Metric &metric)
{
    Attainability result;
    result.behaviour = metric.behaviour;
    result.deadline = input.kpi.deadline;
    result.target = targetValue(input.kpi, metric.behaviour);
    const Measure measure = measureOf(input.kpi, metric, input.metrics, input.source, day);
    const auto lastDay = measure.lastDay();
    if (!lastDay)
        return result;
    const Judging judging{
        input, measure, std::min(day, *lastDay), input.kpi.aim == Aim::Raise ? 1.0 : -1.0, supportBands(input.strategy.business())};
    result.currentDay = judging.day;
    if (metric.behaviour == Behaviour::Flow)
        judgeFlow(result, judging);
    else
        judgeGrowth(result, judging);
    decide(result, judging.bands);
    return result;
}

} // namespace

SupportBands supportBands(const Business &business)
{
    const auto inside = [](double band) { return std::isfinite(band) ? std::clamp(band, leastBand, mostBand) : leastBand; };
    const double supported = inside(business.supportedUpTo);
    return {supported, std::max(supported, inside(business.stretchUpTo))};
}

Attainability attainabilityOf(const AttainabilityInput &input)
{
    const Metric *metric = input.metrics.find(input.kpi.metric);
    if (!metric)
        return {};
    const QDate day = dayOfSetting(input.kpi, metric->behaviour, input.asOf);
    Attainability result = judgedOn(day, input, *metric);
    if (!result.observed && day < input.asOf)
        result = judgedOn(input.asOf, input, *metric);
    return result;
}

} // namespace core
