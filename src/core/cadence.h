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
    int weeksKept = 0; // weeks with at least the posts aimed at …
    int weeks = 0; // … of these
    std::optional<Gap> longestGap;
};

// F-37: of the periods that are over, how many had at least the posts aimed at. A period is a week, or as many weeks as one post takes
// where less than one a week is aimed at: nobody has to post daily (S3-32).
struct Consistency {
    int kept = 0;
    int periods = 0;
    int weeksPerPeriod = 1;

    double percent() const { return periods == 0 ? 0 : 100.0 * kept / periods; }
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

// Of the span's whole weeks that ended before today. Those in which the business is closed or the channel suspended all the time don't
// count, nor those before the channel's first post. Nothing without a cadence aimed at, and before the first period is over.
std::optional<Consistency> consistencyOf(const Strategy &strategy, const Channel &channel, QDate first, QDate last, QDate today);

// Every gap of the span longer than the channel's cadence allows, by channel and day. A channel begins with its first post, or
// today: before, it was not silent. Days for which it was suspended are no silence (J-09).
std::vector<Gap> gapsBetween(const Strategy &strategy, QDate first, QDate last, QDate today);

// Minutes that a post takes: what the business says of the format, else what its network usually asks for (F-50); and the hour after
// it, where somebody stays to answer (S4-20).
int minutesOf(const Post &post, const Strategy &strategy, const NetworkCatalogue &networks);
// The latter: of a format on that network, null where there is none.
int usualMinutes(PostFormat format, const Network *network);

// Hours that the posts of a span take, by the minutes each network's formats need (F-50).
double plannedHours(const Strategy &strategy, const NetworkCatalogue &networks, QDate first, QDate last);

} // namespace core
