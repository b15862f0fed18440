// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// Writes the posts of the plan to a calendar file; its ending says which kind: .ics, .csv or .xlsx. `layout` names the columns of a
// table (calendarLayouts), empty: our own.
tl::expected<void, core::Problem> exportCalendar(const Workspace &workspace, const QString &target, const QString &layout = {});
QStringList calendarLayouts();

// What became, or would become, of the posts of a calendar file.
struct CalendarReport {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int conflicts = 0;
    int rejected = 0;
    std::vector<core::ImportIssue> issues;
};
tl::expected<CalendarReport, core::Problem> importCalendar(Workspace &workspace, const QString &source, bool isDryRun = false);

} // namespace app
