// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/steps.h"

namespace core {

// What the document can say of a plan, part by part, in the order of the wizard.
enum class PlanPart {
    Business,
    Objectives,
    Goals,
    Persona,
    Competitors,
    Strengths, // of the competitors, network by network
    Decisions, // of the audit
    Missions,
    Cadence, // posts a week aimed at
    Pillars,
    Posts,
    Reviews
};

// How much of a part is there. It prints from its first answer on and is whole once `has` reaches `wanted`.
struct PartFill {
    PlanPart part = PlanPart::Business;
    int has = 0; // never more than wanted
    int wanted = 1;

    bool prints() const { return has > 0; }
    bool isWhole() const { return has >= wanted; }
    bool operator==(const PartFill &) const = default;
};

// All parts, for the document of that quarter.
std::vector<PartFill> printableParts(const Strategy &strategy, const Quarter &quarter);
// How many of them print.
int printingParts(const std::vector<PartFill> &parts);
// How much of the whole is there, 0 … 1; every part weighs the same.
double printableShare(const std::vector<PartFill> &parts);
// The step of the wizard that asks for it.
WizardStep stepOf(PlanPart part);

} // namespace core
