// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/calendarcolumns.h"
#include "tables/daycolumn.h"

#include <QTimeZone>

#include <tl/expected.hpp>

namespace exchange {

struct CalendarMoment {
    std::optional<QDate> day;
    std::optional<QTime> time;
};

// The days and times of a table, as wall times of the plan. What "03/04" means is decided over all of its rows; an offset behind a
// time moves it into the plan's zone, whatever zone this computer is in.
class CalendarMoments {
public:
    CalendarMoments(const tables::Sheet &sheet, const CalendarColumns &columns, const CalendarReading &reading);

    bool isOrderOpen() const { return m_days.isOrderOpen(); }
    bool lacksYears() const { return m_lacksYears; }
    // `row` counts from the first of the posts. The reason where what stands there can't be read.
    tl::expected<CalendarMoment, core::Message> at(int row) const;

private:
    struct Written {
        QString day;
        QString time;
        bool hasTime = false; // behind the day
        std::optional<int> offset; // seconds
    };

    tl::expected<CalendarMoment, core::Message> ofDay(int row) const;

    std::vector<Written> m_written;
    tables::DayColumn m_days;
    QTimeZone m_zone;
    bool m_lacksYears = false;
    bool m_saysDay = false;
};

// "14:30", "9h", "9 h 30", "2:30 PM"; nothing where it is no time.
std::optional<QTime> timeOfDay(const tables::Cell &cell);

} // namespace exchange
