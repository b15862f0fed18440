// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/editing/datefield.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gui {

namespace {

bool isMonthFirst(const core::Language &language)
{
    return language.locale().territory() == QLocale::UnitedStates;
}

// "2 janvier 2027", "1er déc. 2026", "Dec 1, 2026": a day as it is said.
QDate spokenDay(QString text, const core::Language &language)
{
    text = text.simplified();
    text.replace(QRegularExpression(QStringLiteral("^1er\\b"), QRegularExpression::CaseInsensitiveOption), QStringLiteral("1"));
    static const QStringList formats{QStringLiteral("d MMMM yyyy"), QStringLiteral("d MMM yyyy"), QStringLiteral("MMMM d, yyyy"),
        QStringLiteral("MMM d, yyyy"), QStringLiteral("MMMM d yyyy"), QStringLiteral("MMM d yyyy")};
    for (const QString &format : formats)
        if (const QDate day = language.locale().toDate(text, format); day.isValid())
            return day;
    return {};
}

bool hasYear(const QString &text)
{
    static const QRegularExpression year(QStringLiteral("\\d{4}|\\d{1,2}[./ -]\\d{1,2}[./ -]\\d{2}"));
    return year.match(text).hasMatch();
}

// Nobody plans, or remembers an interview, outside these years: another one is a slip of the hand.
constexpr int firstYear = 1990;
constexpr int lastYear = 2099;

// The day that is written, of whatever year.
QDate writtenDay(const QString &text, const core::Language &language)
{
    static const QRegularExpression iso(QStringLiteral("^\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})\\s*$"));
    static const QRegularExpression local(QStringLiteral("^\\s*(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{2}|\\d{4})\\s*$"));
    if (const auto match = iso.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    if (const auto parts = local.match(text); parts.hasMatch()) {
        const int first = parts.captured(1).toInt();
        const int second = parts.captured(2).toInt();
        const int year = parts.captured(3).toInt() + (parts.capturedLength(3) == 2 ? 2000 : 0);
        return isMonthFirst(language) ? QDate(year, first, second) : QDate(year, second, first);
    }
    return spokenDay(text, language);
}

} // namespace

QString dayAsText(QDate day, const core::Language &language)
{
    return day.toString(isMonthFirst(language) ? QStringLiteral("MM/dd/yyyy") : QStringLiteral("dd/MM/yyyy"));
}

std::optional<QDate> dayFromText(const QString &text, const core::Language &language, QDate from)
{
    if (from.isValid() && !hasYear(text)) {
        const QChar space = text.contains(u'/') ? u'/' : text.contains(u'.') && !text.contains(u' ') ? u'.' : u' ';
        for (int year = from.year(); year <= from.year() + 4; ++year) // the 29th of February comes every four years
            if (const auto day = dayFromText(text.simplified() + space + QString::number(year), language); day && *day >= from)
                return day;
        return std::nullopt;
    }
    const QDate day = writtenDay(text, language);
    return day.isValid() && day.year() >= firstYear && day.year() <= lastYear ? std::optional(day) : std::nullopt;
}

QString dayExample(const core::Language &language)
{
    return QCoreApplication::translate("gui::DayField", "Write the day as %1.").arg(dayAsText(QDate(2027, 2, 28), language));
}

QString dayProblem(const QString &text, const core::Language &language)
{
    if (!writtenDay(text, language).isValid())
        return dayExample(language);
    return QCoreApplication::translate("gui::DayField", "Choose a day of the years %1 to %2.").arg(firstYear).arg(lastYear);
}

} // namespace gui
