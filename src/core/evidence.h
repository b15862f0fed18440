// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audience.h"

#include <vector>

namespace core {

// How much of what is said of a persona rests on something (S1-15): answers with a source, of all answers given.
struct EvidenceShare {
    int checked = 0;
    int answered = 0;
    int assumptions() const { return answered - checked; }
    double share() const { return answered == 0 ? 0.0 : static_cast<double>(checked) / answered; }
    // Less than half rests on evidence: the document says so.
    bool isMostlyAssumed() const { return answered > 0 && 2 * checked < answered; }
};

EvidenceShare evidenceOf(const std::vector<PersonaAnswer> &answers);

} // namespace core
