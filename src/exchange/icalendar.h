// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"
#include "exchange/calendarpost.h"

#include <QDateTime>
#include <tl/expected.hpp>

namespace exchange {

// What a calendar file says about the plan as a whole.
struct CalendarHead {
    QString name;
    QString timeZone; // IANA
    QDateTime writtenAt; // UTC
    int revision = 0; // grows with every change of the plan
};

// Posts that have a day, as an iCalendar file (RFC 5545): UIDs that stay, wall times with their zone's rules, all-day posts as dates.
QByteArray toICalendar(const std::vector<CalendarPost> &posts, const CalendarHead &head);

// What was read of a calendar file: posts, and what could not be taken, with its line.
struct CalendarFile {
    std::vector<CalendarPost> posts;
    std::vector<core::ImportIssue> issues;
    int rejected = 0;
};

// Reads an iCalendar file; times of other zones become wall times of `timeZone`. `file` is named in problems.
tl::expected<CalendarFile, core::Problem> fromICalendar(const QByteArray &bytes, const QString &timeZone, const QString &file);

} // namespace exchange
