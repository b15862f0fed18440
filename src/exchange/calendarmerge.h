// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendarimport.h"
#include "core/edit.h"
#include "exchange/calendarfile.h"

namespace exchange {

// What a calendar file would do to a plan: one edit, what becomes of each of its posts, and what to tell.
struct CalendarMerge {
    core::Edit edit;
    core::CalendarCount count;
    std::vector<core::CalendarRow> rows; // in the file's order, what was rejected last
    std::vector<core::CalendarPlace> places; // that want a channel
    std::vector<core::ImportIssue> issues;
};

// Posts are recognised by their UID, so that reading a file twice changes nothing the second time. A post that changed in the file
// and, since it was exported, in the plan too is a conflict and stays as it is unless the user chose the file; so does one that is
// published already.
CalendarMerge mergeCalendar(const core::Strategy &plan, const core::NetworkCatalogue &networks, const CalendarFile &file,
    const QString &fileName, const core::CalendarChoice &choice = {});

} // namespace exchange
