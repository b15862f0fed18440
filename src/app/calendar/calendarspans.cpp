// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/calendarmodel.h"
#include "app/calendar/postedits.h"
#include "core/cadence.h"
#include "core/format.h"

namespace app {

namespace {

// The longest silence of a channel that its cadence does not allow, in days; 0 when there is none.
int longestGap(const core::Strategy &strategy, const core::Quarter &quarter, core::Id<core::Channel> channel, QDate today)
{
    int longest = 0;
    for (const core::Gap &gap : core::gapsBetween(strategy, quarter.firstDay, quarter.lastDay, today))
        if (gap.channel == channel)
            longest = std::max(longest, gap.days());
    return longest;
}

} // namespace

void CalendarModel::readCampaigns()
{
    const core::Language &language = m_workspace.language();
    const core::Strategy &strategy = m_workspace.strategy();
    m_campaigns.clear();
    for (const core::Campaign &campaign : strategy.all<core::Campaign>())
        if (!campaign.name.trimmed().isEmpty() && campaign.firstDay.isValid() && campaign.lastDay >= firstDay()
            && campaign.firstDay <= lastDay())
            m_campaigns.push_back({campaign.firstDay, campaign.lastDay,
                language.filled(language.translate("app", "%1, %2 to %3"),
                    {campaign.name, core::formatShortDay(campaign.firstDay, language), core::formatShortDay(campaign.lastDay, language)}),
                language.filled(language.translate("app", "%1, continued"), {campaign.name})});
}

// Of the quarter, whichever of its days are shown: they depend on the posts alone.
void CalendarModel::readGaps()
{
    const core::Language &language = m_workspace.language();
    const core::Strategy &strategy = m_workspace.strategy();
    m_allGaps.clear();
    const core::Quarter &quarter = m_workspace.quarter();
    for (const core::Gap &gap : core::gapsBetween(strategy, quarter.firstDay, quarter.lastDay, m_workspace.viewDay())) {
        const QString code = m_workspace.channelCode(gap.channel);
        m_allGaps.push_back({gap.firstDay, gap.lastDay,
            language.filled(language.translate("app", "%1: no post for %n days", nullptr, gap.days()), {code}),
            language.filled(language.translate("app", "%1: still none, until %2"), {code, core::formatShortDay(gap.lastDay, language)})});
    }
}

QStringList CalendarModel::effectOfMoving(core::Id<core::Post> id, QDate day, std::optional<QTime> time) const
{
    const core::Language &language = m_workspace.language();
    const core::Strategy &strategy = m_workspace.strategy();
    const core::Post *post = strategy.find(id);
    if (!post)
        return {};
    QStringList lines{core::formatLongDay(day, language)};
    if (const QTime then = time ? *time : post->time.value_or(QTime()); then.isValid())
        lines.front() += QStringLiteral(", ") + core::formatTime(then, language);
    if (!post->channel)
        return lines;
    core::Strategy after = strategy;
    for (core::Post &row : after.all<core::Post>())
        if (row.id == id)
            row = placedOn(row, day);
    const int daysBefore = longestGap(strategy, m_workspace.quarter(), *post->channel, m_workspace.viewDay());
    const int daysAfter = longestGap(after, m_workspace.quarter(), *post->channel, m_workspace.viewDay());
    const QString name = m_workspace.channelName(*post->channel);
    if (daysBefore > 0 && daysAfter == 0)
        lines << language.filled(language.translate("app", "This fills the silence of %n days on %1.", nullptr, daysBefore), {name});
    else if (daysAfter != daysBefore)
        lines << language.filled(language.translate("app", "The longest silence on %1 goes from %2 to %3 days."),
            {name, QString::number(daysBefore), QString::number(daysAfter)});
    return lines;
}

} // namespace app
