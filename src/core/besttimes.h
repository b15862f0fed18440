// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/postresults.h"

#include <QTime>

namespace core {

// What the posts of a channel are compared by: their reactions for each 100 people reached, impressions or views, whichever the
// channel's files tell of enough posts; else the reactions alone.
enum class TimesMeasure { PerReached, PerImpression, PerView, Reactions };

// The posts that went out in one hour of one weekday.
struct HourOfWeek {
    int weekday = 1; // 1 = Monday
    int hour = 0; // 18: from 18:00 until 18:59
    int posts = 0;
    double value = 0; // the median of the posts, so that one lucky post makes no good hour; percent, or reactions
};

// When a channel's posts did well, by what imported files tell of them and nothing else (S1-49): what networks advise in general says
// nothing about these followers. Hours are wall time as the files write them.
struct BestTimes {
    static constexpr int fewestPosts = 20; // fewer say nothing about hours
    static constexpr int postsOfAGoodHour = 3; // fewer are chance

    Id<Channel> channel;
    TimesMeasure measure = TimesMeasure::Reactions;
    int posts = 0; // with an hour and a result
    double usual = 0; // the median of all of them
    std::vector<HourOfWeek> hours; // those with posts, by weekday and hour; empty with too few posts

    bool isEnough() const { return posts >= fewestPosts; }
    // Null where nothing was published then.
    const HourOfWeek *at(int weekday, int hour) const;
    // The best hour of enough posts, of that weekday or of any; null where there is none above what is usual.
    const HourOfWeek *best(std::optional<int> weekday = std::nullopt) const;
    // The first and the last hour of the day in which anything was published.
    std::pair<int, int> span() const;
};

BestTimes bestTimesOf(const std::vector<PostResult> &results, Id<Channel> channel);

} // namespace core
