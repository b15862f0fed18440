// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dayline.h"
#include "core/scoreboard.h"

namespace core {

// What the next days bring, by the rule's own past errors (docs/forecast.md): the middle goes on like the last 28 measured days, and the
// range is as wide as the errors that the same rule would have made on this history, shrunk to a prior.
struct Forecast {
    double middle = 0; // what the days to come add (flow), change (level) or multiply (ratio: 1 = stays)
    double spread = 0; // standard deviation: of the logarithm (flows, ratios) or of the change itself (levels)
    bool isLogarithmic = true;

    Projection range() const; // 8 times in 10
    // The chance that the days to come bring at least `amount`.
    double chanceOfAtLeast(double amount) const;
    // The chance that they bring `amount` or less.
    double chanceOfAtMost(double amount) const;
};

// The mean of the last 28 measured days, or of the last value alone where that covers more: the one rate that everything is foreseen by.
std::optional<double> recentDailyMean(const DayLine &line);
// The sum of the `horizon` days after the line's last day. Empty without a measured day in the last 28, or a value that ends in them.
std::optional<Forecast> forecastFlow(const DayLine &line, int horizon);
// The net change over the `horizon` days after the line's last day; it may be negative. Empty with fewer than 14 days of history.
std::optional<Forecast> forecastChange(const DayLine &line, int horizon);
// The factor by which a ratio of sums over 28 days changes in `horizon` days. Empty without both parts.
std::optional<Forecast> forecastRatio(const DayLine &numerator, const DayLine &denominator, int horizon);

} // namespace core
