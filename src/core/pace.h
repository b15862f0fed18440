// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoreboard.h"

namespace core {

// The bands of F-46, compared unrounded.
struct PaceBands {
    double paceOnTrack = 0.95;
    double paceBehind = 0.80;
    double chanceOnTrack = 0.50;
    double chanceBehind = 0.20;
};

// Below this many days or points since the start there is no status.
constexpr int leastDays = 14;
constexpr int leastPoints = 3;

// The share of the way that time has gone: 0 on `start`, 1 on `deadline` and after. Flows count `day` as a whole day already worked.
double timeShare(QDate start, QDate deadline, QDate day, Behaviour behaviour);

// Where the metric should stand (F-45): flows target × share; levels and ratios baseline + (target − baseline) × share.
double expectedValue(double baseline, double target, double share, Behaviour behaviour);

// How far it has come, 0 at the baseline (flows: at nothing) and 1 at the target; rises whichever way is better (F-49). Negative
// when it moved away; empty when target and baseline are the same.
std::optional<double> progressOf(double actual, double baseline, double target, Behaviour behaviour);

struct Verdict {
    KpiStatus status = KpiStatus::NotEnoughData;
    DecidedBy decidedBy = DecidedBy::Nothing;
};

// The worse of pace and chance (F-46); with one of them unknown the other decides.
Verdict verdictOf(std::optional<double> pace, std::optional<double> chance, const PaceBands &bands = {});

} // namespace core
