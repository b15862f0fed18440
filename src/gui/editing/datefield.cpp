// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/editing/datefield.h"

#include <QRegularExpression>

namespace gui {

namespace {

bool isMonthFirst(const core::Language &language)
{
    return language.locale().territory() == QLocale::UnitedStates;
}

} // namespace

QString dayAsText(QDate day, const core::Language &language)
{
    return day.toString(isMonthFirst(language) ? QStringLiteral("MM/dd/yyyy") : QStringLiteral("dd/MM/yyyy"));
}

std::optional<QDate> dayFromText(const QString &text, const core::Language &language)
{
    static const QRegularExpression iso(QStringLiteral("^\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})\\s*$"));
    static const QRegularExpression local(QStringLiteral("^\\s*(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{2}|\\d{4})\\s*$"));
    QDate day;
    if (const auto match = iso.match(text); match.hasMatch()) {
        day = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    } else if (const auto parts = local.match(text); parts.hasMatch()) {
        const int first = parts.captured(1).toInt();
        const int second = parts.captured(2).toInt();
        const int year = parts.captured(3).toInt() + (parts.capturedLength(3) == 2 ? 2000 : 0);
        day = isMonthFirst(language) ? QDate(year, first, second) : QDate(year, second, first);
    }
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace gui
