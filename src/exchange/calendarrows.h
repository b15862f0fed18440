// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/calendarmoments.h"

namespace exchange {

// Makes posts of the rows of a table: one for each network that a row names, and for each text where a cell holds several.
class CalendarRows {
public:
    using Posts = tl::expected<std::vector<CalendarPost>, core::Message>;

    CalendarRows(const CalendarColumns &columns, const CalendarMoments &moments, const CalendarReading &reading);

    // The posts of a row, `index` counted from the first; the reason when it can't be taken. What can't be read in a row that can is
    // told in `issues`.
    Posts read(const tables::Row &row, int index, std::vector<core::ImportIssue> &issues) const;

private:
    // Where a post of the row goes, as far as the row says.
    struct Place {
        std::optional<QString> network;
        std::optional<QString> channel;
        bool operator==(const Place &) const = default;
    };

    QString text(const tables::Row &row, const char *field) const;
    std::optional<QString> maybeText(const tables::Row &row, const char *field) const;
    std::optional<core::Message> readWords(const tables::Row &row, CalendarPost &post, std::vector<core::ImportIssue> &issues) const;
    std::optional<core::Message> readMoment(int index, CalendarPost &post) const;
    std::optional<core::Message> readTicks(const tables::Row &row, std::vector<Place> &places) const;
    tl::expected<std::vector<Place>, core::Message> places(const tables::Row &row, bool isOurs) const;
    Posts spread(const CalendarPost &post, const std::vector<Place> &places) const;
    bool isYes(const QString &word) const { return m_reading.words.yes.contains(word); }

    const CalendarColumns &m_columns;
    const CalendarMoments &m_moments;
    const CalendarReading &m_reading;
};

} // namespace exchange
