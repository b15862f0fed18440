// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "core/keydays.h"

namespace app {

// The public dates that the program knows, read once.
const core::KeyDateCatalogue &publicKeyDates();

// The occasions that a calendar shows in a span, by day: those of the business and the public ones of the sets that it wants.
std::vector<core::KeyDay> keyDays(const Workspace &workspace, QDate first, QDate last);

} // namespace app
