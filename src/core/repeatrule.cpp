// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/repeatrule.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>

namespace core {

namespace {

constexpr std::array<const char *, 4> unitWords{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
constexpr std::array<const char *, 7> weekdayWords{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr int highestOrdinal = 5;
constexpr int longestMonth = 31;

// 1 = Monday … 7 = Sunday
std::optional<int> weekdayOf(const QString &word)
{
    for (size_t i = 0; i < weekdayWords.size(); ++i)
        if (word == QLatin1String(weekdayWords[i]))
            return static_cast<int>(i) + 1;
    return std::nullopt;
}

QString weekdayWord(int weekday)
{
    return QLatin1String(weekdayWords[static_cast<size_t>(weekday - 1)]);
}

// Digits alone: no sign, no blanks, nothing that QString would forgive.
std::optional<int> numberOf(const QString &text, int most)
{
    constexpr qsizetype longest = 5;
    const bool isPlain = !text.isEmpty() && text.size() <= longest
                      && std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    const int number = isPlain ? text.toInt() : 0;
    return number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

bool readDay(RepeatRule &rule, const QString &value)
{
    if (rule.unit != RepeatUnit::Month)
        return false;
    if (value == u"-1") {
        rule.place = MonthPlace::LastDay;
        return true;
    }
    const auto day = numberOf(value, longestMonth);
    rule.monthDay = day.value_or(0);
    return day.has_value();
}

// "MO,TH" of weeks, "2TU" or "-1FR" of months.
bool readWeekdays(RepeatRule &rule, const QString &value)
{
    if (rule.unit == RepeatUnit::Month) {
        const auto weekday = weekdayOf(value.right(2));
        const QString ordinal = value.chopped(std::min<qsizetype>(2, value.size()));
        const auto number = ordinal == u"-1" ? std::optional(-1) : numberOf(ordinal, highestOrdinal);
        rule.place = MonthPlace::Weekday;
        rule.ordinal = number.value_or(1);
        rule.weekday = weekday.value_or(1);
        return weekday && number;
    }
    if (rule.unit != RepeatUnit::Week)
        return false;
    for (const QString &word : value.split(u',')) {
        const auto weekday = weekdayOf(word);
        if (!weekday)
            return false;
        rule.weekdays |= 1 << (*weekday - 1);
    }
    return true;
}

bool readPart(RepeatRule &rule, const QString &name, const QString &value)
{
    if (name == u"INTERVAL") {
        const auto interval = numberOf(value, longestInterval);
        rule.interval = interval.value_or(1);
        return interval.has_value();
    }
    if (name == u"COUNT") {
        rule.count = numberOf(value, highestCount);
        return rule.count.has_value();
    }
    if (name == u"UNTIL") {
        const QDate day = QDate::fromString(value, QStringLiteral("yyyyMMdd"));
        rule.until = day;
        return day.isValid();
    }
    if (name == u"WKST") {
        const auto weekday = weekdayOf(value);
        rule.weekStart = weekday.value_or(1);
        return weekday.has_value();
    }
    if (name == u"BYMONTHDAY")
        return readDay(rule, value);
    return name == u"BYDAY" && readWeekdays(rule, value);
}

} // namespace

std::optional<RepeatRule> repeatRuleFrom(const QString &text)
{
    std::map<QString, QString> parts;
    for (const QString &part : text.toUpper().split(u';')) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals <= 0 || !parts.emplace(part.left(equals), part.mid(equals + 1)).second)
            return std::nullopt;
    }
    const QString frequency = parts[QStringLiteral("FREQ")];
    const auto unit =
        std::find_if(unitWords.begin(), unitWords.end(), [&frequency](const char *word) { return frequency == QLatin1String(word); });
    if (unit == unitWords.end() || (parts.contains(QStringLiteral("UNTIL")) && parts.contains(QStringLiteral("COUNT")))
        || (parts.contains(QStringLiteral("BYDAY")) && parts.contains(QStringLiteral("BYMONTHDAY"))))
        return std::nullopt;
    RepeatRule rule;
    rule.unit = static_cast<RepeatUnit>(unit - unitWords.begin());
    for (const auto &[name, value] : parts)
        if (name != u"FREQ" && !readPart(rule, name, value))
            return std::nullopt;
    return rule;
}

QString textOf(const RepeatRule &rule)
{
    QStringList parts{QStringLiteral("FREQ=") + QLatin1String(unitWords[static_cast<size_t>(rule.unit)])};
    if (rule.interval > 1)
        parts << QStringLiteral("INTERVAL=%1").arg(rule.interval);
    QStringList days;
    for (int weekday = 1; rule.unit == RepeatUnit::Week && weekday <= 7; ++weekday)
        if (rule.weekdays & 1 << (weekday - 1))
            days << weekdayWord(weekday);
    if (rule.unit == RepeatUnit::Month && rule.place == MonthPlace::Weekday)
        days << QString::number(rule.ordinal) + weekdayWord(rule.weekday);
    if (!days.isEmpty())
        parts << QStringLiteral("BYDAY=") + days.join(u',');
    if (rule.unit == RepeatUnit::Month && rule.place == MonthPlace::LastDay)
        parts << QStringLiteral("BYMONTHDAY=-1");
    if (rule.unit == RepeatUnit::Month && rule.place == MonthPlace::Day && rule.monthDay > 0)
        parts << QStringLiteral("BYMONTHDAY=%1").arg(rule.monthDay);
    if (rule.until)
        parts << QStringLiteral("UNTIL=") + rule.until->toString(QStringLiteral("yyyyMMdd"));
    else if (rule.count)
        parts << QStringLiteral("COUNT=%1").arg(*rule.count);
    if (rule.unit == RepeatUnit::Week && rule.weekStart != 1)
        parts << QStringLiteral("WKST=") + weekdayWord(rule.weekStart);
    return parts.join(u';');
}

int ordinalOf(QDate day)
{
    constexpr int lastOrdinal = 4;
    const int ordinal = (day.day() - 1) / 7 + 1;
    return ordinal <= lastOrdinal ? ordinal : -1;
}

RepeatRule repeatingLike(RepeatUnit unit, QDate day)
{
    RepeatRule rule;
    rule.unit = unit;
    if (unit == RepeatUnit::Week)
        rule.weekdays = 1 << (day.dayOfWeek() - 1);
    rule.monthDay = unit == RepeatUnit::Month ? day.day() : 0;
    rule.weekday = day.dayOfWeek();
    rule.ordinal = ordinalOf(day);
    return rule;
}

} // namespace core
