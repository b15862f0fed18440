// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"

#include <vector>

namespace app {

class Workspace;

// How a persona goes from follower to fan (S2-25): its steps stage by stage, at least one for each stage; one that nobody wrote yet has
// no id.
std::vector<core::JourneyStep> journeyOf(const core::Strategy &strategy, core::Id<core::Persona> persona);

// Puts the step, or removes it once nothing stands in it. Nothing to do gives an empty edit.
core::Edit putStep(const Workspace &workspace, const core::JourneyStep &step);

} // namespace app
