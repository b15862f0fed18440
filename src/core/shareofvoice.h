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

// What was counted of "mentions" or "competitor_mentions" in the week that holds `asOf`, up to that day.
std::optional<double> mentionsThisWeek(const MetricSource &source, const QString &metric, QDate asOf, int weekStart);

// Over the four calendar weeks that end with the one of `asOf`.
ShareOfVoice shareOfVoice(const MetricSource &source, QDate asOf, int weekStart);

} // namespace core
