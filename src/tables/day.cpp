// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/day.h"

#include "tables/months.h"

#include <QRegularExpression>

namespace tables {

namespace {

// A time of day at the end: "T01:00:00", " 13:12 +0000", ", 8:05 PM".
const QRegularExpression &timeAtEnd()
{
    static const QRegularExpression expression(
        QStringLiteral("(?:^|[T,\\s\\x{202F}]+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?:[\\s\\x{202F}]*([ap])\\.?m\\.?)?"
                       "\\s*(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

std::optional<QTime> takeTime(QString &text)
{
    const QRegularExpressionMatch match = timeAtEnd().match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.capturedView(1).toInt();
    const QStringView half = match.capturedView(4);
    if (!half.isEmpty())
        hour = hour % 12 + (half.compare(u'p', Qt::CaseInsensitive) == 0 ? 12 : 0);
    const QTime time(hour, match.capturedView(2).toInt(), match.capturedView(3).toInt());
    if (!time.isValid())
        return std::nullopt;
    text.truncate(match.capturedStart());
    return time;
}

struct DayTokens {
    std::vector<QString> numbers;
    int month = 0;
    bool hasDots = false; // "1.3.2027": day first wherever it is written
    bool isUnderstood = true;
};

// Numbers and words of a text; everything between them only parts them.
DayTokens tokensOf(const QString &text)
{
    DayTokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        const QChar first = text[at];
        while (at < text.size() && first.isDigit() && text[at].isDigit())
            ++at;
        while (at < text.size() && !first.isDigit() && (text[at].isLetter() || text[at].isMark()))
            ++at;
        const QString token = text.mid(start, at - start);
        if (token.isEmpty()) {
            const bool parts = QStringView(u" ,./-\u00A0\u202F").contains(first);
            tokens.isUnderstood = tokens.isUnderstood && parts;
            tokens.hasDots = tokens.hasDots || first == u'.';
            ++at;
        } else if (first.isDigit()) {
            tokens.numbers.push_back(token);
        } else if (const int month = monthFrom(token); month > 0) {
            tokens.month = month; // the last one: "mar. 3 févr." is a Tuesday in February
        } else {
            tokens.isUnderstood = tokens.isUnderstood && isDayFiller(token);
        }
    }
    return tokens;
}

int fullYear(const QString &number)
{
    const int year = number.toInt();
    return number.size() == 4 ? year : number.size() == 2 ? 2000 + year : 0;
}

std::optional<WrittenDay> withMonthWord(const DayTokens &tokens)
{
    WrittenDay day;
    day.month = tokens.month;
    if (tokens.numbers.empty() || tokens.numbers.size() > 2)
        return std::nullopt;
    const bool isYearFirst = tokens.numbers.front().size() == 4;
    if (tokens.numbers.size() == 1 && isYearFirst)
        return std::nullopt;
    day.day = tokens.numbers[isYearFirst ? 1 : 0].toInt();
    if (tokens.numbers.size() == 2)
        day.year = fullYear(tokens.numbers[isYearFirst ? 0 : 1]);
    const bool isYearMissing = tokens.numbers.size() == 2 && day.year == 0;
    return isYearMissing || day.day < 1 || day.day > 31 ? std::nullopt : std::optional(day);
}

std::optional<WrittenDay> ofNumbers(const DayTokens &tokens)
{
    WrittenDay day;
    if (tokens.numbers.size() == 1 && tokens.numbers.front().size() == 8) {
        const QString &number = tokens.numbers.front();
        day.year = number.left(4).toInt();
        day.month = number.mid(4, 2).toInt();
        day.day = number.mid(6).toInt();
    } else if (tokens.numbers.size() == 3 && tokens.numbers.front().size() == 4) {
        day.year = tokens.numbers[0].toInt();
        day.month = tokens.numbers[1].toInt();
        day.day = tokens.numbers[2].toInt();
    } else if (tokens.numbers.size() == 3 && tokens.numbers[0].size() <= 2 && tokens.numbers[1].size() <= 2) {
        day.year = fullYear(tokens.numbers[2]);
        day.first = tokens.numbers[0].toInt();
        day.second = tokens.numbers[1].toInt();
        if (tokens.hasDots) {
            day.day = day.first;
            day.month = day.second;
        }
    }
    const bool isOpen = day.month == 0 && day.first > 0 && day.second > 0;
    const bool isDay = isOpen ? day.year > 0 : QDate(day.year, day.month, day.day).isValid();
    return isDay ? std::optional(day) : std::nullopt;
}

// The two ends of a range as they are written; nothing where either is no day with a year.
std::optional<std::pair<WrittenDay, WrittenDay>> endsOf(const QString &text)
{
    static const QRegularExpression parts(QStringLiteral("^[#\\s]*(.+?)\\s*(?:\\s[-\\x{2013}]\\s|(?<=\\d{8})-(?=\\d{8}))\\s*(.+?)\\s*$"));
    const QRegularExpressionMatch match = parts.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto first = writtenDay(match.captured(1));
    const auto last = writtenDay(match.captured(2));
    if (!first || !last || first->year == 0 || last->year == 0)
        return std::nullopt;
    return std::pair(*first, *last);
}

DayOrder orderShownBy(const WrittenDay &first, const WrittenDay &last)
{
    const auto isOver = [](const WrittenDay &day, int WrittenDay::*number) { return day.month == 0 && day.*number > 12; };
    const bool isDayFirst = isOver(first, &WrittenDay::first) || isOver(last, &WrittenDay::first);
    const bool isMonthFirst = isOver(first, &WrittenDay::second) || isOver(last, &WrittenDay::second);
    return isDayFirst == isMonthFirst ? DayOrder::Unknown : isDayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

QDate dateOf(const WrittenDay &day, DayOrder order)
{
    if (day.month > 0)
        return QDate(day.year, day.month, day.day);
    return order == DayOrder::MonthFirst ? QDate(day.year, day.first, day.second) : QDate(day.year, day.second, day.first);
}

} // namespace

std::optional<WrittenDay> writtenDay(const QString &text)
{
    QString rest = text.trimmed();
    if (rest.isEmpty() || rest.size() > 64)
        return std::nullopt;
    const std::optional<QTime> time = takeTime(rest);
    const DayTokens tokens = tokensOf(rest);
    if (!tokens.isUnderstood)
        return std::nullopt;
    std::optional<WrittenDay> day = tokens.month > 0 ? withMonthWord(tokens) : ofNumbers(tokens);
    if (day)
        day->time = time;
    return day;
}

DayOrder orderShownBy(const QString &range)
{
    const auto ends = endsOf(range);
    return ends ? orderShownBy(ends->first, ends->second) : DayOrder::Unknown;
}

tl::expected<DayRange, RangeTrouble> dayRange(const QString &text, DayOrder order)
{
    const auto ends = endsOf(text);
    if (!ends)
        return tl::unexpected(RangeTrouble::NoRange);
    const DayOrder shown = orderShownBy(ends->first, ends->second);
    if (shown != DayOrder::Unknown)
        order = shown;
    if (order == DayOrder::Unknown && (ends->first.month == 0 || ends->second.month == 0))
        return tl::unexpected(RangeTrouble::OrderOpen);
    const DayRange range{dateOf(ends->first, order), dateOf(ends->second, order)};
    if (!range.first.isValid() || !range.last.isValid() || range.last < range.first)
        return tl::unexpected(RangeTrouble::NoRange);
    return range;
}

} // namespace tables
