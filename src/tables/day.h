// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace tables {

enum class DayOrder { Unknown, DayFirst, MonthFirst };

// A day as a cell writes it, before anybody decided what "03/04" means or which year "August 31" is of.
struct WrittenDay {
    int year = 0; // 0: not written
    int month = 0; // 0: `first` and `second` are day and month in an order that is open
    int day = 0;
    int first = 0;
    int second = 0;
    std::optional<QTime> time;
};

// Reads ISO days, 20270301, 1/3/2027, "Mar 1, 2027", "Tue, Feb 18, 2025", "28 sept. 2026", "31 de agosto" …, with or without a time
// of day. Nothing where the text is no day.
std::optional<WrittenDay> writtenDay(const QString &text);

// The first and last day of a text such as "March 27, 2026 - April 23, 2026", "8/7/2023 - 8/5/2024" or "20150416-20150416".
struct DayRange {
    QDate first;
    QDate last;
};
enum class RangeTrouble { NoRange, OrderOpen };

// One end with a day above 12 decides the order of day and month for both ends; else `order` does, and where that is unknown nobody.
tl::expected<DayRange, RangeTrouble> dayRange(const QString &text, DayOrder order);
// The order that the text itself shows.
DayOrder orderShownBy(const QString &range);

} // namespace tables
