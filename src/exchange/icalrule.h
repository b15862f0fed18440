// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/icalhandles.h"

#include <QTimeZone>

#include <set>

namespace exchange {

inline constexpr int mostTimesOfAnEvent = 400;

// The days of an event that repeats, within a span.
struct IcalRuleDays {
    std::set<QDate> days;
    bool isCapped = false; // more often than is taken
    bool isBegunTooLongAgo = false; // so often since then that the span was not reached
    bool goesOn = false; // beyond the span
};

bool repeats(icalcomponent *event);
// More than once a day.
bool repeatsWithinDays(icalcomponent *event);
// By the rule and the days named beside it, without those left out. `firstDay`: of the event itself, on the wall of `zone`.
IcalRuleDays daysOfEvent(icalcomponent *event, QDate firstDay, const QTimeZone &zone, QDate from, QDate to);

} // namespace exchange
