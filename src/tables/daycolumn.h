// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/day.h"

#include <QDateTime>

#include <string>
#include <string_view>
#include <vector>

namespace tables {

// The days of a whole column: the order of day and month and the years are decided once, over all of its cells.
class DayColumn {
public:
    // Adds the cell of the next row, in UTF-8; an empty text where there is none.
    void add(std::string_view text);
    void add(const QString &text);

    // `usual`: the order that the profile knows, for columns without a day above 12. `year`: of the earliest day, for columns without
    // years.
    void decide(DayOrder usual, std::optional<int> year);

    bool lacksYears() const { return m_lacksYears && !m_hasYear; }
    // A day and month below 13 everywhere, and nobody who says which is which.
    bool isOrderOpen() const { return m_isOrderOpen; }
    bool isBlank(std::size_t row) const { return cell(row).isBlank; }
    std::optional<QDate> day(std::size_t row) const;
    std::optional<QDateTime> moment(std::size_t row) const; // wall time, as written

private:
    struct DayCell {
        bool isBlank = false;
        std::optional<WrittenDay> written;
        int year = 0;
        int rows = 0; // that say so, one after the other
    };

    const DayCell &cell(std::size_t row) const;
    void fillYears(int year);

    std::vector<quint32> m_firstRows; // of m_cells: rows that follow each other often tell of one day
    quint32 m_rowCount = 0;
    std::vector<DayCell> m_cells;
    std::string m_last; // the text of the last cell
    DayOrder m_order = DayOrder::Unknown;
    bool m_lacksYears = false;
    bool m_hasYear = false;
    bool m_isOrderOpen = false;
};

} // namespace tables
