// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <QString>

namespace gui {

class Settings;

// Runs the window until it is closed; the exit code of the program. Without a workspace the last one reopens, else the
// first-run page shows. The environment's language is the window's own choice, whatever is given.
int run(int &argc, char **argv, const QString &workspace, app::Environment environment);

// --- shared with the tests and the gallery
// The language of the window: the user's choice, else the system's.
core::Language windowLanguage(const Settings &settings);
// Makes tr() speak that language, in place of the one before.
void installTranslator(const core::Language &language);
void applyLook(const Settings &settings);
void applyMotion(const Settings &settings);

} // namespace gui
