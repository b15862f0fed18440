// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/consistency.h"
#include "app/calendar/keydays.h"
#include "app/calendar/quartermodel.h"
#include "core/audit.h"
#include "core/cadence.h"
#include "core/format.h"
#include "core/pauses.h"

#include <algorithm>
#include <set>

namespace app {

namespace {

bool touches(const QuarterSpan &span, const QuarterWeek &week)
{
    return span.firstDay <= week.lastDay && span.lastDay >= week.firstDay;
}

} // namespace

void QuarterModel::readLanes()
{
    const core::Language &language = m_workspace.language();
    m_lanes.clear();
    m_gaps = 0;
    if (!m_quarter.firstDay.isValid())
        return;
    m_lanes = {keyDateLane(), campaignLane()};
    std::erase_if(m_lanes, [](const QuarterLane &lane) { return lane.spans.empty(); });
    addChannelLanes();
    if (!m_workspace.strategy().all<core::Pillar>().empty())
        m_lanes.push_back({QuarterLane::Kind::Mix, language.translate("app", "Mix by week"),
            m_limit ? language.filled(language.translate("app", "at most %1 promotion"), {core::formatPercent(*m_limit, language, 0)})
                    : QString(),
            {}, {}});
    m_lanes.push_back({QuarterLane::Kind::Hours, language.translate("app", "Hours"),
        m_available > 0 ? language.filled(language.translate("app", "%1 a week"), {core::formatHours(m_available, language)}) : QString(),
        {}, {}});
    if (!m_filter.isEmpty())
        for (QuarterLane &lane : m_lanes)
            if (lane.kind == QuarterLane::Kind::Mix || lane.kind == QuarterLane::Kind::Hours)
                lane.detail = language.translate("app", "of all posts", "whatever the filter");
    if (QuarterLane reviews = reviewLane(); !reviews.spans.empty())
        m_lanes.push_back(std::move(reviews));
}

QuarterLane QuarterModel::keyDateLane() const
{
    QuarterLane lane{QuarterLane::Kind::KeyDates, m_workspace.language().translate("app", "Key dates"), {}, {}, {}};
    for (const core::KeyDay &date : keyDays(m_workspace, m_quarter.firstDay, m_quarter.lastDay))
        lane.spans.push_back({date.firstDay, date.lastDay, date.title});
    return lane;
}

QuarterLane QuarterModel::campaignLane() const
{
    const core::Language &language = m_workspace.language();
    const core::Strategy &strategy = m_workspace.strategy();
    std::set<core::Id<core::Campaign>> served;
    for (const core::CampaignGoal &link : strategy.all<core::CampaignGoal>())
        served.insert(link.campaign);
    QuarterLane lane{QuarterLane::Kind::Campaigns, language.translate("app", "Campaigns"), {}, {}, {}};
    int withGoal = 0;
    for (const core::Campaign &campaign : strategy.all<core::Campaign>()) {
        if (campaign.name.trimmed().isEmpty() || !campaign.firstDay.isValid() || campaign.lastDay < m_quarter.firstDay
            || campaign.firstDay > m_quarter.lastDay)
            continue;
        const bool hasGoal = served.contains(campaign.id);
        withGoal += hasGoal ? 1 : 0;
        lane.spans.push_back({campaign.firstDay, campaign.lastDay,
            hasGoal ? campaign.name : language.filled(language.translate("app", "%1, no goal yet"), {campaign.name}), !hasGoal});
    }
    lane.note =
        language.filled(language.translate("app", "%1 of %2 have a goal"), {QString::number(withGoal), QString::number(lane.spans.size())});
    return lane;
}

void QuarterModel::addChannelLanes()
{
    const std::vector<core::Gap> gaps =
        core::gapsBetween(m_workspace.strategy(), m_quarter.firstDay, m_quarter.lastDay, m_workspace.viewDay());
    const auto wanted = m_filter.wanted.find(FilterBy::Channel);
    const bool isEveryone = wanted == m_filter.wanted.end() || wanted->second.isEmpty();
    for (const core::Channel &channel : m_workspace.strategy().all<core::Channel>()) {
        if (!isEveryone && !wanted->second.contains(channel.id.toString()))
            continue;
        QuarterLane lane = channelLane(channel, gaps);
        if (core::decisionFor(channel) == core::AuditDecision::Close && lane.marks.empty())
            continue;
        m_gaps += static_cast<int>(lane.spans.size());
        m_lanes.push_back(std::move(lane));
    }
    if (auto marks = marksOf(std::nullopt); !marks.empty())
        m_lanes.push_back(
            {QuarterLane::Kind::Channel, m_workspace.language().translate("app", "No channel yet"), {}, std::move(marks), {}});
}

QString QuarterModel::laneName(const core::Channel &channel) const
{
    const auto &channels = m_workspace.strategy().all<core::Channel>();
    const auto onNetwork =
        std::count_if(channels.begin(), channels.end(), [&](const core::Channel &other) { return other.network == channel.network; });
    const core::Network *network = m_workspace.networks().find(channel.network);
    return onNetwork > 1 || !network ? m_workspace.channelName(channel.id) : network->name(m_workspace.language().code());
}

QuarterLane QuarterModel::channelLane(const core::Channel &channel, const std::vector<core::Gap> &gaps) const
{
    const core::Language &language = m_workspace.language();
    const core::Strategy &strategy = m_workspace.strategy();
    QuarterLane lane{QuarterLane::Kind::Channel, laneName(channel), {}, marksOf(channel.id), {}};
    const core::Cadence cadence = core::cadenceOf(strategy, channel, m_quarter.firstDay, m_quarter.lastDay);
    const QString planned = core::formatRate(cadence.plannedPerWeek, core::Unit::Count, {}, language);
    lane.note = cadence.aimedPerWeek > 0 ? language.filled(language.translate("app", "aim %1, plan %2", "posts a week"),
                    {core::formatRate(cadence.aimedPerWeek, core::Unit::Count, {}, language), planned})
                                         : language.filled(language.translate("app", "plan %1", "posts a week"), {planned});
    if (const QString kept = consistencyNote(m_workspace, channel, m_quarter); !kept.isEmpty())
        lane.detail = kept;
    for (const core::Gap &gap : gaps)
        if (gap.channel == channel.id && gap.lastDay >= m_workspace.viewDay())
            lane.spans.push_back({gap.firstDay, gap.lastDay, language.translate("app", "%n days without a post", nullptr, gap.days())});
    for (const core::Pause &pause : core::pausesOf(strategy, channel.id))
        if (pause.lastDay >= m_quarter.firstDay && pause.firstDay <= m_quarter.lastDay)
            lane.pauses.push_back({std::max(pause.firstDay, m_quarter.firstDay), std::min(pause.lastDay, m_quarter.lastDay),
                language.translate("app", "suspended", "a channel")});
    return lane;
}

QuarterLane QuarterModel::reviewLane() const
{
    QuarterLane lane{QuarterLane::Kind::Reviews, m_workspace.language().translate("app", "Reviews"), {}, {}, {}};
    for (const core::Review &review : m_workspace.strategy().all<core::Review>())
        if (review.day >= m_quarter.firstDay && review.day <= m_quarter.lastDay)
            lane.spans.push_back({review.day, review.day,
                review.title.trimmed().isEmpty() ? m_workspace.language().translate("app", "Review") : review.title, !review.isDone});
    return lane;
}

std::vector<QuarterMark> QuarterModel::marksOf(std::optional<core::Id<core::Channel>> channel) const
{
    std::vector<QuarterMark> marks;
    int onDay = 0;
    m_posts.forEachBetween(m_workspace.strategy(), m_quarter.firstDay, m_quarter.lastDay, [&](const core::Post &post) {
        if (post.channel != channel)
            return;
        onDay = !marks.empty() && marks.back().day == *post.day ? onDay + 1 : 1;
        if (onDay > mostMarks) {
            ++marks.back().more;
            return;
        }
        const core::Pillar *pillar = m_workspace.strategy().find(post.pillar);
        marks.push_back({*post.day, pillar ? pillar->position : -1, 0});
    });
    return marks;
}

QString QuarterModel::cellText(const QuarterLane &lane, const QuarterWeek &week) const
{
    const core::Language &language = m_workspace.language();
    QStringList parts{language.filled(language.translate("app", "Week %1"), {QString::number(week.number)}), lane.title};
    switch (lane.kind) {
    case QuarterLane::Kind::Channel: {
        int posts = 0;
        for (const QuarterMark &mark : lane.marks)
            posts += mark.day >= week.firstDay && mark.day <= week.lastDay ? 1 + mark.more : 0;
        parts << (posts == 0 ? language.translate("app", "no post") : language.translate("app", "%n posts", nullptr, posts));
        break;
    }
    case QuarterLane::Kind::Mix:
        if (!week.promotionText.isEmpty())
            parts << language.filled(language.translate("app", "%1 promotion"), {week.promotionText});
        break;
    case QuarterLane::Kind::Hours:
        parts << week.hoursText;
        break;
    default:
        break;
    }
    for (const QuarterSpan &span : lane.spans)
        if (touches(span, week))
            parts << span.text;
    for (const QuarterSpan &pause : lane.pauses)
        if (touches(pause, week))
            parts << pause.text;
    return parts.join(QStringLiteral(", "));
}

} // namespace app
