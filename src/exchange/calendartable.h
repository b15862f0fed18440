// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/icalendar.h"

namespace exchange {

enum class TableForm { Csv, Xlsx };

// What a column of a calendar table holds.
enum class CalendarColumnKind { Uid, Day, Time, DayTime, Text, Format, Status, Base, Nothing };

struct CalendarColumn {
    QString header;
    CalendarColumnKind kind = CalendarColumnKind::Nothing;
    std::optional<QString> CalendarPost::*text = nullptr; // of Text
    QString dayTimeFormat = {}; // of DayTime: how the program that reads it writes a moment
};

// Columns in the order that a program expects; our own layout brings back every field.
struct CalendarLayout {
    std::vector<CalendarColumn> columns;
    bool hasIdeas = false; // whether posts without a day are wanted
};
// Whose columns: ours, or those of a program that posts are planned in.
enum class CalendarProgram { Quarterdeck, Buffer, Hootsuite, Publer, SocialBee };
const CalendarLayout &calendarLayout(CalendarProgram program);

tl::expected<QByteArray, core::Problem> toCalendarTable(
    const std::vector<CalendarPost> &posts, const CalendarLayout &layout, TableForm form);

// Reads a table of posts by the names of its columns, ours or those of other programs.
tl::expected<CalendarFile, core::Problem> fromCalendarTable(const QString &path, const QString &timeZone);

} // namespace exchange

namespace core {

template <>
struct Tokens<exchange::CalendarProgram> {
    static constexpr std::array<TokenOf<exchange::CalendarProgram>, 5> all{{{exchange::CalendarProgram::Quarterdeck, "quarterdeck"},
        {exchange::CalendarProgram::Buffer, "buffer"}, {exchange::CalendarProgram::Hootsuite, "hootsuite"},
        {exchange::CalendarProgram::Publer, "publer"}, {exchange::CalendarProgram::SocialBee, "socialbee"}}};
};

} // namespace core
