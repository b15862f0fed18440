// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attainabilityparts.h"
#include "core/cadence.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr int weeksObserved = 4;
constexpr int daysObserved = 7 * weeksObserved;
constexpr int leastDaysObserved = 21;
constexpr int longestWayDays = 730;

// The days from first to last on which something can happen (J-07).
int openDays(const Strategy &strategy, QDate first, QDate last)
{
    int days = 0;
    for (QDate day = first; day <= last; day = day.addDays(1))
        days += closureOn(strategy, day) ? 0 : 1;
    return days;
}

// What the four weeks before `last` brought, as long as most of them was measured.
std::optional<double> fourWeeks(const DayLine &line, QDate last)
{
    const QDate first = last.addDays(1 - daysObserved);
    if (line.measuredDays(first, last) < leastDaysObserved)
        return std::nullopt;
    return *line.dailyMean(first, last) * daysObserved;
}

void addHistory(Attainability &result, const DayLine &line, QDate day)
{
    for (int i = 12; i >= 0; --i) {
        const QDate last = day.addDays(-daysObserved * i);
        if (const auto total = fourWeeks(line, last))
            result.history.push_back({last, *total});
    }
}

void addWeeklyRange(Attainability &result, const DayLine &line, QDate day)
{
    for (int week = 0; week < weeksObserved; ++week) {
        const QDate last = day.addDays(-7 * week);
        const auto mean = line.dailyMean(last.addDays(-6), last);
        if (!mean)
            continue;
        result.observedLow = std::min(result.observedLow.value_or(*mean * 7), *mean * 7);
        result.observedHigh = std::max(result.observedHigh.value_or(*mean * 7), *mean * 7);
    }
}

// How much more (or less) the same days brought last year than the four weeks before them: the season's doing.
double seasonFactorOf(const DayLine &line, QDate day, QDate first, QDate last)
{
    constexpr double leastMeasured = 0.8;
    const auto before = fourWeeks(line, day.addYears(-1));
    const QDate from = first.addYears(-1);
    const QDate to = last.addYears(-1);
    const auto days = static_cast<double>(from.daysTo(to) + 1);
    if (!before || *before <= 0 || days < 1 || line.measuredDays(from, to) < leastMeasured * days)
        return 1;
    return *line.dailyMean(from, to) * daysObserved / *before;
}

// The first day on which the total at this pace reaches the target.
std::optional<QDate> dayOfTotal(const Strategy &strategy, double missing, double perDay, QDate first)
{
    for (int i = 0; i < longestWayDays; ++i) {
        missing -= closureOn(strategy, first.addDays(i)) ? 0 : perDay;
        if (missing <= 0)
            return first.addDays(i);
    }
    return std::nullopt;
}

struct FlowSpan {
    QDate first; // of the days still to come
    QDate last;
    int days = 0;
};

void proposeFlow(Attainability &result, const Judging &judging, const FlowSpan &span, double perDay)
{
    const Unit unit = judging.measure.unit;
    const double done = result.current.value_or(0);
    const SupportBands &bands = judging.bands;
    const auto propose = [&](Support support, double factor) {
        const double more = perDay * span.days * (judging.sign > 0 ? factor : 1 / factor);
        const double value = withinReach(done + more, unit, judging.sign);
        if (value > 0 && (!result.target || judging.sign * (*result.target - value) > 0))
            result.proposals.push_back({support, value, span.last});
    };
    propose(Support::Supported, bands.supported);
    propose(Support::Stretch, bands.stretch);
    if (judging.sign < 0 || !result.target)
        return;
    const auto later = dayOfTotal(judging.input.strategy, *result.target - done, perDay, span.first);
    if (later && *later > span.last)
        result.proposals.push_back({Support::Supported, *result.target, *later});
}

} // namespace

void judgeFlow(Attainability &result, const Judging &judging)
{
    const DayLine &line = judging.measure.line;
    addHistory(result, line, judging.day);
    const auto recent = fourWeeks(line, judging.day);
    if (!recent)
        return;
    result.period = Period::Week;
    result.periods = weeksObserved;
    addWeeklyRange(result, line, judging.day);
    const Kpi &kpi = judging.input.kpi;
    result.observed = *recent / weeksObserved;
    result.didGrow = *recent > 0;
    if (!kpi.deadline || *kpi.deadline <= judging.day)
        return;
    const QDate start = kpi.startDay.value_or(judging.day.addDays(1));
    FlowSpan span{std::max(start, judging.day.addDays(1)), *kpi.deadline, 0};
    span.days = openDays(judging.input.strategy, span.first, span.last);
    if (span.days <= 0)
        return;
    result.current = judging.day >= start ? line.sum(start, judging.day) : 0;
    result.seasonFactor = seasonFactorOf(line, judging.day, span.first, span.last);
    const double perDay = *recent / daysObserved * result.seasonFactor;
    result.observed = perDay * 7;
    result.restsOnLastYear = result.seasonFactor != 1;
    if (result.target) {
        const double neededPerDay = (*result.target - *result.current) / span.days;
        result.needed = neededPerDay * 7;
        result.isReached = judging.sign > 0 ? neededPerDay <= 0 : neededPerDay >= perDay;
        if (perDay > 0 && !result.isReached && neededPerDay > 0)
            result.ratio = judging.sign > 0 ? neededPerDay / perDay : perDay / neededPerDay;
    }
    if (perDay > 0 && !result.isReached)
        proposeFlow(result, judging, span, perDay);
}

} // namespace core
