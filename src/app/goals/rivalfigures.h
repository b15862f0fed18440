// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// What competitors show where a KPI is counted, in a sentence: background, never a mark (S3-21). Only what is seen from outside
// compares, followers and engagement per follower; empty for all else, and while nobody was looked at.
QString rivalFigures(const Workspace &workspace, const core::Kpi &kpi);

} // namespace app
