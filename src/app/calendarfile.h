// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// How posts leave: the columns of a table (calendarLayouts; empty: our own), and what leaves beside them.
struct CalendarExport {
    QString layout = {};
    bool hasReminders = false; // of an .ics: the days on which text and picture are wanted, for the phone (J-08)
};

struct CalendarExported {
    std::optional<int> posts; // of a table
    std::vector<core::Message> notices; // what the program that reads it will not take
};

// Writes the posts of the plan to a calendar file; its ending says which kind: .ics, .csv or .xlsx.
tl::expected<CalendarExported, core::Problem> exportCalendar(
    const Workspace &workspace, const QString &target, const CalendarExport &how = {});

// The programs whose columns are known, our own first, in the words of a language.
struct CalendarLayoutChoice {
    QString id;
    QString name;
    QString explanation;
};
std::vector<CalendarLayoutChoice> calendarLayoutChoices(const core::Language &language);
QStringList calendarLayouts();

} // namespace app
