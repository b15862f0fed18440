// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/calendarpages.h"
#include "report/plan.h"

// What of a plan's calendar is printed in these tests: all its posts, unless a test takes some away.
inline report::CalendarInput calendarOf(const Plan &plan, report::CalendarKind kind, QDate first, QDate last,
    const core::Language &language = core::Language::english(), report::PaperSize paper = report::PaperSize::A4)
{
    report::CalendarInput input{plan.input(language), kind, paper, first, last};
    for (const core::Post &post : plan.strategy.all<core::Post>())
        if (post.day)
            input.posts.push_back(post);
    return input;
}

constexpr std::array<std::pair<report::CalendarKind, const char *>, 5> calendarKinds{
    {{report::CalendarKind::Month, "month"}, {report::CalendarKind::Quarter, "quarter"}, {report::CalendarKind::MonthPoster, "poster"},
        {report::CalendarKind::QuarterPoster, "quarter-poster"}, {report::CalendarKind::WeekLists, "week"}}};
