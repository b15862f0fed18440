// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/postfilter.h"
#include "app/workspace.h"

namespace app {

// What of the calendar is printed: a sheet for each month, a picture of each quarter, both as posters in full words, or a list of
// each person's week.
enum class CalendarPrintKind { Month, Quarter, MonthPoster, QuarterPoster, WeekLists };
enum class PrintPaper { A4, A3, Letter };

// Which calendar is printed, of which days, on what. Both days belong to it.
struct CalendarPrint {
    CalendarPrintKind kind = CalendarPrintKind::Month;
    PrintPaper paper = PrintPaper::A4;
    QDate firstDay = {};
    QDate lastDay = {};
    PostFilter filter = {};
    QStringList owners = {}; // of week lists these alone; empty: everybody
    core::Language language = core::Language::english();
    std::optional<QDate> asOf = {}; // else the day the plan is looked at
};

// Why these days can't be printed: they are none, or too many.
std::optional<core::Problem> problemOf(const CalendarPrint &print);

// The days that a sheet of that kind shows when it is made round a day: its week, its month, the quarter that is shown.
std::pair<QDate, QDate> daysToPrint(CalendarPrintKind kind, QDate day, const Workspace &workspace);

// Everybody who has posts or times kept free, by name; nobody's posts are nobody's.
QStringList peopleOf(const Workspace &workspace);

// Writes the PDF, as a whole or not at all.
tl::expected<void, core::Problem> printCalendar(const Workspace &workspace, const QString &target, const CalendarPrint &print);

} // namespace app

namespace core {

template <>
struct Tokens<app::CalendarPrintKind> {
    static constexpr std::array<TokenOf<app::CalendarPrintKind>, 5> all{{{app::CalendarPrintKind::Month, "month"},
        {app::CalendarPrintKind::Quarter, "quarter"}, {app::CalendarPrintKind::MonthPoster, "poster"},
        {app::CalendarPrintKind::QuarterPoster, "quarter-poster"}, {app::CalendarPrintKind::WeekLists, "week"}}};
};

template <>
struct Tokens<app::PrintPaper> {
    static constexpr std::array<TokenOf<app::PrintPaper>, 3> all{
        {{app::PrintPaper::A4, "a4"}, {app::PrintPaper::A3, "a3"}, {app::PrintPaper::Letter, "letter"}}};
};

} // namespace core
