// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"
#include "core/metrics.h"
#include "importing/profile.h"

namespace importing {

// Merges what a table says twice, works out what the part amounts to, and says where values without a day are kept.
void finishPart(core::ImportPart &part, const core::MetricCatalogue &metrics);

// The period and the totals of the records that a part holds: flows added, levels the last value, ratios left out.
void summarise(core::ImportPart &part, const core::MetricCatalogue &metrics);

// Tables without a network beside tables that say theirs.
void settleNetworks(std::vector<core::ImportPart> &parts, const std::vector<Profile> &profiles);

} // namespace importing
