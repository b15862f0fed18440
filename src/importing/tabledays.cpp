// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/tablereader.h"

#include <algorithm>

// Which days the records of a table are of.
namespace importing {

void TableReader::readDays()
{
    for (const Role role : {Role::Day, Role::FirstDay, Role::LastDay, Role::PublishedAt}) {
        const FoundColumn *column = m_table.withRole(role);
        if (column == nullptr)
            continue;
        tables::DayColumn &days = m_days[role];
        for (int row = m_table.firstRecord; row < m_endRow; ++row)
            days.add(m_sheet.cell(row, column->index).text());
        days.decide(usualOrder(), m_context.options.year);
        m_part.lacksYears = m_part.lacksYears || days.lacksYears();
        if (days.lacksYears())
            m_part.issues.push_back({0, column->name, core::Severity::Error,
                {QT_TRANSLATE_NOOP("message",
                     "The days of this file have no year. Say which year the earliest day is of (--year) and import "
                     "the file again."),
                    {}}});
        if (days.isOrderOpen())
            reportOpenOrder(column->name);
    }
    if (const FoundColumn *column = m_table.withRole(Role::Range)) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (int row = m_table.firstRecord; row < m_endRow; ++row) {
            const tables::DayOrder shown = tables::orderShownBy(textOf(m_sheet.row(row), column));
            dayFirst += shown == tables::DayOrder::DayFirst ? 1 : 0;
            monthFirst += shown == tables::DayOrder::MonthFirst ? 1 : 0;
        }
        m_rangeOrder = dayFirst > monthFirst ? tables::DayOrder::DayFirst
                     : monthFirst > dayFirst ? tables::DayOrder::MonthFirst
                                             : usualOrder();
    }
}

// The days that lines above a table name: "March 27, 2026 - April 23, 2026", or "# Start date: 20230708" and "# End date: …".
void TableReader::readPeriod()
{
    static const QRegularExpression compactDay(QStringLiteral("(?<!\\d)(20\\d{6})(?!\\d)"));
    for (const QString &line : m_context.preamble.lines) {
        const auto range = tables::dayRange(line, usualOrder());
        if (range) {
            m_period = *range;
            return;
        }
        if (range.error() == tables::RangeTrouble::OrderOpen)
            m_openPeriod = line;
        const QRegularExpressionMatch match = compactDay.match(line);
        const QDate day =
            match.hasMatch() && line.startsWith(u'#') ? QDate::fromString(match.captured(1), QStringLiteral("yyyyMMdd")) : QDate();
        if (!day.isValid())
            continue;
        if (!m_period)
            m_period = tables::DayRange{day, day};
        m_period->first = std::min(m_period->first, day);
        m_period->last = std::max(m_period->last, day);
    }
    const bool isNeeded = !hasColumnOf(Role::Day) && !hasColumnOf(Role::PublishedAt) && !hasColumnOf(Role::FirstDay);
    if (!m_openPeriod.isEmpty() && !m_period && isNeeded)
        reportOpenOrder({});
}

void TableReader::reportOpenOrder(const QString &column)
{
    m_part.hasOpenDays = true;
    m_part.issues.push_back({0, column, core::Severity::Error,
        {QT_TRANSLATE_NOOP("message", "The days of this file may be day/month or month/day, and none is above 12. Say which comes "
                                      "first."),
            {}}});
}

std::optional<TableReader::RecordDays> TableReader::dayTrouble(const tables::Row &row, const FoundColumn &column)
{
    const QString text = textOf(row, &column);
    const tables::DayColumn &days = m_days.at(column.rule->role);
    if (text.isEmpty())
        reject(row.line, {QT_TRANSLATE_NOOP("message", "This row has no day."), {}}, column.name);
    else if (days.lacksYears())
        reject(row.line, {QT_TRANSLATE_NOOP("message", "“%1” has no year."), {text}}, column.name);
    else if (days.isOrderOpen())
        reject(row.line, {QT_TRANSLATE_NOOP("message", "“%1” may be day/month or month/day."), {text}}, column.name);
    else
        reject(row.line, {QT_TRANSLATE_NOOP("message", "“%1” is not a day."), {text}}, column.name);
    return std::nullopt;
}

