// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/csvreader.h"

#include <algorithm>
#include <cstring>

namespace tables {

namespace {

int linesIn(const char *from, const char *to)
{
    int lines = 0;
    while (from < to) {
        const std::size_t length = lineEndLength(from, to);
        lines += length > 0 ? 1 : 0;
        from += std::max<std::size_t>(length, 1);
    }
    return lines;
}

// Undoes doubled quotes between `from` and `to` in place; the new end of the text.
char *unescape(char *from, const char *to)
{
    char *out = from;
    const char *in = from;
    while (in < to) {
        const void *quote = std::memchr(in, '"', static_cast<std::size_t>(to - in));
        const char *stop = quote == nullptr ? to : static_cast<const char *>(quote) + 1;
        if (out != in)
            std::memmove(out, in, static_cast<std::size_t>(stop - in));
        out += stop - in;
        in = quote == nullptr ? to : stop + 1;
    }
    return out;
}

} // namespace

std::size_t lineEndLength(const char *at, const char *end)
{
    const auto isAt = [&](std::ptrdiff_t offset, char character) { return end - at > offset && at[offset] == character; };
    if (isAt(0, '\n'))
        return 1;
    if (!isAt(0, '\r'))
        return 0;
    if (isAt(1, '\n'))
        return 2;
    return isAt(1, '\r') && isAt(2, '\n') ? 3 : 1;
}

// Looked for once: a text without any is not searched for each of its lines.
const char *CsvReader::NextSign::from(const char *at, const char *end)
{
    if (m_place == nullptr || m_place < at) {
        const void *found = std::memchr(at, m_sign, static_cast<std::size_t>(end - at));
        m_place = found == nullptr ? end : static_cast<const char *>(found);
    }
    return m_place;
}

CsvReader::CsvReader(std::span<char> text, char separator, int firstLine)
    : m_begin(text.data())
    , m_at(text.data())
    , m_end(text.data() + text.size())
    , m_separator(separator)
    , m_line(firstLine)
{
}

tl::expected<Sheet, Refusal> CsvReader::read()
{
    Sheet sheet;
    sheet.setText(std::string_view(m_begin, static_cast<std::size_t>(m_end - m_begin)), m_separator);
    while (m_at < m_end)
        if (!leavePlainRecord(sheet) && !readRecord(sheet))
            return tl::unexpected(m_refusal);
    return sheet;
}

// Passes over a line with cells and without quotation marks, which the sheet takes apart when it is asked to.
bool CsvReader::leavePlainRecord(Sheet &sheet)
{
    const char *const end = std::min(m_feed.from(m_at, m_end), m_carriage.from(m_at, m_end));
    if (end == m_at || m_quote.from(m_at, m_end) < end || end - m_at > longestField)
        return false;
    sheet.addRecord(m_line, static_cast<std::size_t>(m_at - m_begin));
    m_at += end - m_at;
    skipLineEnd();
    return true;
}

bool CsvReader::readRecord(Sheet &sheet)
{
    m_recordLine = m_line;
    const char *start = m_at;
    sheet.beginRow(m_recordLine);
    if (lineEndLength(m_at, m_end) > 0) { // a blank line is a record without cells
        skipLineEnd();
        return true;
    }
    while (true) {
        const bool isQuoted = m_at < m_end && *m_at == '"';
        if (!(isQuoted ? readQuotedField(sheet) : readPlainField(sheet)))
            return false;
        if (m_at - start > longestRecord)
            return refuse(Refusal::Reason::RecordTooLong, m_recordLine);
        if (m_at >= m_end)
            return true;
        if (*m_at != m_separator) {
            skipLineEnd();
            return true;
        }
        ++m_at;
    }
}

bool CsvReader::isAtFieldEnd() const
{
    return *m_at == m_separator || *m_at == '\n' || *m_at == '\r';
}

bool CsvReader::readPlainField(Sheet &sheet)
{
    const char *const start = m_at;
    char *const limit = m_end - m_at > longestField ? m_at + longestField + 1 : m_end;
    while (m_at < limit && !isAtFieldEnd())
        ++m_at;
    if (m_at - start > longestField)
        return refuse(Refusal::Reason::FieldTooLong, m_line);
    sheet.addCell(Cell{start, static_cast<quint32>(m_at - start), CellKind::Text});
    return true;
}

// The quote that ends a field begun before `from`: one that no other quote follows. Null where the text ends first; a place beyond
// the longest field where that comes first.
char *CsvReader::closingQuote(char *from) const
{
    char *const limit = m_end - from > longestField + 2 ? from + longestField + 2 : m_end;
    char *at = from;
    while (at < limit) {
        at = static_cast<char *>(std::memchr(at, '"', static_cast<std::size_t>(limit - at)));
        if (at == nullptr)
            break;
        if (at + 1 >= m_end || at[1] != '"')
            return at;
        at += 2;
    }
    return limit == m_end ? nullptr : limit;
}

bool CsvReader::readQuotedField(Sheet &sheet)
{
    char *const start = m_at + 1;
    char *const closing = closingQuote(start);
    if (closing == nullptr) { // never closed: read it as plain text, and trust nothing of the record
        sheet.markDamaged();
        return readPlainField(sheet);
    }
    if (closing - start > longestField)
        return refuse(Refusal::Reason::FieldTooLong, m_line);
    m_line += linesIn(start, closing);
    char *out = unescape(start, closing);
    m_at = closing + 1;
    while (m_at < m_end && !isAtFieldEnd()) { // text after the closing quote stays
        if (out - start >= longestField)
            return refuse(Refusal::Reason::FieldTooLong, m_line);
        *out++ = *m_at++;
    }
    sheet.addCell(Cell{start, static_cast<quint32>(out - start), CellKind::Text});
    return true;
}

void CsvReader::skipLineEnd()
{
    const std::size_t length = lineEndLength(m_at, m_end);
    m_at += length;
    m_line += length > 0 ? 1 : 0;
}

bool CsvReader::refuse(Refusal::Reason reason, int line)
{
    m_refusal = Refusal{reason, line};
    return false;
}

} // namespace tables
