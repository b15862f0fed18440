// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"

namespace core {

// How much of what is said is said of us (F-05): mentions of our brand ÷ mentions of ours and of all competitors that we follow. Only
// weeks in which both were counted go in; without one there is no share.
struct ShareOfVoice {
    double ours = 0;
    double rivals = 0;
    int weeks = 0; // counted on both sides
    QDate first; // of these weeks
    QDate last;

    double all() const { return ours + rivals; }
    // Percent; nothing where nobody was mentioned or nobody counted.
    std::optional<double> percent() const;
};

// Mentions are counted for the business as a whole, or on one of its channels. A week without a count of the whole has the sum of its
// channels.
using MentionsOn = std::optional<Id<Channel>>;

// What was counted of "mentions" or "competitor_mentions" in the week that holds `asOf`, up to that day: there, not as a sum.
std::optional<double> mentionsThisWeek(
    const MetricSource &source, const QString &metric, QDate asOf, int weekStart, MentionsOn channel = std::nullopt);

// What was counted a week, on average over those of the four calendar weeks up to the one of `asOf` that were counted.
std::optional<double> mentionsAWeek(
    const MetricSource &source, const QString &metric, QDate asOf, int weekStart, MentionsOn channel = std::nullopt);

// Over the four calendar weeks that end with the one of `asOf`.
ShareOfVoice shareOfVoice(const MetricSource &source, QDate asOf, int weekStart, MentionsOn channel = std::nullopt);

} // namespace core
