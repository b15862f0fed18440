// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pictures.h"
#include "core/tokens.h"

#include <QStringList>

namespace core {

enum class ChannelRank { Primary, Secondary };
enum class AuditDecision { Undecided, Keep, Improve, Merge, Close };
enum class Verification { None, Requested, Verified };

// One of our accounts on a network, with its mission and the answers of its audit (S1-28 … S1-36).
struct Channel {
    Id<Channel> id;
    QString network; // network id: instagram, facebook …, website, newsletter
    QString handle;
    QString url;
    QString mission; // one sentence (S1-35)
    QString approach; // what is posted there, in a line
    QString owner;
    std::optional<double> postsPerWeek; // cadence aimed at
    ChannelRank rank = ChannelRank::Primary;
    std::optional<int> strength; // our own row of the competitor matrix, 0 … 5
    std::optional<bool> attractsAudience; // S1-29 (1)
    QString usage; // S1-29 (2)
    std::optional<bool> helpsGoals; // S1-29 (3)
    AuditDecision decision = AuditDecision::Undecided;
    QString decisionReason;
    Verification verification = Verification::None;
    QStringList profileDone; // ids of the profile checklist's points that are true (S1-37)
    int position = 0;
    QString utility; // what the account is good for today (S1-28)
    QStringList setupDone; // ids of the set-up guide's steps that are done (S1-39)
    bool triedAsUser = false; // S3-16
    std::optional<Id<Channel>> mergeInto; // where its people go when it is merged
    QString mixRule; // where it follows another one than the quarter (S1-54)
    bool operator==(const Channel &) const = default;
};

// An answer to one of the four questions of the audit (S1-26): works, who, where, compared.
struct AuditAnswer {
    Id<AuditAnswer> id;
    QString question;
    QString text;
    bool operator==(const AuditAnswer &) const = default;
};

// An account that uses our name (S1-31).
struct Impostor {
    Id<Impostor> id;
    QString network;
    QString handle;
    QString url;
    std::optional<QDate> foundOn;
    std::optional<QDate> reportedOn;
    QString outcome;
    QString uses; // what of ours it uses: the business's name, a product's
    std::optional<int> followersDiverted;
    std::optional<Id<Picture>> evidence;
    bool operator==(const Impostor &) const = default;
};

enum class ReservationStatus { Wanted, Reserved, Taken, Squatted };

// Our name on a network we do not use (S3-14).
struct Reservation {
    Id<Reservation> id;
    QString network;
    QString handle;
    ReservationStatus status = ReservationStatus::Wanted;
    QString note;
    bool operator==(const Reservation &) const = default;
};

// A network's limit as the owner knows it, where it differs from the one that comes with the program (resources/limits.json).
struct LimitOverride {
    Id<LimitOverride> id;
    QString limit; // "instagram.caption"
    double value = 0;
    QString source;
    std::optional<QDate> checkedOn;
    bool operator==(const LimitOverride &) const = default;
};

template <>
struct Tokens<ChannelRank> {
    static constexpr std::array<TokenOf<ChannelRank>, 2> all{{{ChannelRank::Primary, "primary"}, {ChannelRank::Secondary, "secondary"}}};
};
template <>
struct Tokens<AuditDecision> {
    static constexpr std::array<TokenOf<AuditDecision>, 5> all{{{AuditDecision::Undecided, "undecided"}, {AuditDecision::Keep, "keep"},
        {AuditDecision::Improve, "improve"}, {AuditDecision::Merge, "merge"}, {AuditDecision::Close, "close"}}};
};
template <>
struct Tokens<Verification> {
    static constexpr std::array<TokenOf<Verification>, 3> all{
        {{Verification::None, "none"}, {Verification::Requested, "requested"}, {Verification::Verified, "verified"}}};
};

template <>
struct Tokens<ReservationStatus> {
    static constexpr std::array<TokenOf<ReservationStatus>, 4> all{{{ReservationStatus::Wanted, "wanted"},
        {ReservationStatus::Reserved, "reserved"}, {ReservationStatus::Taken, "taken"}, {ReservationStatus::Squatted, "squatted"}}};
};

} // namespace core
