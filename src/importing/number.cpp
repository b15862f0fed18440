// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/number.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace importing {

namespace {

constexpr std::array<std::string_view, 10> wideSpaces{
    "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x87", "\xE2\x80\x8A", "'", "\xE2\x80\x99", " ", "\t", "\xEF\xBB\xBF"};
constexpr std::array<std::string_view, 7> currencySigns{"US$", "R$", "\xE2\x82\xAC", "\xC2\xA3", "$", "\xC2\xA5", "EUR"};
constexpr std::array<std::string_view, 8> missingMarkers{"", "-", "--", "N/A", "NAN", "NaN", "n/a", "\xE2\x80\x94"};

// Takes one of the beginnings off; whether there was one.
template <std::size_t count>
bool takeFirst(std::string_view &text, const std::array<std::string_view, count> &beginnings)
{
    for (const std::string_view beginning : beginnings)
        if (text.starts_with(beginning)) {
            text.remove_prefix(beginning.size());
            return true;
        }
    return false;
}

template <std::size_t count>
bool takeLast(std::string_view &text, const std::array<std::string_view, count> &endings)
{
    for (const std::string_view ending : endings)
        if (text.ends_with(ending)) {
            text.remove_suffix(ending.size());
            return true;
        }
    return false;
}

// A letter, digit or sign of ASCII: none of the wide spaces begins or ends with one.
bool isPlain(char character)
{
    return character > ' ' && character <= '~' && character != '\'';
}

std::string_view trimmed(std::string_view text)
{
    if (!text.empty() && isPlain(text.front()) && isPlain(text.back()))
        return text;
    while (takeFirst(text, wideSpaces)) { }
    while (takeLast(text, wideSpaces)) { }
    return text;
}

// A written number taken apart: what is left are digits, points and commas.
struct Written {
    std::string signs;
    bool isNegative = false;
    bool isPercent = false;
    bool hasSpaces = false;
};

// Digits of a cell whose spaces part groups of three.
bool takeDigits(std::string_view text, Written &written)
{
    int groupLength = -1; // digits since a space, or -1 before the first
    while (!text.empty()) {
        const char character = text.front();
        const bool isDigit = character >= '0' && character <= '9';
        if (isDigit || character == '.' || character == ',') {
            if (!isDigit && groupLength >= 0 && groupLength != 3)
                return false;
            groupLength = !isDigit ? -1 : groupLength < 0 ? groupLength : groupLength + 1;
            written.signs += character;
            text.remove_prefix(1);
            continue;
        }
        if (!takeFirst(text, wideSpaces) || (groupLength >= 0 && groupLength != 3))
            return false;
        written.hasSpaces = true;
        groupLength = 0;
    }
    return groupLength < 0 || groupLength == 3;
}

std::optional<Written> takenApart(std::string_view text)
{
    constexpr std::array<std::string_view, 1> percent{"%"};
    constexpr std::array<std::string_view, 2> minus{"-", "\xE2\x88\x92"};
    constexpr std::array<std::string_view, 1> plus{"+"};
    Written written;
    text = trimmed(text);
    written.isPercent = takeLast(text, percent);
    text = trimmed(text);
    takeLast(text, currencySigns);
    text = trimmed(text);
    written.isNegative = takeFirst(text, minus);
    if (!written.isNegative)
        takeFirst(text, plus);
    takeFirst(text, currencySigns);
    text = trimmed(text);
    if (!takeDigits(text, written))
        return std::nullopt;
    const bool hasDigit = written.signs.find_first_of("0123456789") != std::string::npos;
    return hasDigit ? std::optional(written) : std::nullopt;
}

enum class Shape { Whole, DecimalPoint, DecimalComma, OpenPoint, OpenComma, Impossible };

// Whether the text between signs is grouped as thousands are: one to three digits, then threes.
bool isGrouped(const std::string &signs, char thousands, std::size_t end)
{
    std::size_t start = 0;
    bool isFirst = true;
    while (true) {
        const std::size_t stop = std::min(signs.find(thousands, start), end);
        const std::size_t length = stop - start;
        if (isFirst ? length < 1 || length > 3 : length != 3)
            return false;
        if (stop == end)
            return true;
        start = stop + 1;
        isFirst = false;
    }
}

Shape shapeOf(const Written &written)
{
    const std::string &signs = written.signs;
    const auto points = std::count(signs.begin(), signs.end(), '.');
    const auto commas = std::count(signs.begin(), signs.end(), ',');
    if (points == 0 && commas == 0)
        return Shape::Whole;
    const std::size_t last = signs.find_last_of(".,");
    const char lastSign = signs[last];
    const Shape asDecimal = lastSign == '.' ? Shape::DecimalPoint : Shape::DecimalComma;
    if (points > 0 && commas > 0) {
        const bool isOnce = (lastSign == '.' ? points : commas) == 1;
        return isOnce && isGrouped(signs, lastSign == '.' ? ',' : '.', last) ? asDecimal : Shape::Impossible;
    }
    if (points + commas > 1)
        return isGrouped(signs, lastSign, signs.size()) ? Shape::Whole : Shape::Impossible;
    const bool isThousandsShape = isGrouped(signs, lastSign, signs.size()) && signs.front() != '0' && !written.hasSpaces;
    if (!isThousandsShape || written.isPercent)
        return asDecimal;
    return lastSign == '.' ? Shape::OpenPoint : Shape::OpenComma;
}

// The digits with the one sign of `decimal` as a point, and without every other sign.
std::optional<double> valueOf(const Written &written, char decimal)
{
    std::string plain;
    for (const char character : written.signs)
        if (character == decimal)
            plain += '.';
        else if (character >= '0' && character <= '9')
            plain += character;
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (error != std::errc() || end != plain.data() + plain.size())
        return std::nullopt;
    return written.isNegative ? -value : value;
}

// Most numbers are digits alone: no sign to weigh, and exact as long as there are few.
std::optional<double> digitsAlone(std::string_view text)
{
    constexpr std::size_t mostExact = 15;
    quint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size() && text.size() <= mostExact;
    return isWhole ? std::optional(static_cast<double>(number)) : std::nullopt;
}

} // namespace

