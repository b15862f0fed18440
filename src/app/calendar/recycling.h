// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"

namespace app {

class Workspace;

// Something that a post can be made from: a post that worked, what a follower asked for, an inspiration. What came of it once is kept.
struct IdeaSource {
    QString title;
    QString text; // "Instagram, 3 Feb: 3.2 times the usual reactions"
    std::optional<core::Id<core::Post>> made; // the idea or post that it became already
    core::Post idea; // what it would become …
    core::Edit step; // … by this step
};

constexpr size_t mostIdeaSources = 50;

struct IdeaSources {
    std::vector<IdeaSource> sources;
    QStringList remarks; // whole sentences: what is missing to say more
};

// Published posts whose reactions lie clearly above the median of their channel (S3-42), the best first. A channel with fewer than ten
// posts that figures are known of says nothing yet, and that is said. Of more than fifty, the best, of equals the newest.
IdeaSources postsThatWorked(const Workspace &workspace);
constexpr int postsToTellWhatWorks = 10;
constexpr double clearlyAbove = 1.5; // times the median

// What followers asked for and nobody declined (S1-45), the oldest first; of more than fifty, the newest.
IdeaSources followersRequests(const Workspace &workspace);
// What works elsewhere, as it could be here (S1-41, S1-46).
IdeaSources inspirations(const Workspace &workspace);

// The same from where requests and inspirations are kept.
core::Edit ideaFromRequest(const core::FollowerRequest &request);
core::Edit ideaFromInspiration(const core::Inspiration &inspiration);

} // namespace app
