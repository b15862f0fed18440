// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/icalsource.h"

#include <set>

namespace exchange {

inline constexpr int mostTimesOfAnEvent = 400;

// The times of an event that repeats, within a span of days.
struct IcalRuleTimes {
    std::set<WallTime> times;
    std::set<WallTime> laterOnes; // of the former: not the first of their day, even where that one is left out
    bool isCapped = false; // more often than is taken
    bool isBegunTooLongAgo = false; // so often since then that the span was not reached
    bool goesOn = false; // beyond the span

    std::set<QDate> days() const;
};

bool repeats(icalcomponent *event);
// More than once a day.
bool repeatsWithinDays(icalcomponent *event);
// By the rule and the times named beside it, without those left out. Each is the moment that it is in the event's own zone, read off the
// wall of `zone`: where only one of both changes its clocks, or on other days, the hour differs with the season.
// `first`: of the event itself, on that wall.
IcalRuleTimes timesOfEvent(icalcomponent *event, const WallTime &first, const QTimeZone &zone, QDate from, QDate to);

} // namespace exchange
