// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeblocks.h"

#include "core/cadence.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/recurrence.h"

#include <algorithm>

namespace core {

namespace {

constexpr int mostDays = 4000; // ten years of days

// A rule that can't be read keeps the first day alone.
std::vector<QDate> daysOf(const TimeBlock &block, QDate first, QDate last)
{
    if (const auto rule = repeatRuleFrom(block.rule))
        return occurrences(*rule, block.firstDay, first, last, mostDays).days;
    return block.firstDay >= first && block.firstDay <= last ? std::vector{block.firstDay} : std::vector<QDate>();
}

template <class Visit>
void forEachKept(const Strategy &strategy, QDate first, QDate last, Visit visit)
{
    for (const TimeBlock &block : strategy.all<TimeBlock>())
        for (const QDate day : daysOf(block, first, last))
            if (isOpenOn(strategy, day))
                visit(block, day);
}

} // namespace

std::vector<KeptTime> keptTimes(const Strategy &strategy, QDate first, QDate last)
{
    struct At {
        QDate day;
        QTime time;
        Id<TimeBlock> block;
    };
    std::vector<At> found;
    forEachKept(strategy, first, last, [&found](const TimeBlock &block, QDate day) {
        found.push_back({day, block.time.value_or(QTime(23, 59, 59)), block.id});
    });
    std::stable_sort(found.begin(), found.end(),
        [](const At &one, const At &other) { return std::tie(one.day, one.time) < std::tie(other.day, other.time); });
    std::vector<KeptTime> times;
    for (const At &at : found)
        times.push_back({at.block, at.day});
    return times;
}

double keptHours(const Strategy &strategy, BlockKind kind, QDate first, QDate last)
{
    constexpr double minutesOfAnHour = 60;
    double minutes = 0;
    forEachKept(strategy, first, last, [&](const TimeBlock &block, QDate) { minutes += block.kind == kind ? block.minutes : 0; });
    return minutes / minutesOfAnHour;
}

int keptCount(const Strategy &strategy, BlockKind kind, QDate first, QDate last, std::optional<Id<Channel>> channel)
{
    int count = 0;
    forEachKept(strategy, first, last, [&](const TimeBlock &block, QDate) {
        const bool isMeant = !channel || !block.channel || block.channel == channel;
        count += block.kind == kind && isMeant ? 1 : 0;
    });
    return count;
}

QString keptTimeText(const TimeBlock &block, const Language &language)
{
    constexpr double minutesOfAnHour = 60;
    QStringList parts{block.title.trimmed().isEmpty() ? label(block.kind, language) : block.title.simplified()};
    if (block.time)
        parts << formatTime(*block.time, language);
    parts << formatHours(block.minutes / minutesOfAnHour, language);
    return parts.join(QStringLiteral(", "));
}

} // namespace core
