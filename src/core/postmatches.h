// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"
#include "core/strategy.h"

#include <map>

namespace core {

// By what a post that files tell of is known again on its channel: the network's id, else its address, else its time and how its text
// begins.
QString identityOf(const PublishedPost &post);

// An address as addresses of posts are compared: without its scheme, "www.", what only counts where visitors come from, and a last slash.
// Empty where it is no address of the web.
QString comparedAddress(const QString &link);

// Why a published post is taken for a planned one. Of the first three nobody needs to be asked; the others are proposals.
enum class MatchReason { Confirmed, SameAddress, NetworkId, SameText, SameTime };

// A post that a file tells of, beside the post of the plan that it is, or may be.
struct PostMatch {
    Id<Channel> channel;
    PublishedPost told;
    std::optional<Id<Post>> post;
    MatchReason reason = MatchReason::Confirmed; // says nothing without a post

    bool isSettled() const;
    bool isProposed() const { return post && !isSettled(); }
};

using PostsTold = std::map<Id<Channel>, std::vector<PublishedPost>>;

// Every post told of, the newest first. Each post of the plan stands beside one of them at most. What somebody confirmed or refused
// (settling) counts before the addresses, these before the network's ids; the rest is proposed by likeness of the texts and nearness in
// time. Days count as they are written: an export may keep the clock of another zone, so that one day more or less is the same day.
std::vector<PostMatch> postMatches(const Strategy &strategy, const PostsTold &told);

// The post of the plan with what was decided about a told one kept among its marks: that it is the same, and published, or that it is not:
// a post that was taken for it before is planned again.
Post settledAs(Post post, const PublishedPost &told);
Post settledAsAnother(Post post, const PublishedPost &told);

} // namespace core
