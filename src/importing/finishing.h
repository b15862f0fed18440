// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"
#include "core/metrics.h"
#include "importing/profile.h"

namespace importing {

// Works out what a part amounts to: its period and its totals (flows added, levels the last value, ratios left out).
void finishPart(core::ImportPart &part, const core::MetricCatalogue &metrics);

// Tables without a network beside tables that say theirs.
void settleNetworks(std::vector<core::ImportPart> &parts, const std::vector<Profile> &profiles);

} // namespace importing
