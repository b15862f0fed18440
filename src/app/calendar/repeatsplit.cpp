// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/repeatsplit.h"

#include "app/calendar/postedits.h"

#include <algorithm>

namespace app {

RepeatSplit::RepeatSplit(const core::Recurrence &old, const core::Post &post, RepeatScope scope, const core::Strategy &strategy)
    : m_old(old)
    , m_recurrence(old)
    , m_posts(occurrencesOf(old.id, strategy))
    , m_from(*post.recurrenceDay)
{
    m_isNew = scope != RepeatScope::All && !m_posts.empty() && *m_posts.front().recurrenceDay < m_from;
    if (!m_isNew)
        return;
    std::erase_if(m_posts, [this](const core::Post &one) { return *one.recurrenceDay < m_from; });
    m_recurrence.id = core::newId<core::Recurrence>();
    m_recurrence.firstDay = m_from;
    m_recurrence.skipped.removeIf([this](const QString &day) { return QDate::fromString(day, Qt::ISODate) < m_from; });
    if (const auto rule = core::repeatRuleFrom(old.rule))
        m_daysBefore = core::daysBefore(*rule, old.firstDay, m_from);
}

std::optional<QDate> RepeatSplit::lastDay() const
{
    return m_posts.empty() ? std::nullopt : m_posts.back().recurrenceDay;
}

void RepeatSplit::putOldInto(core::Edit &edit) const
{
    if (m_isNew)
        edit.put(endedOn(m_old, m_from.addDays(-1)));
}

std::vector<QDate> daysToFill(const core::RepeatRule &rule, QDate firstDay, std::optional<QDate> last)
{
    const core::RepeatDays planned = core::plannedDays(rule, firstDay);
    const bool isEnough = !last || !planned.isCapped || planned.days.empty() || *last <= planned.days.back();
    return isEnough ? planned.days : core::occurrences(rule, firstDay, firstDay, *last, core::highestCount).days;
}

core::Recurrence endedOn(core::Recurrence recurrence, QDate lastDay)
{
    auto rule = core::repeatRuleFrom(recurrence.rule);
    if (!rule)
        return recurrence;
    const int days = core::daysBefore(*rule, recurrence.firstDay, lastDay.addDays(1));
    if (days > 0) {
        rule->until.reset();
        rule->count = days;
    } else {
        rule = core::endingOn(*rule, lastDay);
    }
    recurrence.rule = core::textOf(*rule);
    return recurrence;
}

qint64 daysOfInterval(const core::RepeatRule &rule)
{
    switch (rule.unit) {
    case core::RepeatUnit::Day:
        return rule.interval;
    case core::RepeatUnit::Week:
        return 7 * rule.interval;
    case core::RepeatUnit::Month:
        return 30 * rule.interval;
    case core::RepeatUnit::Year:
        return 365 * rule.interval;
    }
    Q_UNREACHABLE();
}

QStringList movedSkips(const QStringList &skipped, const std::vector<QDate> &days, qint64 shift, qint64 farthest)
{
    QStringList moved;
    for (const QString &text : skipped) {
        const QDate wanted = QDate::fromString(text, Qt::ISODate).addDays(shift);
        const auto nearest = std::min_element(days.begin(), days.end(),
            [wanted](QDate one, QDate other) { return std::abs(wanted.daysTo(one)) < std::abs(wanted.daysTo(other)); });
        if (wanted.isValid() && nearest != days.end() && std::abs(wanted.daysTo(*nearest)) <= farthest)
            moved << nearest->toString(Qt::ISODate);
    }
    moved.removeDuplicates();
    return moved;
}

} // namespace app
