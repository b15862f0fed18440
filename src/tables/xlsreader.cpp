// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/xlsreader.h"

#include <QFile>

#include <algorithm>
#include <freexl.h>
#include <memory>

namespace tables {

namespace {

constexpr unsigned mostOldRows = 65536; // no cell stands below, whatever a sheet says of itself
constexpr qint64 mostPlaces = 4 * mostCells; // of a workbook, that are looked at for a cell

struct Closed {
    void operator()(const void *handle) const { freexl_close(handle); }
};
using Handle = std::unique_ptr<const void, Closed>;

// The streams of the compound file are named in UTF-16; a new workbook behind a password is one of these.
bool holdsEncryptedPackage(std::string_view bytes)
{
    std::string name;
    for (const char letter : std::string_view("EncryptedPackage"))
        name += {letter, '\0'};
    return bytes.find(name) != std::string_view::npos;
}

unsigned wordAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]) | static_cast<unsigned>(static_cast<unsigned char>(bytes[at + 1])) << 8;
}

// Whether a record of a formula follows a sheet's beginning: each record is a type, a length and that many bytes.
bool holdsFormulas(std::string_view bytes)
{
    constexpr std::string_view beginningOfSheet("\x09\x08\x10\x00\x00\x06\x10\x00", 8); // of the version that Excel 97 to 2003 wrote
    constexpr unsigned formula = 0x0006, sharedFormula = 0x04BC, end = 0x000A;
    constexpr std::size_t head = 4;
    std::vector<bool> isSeen(bytes.size()); // records that another beginning has led to already
    for (std::size_t sheet = bytes.find(beginningOfSheet); sheet != std::string_view::npos;
         sheet = bytes.find(beginningOfSheet, sheet + beginningOfSheet.size()))
        for (std::size_t at = sheet; at + head <= bytes.size() && !isSeen[at] && wordAt(bytes, at) != end;
             at += head + wordAt(bytes, at + 2)) {
            isSeen[at] = true;
            if (wordAt(bytes, at) == formula || wordAt(bytes, at) == sharedFormula)
                return true;
        }
    return false;
}

void addCell(Sheet &sheet, const FreeXL_CellValue &cell)
{
    switch (cell.type) {
    case FREEXL_CELL_INT:
        return sheet.addCell(std::to_string(cell.value.int_value), CellKind::Number);
    case FREEXL_CELL_DOUBLE:
        return sheet.addCell(QByteArray::number(cell.value.double_value, 'g', 15).toStdString(), CellKind::Number);
    case FREEXL_CELL_DATE:
        return sheet.addCell(std::string(cell.value.text_value), CellKind::Date);
    case FREEXL_CELL_DATETIME: {
        std::string moment(cell.value.text_value);
        std::replace(moment.begin(), moment.end(), ' ', 'T');
        return sheet.addCell(std::move(moment), CellKind::Date);
    }
    default:
        return sheet.addCell(std::string(cell.value.text_value), CellKind::Text);
    }
}

bool isFilled(const FreeXL_CellValue &cell)
{
    const bool isNumber = cell.type == FREEXL_CELL_INT || cell.type == FREEXL_CELL_DOUBLE;
    return cell.type != FREEXL_CELL_NULL && (isNumber || (cell.value.text_value && *cell.value.text_value));
}

class XlsReader {
public:
    explicit XlsReader(const void *handle)
        : m_handle(handle)
    {
    }

    std::optional<Refusal> read(Book &book)
    {
        unsigned sheets = 0;
        if (freexl_get_info(m_handle, FREEXL_BIFF_SHEET_COUNT, &sheets) != FREEXL_OK)
            return Refusal{Refusal::Reason::DamagedWorkbook};
        for (unsigned index = 0; index < sheets; ++index) {
            const char *name = nullptr;
            if (freexl_get_worksheet_name(m_handle, static_cast<unsigned short>(index), &name) != FREEXL_OK)
                return Refusal{Refusal::Reason::DamagedWorkbook};
            Sheet sheet(QString::fromUtf8(name));
            if (freexl_select_active_worksheet(m_handle, static_cast<unsigned short>(index)) == FREEXL_OK) // a chart has no cells
                if (const auto refusal = readRows(sheet))
                    return refusal;
            book.sheets.push_back(std::move(sheet));
        }
        return std::nullopt;
    }

private:
    std::optional<Refusal> readRows(Sheet &sheet)
    {
        unsigned rows = 0;
        unsigned short columns = 0;
        if (freexl_worksheet_dimensions(m_handle, &rows, &columns) != FREEXL_OK)
            return Refusal{Refusal::Reason::DamagedWorkbook};
        rows = std::min(rows, mostOldRows);
        m_places += static_cast<qint64>(rows) * columns;
        if (m_places > mostPlaces)
            return Refusal{Refusal::Reason::TooManyCells};
        for (unsigned row = 0; row < rows; ++row) {
            sheet.beginRow(static_cast<int>(row) + 1);
            if (const auto refusal = readRow(sheet, row, columns))
                return refusal;
        }
        return std::nullopt;
    }

    // Blank cells are written only where a filled one follows.
    std::optional<Refusal> readRow(Sheet &sheet, unsigned row, unsigned short columns)
    {
        int blank = 0;
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue cell{};
            if (freexl_get_cell_value(m_handle, row, column, &cell) != FREEXL_OK || !isFilled(cell)) {
                ++blank;
                continue;
            }
            m_cells += blank + 1;
            if (m_cells > mostCells)
                return Refusal{Refusal::Reason::TooManyCells};
            for (; blank > 0; --blank)
                sheet.addCell(Cell());
            addCell(sheet, cell);
        }
        return std::nullopt;
    }

    const void *m_handle;
    qint64 m_cells = 0;
    qint64 m_places = 0;
};

} // namespace

tl::expected<Book, Refusal> readXls(const QString &path, std::string_view bytes)
{
    if (holdsEncryptedPackage(bytes))
        return tl::unexpected(Refusal{Refusal::Reason::Encrypted});
    if (bytes.size() > static_cast<std::size_t>(largestInflated))
        return tl::unexpected(Refusal{Refusal::Reason::TooLarge});
    const void *opened = nullptr;
    const int code = freexl_open(QFile::encodeName(path).constData(), &opened);
    const Handle handle(opened); // also where it failed
    if (code == FREEXL_BIFF_INVALID_BOF || code == FREEXL_CFBF_INVALID_SIGNATURE || code == FREEXL_BIFF_WORKBOOK_NOT_FOUND)
        return tl::unexpected(Refusal{Refusal::Reason::UnknownWorkbook});
    unsigned password = FREEXL_BIFF_PLAIN;
    if (code == FREEXL_OK)
        freexl_get_info(handle.get(), FREEXL_BIFF_PASSWORD, &password);
    if (password == FREEXL_BIFF_OBFUSCATED)
        return tl::unexpected(Refusal{Refusal::Reason::Encrypted});
    if (code != FREEXL_OK)
        return tl::unexpected(Refusal{Refusal::Reason::DamagedWorkbook, 0, QStringLiteral("FreeXL %1").arg(code)});
    Book book;
    book.encoding = QStringLiteral("XLS");
    book.hasUnreadFormulas = holdsFormulas(bytes);
    if (auto refusal = XlsReader(handle.get()).read(book))
        return tl::unexpected(*refusal);
    return book;
}

} // namespace tables
