// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy.h"

namespace core {

// All looks at a competitor on a network, the newest first; those without a day come last.
std::vector<Presence> looksAt(const Strategy &strategy, Id<Competitor> competitor, const QString &network);

// What changed from one look to the next; empty where either does not say.
struct LookChange {
    std::optional<double> followers;
    std::optional<double> postsPerWeek;
    std::optional<double> engagementRate; // in points
    std::optional<int> strength;
};
LookChange changeBetween(const Presence &earlier, const Presence &later);

// A look that begins today: the account and what is judged of it stay as they were until they are looked at anew; what is measured
// starts empty, for a number of another day would be none of today's.
Presence lookToday(const Presence &last, QDate today);

} // namespace core
