// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"
#include "core/strategy.h"

#include <array>

namespace core {

enum class Direction { Unknown, Growing, Steady, Declining };

// How much is said of the brand or of one campaign (S3-19): mentions a week, over the last four weeks, the four before, and the four
// before those. Counted numbers go first; where nobody counts, the listening log tells what was noted.
struct MentionTrend {
    std::optional<Id<Campaign>> campaign; // none: the brand
    QString name; // of the campaign
    std::array<std::optional<double>, 3> perWeek; // the newest first
    bool isNoted = false; // from the log

    // By a tenth at least.
    Direction direction() const;
};

// The brand first, then each campaign that is named somewhere, by its name or one of its promo codes.
std::vector<MentionTrend> mentionTrends(const Strategy &strategy, const MetricSource &source, QDate asOf, int weekStart);

} // namespace core
