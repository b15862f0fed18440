// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace app {

class Workspace;

// What a calendar rests on (S3-27), line by line: the people it speaks to and what they use, then what it is to bring about. Where
// something is missing, a line says so and leads to where it is written.
struct GroundLine {
    enum class Kind { Person, Goal, Objective };
    Kind kind = Kind::Person;
    QString title;
    QString text; // "Uses Instagram, WhatsApp"
    QString page; // of the window …
    QString subject; // … and what to show there
};
std::vector<GroundLine> groundOfCalendar(const Workspace &workspace);

} // namespace app
