// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/calendarfile.h"

#include <tl/expected.hpp>

namespace exchange {

enum class TableForm { Csv, Xlsx };

// A table of posts, ready to be written, and what its reader will not take of it.
struct CalendarTable {
    QByteArray bytes;
    int posts = 0;
    std::vector<core::Message> notices;
};

tl::expected<CalendarTable, core::Problem> toCalendarTable(
    const std::vector<CalendarPost> &posts, const core::CalendarLayout &layout, TableForm form, const core::Language &language);

// Reads a table of posts by the names of its columns, ours or those of other programs; one row may make several posts.
tl::expected<CalendarFile, core::Problem> fromCalendarTable(const QString &path, const CalendarReading &reading);

} // namespace exchange
