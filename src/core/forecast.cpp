// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/forecast.h"

#include <cmath>
#include <functional>

namespace core {

namespace {

constexpr int window = 28; // the one rule: the last 28 complete days
constexpr int stepDays = 7; // an origin every week
constexpr int longestHistory = 180;
constexpr double prior = 0.45; // spread of the logarithm that twelve real series showed
constexpr double priorWeight = 3;
constexpr double eightyPercent = 1.2816;

double normalBelow(double z)
{
    return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

struct PastErrors {
    double sumOfSquares = 0;
    int count = 0;
};

// Walks back week by week over the history and lets `errorAt(origin, days)` judge the rule there; `days` is how many there were to
// foresee, at least a week and half the horizon.
PastErrors pastErrors(const DayLine &line, int horizon, const std::function<std::optional<double>(QDate origin, int days)> &errorAt)
{
    PastErrors errors;
    const QDate last = *line.lastDay();
    const QDate oldest = std::max(line.values().front().first, last.addDays(-longestHistory));
    const int shortest = std::max(7, horizon / 2);
    for (QDate origin = last.addDays(-stepDays); origin.addDays(1 - window) >= oldest; origin = origin.addDays(-stepDays)) {
        const int days = std::min(horizon, static_cast<int>(origin.daysTo(last)));
        if (days < shortest)
            continue;
        if (const auto error = errorAt(origin, days)) {
            errors.sumOfSquares += *error * *error;
            ++errors.count;
        }
    }
    return errors;
}

// The prior and the errors, weighed by how many horizons' worth of errors there are.
double shrunkSpread(const PastErrors &errors, double priorSpread, int horizon)
{
    const double effective = errors.count * 7.0 / std::max(horizon, 1);
    const double mean = errors.count > 0 ? errors.sumOfSquares / errors.count : 0;
    const double variance = (priorWeight * priorSpread * priorSpread + effective * mean) / (priorWeight + effective);
    return std::sqrt(variance * (1 + 1 / (priorWeight + effective)));
}

// The mean daily change over the 28 days that end on the day.
std::optional<double> dailyChange(const DayLine &line, QDate day)
{
    const auto now = line.valueAt(day);
    const QDate start = std::max(line.values().front().last, day.addDays(-window));
    const auto before = line.valueAt(start);
    const auto days = start.daysTo(day);
    if (!now || !before || days < 7)
        return std::nullopt;
    return (*now - *before) / static_cast<double>(days);
}

std::optional<double> ratioOver(const DayLine &numerator, const DayLine &denominator, QDate last)
{
    const double below = denominator.sum(last.addDays(1 - window), last);
    const double above = numerator.sum(last.addDays(1 - window), last);
    return below > 0 && above > 0 ? std::optional(above / below) : std::nullopt;
}

} // namespace

Projection Forecast::range() const
{
    if (isLogarithmic)
        return {middle * std::exp(-eightyPercent * spread), middle, middle * std::exp(eightyPercent * spread)};
    return {middle - eightyPercent * spread, middle, middle + eightyPercent * spread};
}

double Forecast::chanceOfAtLeast(double amount) const
{
    if (isLogarithmic) {
        if (amount <= 0)
            return 1;
        if (middle <= 0)
            return 0;
        return spread > 0 ? 1 - normalBelow(std::log(amount / middle) / spread) : (middle >= amount ? 1 : 0);
    }
    return spread > 0 ? 1 - normalBelow((amount - middle) / spread) : (middle >= amount ? 1 : 0);
}

double Forecast::chanceOfAtMost(double amount) const
{
    if (isLogarithmic && amount < 0)
        return 0;
    if (spread <= 0 || (isLogarithmic && middle <= 0))
        return middle <= amount ? 1 : 0;
    if (isLogarithmic)
        return amount > 0 ? normalBelow(std::log(amount / middle) / spread) : 0;
    return normalBelow((amount - middle) / spread);
}

std::optional<double> recentDailyMean(const DayLine &line)
{
    if (line.isEmpty())
        return std::nullopt;
    const QDate last = *line.lastDay();
    return line.dailyMean(
        std::min(last.addDays(1 - window), line.values().back().first), last); // a month's total is longer than the window
}

std::optional<Forecast> forecastFlow(const DayLine &line, int horizon)
{
    if (line.isEmpty() || horizon <= 0)
        return std::nullopt;
    const auto mean = recentDailyMean(line);
    if (!mean || *mean < 0)
        return std::nullopt;
    const PastErrors errors = pastErrors(line, horizon, [&](QDate origin, int days) -> std::optional<double> {
        const auto foreseen = line.dailyMean(origin.addDays(1 - window), origin);
        const auto came = line.dailyMean(origin.addDays(1), origin.addDays(days));
        if (!foreseen || !came)
            return std::nullopt;
        const double little = 0.05 * (*foreseen > 0 ? *foreseen : *mean); // so that zeros do not explode
        return little > 0 ? std::optional(std::log((*came + little) / (*foreseen + little))) : std::nullopt;
    });
    return Forecast{*mean * horizon, shrunkSpread(errors, prior, horizon), true};
}

std::optional<Forecast> forecastChange(const DayLine &line, int horizon)
{
    if (line.isEmpty() || horizon <= 0 || line.values().front().first.daysTo(*line.lastDay()) < 13)
        return std::nullopt;
    const auto change = dailyChange(line, *line.lastDay());
    if (!change)
        return std::nullopt;
    double usual = 0; // the size of a change over the horizon, whatever its sign: what the prior's share is taken of
    int seen = 0;
    const PastErrors errors = pastErrors(line, horizon, [&](QDate origin, int days) -> std::optional<double> {
        const auto foreseen = dailyChange(line, origin);
        const auto from = line.valueAt(origin);
        const auto to = line.valueAt(origin.addDays(days));
        if (!foreseen || !from || !to)
            return std::nullopt;
        const double came = (*to - *from) / days;
        usual += std::abs(came) * horizon;
        ++seen;
        return (came - *foreseen) * horizon;
    });
    const double middle = *change * horizon;
    const double size = std::max(std::abs(middle), seen > 0 ? usual / seen : 0);
    return Forecast{middle, shrunkSpread(errors, prior * size, horizon), false};
}

std::optional<Forecast> forecastRatio(const DayLine &numerator, const DayLine &denominator, int horizon)
{
    if (numerator.isEmpty() || denominator.isEmpty() || horizon <= 0)
        return std::nullopt;
    const QDate last = std::min(*numerator.lastDay(), *denominator.lastDay());
    if (!ratioOver(numerator, denominator, last))
        return std::nullopt;
    const PastErrors errors = pastErrors(denominator.until(last), horizon, [&](QDate origin, int days) -> std::optional<double> {
        const auto before = ratioOver(numerator, denominator, origin);
        const auto after = ratioOver(numerator, denominator, origin.addDays(days));
        return before && after ? std::optional(std::log(*after / *before)) : std::nullopt;
    });
    return Forecast{1, shrunkSpread(errors, prior / 2, horizon), true}; // a quotient varies less than its parts
}

} // namespace core
