// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/typedkpiparts.h"

#include <QStringList>

#include <array>

namespace core {

namespace {

// By month, without accents: whole names and short ones of both languages.
constexpr std::array monthNames{"january|janvier|janv|jan", "february|fevrier|fevr|feb", "march|mars|mar", "april|avril|avr|apr", "may|mai",
    "june|juin|jun", "july|juillet|juil|jul", "august|aout|aug", "september|septembre|sept|sep", "october|octobre|oct",
    "november|novembre|nov", "december|decembre|dec"};

QString anyMonth()
{
    QStringList all;
    for (const char *names : monthNames)
        all += QLatin1String(names);
    return QStringLiteral("(%1)\\b\\.?").arg(all.join(u'|'));
}

int monthOf(const QString &name)
{
    for (size_t i = 0; i < monthNames.size(); ++i)
        if (QString(QLatin1String(monthNames[i])).split(u'|').contains(name))
            return static_cast<int>(i) + 1;
    return 0;
}

// Words that lead to a day and mean no more than "by".
const QString &lead()
{
    static const QString words = QStringLiteral(
        "(?:\\b(?:by|until|till|before|on|avant|jusqu'au|jusqu'a|jusqu'en|d'ici a|d'ici au|d'ici|pour|en|in)(?: le| la| l'| the)? ?)?");
    return words;
}

QRegularExpression dayPattern(const QString &pattern)
{
    return QRegularExpression(lead() + pattern);
}

// Without a year the next such day.
std::optional<QDate> dayOf(int year, int month, int day, QDate today)
{
    QDate result(year > 0 && year < 100 ? year + 2000 : year > 0 ? year : today.year(), month, day);
    if (result.isValid() && year == 0 && result < today)
        result = QDate(result.year() + 1, month, day);
    return result.isValid() ? std::optional(result) : std::nullopt;
}

std::optional<QDate> monthEnd(int year, int month, QDate today)
{
    const int days = QDate(year > 0 ? year : today.year(), month, 1).daysInMonth();
    return dayOf(year, month, days, today);
}

std::optional<QDate> writtenDay(FoldedText &text, QDate today)
{
    static const QRegularExpression iso = dayPattern(QStringLiteral("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b"));
    static const QRegularExpression slashes = dayPattern(QStringLiteral("\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{2,4})\\b"));
    static const QRegularExpression shortSlashes = dayPattern(QStringLiteral("\\b(\\d{1,2})/(\\d{1,2})\\b"));
    static const QRegularExpression dayFirst =
        dayPattern(QStringLiteral("\\b(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?%1(?: (\\d{4}))?").arg(anyMonth()));
    static const QRegularExpression monthFirst =
        dayPattern(QStringLiteral("\\b%1 (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?").arg(anyMonth()));
    if (const auto match = text.take(iso); match.hasMatch())
        return dayOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), today);
    if (const auto match = text.take(slashes); match.hasMatch())
        return dayOf(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt(), today);
    if (const auto match = text.take(shortSlashes); match.hasMatch())
        return dayOf(0, match.captured(2).toInt(), match.captured(1).toInt(), today);
    if (const auto match = text.take(dayFirst); match.hasMatch())
        return dayOf(match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt(), today);
    if (const auto match = text.take(monthFirst); match.hasMatch())
        return dayOf(match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt(), today);
    return std::nullopt;
}

std::optional<QDate> writtenMonth(FoldedText &text, QDate today)
{
    static const QRegularExpression before(QStringLiteral("\\b(?:before|avant) %1(?: (\\d{4}))?").arg(anyMonth()));
    static const QRegularExpression end = dayPattern(QStringLiteral("\\b(?:end of|late|fin de|fin) %1(?: (\\d{4}))?").arg(anyMonth()));
    static const QRegularExpression month(
        QStringLiteral("\\b(?:by|until|in|d'ici a|d'ici|jusqu'en|jusqu'a|en|pour) %1(?: (\\d{4}))?").arg(anyMonth()));
    if (const auto match = text.take(before); match.hasMatch())
        if (const auto day = dayOf(match.captured(2).toInt(), monthOf(match.captured(1)), 1, today))
            return day->addDays(-1);
    if (const auto match = text.take(end); match.hasMatch())
        return monthEnd(match.captured(2).toInt(), monthOf(match.captured(1)), today);
    if (const auto match = text.take(month); match.hasMatch())
        return monthEnd(match.captured(2).toInt(), monthOf(match.captured(1)), today);
    return std::nullopt;
}

std::optional<QDate> namedSpan(FoldedText &text, const TypedKpiInput &input)
{
    static const QRegularExpression quarter = dayPattern(QStringLiteral(
        "\\b(?:(?:end of|fin de|fin du|quarter'?s) ?(?:the |this |ce |du )?(?:quarter|trimestre|end)|this quarter|ce trimestre)\\b"));
    static const QRegularExpression year = dayPattern(
        QStringLiteral("\\b(?:(?:end of|fin de|fin) (?:the |this |l'|cette )?(?:year|annee|(\\d{4}))|this year|cette annee)\\b"));
    static const QRegularExpression after(QStringLiteral("\\b(?:in|within|over|dans|en|sur|d'ici) (?:the next |les prochains |les "
                                                         ")?(\\d{1,3}) (day|week|month|year|jour|semaine|mois|an)(?:nee)?s?\\b"));
    if (text.take(quarter).hasMatch())
        return input.quarterEnd.isValid() ? std::optional(input.quarterEnd) : std::nullopt;
    if (const auto match = text.take(year); match.hasMatch())
        return QDate(match.captured(1).isEmpty() ? input.today.year() : match.captured(1).toInt(), 12, 31);
    if (const auto match = text.take(after); match.hasMatch()) {
        const int count = match.captured(1).toInt();
        const QString unit = match.captured(2);
        if (unit == u"month" || unit == u"mois")
            return input.today.addMonths(count);
        if (unit == u"year" || unit == u"an")
            return input.today.addYears(count);
        return input.today.addDays(unit == u"week" || unit == u"semaine" ? 7 * count : count);
    }
    return std::nullopt;
}

} // namespace

void findDeadline(FoldedText &text, const TypedKpiInput &input, TypedKpi &result)
{
    result.deadline = writtenDay(text, input.today);
    if (!result.deadline)
        result.deadline = writtenMonth(text, input.today);
    if (!result.deadline)
        result.deadline = namedSpan(text, input);
}

} // namespace core
