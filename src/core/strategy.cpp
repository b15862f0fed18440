// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy.h"

namespace core {

Business Strategy::business() const
{
    return all<Business>().empty() ? Business() : all<Business>().front();
}

const Quarter *Strategy::quarterAt(QDate day) const
{
    const Quarter *best = nullptr;
    for (const Quarter &quarter : all<Quarter>()) {
        if (quarter.firstDay <= day && day <= quarter.lastDay)
            return &quarter;
        const bool isBefore = quarter.firstDay <= day;
        if (!best || (isBefore && (best->firstDay > day || best->firstDay < quarter.firstDay))
            || (!isBefore && best->firstDay > day && quarter.firstDay < best->firstDay))
            best = &quarter;
    }
    return best;
}

std::vector<Kpi> Strategy::kpisOf(Id<Goal> goal) const
{
    return where<Kpi>([goal](const Kpi &kpi) { return kpi.goal == goal; });
}

namespace {

Quarter quarterOf(int year, int number, int quarterFirstMonth)
{
    Quarter quarter;
    quarter.year = year;
    quarter.number = number;
    quarter.firstDay = QDate(year, quarterFirstMonth, 1).addMonths(3 * (number - 1));
    quarter.lastDay = quarter.firstDay.addMonths(3).addDays(-1);
    quarter.mixRule = QStringLiteral("80_20");
    return quarter;
}

} // namespace

Quarter quarterHolding(QDate day, int quarterFirstMonth)
{
    const int monthsIn = (day.month() - quarterFirstMonth + 12) % 12;
    const int year = day.month() >= quarterFirstMonth ? day.year() : day.year() - 1;
    return quarterOf(year, monthsIn / 3 + 1, quarterFirstMonth);
}

Quarter quarterToPlan(QDate today)
{
    const Quarter now = quarterHolding(today);
    const bool isLate = 3 * today.daysTo(now.lastDay) < now.firstDay.daysTo(now.lastDay);
    return isLate ? quarterHolding(now.lastDay.addDays(1)) : now;
}

std::optional<Quarter> quarterNamed(QStringView name, int quarterFirstMonth)
{
    if (name.size() != 6 || (name[4] != u'Q' && name[4] != u'q' && name[4] != u'T'))
        return std::nullopt;
    bool isYear = false;
    const int year = name.left(4).toInt(&isYear);
    const int number = name[5].digitValue();
    if (!isYear || year < 1990 || year > 2200 || number < 1 || number > 4)
        return std::nullopt;
    return quarterOf(year, number, quarterFirstMonth);
}

QString quarterName(const Quarter &quarter)
{
    return QString::number(quarter.year) + u'Q' + QString::number(quarter.number);
}

} // namespace core
