// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"

#include <tl/expected.hpp>

namespace exchange {

// An event of a calendar file as whole days: school holidays, a fair.
struct CalendarDay {
    QString uid; // the same each time the file is read; of an event that repeats, one for each time
    QString title;
    QDate firstDay;
    QDate lastDay;
    bool operator==(const CalendarDay &) const = default;
};

struct CalendarDays {
    std::vector<CalendarDay> days; // by day
    std::vector<core::ImportIssue> issues;
    int rejected = 0;
};

// Reads the events of an iCalendar file by their days, in wall time of `timeZone`. What repeats is taken for three years from
// `from` on, at most 400 times. `file` is named in problems.
tl::expected<CalendarDays, core::Problem> calendarDays(const QByteArray &bytes, const QString &timeZone, const QString &file, QDate from);

} // namespace exchange
