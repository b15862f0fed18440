// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/calendarpages.h"
#include "report/compose/groundwork.h"

namespace report {

// Days of a printed calendar that go together, and what they are called.
struct CalendarSpan {
    QDate firstDay;
    QDate lastDay;
    QString title;
};
// The months, the runs of three months or the weeks that lie between two days, cut at their ends.
std::vector<CalendarSpan> monthsBetween(QDate first, QDate last, const core::Language &language);
std::vector<CalendarSpan> quartersBetween(QDate first, QDate last, const core::Language &language);
std::vector<CalendarSpan> weeksBetween(QDate first, QDate last, int weekStart, const core::Language &language);

// "Without a post: May 2027.", of what therefore takes no sheet.
Paragraph withoutPost(const QStringList &spans, const QString &separator, const core::Language &language);

// Each person's weeks, one section for each in which there is something to do. Weeks without anybody's post have none.
std::vector<Section> weekLists(const CalendarInput &input);

} // namespace report
