// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"

namespace app {

// Writes what was seen of a competitor on a network. A later day is a later look: the earlier one stays in the history of that
// competitor. A look without a day was made today.
core::Edit putPresence(const core::Strategy &strategy, core::Presence presence, QDate today);

// Begins a look that is made today, whatever was seen before stays (core::lookToday). `id` is the new look's, or that of the one
// which was begun today already; then there is nothing to do.
core::Edit noteToday(const core::Strategy &strategy, core::Id<core::Competitor> competitor, const QString &network, QDate today,
    core::Id<core::Presence> &id);

} // namespace app
