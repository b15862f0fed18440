// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVarLengthArray>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace tables {

// What a file itself says a cell is. Text files only hold text; a date is ISO text ("2027-03-01" or "2027-03-01T08:30:00").
enum class CellKind : quint8 { Text, Number, Date };

// One cell: a view of UTF-8 bytes that its Book owns.
struct Cell {
    const char *data = nullptr;
    quint32 size = 0;
    CellKind kind = CellKind::Text;

    std::string_view text() const { return std::string_view(data, size); }
    QString string() const { return QString::fromUtf8(data, static_cast<qsizetype>(size)); }
    // Nothing but spaces, whatever their width.
    bool isBlank() const;
};

// One record of a sheet, at the line of the file (or the row of the workbook) where it begins.
struct Row {
    QVarLengthArray<Cell, 12> cells;
    int line = 0;
    bool isDamaged = false; // a quote that never closes: the cells can't be trusted

    // The cell of a column; an empty one beyond the record's end.
    Cell cell(int column) const;
    int width() const { return static_cast<int>(cells.size()); }
    bool isBlank() const;
    int filledCells() const;
};

// The records of a text file, or of one sheet of a workbook: cells with line numbers and no meaning. Text files have a million records:
// those without a quotation mark are taken apart when they are asked for, and take eight bytes until then.
class Sheet {
public:
    explicit Sheet(QString name = {});
    // Moved only: its cells view texts that a copy would hold elsewhere.
    Sheet(Sheet &&) = default;
    Sheet &operator=(Sheet &&) = default;
    Sheet(const Sheet &) = delete;
    Sheet &operator=(const Sheet &) = delete;

    const QString &name() const { return m_name; }
    int rowCount() const { return static_cast<int>(m_places.size()); }
    Row row(int index) const;
    // One cell of a row, without the others.
    Cell cell(int row, int column) const;
    // Whether a look at its first sign tells that a row is neither blank nor a remark; false says nothing.
    bool beginsWithWord(int row) const;

    // The text that addRecord() is of, and what parts its cells.
    void setText(std::string_view text, char separator);
    void beginRow(int line);
    void addCell(Cell cell);
    void addCell(std::string text, CellKind kind);
    void markDamaged();
    // A record without quotation marks that begins there in the text and ends with its line, or with the text.
    void addRecord(int line, std::size_t offset);

private:
    // Goes through the cells of a record until it is told to stop.
    template <class Take>
    void split(std::size_t offset, Take &&take) const;
    int lineOf(int index) const;
    void noteLine(int line);

    QString m_name;
    std::vector<quint64> m_places; // of a row: in the text, marked as such, or where its cells begin with one that holds their number
    std::vector<std::pair<int, int>> m_jumps; // rows whose line does not follow the one before, and their lines
    std::vector<int> m_damaged;
    std::vector<Cell> m_cells;
    std::deque<std::string> m_kept; // texts that no other buffer holds; a deque never moves them
    std::string_view m_text;
    char m_separator = ',';
};

} // namespace tables
