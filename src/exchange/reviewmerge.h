// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "core/language.h"
#include "exchange/reviewreply.h"

namespace exchange {

// How an answer stands to the post as it is now. Only what is Ready is taken by itself; what conflicts waits for the user's word.
enum class ReviewStanding {
    Ready,
    TakenAlready, // the same answer was read before
    Older, // the same person answered later, and that was read already
    Changed, // the post is not what was shown any more
    Contested, // somebody else asked for a change after it was sent
    Published, // it is out: the answer comes too late
    Unknown // the plan has no such post
};

struct ReviewLine {
    ReviewAnswer answer;
    std::optional<core::Id<core::Post>> post;
    ReviewStanding standing = ReviewStanding::Ready;
    core::PostStatus becomes = core::PostStatus::Draft; // the post's status, if the answer is taken

    bool isConflict() const
    {
        return standing == ReviewStanding::Older || standing == ReviewStanding::Changed || standing == ReviewStanding::Contested
            || standing == ReviewStanding::Published;
    }
    bool canBeTaken() const { return post && standing != ReviewStanding::TakenAlready; }
};

// What the answer says of each post. Approved is what was a draft or in review; a change or a refusal makes it a draft again, on its day:
// the day still wants a post, and nobody but the planner takes one away.
std::vector<ReviewLine> reviewLines(const core::Strategy &plan, const ReviewReply &reply);

// The one step that takes the answers given: statuses, a line in the history of each post, and what was said of all as evidence.
// Whoever answered on no post of the plan is told so before (reviewLines all Unknown).
core::Edit takingReview(
    const core::Strategy &plan, const ReviewReply &reply, const std::vector<ReviewLine> &taken, const core::Language &language);

} // namespace exchange
