// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/channels.h"
#include "core/metrics.h"

namespace core {

struct Post;
struct PostMatch;

// How a published post was received, as imported files tell it (S3-37, S4-18): its reactions beside what is usual on its channel.
struct PostResult {
    Id<Channel> channel;
    QString text;
    QString link;
    std::optional<QDate> publishedOn;
    double reactions = 0; // engagements, or likes, comments, shares and saves together, as told last
    double usual = 0; // the median of the channel's posts; 0 with too few of them
    std::optional<QTime> publishedTime = {}; // wall time as the file writes it; midnight sharp is a file that tells days alone
    std::optional<double> reached = {}; // people
    std::optional<double> impressions = {};
    std::optional<double> views = {};
    QString identity = {}; // of the post on its channel (core/postmatches.h)
    std::optional<Id<Post>> post = {}; // of the plan, where it is known to be that one

    // Times the usual; nothing where nothing is usual yet.
    std::optional<double> timesUsual() const;
};

// One for each post that a file tells of with reactions, in no order. `reactions` are the series of single posts: reactions, and how
// many saw them; `posts` those of each channel, beside the posts of the plan that they are (core/postmatches.h).
std::vector<PostResult> postResults(const std::vector<Series> &reactions, const std::vector<PostMatch> &posts);

} // namespace core