bool isMissing(std::string_view text)
{
    if (!text.empty() && text.front() >= '0' && text.front() <= '9')
        return false; // as nearly all cells of numbers begin
    text = trimmed(text);
    return std::find(missingMarkers.begin(), missingMarkers.end(), text) != missingMarkers.end();
}

void DecimalEvidence::add(std::string_view text)
{
    if (digitsAlone(text))
        return;
    const auto written = takenApart(text);
    const Shape shape = written ? shapeOf(*written) : Shape::Impossible;
    m_points += shape == Shape::DecimalPoint ? 1 : 0;
    m_commas += shape == Shape::DecimalComma ? 1 : 0;
}

void DecimalEvidence::add(const DecimalEvidence &other)
{
    m_points += other.m_points;
    m_commas += other.m_commas;
}

DecimalSign DecimalEvidence::sign() const
{
    if (m_points == m_commas)
        return DecimalSign::Unknown;
    return m_points > m_commas ? DecimalSign::Point : DecimalSign::Comma;
}

std::optional<double> numberFrom(std::string_view text, DecimalSign sign, bool isWhole)
{
    if (const auto number = digitsAlone(text))
        return number;
    const auto written = takenApart(text);
    if (!written)
        return std::nullopt;
    switch (shapeOf(*written)) {
    case Shape::Whole:
        return valueOf(*written, '\0');
    case Shape::DecimalPoint:
        return sign == DecimalSign::Comma ? std::nullopt : valueOf(*written, '.');
    case Shape::DecimalComma:
        return sign == DecimalSign::Point ? std::nullopt : valueOf(*written, ',');
    case Shape::OpenPoint:
    case Shape::OpenComma: {
        const bool isPoint = shapeOf(*written) == Shape::OpenPoint;
        if (sign == DecimalSign::Unknown)
            return isWhole ? valueOf(*written, '\0') : std::nullopt;
        const bool isDecimal = isPoint == (sign == DecimalSign::Point);
        return valueOf(*written, !isDecimal ? '\0' : isPoint ? '.' : ',');
    }
    case Shape::Impossible:
        break;
    }
    return std::nullopt;
}

std::optional<double> secondsFrom(std::string_view text)
{
    text = trimmed(text);
    if (text.find(':') == std::string_view::npos)
        return std::nullopt;
    double seconds = 0;
    int parts = 0;
    while (!text.empty() && parts < 4) {
        const std::string_view part = text.substr(0, text.find(':'));
        int number = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
        if (error != std::errc() || end != part.data() + part.size() || number < 0 || (parts > 0 && number > 59))
            return std::nullopt;
        seconds = seconds * 60 + number;
        ++parts;
        text.remove_prefix(std::min(part.size() + 1, text.size()));
    }
    return parts >= 2 && parts <= 3 ? std::optional(seconds) : std::nullopt;
}

} // namespace importing
