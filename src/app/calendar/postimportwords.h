// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "core/calendarimport.h"

namespace app {

// "New", "In conflict: stays as it is"
QString fateText(const core::CalendarRow &row, const core::Language &language);
// Its title or the beginning of its text; of a row that could not be read, its line.
QString rowTitle(const core::CalendarRow &row, const core::Language &language);
// "3 Feb 2027, 09:30"; an idea has no day.
QString rowMoment(const core::CalendarRow &row, const core::Language &language);
// A line for each field that changes, "Day: 3 February 2027 → 4 February 2027", then the remarks.
QStringList changeLines(const core::CalendarRow &row, const Workspace &workspace);

} // namespace app
