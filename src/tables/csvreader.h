// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/refusal.h"
#include "tables/sheet.h"

#include <tl/expected.hpp>

namespace tables {

// Reads UTF-8 text with separators into records, in place: doubled quotes are undone inside the given bytes, which the sheet goes
// on viewing. Lines may end in LF, CRLF, CR or CR CR LF, each counting as one; quotes may hold line ends.
class CsvReader {
public:
    CsvReader(std::span<char> text, char separator, int firstLine = 1);

    tl::expected<Sheet, Refusal> read();

private:
    // Where a sign comes next.
    class NextSign {
    public:
        explicit NextSign(char sign)
            : m_sign(sign)
        {
        }
        const char *from(const char *at, const char *end); // `end` where it comes no more

    private:
        char m_sign;
        const char *m_place = nullptr;
    };

    bool leavePlainRecord(Sheet &sheet);
    bool readRecord(Sheet &sheet);
    bool readQuotedField(Sheet &sheet);
    bool readPlainField(Sheet &sheet);
    bool isAtFieldEnd() const;
    char *closingQuote(char *from) const;
    void skipLineEnd();
    bool refuse(Refusal::Reason reason, int line);

    char *m_begin;
    char *m_at;
    char *m_end;
    char m_separator;
    int m_line;
    int m_recordLine = 0;
    NextSign m_feed{'\n'};
    NextSign m_carriage{'\r'};
    NextSign m_quote{'"'};
    Refusal m_refusal;
};

// Length of the line end at `at`: LF, CR, CRLF or CR CR LF; 0 where there is none.
std::size_t lineEndLength(const char *at, const char *end);

} // namespace tables
