// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audience.h"
#include "core/language.h"

#include <vector>

namespace app {

// Beliefs about an audience that are heard everywhere, to look at one's own against (S1-16). Where somebody has published that one is
// wrong it comes as false with that source, else as open with the way to find out. Without ids.
std::vector<core::MythCheck> exampleBeliefs(const core::Language &language);

// What somebody has published, always with who it was: "audience.interviews". Empty for an unknown id.
QString publishedFact(const QString &id, const core::Language &language);

} // namespace app
