// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/repeatwords.h"

#include "core/format.h"

#include <array>

namespace core {

namespace {

constexpr std::array ordinals{QT_TRANSLATE_NOOP("core", "the first %1"), QT_TRANSLATE_NOOP("core", "the second %1"),
    QT_TRANSLATE_NOOP("core", "the third %1"), QT_TRANSLATE_NOOP("core", "the fourth %1"), QT_TRANSLATE_NOOP("core", "the fifth %1")};

QString nameOf(int weekday, const Language &language)
{
    return language.locale().standaloneDayName(weekday);
}

// "Tuesday, on Thursday and on Friday", in the order of the rule's week.
QString weekdayNames(const RepeatRule &rule, QDate firstDay, const Language &language)
{
    const int weekdays = rule.weekdays != 0 ? rule.weekdays : 1 << (firstDay.dayOfWeek() - 1);
    QStringList names;
    for (int i = 0; i < 7; ++i)
        if (const int weekday = (rule.weekStart - 1 + i) % 7 + 1; weekdays & 1 << (weekday - 1))
            names << nameOf(weekday, language);
    QString list = names.value(0);
    for (qsizetype i = 1; i < names.size(); ++i)
        list = language.filled(
            i + 1 < names.size() ? language.translate("core", "%1, on %2") : language.translate("core", "%1 and on %2"), {list, names[i]});
    return list;
}

QString weeksSentence(const RepeatRule &rule, QDate firstDay, const Language &language)
{
    const QString days = weekdayNames(rule, firstDay, language);
    return language.filled(rule.interval == 1 ? language.translate("core", "Every week on %1")
                                              : language.translate("core", "Every %n weeks on %1", nullptr, rule.interval),
        {days});
}

QString monthsSentence(const RepeatRule &rule, QDate firstDay, const Language &language)
{
    const int n = rule.interval;
    switch (rule.place) {
    case MonthPlace::LastDay:
        return n == 1 ? language.translate("core", "Every month on its last day")
                      : language.translate("core", "Every %n months on the last day", nullptr, n);
    case MonthPlace::Weekday:
        return language.filled(
            n == 1 ? language.translate("core", "Every month on %1") : language.translate("core", "Every %n months on %1", nullptr, n),
            {weekdayInMonth(rule.ordinal, rule.weekday, language)});
    case MonthPlace::Day:
        break;
    }
    const int day = rule.monthDay > 0 ? rule.monthDay : firstDay.day();
    return language.filled(
        n == 1 ? language.translate("core", "Every month on day %1") : language.translate("core", "Every %n months on day %1", nullptr, n),
        {QString::number(day)});
}

QString unendingSentence(const RepeatRule &rule, QDate firstDay, const Language &language)
{
    const int n = rule.interval;
    switch (rule.unit) {
    case RepeatUnit::Day:
        return n == 1 ? language.translate("core", "Every day") : language.translate("core", "Every %n days", nullptr, n);
    case RepeatUnit::Week:
        return weeksSentence(rule, firstDay, language);
    case RepeatUnit::Month:
        return monthsSentence(rule, firstDay, language);
    case RepeatUnit::Year:
        return language.filled(
            n == 1 ? language.translate("core", "Every year on %1") : language.translate("core", "Every %n years on %1", nullptr, n),
            {formatShortDay(firstDay, language)});
    }
    return {};
}

} // namespace

QString weekdayInMonth(int ordinal, int weekday, const Language &language)
{
    const QString name = nameOf(weekday, language);
    const bool isCounted = ordinal >= 1 && ordinal <= static_cast<int>(ordinals.size());
    return language.filled(
        isCounted ? language.translate("core", ordinals[static_cast<size_t>(ordinal - 1)]) : language.translate("core", "the last %1"),
        {name});
}

QString repeatSentence(const RepeatRule &rule, QDate firstDay, const Language &language)
{
    const QString when = unendingSentence(rule, firstDay, language);
    if (rule.until)
        return language.filled(language.translate("core", "%1, until %2"), {when, formatDay(*rule.until, language)});
    if (rule.count)
        return language.filled(language.translate("core", "%1, %n times", nullptr, *rule.count), {when});
    return language.filled(language.translate("core", "%1, without an end"), {when});
}

QString repeatSentence(const QString &rule, QDate firstDay, const Language &language)
{
    const auto read = repeatRuleFrom(rule);
    return read && firstDay.isValid() ? repeatSentence(*read, firstDay, language)
                                      : language.translate("core", "By a rule that this program cannot read");
}

} // namespace core
