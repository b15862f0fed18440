// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "core/cadence.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/mix.h"
#include "core/standing.h"

#include <algorithm>

namespace report {

namespace {

QString numberWord(qsizetype number, const core::Language &language)
{
    switch (number) {
    case 1:
        return language.translate("report", "one", "goals");
    case 2:
        return language.translate("report", "two");
    case 3:
        return language.translate("report", "three");
    case 4:
        return language.translate("report", "four");
    case 5:
        return language.translate("report", "five");
    case 6:
        return language.translate("report", "six");
    case 7:
        return language.translate("report", "seven");
    case 8:
        return language.translate("report", "eight");
    case 9:
        return language.translate("report", "nine");
    case 10:
        return language.translate("report", "ten");
    case 11:
        return language.translate("report", "eleven");
    case 12:
        return language.translate("report", "twelve");
    default:
        return core::formatCount(static_cast<double>(number), language);
    }
}

QString capitalised(QString sentence, const core::Language &language)
{
    if (!sentence.isEmpty())
        sentence.replace(0, 1, language.locale().toUpper(sentence.left(1)));
    return sentence;
}

qsizetype countOf(const Groundwork &ground, core::KpiStatus status)
{
    const auto &readings = ground.readings();
    return std::count_if(readings.begin(), readings.end(), [status](const core::KpiReading &r) { return r.status == status; });
}

// "4.7% against 4.5% expected"
QString againstExpected(const Groundwork &ground, const core::KpiReading &reading)
{
    const core::Language &language = ground.language();
    const QString actual = ground.value(reading, reading.actual);
    if (!reading.expected)
        return language.filled(
            language.translate("report", "%1 so far, for a target of %2"), {actual, ground.value(reading, reading.target)});
    QStringList values{actual, ground.value(reading, reading.expected)};
    const int days = reading.daysAhead.value_or(0);
    if (core::isReached(reading)) {
        values += ground.wordsOf(reading).reached();
        return language.filled(language.translate("report", "%1 against %2 expected: %3", "target reached"), values);
    }
    if (days > 0)
        return language.filled(language.translate("report", "%1 against %2 expected, %n days ahead", nullptr, days), values);
    if (days < 0)
        return language.filled(language.translate("report", "%1 against %2 expected, %n days late", nullptr, -days), values);
    return language.filled(language.translate("report", "%1 against %2 expected"), values);
}

std::vector<Note> notesWith(const Groundwork &ground, core::KpiStatus status)
{
    std::vector<Note> notes;
    for (const core::KpiReading &reading : ground.readings())
        if (reading.status == status && reading.actual)
            notes.push_back({ground.titleOf(reading), againstExpected(ground, reading)});
    return notes;
}

} // namespace

QString statusSentence(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    const qsizetype all = static_cast<qsizetype>(ground.readings().size());
    const qsizetype good = countOf(ground, core::KpiStatus::OnTrack);
    const qsizetype unknown = countOf(ground, core::KpiStatus::NotEnoughData);
    if (ground.goals().empty())
        return language.translate("report", "This plan has no goals yet.");
    if (ground.isStillToCome())
        return core::beginsSentence(ground.quarter(), language);
    if (all == 0)
        return language.translate("report", "No goal can be measured yet.");
    if (unknown == all)
        return language.translate("report", "There is not enough data yet to say where the goals stand.");
    if (all == 1)
        return language.filled(language.translate("report", "The one measured goal is %1."),
            {language.locale().toLower(core::label(ground.readings().front().status, language))});
    const QString total = numberWord(all, language);
    if (good == all)
        return language.filled(language.translate("report", "All %1 goals are on track."), {total});
    if (good == 0)
        return language.filled(language.translate("report", "None of the %1 goals is on track."), {total});
    if (good == 1)
        return language.filled(language.translate("report", "One of %1 goals is on track."), {total});
    return capitalised(
        language.filled(language.translate("report", "%1 of %2 goals are on track."), {numberWord(good, language), total}), language);
}

std::vector<Note> whatWorks(const Groundwork &ground)
{
    std::vector<core::KpiReading> good;
    for (const core::KpiReading &reading : ground.readings())
        if (reading.status == core::KpiStatus::OnTrack && reading.actual)
            good.push_back(reading);
    std::stable_sort(good.begin(), good.end(), [](const auto &a, const auto &b) { return a.pace.value_or(0) > b.pace.value_or(0); });
    std::vector<Note> notes;
    for (const core::KpiReading &reading : good)
        notes.push_back({ground.titleOf(reading), againstExpected(ground, reading)});
    return notes;
}

std::vector<Note> whatSlows(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    std::vector<Note> notes = notesWith(ground, core::KpiStatus::AtRisk);
    for (Note &note : notesWith(ground, core::KpiStatus::Behind))
        notes.push_back(std::move(note));
    if (ground.quarter().mixRule.isEmpty())
        return notes;
    const core::Mix mix = core::mixOf(ground.strategy(), ground.quarter().mixRule, ground.quarter().firstDay, ground.quarter().lastDay);
    for (const core::MixCategory &category : mix.categories)
        if (category.isLimit && category.actualPercent > category.targetPercent + 0.5)
            notes.push_back({language.filled(language.translate("report", "%1 of the calendar is promotion"),
                                 {core::formatPercent(category.wholePercent, language, 0)}),
                language.filled(language.translate("report", "The rule that was chosen allows %1"),
                    {core::formatPercent(category.targetPercent, language, 0)})});
    return notes;
}

QString whyUnjudged(const core::KpiReading &reading, const core::Language &language)
{
    const bool isFlow = reading.behaviour == core::Behaviour::Flow;
    if (!reading.dataTo)
        return language.translate("report", "No numbers so far");
    if (!reading.target || !reading.startDay || !reading.deadline || (!reading.baseline && !isFlow))
        return language.translate("report", "There are figures, but the target, start or deadline to judge them by is missing");
    if (*reading.dataTo < *reading.startDay)
        return language.filled(language.translate("report", "The figures end on %1, before it begins on %2"),
            {core::formatDay(*reading.dataTo, language), core::formatDay(*reading.startDay, language)});
    if (reading.daysOfData == 0)
        return language.translate("report", "Not enough figures yet");
    return language.filled(language.translate("report", "Only %n days of figures so far (up to %1)", nullptr, reading.daysOfData),
        {core::formatShortDay(*reading.dataTo, language)});
}

std::vector<Note> whatToWatch(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    std::vector<Note> notes;
    std::vector<core::Gap> gaps;
    const QDate from = std::max(ground.asOf(), ground.quarter().firstDay);
    if (from <= ground.quarter().lastDay)
        gaps = core::gapsBetween(ground.strategy(), from, ground.quarter().lastDay, ground.asOf());
    std::stable_sort(gaps.begin(), gaps.end(), [](const auto &a, const auto &b) { return a.openDays > b.openDays; });
    const auto isSame = [](const core::Gap &one, const core::Gap &other) {
        return one.firstDay == other.firstDay && one.lastDay == other.lastDay;
    };
    for (auto one = gaps.begin(); one != gaps.end(); ++one) {
        const core::Gap &gap = *one;
        if (std::any_of(gaps.begin(), one, [&](const core::Gap &earlier) { return isSame(earlier, gap); }))
            continue;
        QStringList channels; // that are silent on the same days: one thing to watch
        for (const core::Gap &other : gaps)
            if (isSame(other, gap))
                channels += ground.channelName(std::optional(other.channel));
        const QString title = language.translate("report", "%n days without a post on %1", nullptr, gap.days());
        const QString days = core::formatDays(gap.firstDay, gap.lastDay, language);
        notes.push_back({language.filled(title, {channels.join(QStringLiteral(", "))}),
            gap.days() == gap.openDays
                ? days
                : language.filled(language.translate("report", "%1 (%n open days)", nullptr, gap.openDays), {days})});
    }
    for (const core::KpiReading &reading : ground.readings())
        if (reading.status == core::KpiStatus::NotEnoughData && !ground.isStillToCome())
            notes.push_back({ground.titleOf(reading), whyUnjudged(reading, language)});
    for (const core::Goal &goal : ground.goals())
        if (!goal.isExploration && !ground.kpiOf(goal.id))
            notes.push_back({ground.goalName(goal), language.translate("report", "This goal is not measured yet")});
    return notes;
}

} // namespace report
