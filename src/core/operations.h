// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/goals.h"
#include "core/pictures.h"

namespace core {

struct Channel;

// Something somebody will do by a day (S1-27): from the audit, an observation, a finding.
struct Action {
    Id<Action> id;
    QString title;
    QString owner;
    std::optional<QDate> due;
    bool isDone = false;
    QString subject; // what it is about, "channel:4711"; empty: the plan as a whole
    int position = 0;
    QString rule; // of the finding that it answers, "persona-mostly-assumed", or empty
    bool operator==(const Action &) const = default;
};

// Who does one of the functions of social media, and who stands in (S3-03).
struct Duty {
    Id<Duty> id;
    QString function; // id of one of the eight (resources/lists.json), or empty for one of the owner's own
    QString title; // of one of the owner's own
    QString responsible; // R: does it
    QString accountable; // A: answers for it
    QString consulted;
    QString informed;
    QString backup;
    QString frequency; // "every morning"
    int position = 0;
    bool operator==(const Duty &) const = default;
};

enum class Procedure { Publishing, BeforePublishing, Routine, Crisis, Listening };

// A step of a written procedure (S4-10, S4-12, S3-39, S3-48, S3-17).
struct ProcedureStep {
    Id<ProcedureStep> id;
    Procedure procedure = Procedure::Publishing;
    QString title;
    QString detail;
    QString role; // who does it
    bool needsApproval = false;
    int position = 0;
    bool operator==(const ProcedureStep &) const = default;
};

enum class Situation { Complaint, Compliment, Question, Request, Attack };

// How we answer (S3-18).
struct PlaybookEntry {
    Id<PlaybookEntry> id;
    Situation situation = Situation::Question;
    QString title;
    QString answer; // what to say, in one's own words each time
    bool goesPrivate = false; // move on to a private message
    std::optional<double> withinHours;
    QString owner;
    int position = 0;
    bool operator==(const PlaybookEntry &) const = default;
};

enum class MentionKind { Opinion, Emotion, Need, WantMore, Earned };
enum class Mood { Positive, Neutral, Negative };

// Something said of us where we listen (S4-19), or published about us unpaid (S4-14).
struct Mention {
    Id<Mention> id;
    QDate day;
    std::optional<Id<Channel>> channel;
    MentionKind kind = MentionKind::Opinion;
    Mood mood = Mood::Neutral;
    QString who;
    QString text;
    QString link;
    bool isGold = false; // worth acting on; else noise
    QString answer; // what was done about it
    bool operator==(const Mention &) const = default;
};

enum class Gravity { Small, Serious, Grave };

// Something that went wrong, and what will prevent it (S4-12).
struct Incident {
    Id<Incident> id;
    QDate day;
    QString title;
    Gravity gravity = Gravity::Small;
    QString cause;
    QString prevention;
    bool operator==(const Incident &) const = default;
};

// A comment, a screenshot, a number kept as it came (S4-17).
struct Evidence {
    Id<Evidence> id;
    QDate day;
    QString title;
    QString text;
    std::optional<double> number;
    QString link;
    std::optional<Id<Goal>> goal;
    std::optional<Id<Picture>> picture;
    bool operator==(const Evidence &) const = default;
};

// Who was shown how the business speaks in public (S3-02).
struct Training {
    Id<Training> id;
    QDate day;
    QString who;
    QString topic;
    QString note; // what is still open
    bool operator==(const Training &) const = default;
};

// A good idea that serves no goal, and why it was left (S4-04).
struct RejectedIdea {
    Id<RejectedIdea> id;
    QDate day;
    QString title;
    QString reason;
    bool operator==(const RejectedIdea &) const = default;
};

template <>
struct Tokens<Procedure> {
    static constexpr std::array<TokenOf<Procedure>, 5> all{
        {{Procedure::Publishing, "publishing"}, {Procedure::BeforePublishing, "before_publishing"}, {Procedure::Routine, "routine"},
            {Procedure::Crisis, "crisis"}, {Procedure::Listening, "listening"}}};
};
template <>
struct Tokens<Situation> {
    static constexpr std::array<TokenOf<Situation>, 5> all{{{Situation::Complaint, "complaint"}, {Situation::Compliment, "compliment"},
        {Situation::Question, "question"}, {Situation::Request, "request"}, {Situation::Attack, "attack"}}};
};
template <>
struct Tokens<MentionKind> {
    static constexpr std::array<TokenOf<MentionKind>, 5> all{{{MentionKind::Opinion, "opinion"}, {MentionKind::Emotion, "emotion"},
        {MentionKind::Need, "need"}, {MentionKind::WantMore, "want_more"}, {MentionKind::Earned, "earned"}}};
};
template <>
struct Tokens<Mood> {
    static constexpr std::array<TokenOf<Mood>, 3> all{
        {{Mood::Positive, "positive"}, {Mood::Neutral, "neutral"}, {Mood::Negative, "negative"}}};
};
template <>
struct Tokens<Gravity> {
    static constexpr std::array<TokenOf<Gravity>, 3> all{
        {{Gravity::Small, "small"}, {Gravity::Serious, "serious"}, {Gravity::Grave, "grave"}}};
};

} // namespace core
