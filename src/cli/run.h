// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace cli {

// Whether the arguments ask for a command (or help, or the version) rather than for the window.
bool isCommand(const QStringList &arguments);

// Runs the command and gives the program's exit code: 0 done, 1 could not be done, 2 wrong usage. Needs no display.
int run(const QStringList &arguments, const app::Environment &place);

} // namespace cli
