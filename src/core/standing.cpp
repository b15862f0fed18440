// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/standing.h"

#include "core/format.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

int countWith(const std::vector<KpiReading> &readings, KpiStatus status)
{
    return static_cast<int>(
        std::count_if(readings.begin(), readings.end(), [status](const KpiReading &reading) { return reading.status == status; }));
}

QString sentenceOf(const Standing &standing, const Language &language)
{
    if (standing.goals == 0)
        return language.translate("core", "This quarter has no goals yet.");
    if (standing.measured == 0)
        return language.translate("core", "No goal can be measured yet.");
    if (standing.unknown == standing.measured)
        return language.translate("core", "There is not enough data yet to say where the goals stand.");
    const QString total = numberInWords(standing.measured, language);
    if (standing.measured == 1)
        return standing.onTrack == 1 ? language.translate("core", "The one measured goal is on track.")
                                     : language.translate("core", "The one measured goal is not on track.");
    if (standing.onTrack == standing.measured)
        return language.filled(language.translate("core", "All %1 goals are on track."), {total});
    if (standing.onTrack == 0)
        return language.filled(language.translate("core", "None of the %1 goals is on track."), {total});
    if (standing.onTrack == 1)
        return language.filled(language.translate("core", "One of %1 goals is on track."), {total});
    return language.filled(language.translate("core", "%1 of %2 goals are on track."), {numberInWords(standing.onTrack, language), total});
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

Standing standingOf(const Strategy &strategy, const Quarter &quarter, const std::vector<KpiReading> &readings)
{
    Standing standing;
    standing.goals = static_cast<int>(strategy.where<Goal>([&quarter](const Goal &goal) { return goal.quarter == quarter.id; }).size());
    standing.measured = static_cast<int>(readings.size());
    standing.onTrack = countWith(readings, KpiStatus::OnTrack);
    standing.unknown = countWith(readings, KpiStatus::NotEnoughData);
    for (const KpiReading &reading : readings)
        if (reading.dataTo && (!standing.dataTo || *standing.dataTo < *reading.dataTo))
            standing.dataTo = reading.dataTo;
    return standing;
}

QString standingSentence(const Standing &standing, const Language &language)
{
    QString sentence = sentenceOf(standing, language);
    sentence.replace(0, 1, sentence.at(0).toUpper());
    return sentence;
}

QString beginsSentence(const Quarter &quarter, const Language &language)
{
    return language.filled(language.translate("core", "The plan begins on %1."), {formatDay(quarter.firstDay, language)});
}

} // namespace core
