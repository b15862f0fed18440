// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/format.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

// Three figures that count.
double inThreeFigures(double value)
{
    if (std::abs(value) < 1000)
        return value;
    const double step = std::pow(10, std::floor(std::log10(std::abs(value))) - 2);
    return std::round(value / step) * step;
}

double inCoarseTime(double seconds, double beside)
{
    const double size = std::max(std::abs(seconds), std::abs(beside));
    const double step = size > 600 ? 300 : size >= 60 ? 30 : size >= 10 ? 5 : 1;
    return std::round(seconds / step) * step;
}

} // namespace

QString formatDistance(double one, double other, Unit unit, const QString &currency, const Language &language)
{
    const double distance = std::abs(asWritten(one, unit, currency) - asWritten(other, unit, currency));
    if (unit != Unit::Percent)
        return formatValue(distance, unit, currency, language);
    const double points = asWritten(distance, unit, currency);
    const int number = pluralOf(points, language); // a call as the argument itself would stop lupdate
    return language.filled(language.translate("core", "%1 percentage points", "a distance", number), {formatCount(points, language)});
}

QString formatRate(double perWeek, Unit unit, const QString &currency, const Language &language)
{
    if (unit == Unit::Count && std::abs(perWeek) < 9.95)
        return formatCount(perWeek, language);
    return formatValue(perWeek, unit, currency, language);
}

QString formatProjection(double value, Unit unit, const QString &currency, const Language &language, double beside)
{
    switch (unit) {
    case Unit::Count:
    case Unit::Currency:
        return formatValue(inThreeFigures(value), unit, currency, language);
    case Unit::Seconds:
        return formatDuration(inCoarseTime(value, beside), language);
    case Unit::Percent:
    case Unit::Ratio:
    case Unit::Rank:
        break;
    }
    return formatValue(value, unit, currency, language);
}

int pluralOf(double value, const Language &language)
{
    const double size = std::abs(value);
    if (language.isFrench())
        return size < 2 ? 1 : static_cast<int>(size);
    return size == 1 ? 1 : size < 2 ? 2 : static_cast<int>(size);
}

} // namespace core
