// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <QString>

namespace gui {

class Settings;

// What the command line hands to the window.
struct Start {
    QString workspace; // empty: the last one, else the first-run page
    QDate today;
    QDateTime now; // UTC
};

// Runs the window until it is closed; the exit code of the program.
int run(int &argc, char **argv, const Start &start);

// --- shared with the tests and the gallery
// The language of the window: the user's choice, else the system's.
core::Language windowLanguage(const Settings &settings);
// Makes tr() speak that language, in place of the one before.
void installTranslator(const core::Language &language);
void applyLook(const Settings &settings);

} // namespace gui
