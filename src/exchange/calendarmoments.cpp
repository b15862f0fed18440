// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendarmoments.h"

#include "tables/outsheet.h"

#include <QRegularExpression>

#include <cmath>

namespace exchange {

namespace {

// The offset behind a time of day, in seconds.
std::optional<int> offsetIn(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?\\s*(?:(Z|UTC|GMT)|([+-])(\\d\\d):?(\\d\\d))\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = form.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const int minutes = found.captured(3).toInt() * 60 + found.captured(4).toInt();
    return found.captured(2) == u"-" ? -60 * minutes : 60 * minutes;
}

QString textIn(const tables::Row &row, std::optional<int> column)
{
    return column ? tables::withoutGuard(row.cell(*column).string()).trimmed() : QString();
}

} // namespace

std::optional<QTime> timeOfDay(const tables::Cell &cell)
{
    const QString text = tables::withoutGuard(cell.string()).trimmed();
    if (cell.kind == tables::CellKind::Number) { // a workbook's part of a day
        bool isNumber = false;
        const double part = text.toDouble(&isNumber);
        constexpr int minutesOfADay = 24 * 60;
        return isNumber && part >= 0 && part < 1
                 ? std::optional(QTime(0, 0).addSecs(60 * (static_cast<int>(std::lround(part * minutesOfADay)) % minutesOfADay)))
                 : std::nullopt;
    }
    static const QRegularExpression form(
        QStringLiteral("^(?:.*T)?(\\d{1,2})(?:(?:\\s*[:h.]\\s*)(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?|\\s*h(?:\\s|$)|(?=\\s*[ap]))"
                       "\\s*(?:([ap])\\.?m\\.?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = form.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    int hour = found.captured(1).toInt();
    const QString half = found.captured(4).toLower();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"p" ? 12 : 0);
    const QTime time(hour, found.captured(2).toInt(), found.captured(3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

CalendarMoments::CalendarMoments(const tables::Sheet &sheet, const CalendarColumns &columns, const CalendarReading &reading)
    : m_zone(reading.timeZone.toLatin1())
{
    const auto dayColumn = columns.column("moment");
    const auto timeColumn = columns.column("time");
    m_saysDay = dayColumn.has_value();
    for (int index = columns.firstRow; index < sheet.rowCount(); ++index) {
        const tables::Row row = sheet.row(index);
        Written written;
        written.day = row.isDamaged ? QString() : textIn(row, dayColumn);
        written.time = textIn(row, timeColumn);
        const auto day = tables::writtenDay(written.day);
        written.hasTime = day && day->time;
        written.offset = offsetIn(written.day);
        if (timeColumn && !written.time.isEmpty()) {
            const auto time = timeOfDay(row.cell(*timeColumn));
            written.time = time ? time->toString(Qt::ISODate) : written.time;
        }
        m_days.add(written.day);
        m_written.push_back(written);
    }
    tables::DayOrder usual = columns.order;
    if (usual == tables::DayOrder::Unknown && reading.isDayFirst)
        usual = *reading.isDayFirst ? tables::DayOrder::DayFirst : tables::DayOrder::MonthFirst;
    m_days.decide(usual, std::nullopt);
    m_lacksYears = m_days.lacksYears();
    if (m_lacksYears && reading.firstDay.isValid())
        m_days.decide(usual, reading.firstDay.year());
}

tl::expected<CalendarMoment, core::Message> CalendarMoments::ofDay(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    const Written &written = m_written[index];
    if (written.day.isEmpty())
        return CalendarMoment{};
    const auto moment = m_days.moment(index);
    if (!moment && m_days.isOrderOpen() && tables::writtenDay(written.day))
        return tl::make_unexpected(core::Message{
            QT_TRANSLATE_NOOP("message", "“%1” may be a day of two months: say whether this file writes the day or the month first."),
            {written.day}});
    if (!moment)
        return tl::make_unexpected(
            core::Message{QT_TRANSLATE_NOOP("message", "“%1” is not a date that can be read without guessing. Write it like 2027-03-31."),
                {written.day}});
    if (!written.hasTime)
        return CalendarMoment{moment->date(), {}};
    if (!written.offset || !m_zone.isValid())
        return CalendarMoment{moment->date(), moment->time()};
    const QDateTime there = moment->addSecs(-*written.offset).toTimeZone(m_zone);
    return CalendarMoment{there.date(), there.time()};
}

tl::expected<CalendarMoment, core::Message> CalendarMoments::at(int row) const
{
    const Written &written = m_written[static_cast<std::size_t>(row)];
    auto moment = ofDay(row);
    if (!moment || written.time.isEmpty() || (m_saysDay && !moment->day)) // without a day an idea, whatever the time
        return moment;
    const QTime time = QTime::fromString(written.time, Qt::ISODate);
    if (!time.isValid())
        return tl::make_unexpected(core::Message{QT_TRANSLATE_NOOP("message", "“%1” is not a time. Write it like 14:30."), {written.time}});
    moment->time = time;
    return moment;
}

} // namespace exchange
