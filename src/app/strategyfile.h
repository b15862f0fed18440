// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// The whole plan with its imports as one JSON file, written beside the target and moved there (Q7).
tl::expected<void, core::Problem> exportStrategy(const Workspace &workspace, const QString &target);

// A new workspace from such a file; it never overwrites one.
Workspace::Opened loadStrategy(const QString &source, const QString &target, const Environment &environment);

} // namespace app
