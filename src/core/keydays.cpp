// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keydays.h"

#include <algorithm>

namespace core {

std::vector<KeyDay> ownKeyDays(const Strategy &strategy, QDate first, QDate last)
{
    std::vector<KeyDay> days;
    for (const KeyDate &date : strategy.all<KeyDate>()) {
        const QDate end = std::max(date.day, date.lastDay.value_or(date.day));
        if (date.day <= last && end >= first)
            days.push_back({date.day, end, date.title, true});
    }
    std::stable_sort(days.begin(), days.end(), [](const KeyDay &one, const KeyDay &other) { return one.firstDay < other.firstDay; });
    return days;
}

} // namespace core
