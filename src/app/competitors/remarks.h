// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/competitors.h"

namespace app {

class Workspace;

// What looks like a slip, in a quiet sentence; empty where nothing does. Nothing is refused.
QString sameNameRemark(const Workspace &workspace, const core::Competitor &competitor); // the same competitor twice
QString sameHandleRemark(const Workspace &workspace, const core::Presence &presence); // one account of two, or of two networks
QString sameNetworkRemark(const Workspace &workspace, const core::NetworkDemand &demand); // a network twice

} // namespace app
