// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app {

class Workspace;

// The return on investment of the shown quarter in words (S1-12): the figure, or what it still needs.
struct ReturnWords {
    QString figure; // "50%"; empty while it is not known
    QString sentence;
    bool needsGoal = false; // nothing is given before a goal is tied to it
};
ReturnWords returnWords(const Workspace &workspace);

} // namespace app
