// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy.h"

namespace core {

// People rarely buy before they have met a message about seven times (S4-08).
constexpr int timesToBeHeard = 7;

// How often a message is said (F-39): posts that carry it, never how often anybody saw one.
struct TimesSaid {
    std::optional<Id<Persona>> persona; // none: posts for nobody in particular
    std::optional<Id<Campaign>> campaign;
    int planned = 0; // dated posts, published ones among them
    int published = 0;
};

// Of one message, by persona and campaign, the most planned first; empty while no dated post carries it.
std::vector<TimesSaid> timesSaid(const Strategy &strategy, Id<Story> story);
// The same over all personas and campaigns.
TimesSaid timesSaidInAll(const Strategy &strategy, Id<Story> story);

// Goals of the quarter that no story told supports (S4-06).
std::vector<Goal> goalsWithoutStory(const Strategy &strategy, Id<Quarter> quarter);

} // namespace core
