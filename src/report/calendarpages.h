// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/paper.h"
#include "report/preview.h"
#include "report/report.h"

#include <QStringList>

namespace report {

// What of the calendar is printed: sheets of months, a picture of each quarter, both in full words for a wall, or the weeks of
// everybody who has something to do.
enum class CalendarKind { Month, Quarter, MonthPoster, QuarterPoster, WeekLists };

// All that a printed calendar is made from. Same values, same bytes.
struct CalendarInput {
    Input plan; // its quarter does not matter: the days do
    CalendarKind kind = CalendarKind::Month;
    PaperSize paper = PaperSize::A4;
    QDate firstDay = {};
    QDate lastDay = {};
    std::vector<core::Post> posts = {}; // those to be shown, whatever their day
    bool isPart = false; // these are not all posts of the plan
    QString filter = {}; // what was chosen by, for the foot of the page
    QStringList owners = {}; // of week lists these alone; an empty name is nobody; empty: everybody
};

// The finished PDF. A Problem when a font is missing or the document can't be built.
tl::expected<QByteArray, core::Problem> calendarPdf(const CalendarInput &input);
// Its pages as pictures; null where the document's font is missing.
std::unique_ptr<Preview> calendarPreview(const CalendarInput &input);

} // namespace report
