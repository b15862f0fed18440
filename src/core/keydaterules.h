// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <variant>

namespace core {

// Easter Sunday of the Gregorian calendar, by the rule of the western churches.
QDate easterSunday(int year);

// How an occasion finds its day in any year; weekdays count from 1, Monday, to 7.
struct FixedDay {
    int month = 1;
    int day = 1;
};
struct EasterDay {
    int days = 0; // after Easter Sunday
};
// The n-th such weekday of a month, or the last (-1), and so many days after it.
struct WeekdayOfMonth {
    int month = 1;
    int weekday = 1;
    int nth = 1;
    int plus = 0;
};
// The first such weekday on that day or after: “the Monday before 25 May” is the Monday from 18 May on.
struct WeekdayFrom {
    int month = 1;
    int day = 1;
    int weekday = 1;
};
using KeyDateRule = std::variant<FixedDay, EasterDay, WeekdayOfMonth, WeekdayFrom>;

// Invalid in a year without such a day (29 February, a fifth Monday).
QDate dayIn(int year, const KeyDateRule &rule);

} // namespace core
