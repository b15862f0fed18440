// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "core/keydays.h"

namespace app {

// The occasions that a calendar shows in a span, by day.
std::vector<core::KeyDay> keyDays(const Workspace &workspace, QDate first, QDate last);

} // namespace app
