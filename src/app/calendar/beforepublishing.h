// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/channels/checklists.h"
#include "app/workspace.h"

namespace app {

// What is looked at before a post is published (S1-44, S4-12): the voice, point by point, and the steps that the business has for it.
struct BeforePublishing {
    std::vector<TickPoint> points; // ticks are kept in Post::checked
    QStringList neverSaid; // words of the post that the voice never uses
    QStringList easier; // what would make it easier to take in (S3-34)

    int countDone(const QStringList &checked) const;
};
BeforePublishing beforePublishing(const core::Post &post, const Workspace &workspace);

} // namespace app
