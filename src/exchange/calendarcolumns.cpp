// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendarcolumns.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

namespace {

constexpr int lastHeadingRow = 12; // titles and notes may stand above the headings

// A heading without the hint in brackets behind it, as the words write it: "Posting_Time (YYYY-MM-DD)" is "posting time".
QString plainHeading(QString heading)
{
    static const QRegularExpression hint(QStringLiteral("\\s*[(\\[].*[)\\]]\\s*$"));
    static const QRegularExpression marks(QStringLiteral("[\\s_\\x{00A0}*:]+"));
    return heading.remove(hint).replace(marks, QStringLiteral(" ")).trimmed().toLower();
}

tables::DayOrder orderIn(const QString &heading)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("[(\\[]\\s*(?:d{1,2}|j{1,2})[/.-]m"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(QStringLiteral("[(\\[]\\s*m{1,2}[/.-](?:d|j)"), QRegularExpression::CaseInsensitiveOption);
    if (heading.contains(dayFirst))
        return tables::DayOrder::DayFirst;
    return heading.contains(monthFirst) ? tables::DayOrder::MonthFirst : tables::DayOrder::Unknown;
}

class HeadingReader {
public:
    explicit HeadingReader(const CalendarReading &reading)
        : m_reading(reading)
    {
    }

    CalendarColumns read(const tables::Row &row)
    {
        for (int column = 0; column < row.width(); ++column)
            take(column, row.cell(column).string().trimmed());
        return std::move(m_columns);
    }

private:
    void take(int column, const QString &heading)
    {
        const QString name = plainHeading(heading);
        if (name.isEmpty())
            return;
        const auto known = m_reading.words.headers.constFind(name);
        if (known == m_reading.words.headers.constEnd()) {
            if (const QString network = networkNamed(name, m_reading); !network.isEmpty())
                m_columns.networks.emplace(column, network);
            else
                m_columns.left.emplace(column, heading);
            return;
        }
        if (known->field == u"moment" && m_columns.order == tables::DayOrder::Unknown)
            m_columns.order = orderIn(heading);
        takeField(column, heading, *known);
    }

    // Of two columns for one field the better name has it.
    void takeField(int column, const QString &heading, core::CalendarWords::Header known)
    {
        const auto before = m_taken.find(known.field);
        if (before == m_taken.end() || known.rank < before->second.rank) {
            if (before != m_taken.end())
                leave(before->second);
            m_taken[known.field] = {column, heading, known.rank, known.field};
            m_columns.fields[known.field] = column;
        } else {
            leave({column, heading, known.rank, known.field});
        }
    }

    struct Taken {
        int column = 0;
        QString heading;
        int rank = 0;
        QString field;
    };

    // A second column for moments, beside one for days, is for their times.
    void leave(const Taken &taken)
    {
        const QString time = QStringLiteral("time");
        if (taken.field == u"moment" && !m_taken.contains(time)) {
            m_taken[time] = {taken.column, taken.heading, taken.rank, time};
            m_columns.fields[time] = taken.column;
        } else {
            m_columns.left.emplace(taken.column, taken.heading);
        }
    }

    const CalendarReading &m_reading;
    CalendarColumns m_columns;
    std::map<QString, Taken> m_taken;
};

bool isHeading(const CalendarColumns &columns, bool isFirst)
{
    const bool knowsPosts = columns.has("text") || columns.has("title");
    return knowsPosts && (isFirst || columns.fields.size() + columns.networks.size() >= 2);
}

// A file that begins with a moment and a text tells by that what its columns are.
std::optional<CalendarColumns> columnsWithoutHeading(const tables::Row &row, const CalendarReading &reading)
{
    for (const QStringList &fields : reading.words.withoutHeader) {
        const auto moment = fields.indexOf(u"moment");
        const auto text = fields.indexOf(u"text");
        if (moment < 0 || text < 0 || row.width() > fields.size() || row.cell(static_cast<int>(text)).isBlank())
            continue;
        if (const auto day = tables::writtenDay(row.cell(static_cast<int>(moment)).string()); !day || !day->time)
            continue;
        CalendarColumns columns;
        for (int column = 0; column < fields.size(); ++column)
            columns.fields.emplace(fields[column], column);
        return columns;
    }
    return std::nullopt;
}

} // namespace

std::optional<int> CalendarColumns::column(const char *field) const
{
    const auto found = fields.find(QLatin1String(field));
    return found == fields.end() ? std::nullopt : std::optional(found->second);
}

std::optional<CalendarColumns> calendarColumns(const tables::Sheet &sheet, const CalendarReading &reading)
{
    bool isFirst = true;
    for (int index = 0; index < std::min(sheet.rowCount(), lastHeadingRow); ++index) {
        const tables::Row row = sheet.row(index);
        if (row.isBlank())
            continue;
        CalendarColumns columns = HeadingReader(reading).read(row);
        columns.firstRow = index + 1;
        if (isHeading(columns, isFirst))
            return columns;
        if (auto bare = isFirst ? columnsWithoutHeading(row, reading) : std::nullopt) {
            bare->firstRow = index;
            return bare;
        }
        isFirst = false;
    }
    return std::nullopt;
}

QString networkNamed(const QString &word, const CalendarReading &reading)
{
    const QString name = word.trimmed().toLower();
    if (const auto other = reading.words.networks.constFind(name); other != reading.words.networks.constEnd())
        return *other;
    for (const core::Network &network : reading.networks.all()) {
        const bool isNamed = std::any_of(network.names.begin(), network.names.end(),
            [&](const auto &byLanguage) { return byLanguage.second.compare(name, Qt::CaseInsensitive) == 0; });
        if (network.id == name || isNamed)
            return network.id;
    }
    return {};
}

} // namespace exchange
