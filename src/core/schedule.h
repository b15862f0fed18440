// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/campaigns.h"

namespace core {

// A rule by which posts come again. Its posts are rows of their own, so that each may be changed; the rule says where the next one
// falls, and which days were left out.
struct Recurrence {
    Id<Recurrence> id;
    QString rule; // RFC 5545, without its name: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"
    QDate firstDay; // the rule counts from here
    QStringList skipped; // days left out, ISO
    bool operator==(const Recurrence &) const = default;
};

enum class BlockKind { Engagement, Reserve };

// Time in the calendar that is no post: for talking with people, or kept free for what nobody planned (S1-48).
struct TimeBlock {
    Id<TimeBlock> id;
    QString title;
    BlockKind kind = BlockKind::Engagement;
    std::optional<Id<Channel>> channel;
    QDate firstDay;
    std::optional<QTime> time; // wall time in the workspace's zone
    int minutes = 30;
    QString rule; // as of a Recurrence; empty: that day only
    QString owner;
    bool operator==(const TimeBlock &) const = default;
};

// A step of a post on its way to being published, and who took it (S3-41).
struct PostStep {
    Id<PostStep> id;
    Id<Post> post;
    QDate day;
    std::optional<QTime> time; // wall time in the workspace's zone
    PostStatus status = PostStatus::Idea; // what it became
    QString who;
    QString remark; // what a reviewer said
    bool operator==(const PostStep &) const = default;
};

// A pillar's share where a channel or a campaign has a mix of its own (S1-54): of one of the two.
struct MixShare {
    Id<MixShare> id;
    Id<Pillar> pillar;
    std::optional<Id<Channel>> channel;
    std::optional<Id<Campaign>> campaign;
    double share = 0; // percent
    bool operator==(const MixShare &) const = default;
};

template <>
struct Tokens<BlockKind> {
    static constexpr std::array<TokenOf<BlockKind>, 2> all{{{BlockKind::Engagement, "engagement"}, {BlockKind::Reserve, "reserve"}}};
};

} // namespace core
