// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "core/postmatches.h"

namespace app {

class Workspace;

// What is decided about published posts that files tell of (core/postmatches.h); each is one undoable step.

// They are the posts of the plan that they stand beside, which are published therefore, with their addresses.
core::Edit confirming(const std::vector<core::PostMatch> &matches, const core::Strategy &strategy);
// It is another post than the one it stands beside: that is not proposed again.
core::Edit refusing(const core::PostMatch &match, const core::Strategy &strategy);
// It is this post of the plan, whatever it stood beside.
core::Edit matching(const core::PostMatch &match, const core::Post &planned, const core::Strategy &strategy);
// They were planned nowhere: each becomes a published post of the calendar, on its channel and day, in the format that the network names.
core::Edit addingToCalendar(const std::vector<core::PostMatch> &matches);
bool canBeAdded(const core::PostMatch &match); // it stands beside no post, and is dated

// Posts of the plan that it may be: of its channel, beside no other published post for certain, at most twelve, the nearest in time first.
std::vector<core::Post> postsItMayBe(const core::PostMatch &match, const Workspace &workspace);

// How a published post stood whenever a file told of it, the newest first: "17 February 2027, posts.csv: 1,240 reach, 87 likes".
QStringList toldOf(const core::PostMatch &match, const Workspace &workspace);

} // namespace app
