// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/calendarfile.h"
#include "tables/day.h"
#include "tables/sheet.h"

namespace exchange {

// Stands before a post's base in a table: without it, spreadsheets take one like "7061e4474345" for a number and spoil it.
constexpr QChar baseSign = u'v';

// Which column of a table holds what, as its headings say in any language that is known.
struct CalendarColumns {
    std::map<QString, int> fields; // of the words' fields, and those of our own layout
    std::map<int, QString> networks; // a column for each network, ticked where the post goes there
    std::map<int, QString> left; // the headings of columns that nothing in a plan answers to
    tables::DayOrder order = tables::DayOrder::Unknown; // as a heading tells: "date (dd/mm/yyyy)"
    int firstRow = 0; // of the posts

    bool has(const char *field) const { return fields.contains(QLatin1String(field)); }
    std::optional<int> column(const char *field) const;
};

// Where the headings stand in a sheet, or what its columns are without any; nothing where it is no table of posts.
std::optional<CalendarColumns> calendarColumns(const tables::Sheet &sheet, const CalendarReading &reading);

// The id of the network that a word names; empty: none.
QString networkNamed(const QString &word, const CalendarReading &reading);

} // namespace exchange
