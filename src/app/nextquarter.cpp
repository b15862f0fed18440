// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nextquarter.h"

#include "core/strategy.h"

namespace app {

core::Quarter nextQuarter(const core::Strategy &strategy, QDate today)
{
    const auto &quarters = strategy.all<core::Quarter>();
    const auto last = std::max_element(
        quarters.begin(), quarters.end(), [](const core::Quarter &one, const core::Quarter &other) { return one.lastDay < other.lastDay; });
    const bool isFirst = last == quarters.end();
    core::Quarter next = core::quarterHolding(isFirst ? today : last->lastDay.addDays(1), strategy.business().quarterFirstMonth);
    next.id = core::newId<core::Quarter>();
    if (!isFirst)
        next.mixRule = last->mixRule;
    return next;
}

} // namespace app
