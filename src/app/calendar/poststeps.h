// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// The edit, and with it a line in the history of each post whose status it changes (S3-41): on the day and at the time that it is where
// the business is, by the post's owner or else whoever keeps the plan. A post that the edit tells steps of itself gets no other.
core::Edit withPostSteps(const core::Edit &edit, const Workspace &workspace);

// A line of a post's history: "12 Feb, 09:30: in review, Léa", and below it what was said.
struct PostStepLine {
    QString text;
    QString remark;
};
// Oldest first.
std::vector<PostStepLine> stepsOf(core::Id<core::Post> post, const Workspace &workspace);

} // namespace app