std::optional<TableReader::RecordDays> TableReader::rangeOf(const tables::Row &row, const FoundColumn &column)
{
    const QString text = textOf(row, &column);
    const auto range = tables::dayRange(text, m_rangeOrder);
    if (range)
        return RecordDays{range->first, static_cast<int>(range->first.daysTo(range->last)) + 1};
    if (text.isEmpty())
        reject(row.line, {QT_TRANSLATE_NOOP("message", "This row has no day."), {}}, column.name);
    else if (range.error() == tables::RangeTrouble::OrderOpen)
        reject(row.line, {QT_TRANSLATE_NOOP("message", "“%1” may be day/month or month/day."), {text}}, column.name);
    else
        reject(row.line, {QT_TRANSLATE_NOOP("message", "“%1” does not name two days."), {text}}, column.name);
    return std::nullopt;
}

// From the first to the last day of a campaign's row, if it says them.
std::optional<TableReader::RecordDays> TableReader::spanOf(const tables::Row &row, std::size_t index)
{
    const FoundColumn *first = m_table.withRole(Role::FirstDay);
    const FoundColumn *last = m_table.withRole(Role::LastDay);
    const FoundColumn *range = m_table.withRole(Role::Range);
    if (range != nullptr && (first == nullptr || tables::dayRange(textOf(row, range), m_rangeOrder)))
        return rangeOf(row, *range);
    if (first == nullptr && m_period)
        return RecordDays{m_period->first, static_cast<int>(m_period->first.daysTo(m_period->last)) + 1};
    if (first == nullptr && !m_openPeriod.isEmpty()) {
        reject(row.line, {QT_TRANSLATE_NOOP("message", "“%1” may be day/month or month/day."), {m_openPeriod}});
        return std::nullopt;
    }
    if (first == nullptr)
        return RecordDays{};
    const std::optional<QDate> start = m_days.at(Role::FirstDay).day(index);
    const std::optional<QDate> end = last == nullptr ? start : m_days.at(Role::LastDay).day(index);
    if (!start || !end || *end < *start)
        return dayTrouble(row, !start || last == nullptr ? *first : *last);
    return RecordDays{*start, static_cast<int>(start->daysTo(*end)) + 1};
}

// A row of a day may say that it goes on to another one; a column for that which is empty says that it does not. Beside a column of first
// days it ends the period of the whole report.
std::optional<TableReader::RecordDays> TableReader::endingOn(const tables::Row &row, std::size_t index, QDate day)
{
    const FoundColumn *last = m_table.withRole(Role::LastDay);
    if (last == nullptr || hasColumnOf(Role::FirstDay) || m_days.at(Role::LastDay).isBlank(index))
        return RecordDays{day, 1};
    const std::optional<QDate> end = m_days.at(Role::LastDay).day(index);
    if (!end || *end < day)
        return dayTrouble(row, *last);
    return RecordDays{day, static_cast<int>(day.daysTo(*end)) + 1};
}

std::optional<TableReader::RecordDays> TableReader::daysOf(const tables::Row &row, std::size_t index)
{
    const core::TableKind kind = m_table.rule->kind;
    const Role role = kind == core::TableKind::Posts ? Role::PublishedAt : Role::Day;
    const FoundColumn *column = m_table.withRole(role);
    if (column == nullptr)
        return spanOf(row, index);
    const tables::DayColumn &days = m_days.at(role);
    if (const std::optional<QDate> day = days.day(index))
        return endingOn(row, index, *day);
    if (kind == core::TableKind::Posts && days.isBlank(index))
        return RecordDays{}; // an unlisted video has no day, and that is no trouble
    return dayTrouble(row, *column);
}

// What is told of an audience or a post stands for the day of the import where it has none; the numbers of an account and of its ads would
// be counted anew with each import.
bool TableReader::isUndatable(const tables::Row &row, const RecordDays &days, const Pattern &pattern)
{
    if (days.first.isValid() || (!pattern.record.subject.isEmpty() && m_table.rule->subject != u"ad") || !pattern.record.segment.isEmpty())
        return false;
    reject(row.line,
        {QT_TRANSLATE_NOOP("message", "Neither this row nor the file says which days these numbers are of. Export them with their days."),
            {}});
    return true;
}

} // namespace importing
