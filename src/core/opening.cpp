// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/opening.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

int countWith(const std::vector<KpiReading> &readings, KpiStatus status)
{
    return static_cast<int>(
        std::count_if(readings.begin(), readings.end(), [status](const KpiReading &reading) { return reading.status == status; }));
}

QString leadOf(int goals, const std::vector<KpiReading> &readings, const Language &language)
{
    const int all = static_cast<int>(readings.size());
    const int good = countWith(readings, KpiStatus::OnTrack);
    if (goals == 0)
        return language.translate("core", "This quarter has no goals yet.");
    if (all == 0)
        return language.translate("core", "No goal can be measured yet.");
    if (countWith(readings, KpiStatus::NotEnoughData) == all)
        return language.translate("core", "There is not enough data yet to say where the goals stand.");
    const QString total = numberInWords(all, language);
    if (all == 1)
        return good == 1 ? language.translate("core", "The one measured goal is on track.")
                         : language.translate("core", "The one measured goal is not on track.");
    if (good == all)
        return language.filled(language.translate("core", "All %1 goals are on track."), {total});
    if (good == 0)
        return language.filled(language.translate("core", "None of the %1 goals is on track."), {total});
    if (good == 1)
        return language.filled(language.translate("core", "One of %1 goals is on track."), {total});
    return language.filled(language.translate("core", "%1 of %2 goals are on track."), {numberInWords(good, language), total});
}

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

QString numberInWords(int number, const Language &language)
{
    static const std::array<const char *, 10> words{QT_TRANSLATE_NOOP("core", "zero"), QT_TRANSLATE_NOOP("core", "one"),
        QT_TRANSLATE_NOOP("core", "two"), QT_TRANSLATE_NOOP("core", "three"), QT_TRANSLATE_NOOP("core", "four"),
        QT_TRANSLATE_NOOP("core", "five"), QT_TRANSLATE_NOOP("core", "six"), QT_TRANSLATE_NOOP("core", "seven"),
        QT_TRANSLATE_NOOP("core", "eight"), QT_TRANSLATE_NOOP("core", "nine")};
    if (number < 0 || static_cast<size_t>(number) >= words.size())
        return language.locale().toString(number);
    return language.translate("core", words[static_cast<size_t>(number)]);
}

Opening openingOf(const Strategy &strategy, const Quarter &quarter, const std::vector<KpiReading> &readings, const Language &language)
{
    const auto goals = strategy.where<Goal>([&quarter](const Goal &goal) { return goal.quarter == quarter.id; });
    QString lead = leadOf(static_cast<int>(goals.size()), readings, language);
    if (!lead.isEmpty())
        lead.replace(0, 1, lead.at(0).toUpper());
    return {lead, restOf(strategy, readings, language)};
}

} // namespace core
