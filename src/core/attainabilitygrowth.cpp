// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attainabilityparts.h"
#include "core/median.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double meanMonthDays = 30.4375;
constexpr int mostPeriods = 6;
constexpr size_t leastMonths = 3;
constexpr size_t leastWeeks = 6;
constexpr int longestWayYears = 2; // a proposal further away than this helps nobody

double monthsBetween(QDate from, QDate to)
{
    return static_cast<double>(from.daysTo(to)) / meanMonthDays;
}

// The value that stood on a day, if it was measured close enough to it.
std::optional<double> freshValue(const Measure &measure, QDate day)
{
    constexpr int staleDays = 10;
    if (measure.behaviour == Behaviour::Ratio) {
        const QDate first = day.addDays(1 - ratioWindowDays);
        return measure.measuredDays(first, day) >= ratioWindowDays / 2 ? measure.valueOn(day, first) : std::nullopt;
    }
    return measure.points(day.addDays(1 - staleDays), day) > 0 ? measure.line.valueAt(day) : std::nullopt;
}

using GrowthPoints = std::vector<Attainability::Point>;

// One point per period, the newest first; a period without a value is left out.
GrowthPoints pointsBack(const Measure &measure, QDate day, Period period)
{
    GrowthPoints points;
    for (int i = 0; i <= 12; ++i) {
        const QDate at = period == Period::Month ? day.addMonths(-i) : day.addDays(-7 * i);
        if (const auto value = freshValue(measure, at))
            points.push_back({at, *value});
    }
    return points;
}

struct Growth {
    std::vector<double> rates; // per month, towards the target's side
    bool isRelative = true;
};

bool followsDirectly(const Attainability::Point &newer, const Attainability::Point &older, Period period)
{
    return older.day == (period == Period::Month ? newer.day.addMonths(-1) : newer.day.addDays(-7))
        || (period == Period::Month && older.day.daysTo(newer.day) <= 31);
}

double ratePerMonth(double from, double to, double months, bool isRelative)
{
    return isRelative ? std::pow(to / from, 1 / months) - 1 : (to - from) / months;
}

Growth growthOf(const GrowthPoints &points, Period period, bool isRelative, double sign)
{
    Growth growth{{}, isRelative};
    for (size_t i = 0; i + 1 < points.size() && growth.rates.size() < mostPeriods * (period == Period::Week ? 2 : 1); ++i)
        if (followsDirectly(points[i], points[i + 1], period)) {
            const double months = period == Period::Month ? 1 : 7 / meanMonthDays;
            growth.rates.push_back(sign * ratePerMonth(points[i + 1].value, points[i].value, months, isRelative));
        }
    return growth;
}

// The least-squares slope per month (F-43), of the logarithms where growth is relative.
double leastSquaresRate(const GrowthPoints &points, bool isRelative, double sign)
{
    double n = 0, sumX = 0, sumY = 0, sumXX = 0, sumXY = 0;
    for (const auto &point : points) {
        const double x = monthsBetween(points.back().day, point.day);
        const double y = isRelative ? std::log(point.value) : point.value;
        n += 1;
        sumX += x;
        sumY += y;
        sumXX += x * x;
        sumXY += x * y;
    }
    const double below = n * sumXX - sumX * sumX;
    const double slope = below > 0 ? (n * sumXY - sumX * sumY) / below : 0;
    return sign * (isRelative ? std::expm1(slope) : slope);
}

bool observe(Attainability &result, const Judging &judging, Period period, size_t least)
{
    const GrowthPoints points = pointsBack(judging.measure, judging.day, period);
    const bool allPositive = std::all_of(points.begin(), points.end(), [](const auto &point) { return point.value > 0; });
    const bool isRelative = allPositive && result.target.value_or(1) > 0;
    result.history.assign(points.rbegin(), points.rend());
    const Growth growth = growthOf(points, period, isRelative, judging.sign);
    if (growth.rates.size() < least)
        return false;
    result.isRelative = isRelative;
    result.period = period;
    result.periods = static_cast<int>(growth.rates.size());
    result.observed = medianOf(growth.rates);
    const auto [low, high] = std::minmax_element(growth.rates.begin(), growth.rates.end());
    result.observedLow = *low;
    result.observedHigh = *high;
    result.slope = leastSquaresRate(points, isRelative, judging.sign);
    return true;
}

void compareWithLastYear(Attainability &result, const Judging &judging, double months)
{
    const auto before = freshValue(judging.measure, judging.day.addYears(-1));
    const auto after = freshValue(judging.measure, result.deadline->addYears(-1));
    if (!before || !after || (result.isRelative && (*before <= 0 || *after <= 0)))
        return;
    result.lastYear = judging.sign * ratePerMonth(*before, *after, months, result.isRelative);
    result.restsOnLastYear = *result.lastYear > *result.observed;
}

double grown(double from, double ratePerMonth, double months, bool isRelative)
{
    return isRelative ? from * std::pow(1 + ratePerMonth, months) : from + ratePerMonth * months;
}

std::optional<QDate> dayReached(double from, double target, double rate, bool isRelative, QDate day)
{
    const double months = isRelative ? std::log(target / from) / std::log1p(rate) : (target - from) / rate;
    if (!std::isfinite(months) || months <= 0 || months > 12 * longestWayYears)
        return std::nullopt;
    return day.addDays(static_cast<qint64>(std::ceil(months * meanMonthDays)));
}

void proposeGrowth(Attainability &result, const Judging &judging, double rate, double months)
{
    const Unit unit = judging.measure.unit;
    const double current = *result.current;
    const auto propose = [&](Support support, double factor) {
        const double value = withinReach(grown(current, judging.sign * rate * factor, months, result.isRelative), unit, judging.sign);
        const bool isProgress = judging.sign * (value - current) > 0;
        const bool isEasier = !result.target || judging.sign * (*result.target - value) > 0;
        if (isProgress && isEasier)
            result.proposals.push_back({support, value, *result.deadline});
    };
    propose(Support::Supported, judging.bands.supported);
    propose(Support::Stretch, judging.bands.stretch);
    if (!result.target)
        return;
    const auto later = dayReached(current, *result.target, judging.sign * rate, result.isRelative, judging.day);
    if (later && *later > *result.deadline)
        result.proposals.push_back({Support::Supported, *result.target, *later});
}

} // namespace

void judgeGrowth(Attainability &result, const Judging &judging)
{
    result.current = judging.measure.valueOn(judging.day, judging.day);
    if (!observe(result, judging, Period::Month, leastMonths) && !observe(result, judging, Period::Week, leastWeeks))
        return;
    if (!result.current || !result.deadline || *result.deadline <= judging.day)
        return;
    const double months = monthsBetween(judging.day, *result.deadline);
    compareWithLastYear(result, judging, months);
    const double rate = result.restsOnLastYear ? *result.lastYear : *result.observed;
    result.didGrow = rate > 0;
    if (result.target) {
        result.needed = judging.sign * ratePerMonth(*result.current, *result.target, months, result.isRelative);
        result.isReached = *result.needed <= 0;
        if (result.didGrow && !result.isReached)
            result.ratio = *result.needed / rate;
    }
    if (result.didGrow && !result.isReached)
        proposeGrowth(result, judging, rate, months);
}

} // namespace core
