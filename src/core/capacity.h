// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cadence.h"

namespace core {

// The days of a span on which the business works, counted in weeks of its own: a closure leaves fewer. A business that never opens
// has plain weeks.
double workingWeeks(const Strategy &strategy, QDate first, QDate last);

// Hours for answering people, on each open day of a span (F-50).
double replyHours(const Strategy &strategy, QDate first, QDate last);

// What a span asks of whoever does the work: its posts, the answers (F-50), and the times kept free (S1-48).
double neededHours(const Strategy &strategy, const NetworkCatalogue &networks, QDate first, QDate last);

// What one channel takes in an average week.
struct ChannelLoad {
    std::optional<Id<Channel>> channel; // none: posts that have no channel
    ChannelRank rank = ChannelRank::Primary;
    double postsPerWeek = 0;
    double hoursPerWeek = 0;

    double hoursPerPost() const { return postsPerWeek > 0 ? hoursPerWeek / postsPerWeek : 0; }
};

// The capacity check (S1-40): an average working week of a span against the hours there are.
struct Capacity {
    double weeks = 0; // worked
    double openDaysPerWeek = 0;
    int replyMinutes = 0; // of an open day
    double postHours = 0; // a week
    double replyHours = 0; // a week
    double engagementHours = 0; // a week, kept for talking with people (S1-48)
    double reserveHours = 0; // a week, kept for what nobody planned
    double available = 0; // a week; 0: nobody said
    std::vector<ChannelLoad> channels; // those with posts, in the plan's order

    double keptHours() const { return engagementHours + reserveHours; }
    double needed() const { return postHours + replyHours + keptHours(); }
    double excess() const; // 0 where it fits, or nobody said what there is
};
Capacity capacityOf(const Strategy &strategy, const NetworkCatalogue &networks, QDate first, QDate last);

// The same hours a week if every channel posted at least as often as it promises to.
double promisedHours(const Capacity &capacity, const Strategy &strategy, const NetworkCatalogue &networks);

// The same where it is clearly more than what is planned; nothing while the plan about keeps what the channels promise.
std::optional<double> promisedBeyondPlan(const Capacity &capacity, const Strategy &strategy, const NetworkCatalogue &networks);

// So many posts a week fewer on a channel.
struct FewerPosts {
    Id<Channel> channel;
    int posts = 0;
};
// The least that would make the posts fit: one channel if that is enough, a secondary one first, the costliest posts first. Empty
// where they fit, or where even no post at all would not.
std::vector<FewerPosts> whatWouldFit(const Capacity &capacity);

// Whether a network is for the people the business sells to (S1-33): unknown networks are.
bool suits(const Network &network, BusinessModel model);

// S3-15: you need not be everywhere. Several channels with posts, and all of them primary.
bool isEveryChannelPrimary(const Strategy &strategy);

} // namespace core
