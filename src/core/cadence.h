// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network.h"
#include "core/strategy.h"

namespace core {

// A run of days without a post on a channel (F-38), from an open day to an open day. It is told by all its days; whether it is too
// long is judged by the open ones alone: neither weekly days off nor closures of the business (J-07).
struct Gap {
    Id<Channel> channel;
    QDate firstDay;
    QDate lastDay;
    int openDays = 0;

    int days() const { return static_cast<int>(firstDay.daysTo(lastDay)) + 1; }
};

struct Cadence {
    Id<Channel> channel;
    double aimedPerWeek = 0;
    double plannedPerWeek = 0;
    int weeksKept = 0; // F-37: weeks with at least the posts aimed at …
    int weeks = 0; // … of these
    std::optional<Gap> longestGap;
};

// The closure of the business that a day lies in (J-07), null on a day of work. Weekly days off are no closures.
const Closure *closureOn(const Strategy &strategy, QDate day);
// Neither the week's day off nor a closure.
bool isOpenOn(const Strategy &strategy, QDate day);
bool isWeeklyDayOff(const Strategy &strategy, QDate day);

// How many open days a channel may be silent: twice the spacing that its cadence means in a week of as many open days, at least three.
int allowedGapDays(const Strategy &strategy, const Channel &channel);

// The plan of a channel over a span. Channels without a cadence aimed at have no weeksKept.
Cadence cadenceOf(const Strategy &strategy, const Channel &channel, QDate first, QDate last);

// Every gap of the span longer than the channel's cadence allows, by channel and day. A channel begins with its first post, or
// today: before, it was not silent.
std::vector<Gap> gapsBetween(const Strategy &strategy, QDate first, QDate last, QDate today);

// Minutes that a post takes: what the business says of the format, else what its network usually asks for (F-50); and the hour after
// it, where somebody stays to answer (S4-20).
int minutesOf(const Post &post, const Strategy &strategy, const NetworkCatalogue &networks);
// The latter: of a format on that network, null where there is none.
int usualMinutes(PostFormat format, const Network *network);

// Hours that the posts of a span take, by the minutes each network's formats need (F-50).
double plannedHours(const Strategy &strategy, const NetworkCatalogue &networks, QDate first, QDate last);

} // namespace core
