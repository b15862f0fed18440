// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"

namespace app {

class Workspace;

// A goal to be seen on a network, with a number to choose and the quarter's days; on our channel there, if there is one.
struct DraftedGoal {
    core::Edit edit;
    core::Id<core::Goal> goal;
};
DraftedGoal goalThere(const Workspace &workspace, const QString &network, const QString &title);

} // namespace app
