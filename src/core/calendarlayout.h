// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"

#include <QHash>

#include <map>

namespace core {

// What a column of a table of posts holds.
enum class CalendarColumnKind { Uid, Day, Time, TimeAlways, DayTime, Text, Format, Status, Base, Draft, OnNetwork, Nothing };

struct CalendarColumn {
    QString header; // as the program that reads the table calls it, and in English
    std::map<QString, QString> headers; // by language code, of a layout that people read
    CalendarColumnKind kind = CalendarColumnKind::Nothing;
    QString field; // of Text: which one; of OnNetwork: the network
    QString format; // of DayTime: how the program that reads it writes a moment
};

// The columns, in order, that a program reads posts from, and what it takes at most (resources/calendarlayouts.json).
struct CalendarLayout {
    struct Longest {
        QString field;
        int characters = 0;
    };

    QString id;
    std::map<QString, QString> names; // by language code
    std::map<QString, QString> explanations; // what to know before choosing it
    std::vector<CalendarColumn> columns;
    bool hasIdeas = false; // posts without a day too
    QStringList networks; // the only ones it is for; empty: any
    int mostRows = 0; // 0: not known
    bool isForPeople = false; // headings, formats and states are words of the language, not tokens
    bool isForSpreadsheets = false; // its text begins with the mark by which they know UTF-8
    std::vector<Longest> longest;
    QString unique; // a field that no two rows may share
    QString source; // who states these limits, and when
};

// How tables of posts name things, in the languages and programs that are known (resources/calendarwords.json). Words are lower case.
struct CalendarWords {
    struct Header {
        QString field;
        int rank = 0; // of two columns for one field the lower rank holds it
    };

    QHash<QString, Header> headers;
    std::vector<QStringList> withoutHeader; // the fields of files that name no columns
    QString captionSeparator; // between the texts of one cell
    QHash<QString, PostStatus> statuses;
    QHash<QString, PostFormat> formats;
    QStringList yes;
    QStringList no;
    QHash<QString, QString> networks; // other names, to the network's id
};

template <>
struct Tokens<CalendarColumnKind> {
    using Kind = CalendarColumnKind;
    static constexpr std::array<TokenOf<Kind>, 12> all{
        {{Kind::Uid, "uid"}, {Kind::Day, "day"}, {Kind::Time, "time"}, {Kind::TimeAlways, "time_always"}, {Kind::DayTime, "day_time"},
            {Kind::Text, "text"}, {Kind::Format, "format"}, {Kind::Status, "status"}, {Kind::Base, "base"}, {Kind::Draft, "draft"},
            {Kind::OnNetwork, "on_network"}, {Kind::Nothing, "nothing"}}};
};

} // namespace core
