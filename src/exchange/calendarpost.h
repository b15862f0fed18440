// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network.h"
#include "core/strategy.h"

namespace exchange {

// A post as calendar files tell it: names instead of ids. Of a file that was read, what the file does not say is empty, and so
// leaves the plan as it is; of days and times, for which empty means something, it is said whether the file speaks of them.
struct CalendarPost {
    QString uid;
    std::optional<QString> title;
    std::optional<QString> text;
    std::optional<QDate> day; // neither day nor time: an idea
    std::optional<QTime> time; // without: all day. Wall time in the plan's zone
    bool saysDay = true;
    bool saysTime = true;
    std::optional<QString> network;
    std::optional<QString> channel; // its handle; empty where it has none
    std::optional<core::PostFormat> format;
    std::optional<core::PostStatus> status;
    std::optional<QString> pillar;
    std::optional<QString> campaign;
    std::optional<QString> goal;
    std::optional<QString> persona;
    std::optional<QString> owner;
    std::optional<QString> link;
    std::optional<QString> publishedLink;
    QString base; // fingerprint of the post when it was exported; empty: not ours
    int line = 0; // where it stands in its file
    int part = 0; // of several that one row makes: 0, 1 …
    std::optional<QDate> productionDay; // leaves only as a reminder of its own
};

// The fields that are names or texts, for those who visit them all. Internal notes are not among them: they never leave the file.
struct CalendarField {
    const char *name; // "published_link": the column of our own layout, the property of an .ics
    std::optional<QString> CalendarPost::*member;
};
const std::vector<CalendarField> &calendarTextFields();

// What a calendar shows for a post without a title: the beginning of its text, else its format.
QString untitledSummary(const CalendarPost &post);

// The identity of a post outside the file: the one it came with, else one made of its id, so that exporting writes nothing.
QString uidOf(const core::Post &post);

// The time at which programs that publish get a post of a whole day: they want one.
inline QTime timeOfAllDay()
{
    return {12, 0};
}

// What a text is when the line ends and outer spaces that change on its way through calendars do not count.
QString settledText(QString text);

// A post of the plan, ready to leave.
CalendarPost calendarPost(const core::Strategy &plan, const core::Post &post);
// All posts in the order of their days, ideas last.
std::vector<CalendarPost> calendarPosts(const core::Strategy &plan);

// Tells whether anything that calendar files carry has changed.
QString fingerprint(const CalendarPost &post);

// The wall time that a clock shows: a time that the spring change skips moves forward by what is skipped (Q22).
QTime timeThatExists(QDate day, QTime time, const QString &timeZone);

} // namespace exchange
