// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"
#include "exchange/icalhandles.h"

#include <QTime>
#include <QTimeZone>
#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace exchange {

// An event of a calendar file; the file's source owns it.
struct CalendarEvent {
    icalcomponent *component = nullptr;
    int line = 0; // it begins at, for messages
};

// A calendar file of a stranger, parsed.
struct CalendarSource {
    IcalComponent root;
    std::vector<CalendarEvent> events; // in the file's order
};

// Refuses what is too large, has a line too long, or is no calendar. `file` is named in problems.
tl::expected<CalendarSource, core::Problem> parsedCalendar(const QByteArray &bytes, const QString &file);

// Where the events of a large calendar stand, so that they can be parsed a few at a time.
struct CalendarParts {
    struct Event {
        qsizetype begin = 0;
        qsizetype end = 0;
        int line = 0;
        bool isCut = false; // it has no end
    };
    QByteArray text;
    QByteArray zones; // all that the file defines
    std::vector<Event> events;

    // The events from `first` on, at most `count`, with the zones. The parts own nothing of it.
    CalendarSource parsed(std::size_t first, std::size_t count) const;
};
tl::expected<CalendarParts, core::Problem> calendarParts(const QByteArray &bytes, const QString &file);

std::optional<QString> eventText(icalcomponent *event, icalproperty_kind kind);

// A day, and a time where the event has one, as people of a zone read it off the wall.
struct WallTime {
    QDate day;
    std::optional<QTime> time;
    bool operator==(const WallTime &) const = default;
    friend bool operator<(const WallTime &one, const WallTime &other)
    {
        return one.day != other.day ? one.day < other.day : one.time < other.time;
    }
};
// Nothing without a property, or with one that is no date.
std::optional<WallTime> wallTimeOf(icalproperty *property, icalcomponent *event, const QTimeZone &zone);
// The same of a time that is written as the property's value is, such as one that repeats it.
std::optional<WallTime> wallTimeOf(const icaltimetype &time, icalproperty *property, const QTimeZone &zone);

} // namespace exchange
