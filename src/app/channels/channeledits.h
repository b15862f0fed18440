// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// Deletes a channel. KPIs that followed a number of it lose the metric in the same step: without a channel they would follow the
// whole business's, which nobody meant; so the check says that their goals want a number.
core::Edit deletingChannel(const Workspace &workspace, core::Id<core::Channel> id);

} // namespace app
