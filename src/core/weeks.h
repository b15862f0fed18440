// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace core {

inline constexpr int daysOfAWeek = 7;

// The day that begins the week of a day, for weeks that begin on `weekStart` (1 = Monday).
inline QDate weekBegin(QDate day, int weekStart = 1)
{
    return day.addDays(-((day.dayOfWeek() - weekStart + daysOfAWeek) % daysOfAWeek));
}

// A week's number is that of its Thursday, whatever day the week begins with.
inline int weekNumber(QDate begin)
{
    return begin.addDays((4 - begin.dayOfWeek() + daysOfAWeek) % daysOfAWeek).weekNumber();
}

} // namespace core
