// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/xlsreader.h"

#include "tables/biff.h"
#include "tables/cellstyles.h"
#include "tables/encoding.h"
#include "tables/zippedworkbook.h"

#include <algorithm>
#include <bit>
#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-utils.h>
#include <memory>
#include <mutex>
#include <set>

namespace tables {

namespace {

constexpr std::string_view compoundFile("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

struct Unreferenced {
    void operator()(void *object) const { g_object_unref(object); }
};
template <class Object>
using Held = std::unique_ptr<Object, Unreferenced>;

// The streams of the compound file are named in UTF-16; a new workbook behind a password is one of these.
bool holdsEncryptedPackage(std::string_view bytes)
{
    std::string name;
    for (const char letter : std::string_view("EncryptedPackage"))
        name += {letter, '\0'};
    return bytes.find(name) != std::string_view::npos;
}

// What it finds wrong with a file is told as a refusal, not on the console.
void readyLibrary()
{
    static std::once_flag isDone;
    std::call_once(isDone, [] {
        constexpr auto nothing = [](const gchar *, GLogLevelFlags, const gchar *, gpointer) {};
        gsf_init();
        g_log_set_handler("libgsf:msole", static_cast<GLogLevelFlags>(G_LOG_LEVEL_MASK), nothing, nullptr);
    });
}

// The stream of the workbook within the compound file.
tl::expected<std::string, Refusal> workbookStream(std::string_view bytes)
{
    readyLibrary();
    const Held<GsfInput> file(
        gsf_input_memory_new(reinterpret_cast<const guint8 *>(bytes.data()), static_cast<gsf_off_t>(bytes.size()), FALSE));
    const Held<GsfInfile> folder(gsf_infile_msole_new(file.get(), nullptr));
    if (!folder)
        return tl::unexpected(
            Refusal{bytes.starts_with(compoundFile) ? Refusal::Reason::DamagedWorkbook : Refusal::Reason::UnknownWorkbook});
    for (const char *name : {"Workbook", "Book"}) {
        const Held<GsfInput> stream(gsf_infile_child_by_name(folder.get(), name));
        const gsf_off_t size = stream ? gsf_input_size(stream.get()) : 0;
        if (size <= 0 || size > largestInflated)
            continue;
        std::string content(static_cast<std::size_t>(size), '\0');
        if (gsf_input_read(stream.get(), static_cast<std::size_t>(size), reinterpret_cast<guint8 *>(content.data())) == nullptr)
            return tl::unexpected(Refusal{Refusal::Reason::DamagedWorkbook});
        return content;
    }
    return tl::unexpected(Refusal{Refusal::Reason::UnknownWorkbook});
}

// Thirty bits of a number, and whether it is whole and whether it is in hundredths.
double numberOfRk(quint32 rk)
{
    const double number =
        (rk & 2) != 0 ? static_cast<double>(static_cast<qint32>(rk) >> 2) : std::bit_cast<double>(quint64{rk & ~3U} << 32);
    return (rk & 1) != 0 ? number / 100 : number;
}

// As spreadsheets show them.
const char *errorText(unsigned code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    default:
        return "#N/A";
    }
}

const char *boolText(bool isTrue)
{
    return isTrue ? "TRUE" : "FALSE";
}

class XlsReader {
public:
    explicit XlsReader(std::string_view stream)
        : m_stream(stream)
    {
    }

    tl::expected<Book, Refusal> read()
    {
        m_book.encoding = QStringLiteral("XLS");
        if (!readWorkbook())
            return tl::unexpected(m_refusal);
        for (const SheetPlace &place : m_places)
            if (m_read.insert(place.at).second && !readSheet(place))
                return tl::unexpected(m_refusal);
        return std::move(m_book);
    }

private:
    struct SheetPlace {
        QString name;
        std::size_t at = 0;
    };
    struct OldCell {
        int row = 0;
        int column = 0;
        CellKind kind = CellKind::Text;
        std::string text;
        std::optional<std::size_t> shared; // its text in the book
    };

    bool readWorkbook();
    bool begin(BiffRecords &records);
    void take(BiffRecord &record);
    void takeSharedTexts(BiffBody &body);
    void takePlace(BiffBody &body);
    bool readSheet(const SheetPlace &place);
    bool takeCells(BiffRecord &record);
    void takeFormula(BiffBody &body);
    void takeRow(BiffRecord &record);
    void addNumber(int row, int column, unsigned style, double number);
    void addText(int row, int column, std::string text);
    std::string textOf(BiffBody &body, int bytesOfLength) const;
    bool write(const QString &name);
    bool refuse(Refusal::Reason reason);

