// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tables {

// The content of a record of an old workbook, with that of the records that continue it, read from its beginning on. Beyond the end
// numbers are 0, texts are empty, and isPast() says so: nothing that a file claims of its lengths is believed.
class BiffBody {
public:
    explicit BiffBody(std::vector<std::string_view> pieces);

    // A little-endian number of so many bytes, at most 8.
    quint64 number(int bytes);
    double real();
    // So many bytes as they are.
    std::string bytes(std::size_t count);
    // A text of Excel 97 and later, in UTF-8: how long it is (in so many bytes), its marks, its characters, and what tells of its look.
    std::string text(int bytesOfLength);
    void skip(std::size_t count);
    bool isPast() const { return m_isPast; }
    bool isAtEnd();

private:
    std::u16string characters(std::size_t count, bool isWide);
    std::optional<quint8> next();
    // Goes on to the next piece where the one at hand has ended; whether it did.
    bool turn();

    std::vector<std::string_view> m_pieces;
    std::size_t m_piece = 0;
    std::size_t m_at = 0;
    bool m_isPast = false;
};

struct BiffRecord {
    enum Type : quint16 {
        Formula = 0x0006,
        End = 0x000A,
        DateMode = 0x0022,
        FilePass = 0x002F,
        Continue = 0x003C,
        CodePage = 0x0042,
        BoundSheet = 0x0085,
        MulRk = 0x00BD,
        RString = 0x00D6,
        Xf = 0x00E0,
        SharedTexts = 0x00FC,
        LabelSst = 0x00FD,
        Number = 0x0203,
        Label = 0x0204,
        BoolErr = 0x0205,
        String = 0x0207,
        Rk = 0x027E,
        Format = 0x041E,
        Beginning = 0x0809,
    };
    quint16 type = 0;
    std::size_t size = 0; // of its own content
    BiffBody body{{}};
};

// The records of a stream, one after the other: each is a type, a length and that many bytes.
class BiffRecords {
public:
    explicit BiffRecords(std::string_view stream, std::size_t at = 0)
        : m_stream(stream)
        , m_at(at)
    {
    }

    // With those that continue it; nothing where the stream ends or breaks off.
    std::optional<BiffRecord> next();

private:
    std::optional<std::pair<quint16, std::string_view>> head() const;

    std::string_view m_stream;
    std::size_t m_at;
};

} // namespace tables
