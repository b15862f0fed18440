// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/opening.h"

namespace core {

namespace {

QString restOf(const Strategy &strategy, const std::vector<KpiReading> &readings, const Language &language)
{
    if (readings.empty())
        return {};
    const KpiReading &worst = readings.front();
    const Goal *goal = strategy.find(worst.goal);
    if (!goal || goal->title.isEmpty())
        return {};
    if (worst.status == KpiStatus::AtRisk)
        return language.filled(language.translate("core", "“%1” needs a decision."), {goal->title});
    if (worst.status == KpiStatus::Behind)
        return language.filled(language.translate("core", "“%1” is furthest behind."), {goal->title});
    return {};
}

} // namespace

Opening openingOf(const Strategy &strategy, const Quarter &quarter, const std::vector<KpiReading> &readings, const Language &language)
{
    return {standingSentence(standingOf(strategy, quarter, readings), language), restOf(strategy, readings, language)};
}

} // namespace core
