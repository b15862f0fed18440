// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy.h"

namespace core {

// An answer about a persona that says again what was checked and found false.
struct BeliefEcho {
    Id<MythCheck> belief;
    Id<PersonaAnswer> answer;
    bool operator==(const BeliefEcho &) const = default;
};

// Whether a text says what a belief says, by the words they share; words of one to three letters don't count.
bool saysAgain(const QString &text, const QString &belief);

// All of them, belief by belief (S1-16).
std::vector<BeliefEcho> echoesOfFalseBeliefs(const Strategy &strategy);

} // namespace core
