// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/biff.h"

#include <QString>

#include <bit>

namespace tables {

namespace {

constexpr std::size_t headSize = 4; // type and length
// The marks before the characters of a text.
constexpr unsigned wideMark = 0x01, phoneticMark = 0x04, runsMark = 0x08;

quint16 wordAt(std::string_view bytes, std::size_t at)
{
    return static_cast<quint16>(static_cast<unsigned char>(bytes[at]) | static_cast<unsigned char>(bytes[at + 1]) << 8);
}

} // namespace

BiffBody::BiffBody(std::vector<std::string_view> pieces)
    : m_pieces(std::move(pieces))
{
}

bool BiffBody::turn()
{
    bool hasTurned = false;
    while (m_piece < m_pieces.size() && m_at == m_pieces[m_piece].size()) {
        ++m_piece;
        m_at = 0;
        hasTurned = true;
    }
    return hasTurned;
}

bool BiffBody::isAtEnd()
{
    turn();
    return m_piece == m_pieces.size();
}

std::optional<quint8> BiffBody::next()
{
    if (isAtEnd()) {
        m_isPast = true;
        return std::nullopt;
    }
    return static_cast<quint8>(m_pieces[m_piece][m_at++]);
}

quint64 BiffBody::number(int bytes)
{
    quint64 number = 0;
    for (int byte = 0; byte < bytes; ++byte)
        number |= quint64{next().value_or(0)} << (8 * byte);
    return m_isPast ? 0 : number;
}

double BiffBody::real()
{
    return std::bit_cast<double>(number(8));
}

std::string BiffBody::bytes(std::size_t count)
{
    std::string bytes;
    for (std::size_t i = 0; i < count; ++i) {
        const auto byte = next();
        if (!byte)
            return {};
        bytes.push_back(static_cast<char>(*byte));
    }
    return bytes;
}

void BiffBody::skip(std::size_t count)
{
    while (count > 0 && !isAtEnd()) {
        const std::size_t step = std::min(count, m_pieces[m_piece].size() - m_at);
        m_at += step;
        count -= step;
    }
    m_isPast = m_isPast || count > 0;
}

// Where characters go on in the next piece, that begins with whether they are wide there.
std::u16string BiffBody::characters(std::size_t count, bool isWide)
{
    std::u16string text;
    for (std::size_t i = 0; i < count && !m_isPast; ++i) {
        if (turn())
            isWide = (next().value_or(0) & wideMark) != 0;
        const unsigned low = next().value_or(0);
        const unsigned high = isWide ? next().value_or(0) : 0;
        text.push_back(static_cast<char16_t>(low | high << 8));
    }
    return m_isPast ? std::u16string() : text;
}

std::string BiffBody::text(int bytesOfLength)
{
    const auto count = static_cast<std::size_t>(number(bytesOfLength));
    const auto marks = static_cast<unsigned>(number(1));
    const std::size_t runs = (marks & runsMark) != 0 ? static_cast<std::size_t>(number(2)) : 0;
    const std::size_t phonetics = (marks & phoneticMark) != 0 ? static_cast<std::size_t>(number(4)) : 0;
    const std::u16string text = characters(count, (marks & wideMark) != 0);
    skip(4 * runs);
    skip(phonetics);
    return QString::fromStdU16String(text).toStdString();
}

std::optional<std::pair<quint16, std::string_view>> BiffRecords::head() const
{
    if (m_at > m_stream.size() || m_stream.size() - m_at < headSize)
        return std::nullopt;
    const std::size_t size = wordAt(m_stream, m_at + 2);
    if (m_stream.size() - m_at - headSize < size)
        return std::nullopt;
    return std::pair(wordAt(m_stream, m_at), m_stream.substr(m_at + headSize, size));
}

std::optional<BiffRecord> BiffRecords::next()
{
    const auto first = head();
    if (!first)
        return std::nullopt;
    std::vector<std::string_view> pieces{first->second};
    m_at += headSize + first->second.size();
    for (auto more = head(); more && more->first == BiffRecord::Continue; more = head()) {
        pieces.push_back(more->second);
        m_at += headSize + more->second.size();
    }
    return BiffRecord{first->first, first->second.size(), BiffBody(std::move(pieces))};
}

} // namespace tables
