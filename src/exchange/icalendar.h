// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/calendarfile.h"

#include <QDateTime>
#include <tl/expected.hpp>

namespace exchange {

// What a calendar file says about the plan as a whole.
struct CalendarHead {
    QString name;
    QString timeZone; // IANA
    QDateTime writtenAt; // UTC
    int revision = 0; // grows with every change of the plan
    // With it each day on which text and picture are wanted leaves too, called by this text: "Finish “%1”".
    QString reminder = {};
};

// Posts that have a day, as an iCalendar file (RFC 5545): UIDs that stay, wall times with their zone's rules, all-day posts as dates.
QByteArray toICalendar(const std::vector<CalendarPost> &posts, const CalendarHead &head);

// Reads an iCalendar file. What repeats becomes a post each time, within the plan's days. `file` is named in problems.
tl::expected<CalendarFile, core::Problem> fromICalendar(const QByteArray &bytes, const CalendarReading &reading, const QString &file);

} // namespace exchange
