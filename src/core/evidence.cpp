// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence.h"

namespace core {

EvidenceShare evidenceOf(const std::vector<PersonaAnswer> &answers)
{
    EvidenceShare share;
    for (const PersonaAnswer &answer : answers) {
        if (answer.text.simplified().isEmpty())
            continue;
        ++share.answered;
        share.checked += answer.source == EvidenceSource::Assumption ? 0 : 1;
    }
    return share;
}

} // namespace core
