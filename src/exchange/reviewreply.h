// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"
#include "core/tokens.h"

#include <QByteArray>
#include <QDateTime>
#include <tl/expected.hpp>

#include <optional>

namespace exchange {

enum class ReviewDecision { None, Approve, Change, Reject }; // none: a comment alone

// What a client said of one post.
struct ReviewAnswer {
    QString uid;
    QString digest; // of the post as it was shown
    ReviewDecision decision = ReviewDecision::None;
    QString comment;
    bool operator==(const ReviewAnswer &) const = default;
};

// The answer to a review packet, as docs/review.md describes its file.
struct ReviewReply {
    QString packet;
    QString plan; // the business's name, for messages
    QString name; // of who answered
    QDateTime at; // UTC
    QString comment; // about all of the posts
    std::vector<ReviewAnswer> answers;
    bool operator==(const ReviewReply &) const = default;
};

// Reads the file that the page saved, or the text that it copied, as it came through a mail. `source` is named in problems.
tl::expected<ReviewReply, core::Problem> readReviewReply(const QByteArray &bytes, const QString &source);

} // namespace exchange

template <>
struct core::Tokens<exchange::ReviewDecision> {
    static constexpr std::array<TokenOf<exchange::ReviewDecision>, 4> all{
        {{exchange::ReviewDecision::None, ""}, {exchange::ReviewDecision::Approve, "approve"}, {exchange::ReviewDecision::Change, "change"},
            {exchange::ReviewDecision::Reject, "reject"}}};
};
