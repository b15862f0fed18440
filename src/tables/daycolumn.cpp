// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/daycolumn.h"

#include <algorithm>

namespace tables {

namespace {

// Whether the later of two days without years is the second: the shorter way round the year is the one meant.
bool isForwards(const WrittenDay &from, const WrittenDay &to)
{
    constexpr int daysRound = 12 * 31;
    const int step = ((to.month - from.month) * 31 + to.day - from.day + daysRound) % daysRound;
    return step < daysRound / 2;
}

} // namespace

void DayColumn::add(std::string_view text)
{
    const bool isSame = !m_cells.empty() && text == m_last && (!m_cells.back().written || m_cells.back().year != 0);
    if (!isSame) { // days without a year are told apart by their place
        const QString decoded = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        DayCell cell;
        cell.isBlank = decoded.trimmed().isEmpty();
        cell.written = writtenDay(decoded);
        cell.year = cell.written ? cell.written->year : 0;
        m_cells.push_back(cell);
        m_firstRows.push_back(m_rowCount);
        m_last = text;
    }
    m_cells.back().rows += 1;
    m_rowCount += 1;
}

void DayColumn::add(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    add(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void DayColumn::decide(DayOrder usual, std::optional<int> year)
{
    int dayFirst = 0;
    int monthFirst = 0;
    bool hasOpenDay = false;
    for (const DayCell &cell : m_cells) {
        if (!cell.written)
            continue;
        m_lacksYears = m_lacksYears || cell.written->year == 0;
        if (cell.written->month > 0)
            continue;
        hasOpenDay = true;
        dayFirst += cell.written->first > 12 ? cell.rows : 0;
        monthFirst += cell.written->second > 12 ? cell.rows : 0;
    }
    const DayOrder shown = dayFirst > monthFirst ? DayOrder::DayFirst : monthFirst > dayFirst ? DayOrder::MonthFirst : DayOrder::Unknown;
    m_order = shown == DayOrder::Unknown ? usual : shown;
    m_isOrderOpen = hasOpenDay && m_order == DayOrder::Unknown;
    m_hasYear = year.has_value();
    if (m_lacksYears && year)
        fillYears(*year);
}

// Days without years run on: counting from the earliest day, each step back to an earlier month is a New Year.
void DayColumn::fillYears(int year)
{
    std::vector<DayCell *> cells;
    for (DayCell &cell : m_cells)
        if (cell.written && cell.written->year == 0)
            cells.push_back(&cell);
    const auto monthOf = [](const DayCell *cell) { return cell->written->month; };
    int rises = 0;
    for (std::size_t index = 1; index < cells.size(); ++index)
        rises += isForwards(*cells[index - 1]->written, *cells[index]->written) ? 1 : -1;
    if (rises < 0) // newest first
        std::reverse(cells.begin(), cells.end());
    for (std::size_t index = 0; index < cells.size(); ++index) {
        if (index > 0 && monthOf(cells[index]) < monthOf(cells[index - 1]))
            ++year;
        cells[index]->year = year;
    }
}

const DayColumn::DayCell &DayColumn::cell(std::size_t row) const
{
    const auto after = std::upper_bound(m_firstRows.begin(), m_firstRows.end(), static_cast<quint32>(row));
    return m_cells[static_cast<std::size_t>(after - m_firstRows.begin()) - 1];
}

std::optional<QDate> DayColumn::day(std::size_t row) const
{
    const DayCell &cell = this->cell(row);
    if (!cell.written || cell.year == 0)
        return std::nullopt;
    int month = cell.written->month;
    int day = cell.written->day;
    if (month == 0) {
        if (m_order == DayOrder::Unknown)
            return std::nullopt;
        month = m_order == DayOrder::MonthFirst ? cell.written->first : cell.written->second;
        day = m_order == DayOrder::MonthFirst ? cell.written->second : cell.written->first;
    }
    const QDate date(cell.year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDateTime> DayColumn::moment(std::size_t row) const
{
    const std::optional<QDate> date = day(row);
    if (!date)
        return std::nullopt;
    // Wall time: UTC here only means that no zone is applied to it.
    return QDateTime(*date, cell(row).written->time.value_or(QTime(0, 0)), Qt::UTC);
}

} // namespace tables