    std::string_view m_stream;
    bool m_isOfExcel5 = false; // its texts are bytes of a code page
    QString m_codePage = QStringLiteral("CP1252");
    bool m_countsFrom1904 = false;
    CellStyles m_styles;
    std::vector<SheetPlace> m_places;
    std::set<std::size_t> m_read; // places, for two sheets may claim one
    std::vector<OldCell> m_cells; // of the sheet that is read
    std::optional<OldCell> m_waiting; // a formula whose text comes in the next record
    qint64 m_cellCount = 0;
    Book m_book;
    Refusal m_refusal;
};

bool XlsReader::refuse(Refusal::Reason reason)
{
    m_refusal = Refusal{reason};
    return false;
}

bool XlsReader::begin(BiffRecords &records)
{
    auto first = records.next();
    if (!first || first->type != BiffRecord::Beginning)
        return refuse(Refusal::Reason::UnknownWorkbook);
    const quint64 version = first->body.number(2);
    m_isOfExcel5 = version == 0x0500;
    return m_isOfExcel5 || version == 0x0600 || refuse(Refusal::Reason::UnknownWorkbook);
}

bool XlsReader::readWorkbook()
{
    BiffRecords records(m_stream);
    if (!begin(records))
        return false;
    while (auto record = records.next()) {
        if (record->type == BiffRecord::FilePass)
            return refuse(Refusal::Reason::Encrypted);
        if (record->type == BiffRecord::End)
            return true;
        take(*record);
        if (static_cast<qint64>(m_book.sharedTexts.size()) > mostCells)
            return refuse(Refusal::Reason::TooManyCells);
    }
    return refuse(Refusal::Reason::DamagedWorkbook); // it breaks off
}

void XlsReader::take(BiffRecord &record)
{
    BiffBody &body = record.body;
    switch (record.type) {
    case BiffRecord::DateMode:
        m_countsFrom1904 = body.number(2) == 1;
        break;
    case BiffRecord::CodePage:
        if (const quint64 page = body.number(2); page > 0 && page < 10000) // the others are of old Macintoshes
            m_codePage = QStringLiteral("CP%1").arg(page);
        break;
    case BiffRecord::Format: {
        const int id = static_cast<int>(body.number(2));
        m_styles.addFormat(id, QString::fromStdString(textOf(body, m_isOfExcel5 ? 1 : 2)));
        break;
    }
    case BiffRecord::Xf:
        body.skip(2); // its font
        m_styles.addStyle(static_cast<int>(body.number(2)));
        break;
    case BiffRecord::SharedTexts:
        takeSharedTexts(body);
        break;
    case BiffRecord::BoundSheet:
        takePlace(body);
        break;
    default:
        break;
    }
}

void XlsReader::takeSharedTexts(BiffBody &body)
{
    body.skip(8); // how many there are, which shows
    while (!body.isAtEnd() && !body.isPast() && static_cast<qint64>(m_book.sharedTexts.size()) <= mostCells)
        m_book.sharedTexts.push_back(body.text(2));
}

void XlsReader::takePlace(BiffBody &body)
{
    SheetPlace place;
    place.at = static_cast<std::size_t>(body.number(4));
    body.skip(1); // whether it is hidden
    const bool hasCells = body.number(1) == 0; // else it is a chart, or macros
    place.name = QString::fromStdString(textOf(body, 1));
    if (hasCells && !body.isPast())
        m_places.push_back(std::move(place));
}

std::string XlsReader::textOf(BiffBody &body, int bytesOfLength) const
{
    if (!m_isOfExcel5)
        return body.text(bytesOfLength);
    const std::string bytes = body.bytes(static_cast<std::size_t>(body.number(bytesOfLength)));
    return decoded(bytes, Encoding{m_codePage});
}

bool XlsReader::readSheet(const SheetPlace &place)
{
    BiffRecords records(m_stream, place.at);
    auto first = records.next();
    if (!first || first->type != BiffRecord::Beginning)
        return refuse(Refusal::Reason::DamagedWorkbook);
    int depth = 1; // charts stand within sheets
    while (auto record = records.next()) {
        if (record->type == BiffRecord::Beginning)
            ++depth;
        else if (record->type == BiffRecord::End && --depth == 0)
            return write(place.name);
        else if (depth == 1 && !takeCells(*record))
            return false;
    }
    return refuse(Refusal::Reason::DamagedWorkbook);
}

// Whether the workbook may have that many cells.
bool XlsReader::takeCells(BiffRecord &record)
{
    BiffBody &body = record.body;
    if (record.type == BiffRecord::String && m_waiting) {
        m_waiting->text = textOf(body, 2);
        m_cells.push_back(std::move(*m_waiting));
        m_waiting.reset();
    } else if (record.type == BiffRecord::Formula) {
        takeFormula(body);
    } else if (record.type == BiffRecord::MulRk) {
        takeRow(record);
    } else {
        const int row = static_cast<int>(body.number(2)), column = static_cast<int>(body.number(2));
        const auto style = static_cast<unsigned>(body.number(2));
        switch (record.type) {
        case BiffRecord::Number:
            addNumber(row, column, style, body.real());
            break;
        case BiffRecord::Rk:
            addNumber(row, column, style, numberOfRk(static_cast<quint32>(body.number(4))));
            break;
        case BiffRecord::LabelSst:
            if (const auto index = static_cast<std::size_t>(body.number(4)); index < m_book.sharedTexts.size() && !body.isPast())
                m_cells.push_back({row, column, CellKind::Text, {}, index});
            break;
        case BiffRecord::Label:
        case BiffRecord::RString:
            addText(row, column, textOf(body, 2));
            break;
        case BiffRecord::BoolErr: {
            const auto value = static_cast<unsigned>(body.number(1));
            const bool isError = body.number(1) != 0;
            addText(row, column, isError ? errorText(value) : boolText(value != 0));
            break;
        }
        default:
            break;
        }
    }
    return static_cast<qint64>(m_cells.size()) <= mostCells || refuse(Refusal::Reason::TooManyCells);
}

void XlsReader::takeFormula(BiffBody &body)
{
    const int row = static_cast<int>(body.number(2)), column = static_cast<int>(body.number(2));
    const auto style = static_cast<unsigned>(body.number(2));
    const quint64 result = body.number(8);
    if (body.isPast())
        return;
    if (result >> 48 != 0xFFFF)
        return addNumber(row, column, style, std::bit_cast<double>(result));
    enum Kind { Text, Bool, Error, Nothing };
    const auto kind = static_cast<unsigned>(result & 0xFF), value = static_cast<unsigned>(result >> 16 & 0xFF);
    if (kind == Text)
        m_waiting = OldCell{row, column, CellKind::Text, {}, {}};
    else if (kind == Bool)
        addText(row, column, boolText(value != 0));
    else if (kind == Error)
        addText(row, column, errorText(value));
    else
        m_book.hasUnreadFormulas = true;
}

// Several numbers side by side: a style and a number each, and after them the last column.
void XlsReader::takeRow(BiffRecord &record)
{
    constexpr std::size_t others = 6, each = 6; // bytes
    const int row = static_cast<int>(record.body.number(2));
    int column = static_cast<int>(record.body.number(2));
    for (std::size_t left = record.size; left >= others + each; left -= each) {
        const auto style = static_cast<unsigned>(record.body.number(2));
        addNumber(row, column++, style, numberOfRk(static_cast<quint32>(record.body.number(4))));
    }
}

void XlsReader::addNumber(int row, int column, unsigned style, double number)
{
    const CellStyles::Look look = m_styles.look(static_cast<int>(style));
    std::string text = QByteArray::number(number, 'g', 15).toStdString();
    if (look == CellStyles::Look::Date)
        if (std::string iso = isoFromSerial(number, m_countsFrom1904); !iso.empty())
            return m_cells.push_back({row, column, CellKind::Date, std::move(iso), {}});
    if (look == CellStyles::Look::Percent)
        text = asPercent(text);
    m_cells.push_back({row, column, CellKind::Number, std::move(text), {}});
}

void XlsReader::addText(int row, int column, std::string text)
{
    if (!text.empty())
        m_cells.push_back({row, column, CellKind::Text, std::move(text), {}});
}

// Of several cells in one place the last counts. Rows without any become one blank row, which is all that a reader of tables needs of them;
// blank cells are written only where a filled one follows.
bool XlsReader::write(const QString &name)
{
    m_book.hasUnreadFormulas = m_book.hasUnreadFormulas || m_waiting;
    m_waiting.reset();
    std::stable_sort(m_cells.begin(), m_cells.end(),
        [](const OldCell &a, const OldCell &b) { return std::tie(a.row, a.column) < std::tie(b.row, b.column); });
    Sheet sheet(name);
    int row = -1, column = 0;
    for (std::size_t at = 0; at < m_cells.size(); ++at) {
        OldCell &cell = m_cells[at];
        if (at + 1 < m_cells.size() && m_cells[at + 1].row == cell.row && m_cells[at + 1].column == cell.column)
            continue;
        if (cell.row != row) {
            if (cell.row > row + 1)
                sheet.beginRow(row + 2);
            sheet.beginRow(cell.row + 1);
            row = cell.row;
            column = 0;
        }
        m_cellCount += cell.column - column + 1;
        if (m_cellCount > mostCells)
            return refuse(Refusal::Reason::TooManyCells);
        for (; column < cell.column; ++column)
            sheet.addCell(Cell());
        ++column;
        if (cell.shared) {
            const std::string &text = m_book.sharedTexts[*cell.shared];
            sheet.addCell(Cell{text.data(), static_cast<quint32>(text.size()), CellKind::Text});
        } else {
            sheet.addCell(std::move(cell.text), cell.kind);
        }
    }
    m_cells.clear();
    m_book.sheets.push_back(std::move(sheet));
    return true;
}

} // namespace

tl::expected<Book, Refusal> readXls(std::string_view bytes)
{
    if (holdsEncryptedPackage(bytes))
        return tl::unexpected(Refusal{Refusal::Reason::Encrypted});
    if (bytes.size() > static_cast<std::size_t>(largestInflated))
        return tl::unexpected(Refusal{Refusal::Reason::TooLarge});
    const auto stream = workbookStream(bytes);
    if (!stream)
        return tl::unexpected(stream.error());
    return XlsReader(*stream).read();
}

} // namespace tables
