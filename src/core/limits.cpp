// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/limits.h"

#include "core/format.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double mostCharacters = 2e9;
constexpr double kilobyte = 1000;
constexpr double megabyte = 1000 * kilobyte;
constexpr double gigabyte = 1000 * megabyte;

QString formatBytes(double bytes, const Language &language)
{
    const auto in = [&](double unit) {
        const double amount = std::round(bytes / unit * 10) / 10;
        return language.locale().toString(amount, 'f', amount == std::floor(amount) ? 0 : 1);
    };
    if (bytes >= gigabyte)
        return language.filled(language.translate("core", "%1 GB"), {in(gigabyte)});
    if (bytes >= megabyte)
        return language.filled(language.translate("core", "%1 MB"), {in(megabyte)});
    return language.filled(language.translate("core", "%1 kB"), {in(kilobyte)});
}

} // namespace

QString formatLimit(double value, LimitUnit unit, const Language &language)
{
    switch (unit) {
    case LimitUnit::Bytes:
        return formatBytes(value, language);
    case LimitUnit::Seconds:
        return formatDuration(value, language);
    case LimitUnit::Characters: {
        const auto count = static_cast<int>(std::min(std::round(value), mostCharacters));
        return language.translate("core", "%n characters", nullptr, count);
    }
    case LimitUnit::Files:
    case LimitUnit::Hashtags:
    case LimitUnit::Mentions:
    case LimitUnit::Posts:
    case LimitUnit::Languages:
        return formatCount(value, language); // the name of the limit says what is counted
    }
    Q_UNREACHABLE();
}

double typedUnit(LimitUnit unit)
{
    return unit == LimitUnit::Bytes ? megabyte : 1;
}

QString label(LimitUnit unit, const Language &language)
{
    switch (unit) {
    case LimitUnit::Bytes:
        return language.translate("core", "Megabytes");
    case LimitUnit::Seconds:
        return language.translate("core", "Seconds");
    case LimitUnit::Characters:
        return language.translate("core", "Characters");
    case LimitUnit::Files:
    case LimitUnit::Hashtags:
    case LimitUnit::Mentions:
    case LimitUnit::Posts:
    case LimitUnit::Languages:
        return language.translate("core", "Number");
    }
    Q_UNREACHABLE();
}

} // namespace core
