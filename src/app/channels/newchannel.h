// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/channels.h"
#include "core/network.h"

namespace app {

class Workspace;

// The networks one can speak on that have no channel in the plan yet, in the catalogue's order.
std::vector<const core::Network *> networksWithoutChannel(const Workspace &workspace);

// A channel on that network, behind the others; without one, on the first network that has none. Not written yet.
core::Channel newChannel(const Workspace &workspace, const QString &network = {});

} // namespace app
