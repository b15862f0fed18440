// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/message.h"

#include <tl/expected.hpp>

namespace app {

// Reads a plan's file from beginning to end; the problem says what is wrong with it.
tl::expected<void, core::Problem> checkFile(const QString &path);
// Whether the file itself is broken, so that what can be read of it may be rescued.
bool isDamage(const core::Problem &problem);

struct Rescue {
    int rows = 0; // of the plan and of its numbers
    QStringList incomplete; // tables of which a part could not be read
};

// Writes what can still be read of a damaged plan as a new one, without its history; the damaged file is left as it is.
tl::expected<Rescue, core::Problem> rescue(const QString &path, const QString &target);
QString rescueSentence(const Rescue &rescue, const QString &fileName, const core::Language &language);

} // namespace app
