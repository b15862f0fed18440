// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/postfilter.h"

#include <set>

namespace app {

// Which posts a client is to see: those of the days that have one of the statuses and pass the filter. Ideas without a day and what is
// published are never among them.
struct ReviewChoice {
    QDate firstDay;
    QDate lastDay;
    std::set<core::PostStatus> statuses{core::PostStatus::Draft, core::PostStatus::InReview};
    PostFilter filter = {};
    std::optional<std::set<core::Id<core::Post>>> only = {}; // of these alone, whatever their status
};
const std::vector<core::PostStatus> &reviewStatuses(); // those that may be chosen
std::vector<core::Id<core::Post>> postsForReview(const core::Strategy &strategy, const ReviewChoice &choice);

// "12 posts. 3 of them have no text yet."
QString reviewCountSentence(const std::vector<core::Id<core::Post>> &posts, const Workspace &workspace);

// How the page is written.
struct ReviewWords {
    core::Language language;
    QString greeting = {};
};
// The language of the plan's own words, with the formats of the window's.
core::Language reviewLanguage(const Workspace &workspace);
// "le-petit-fournil-review-2027-02-10.html"
QString reviewFileName(const Workspace &workspace);
// Writes the review page of the posts; nothing of the plan changes by it.
tl::expected<void, core::Problem> exportReview(
    const Workspace &workspace, const std::vector<core::Id<core::Post>> &posts, const ReviewWords &words, const QString &target);
// The step that notes that they were sent: in the history of each, and a draft is in review from then on.
core::Edit sendingForReview(const std::vector<core::Id<core::Post>> &posts, const Workspace &workspace);

// One line of a client's answer, in words and, for scripts, in tokens.
struct ClientAnswerLine {
    QString uid;
    QString title;
    QString day; // "3 Mar"; empty for an idea or an unknown post
    QString decision; // "Approved"; for a comment alone "Comment"
    QString comment;
    QString outcome; // "Becomes approved."
    bool isConflict = false; // taken only if the user says so
    bool canBeTaken = true;
    QString decisionToken;
    QString standingToken; // ready, taken, older, changed, contested, published, unknown
    QString statusToken; // what the post becomes; empty without a post
};

// A client's answer as it was read, before anything of it is written.
class ClientAnswer {
public:
    // Of a file, or a text that came by mail. Refused: what is no answer, or one about no post of this plan.
    static tl::expected<ClientAnswer, core::Problem> read(const Workspace &workspace, const QByteArray &bytes, const QString &source);
    static tl::expected<ClientAnswer, core::Problem> readFile(const Workspace &workspace, const QString &path);
    ClientAnswer(ClientAnswer &&other) noexcept;
    ClientAnswer &operator=(ClientAnswer &&other) noexcept;
    ~ClientAnswer();

    QString name() const;
    QDateTime at() const; // UTC
    QString when() const; // "10 February 2027, 12:30", where the business is
    QString comment() const; // about all posts
    const std::vector<ClientAnswerLine> &lines() const;
    // By line, what is taken unless the user says otherwise: all but conflicts.
    std::vector<bool> proposed() const;

    // The step that takes the lines marked, with the comment about all; empty where that changes nothing. A post that was published,
    // changed or deleted since the answer was read is left alone.
    core::Edit taking(const std::vector<bool> &isTaken, const Workspace &workspace) const;

private:
    class Private;
    explicit ClientAnswer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace app
