// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/book.h"

#include "tables/csvreader.h"
#include "tables/doublequoting.h"
#include "tables/encoding.h"
#include "tables/jsonreader.h"
#include "tables/separator.h"
#include "tables/workbook.h"

#include <algorithm>
#include <array>

namespace tables {

namespace {

constexpr std::size_t largestDecoded = 256 * 1024 * 1024;

// Beginnings of files that are no tables. Some pictures hold no NUL in their first bytes, so these are looked for by name.
constexpr std::array<std::string_view, 10> foreignBeginnings{"\x89PNG", "\xFF\xD8\xFF", "GIF8", "%PDF", "RIFF", "SQLite format", "II*",
    "{\\rtf", "<svg",
    "\x7F"
    "ELF"};

bool isForeign(std::string_view bytes)
{
    return std::any_of(
        foreignBeginnings.begin(), foreignBeginnings.end(), [&](std::string_view beginning) { return bytes.starts_with(beginning); });
}

bool isOnlySpace(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// A header of one cell that holds doubled quotes hides its separator from the usual rule.
std::optional<Separator> repairQuoting(Book &book, std::size_t start, char likely)
{
    for (const char candidate : {likely, ',', ';', '\t'}) {
        std::optional<std::string> repaired = withoutDoubleQuoting(book.bytes.view().substr(start), candidate);
        if (!repaired)
            continue;
        book.bytes.replace(std::move(*repaired));
        book.isRepaired = true;
        return Separator{candidate, 0, 0};
    }
    return std::nullopt;
}

// One endless line is refused before the whole of it is looked at.
bool isOneEndlessLine(std::string_view bytes)
{
    const auto bound = static_cast<std::size_t>(longestRecord);
    return bytes.size() > bound && bytes.substr(0, bound).find_first_of("\r\n") == std::string_view::npos;
}

tl::expected<Book, Refusal> withRecords(Book book, std::size_t start)
{
    Separator separator = separatorOf(book.bytes.view().substr(start));
    start += separator.skippedLength;
    if (const auto repaired = repairQuoting(book, start, separator.character)) {
        start = 0;
        separator.character = repaired->character;
    }
    book.separator = QString(QLatin1Char(separator.character));
    auto sheet = CsvReader(book.bytes.bytes().subspan(start), separator.character, 1 + separator.skippedLines).read();
    if (!sheet)
        return tl::unexpected(sheet.error());
    book.sheets.push_back(std::move(*sheet));
    return book;
}

tl::expected<Book, Refusal> readText(SourceBytes source)
{
    Book book;
    book.bytes = std::move(source);
    const Encoding encoding = encodingOf(book.bytes.view());
    book.encoding = encoding.name;
    book.isLossy = encoding.isLossy;
    std::size_t start = encoding.markLength;
    if (!encoding.isUtf8) {
        if (book.bytes.view().size() > largestDecoded)
            return tl::unexpected(Refusal{Refusal::Reason::TooLarge});
        book.bytes.replace(decoded(book.bytes.view(), encoding));
        start = 0;
    }
    const std::string_view text = book.bytes.view().substr(start);
    if (text.substr(0, 4096).find('\0') != std::string_view::npos)
        return tl::unexpected(Refusal{Refusal::Reason::NotATable});
    if (isOnlySpace(text))
        return tl::unexpected(Refusal{Refusal::Reason::Empty});
    return withRecords(std::move(book), start);
}

} // namespace

tl::expected<Book, Refusal> readBook(const QString &path)
{
    auto source = SourceBytes::open(path);
    if (!source)
        return tl::unexpected(source.error());
    if (isForeign(source->view()))
        return tl::unexpected(Refusal{Refusal::Reason::NotATable});
    if (isWorkbook(source->view()))
        return readWorkbook(source->view());
    if (isJson(source->view()))
        return readJson(source->view());
    if (isOneEndlessLine(source->view()))
        return tl::unexpected(Refusal{Refusal::Reason::RecordTooLong, 1});
    return readText(std::move(*source));
}

} // namespace tables
