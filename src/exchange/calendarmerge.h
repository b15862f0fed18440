// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "exchange/icalendar.h"

namespace exchange {

struct CalendarCount {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int conflicts = 0;
    int rejected = 0;
    bool operator==(const CalendarCount &) const = default;
};

// What a calendar file would do to a plan: one edit, the count of its posts by what becomes of them, and what to tell.
struct CalendarMerge {
    core::Edit edit;
    CalendarCount count;
    std::vector<core::ImportIssue> issues;
};

// Posts are recognised by their UID, so that reading a file twice changes nothing the second time. A post that changed in the file
// and, since it was exported, in the plan too is a conflict and stays as it is; so does one that is published already.
CalendarMerge mergeCalendar(const core::Strategy &plan, const core::NetworkCatalogue &networks, CalendarFile file, const QString &fileName);

} // namespace exchange
