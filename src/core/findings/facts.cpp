// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/facts.h"

#include "core/audit.h"
#include "core/cadence.h"
#include "core/goalsentence.h"

namespace core::rules {

Facts::Facts(const PlanUnderCheck &plan)
    : PlanUnderCheck(plan)
    , goals(plan.strategy.where<Goal>([&](const Goal &goal) { return goal.quarter == plan.quarter.id; }))
    , language(Language::of(plan.strategy.business().language))
{
    for (const Post &post : strategy.all<Post>())
        if (post.day && *post.day >= quarter.firstDay && *post.day <= quarter.lastDay)
            posts.push_back(&post);
    std::sort(posts.begin(), posts.end(),
        [](const Post *one, const Post *other) { return std::tie(*one->day, one->id) < std::tie(*other->day, other->id); });
    for (const Post *post : posts)
        if (post->channel)
            m_postsOn[*post->channel].push_back(post);
    for (const Channel &channel : strategy.all<Channel>())
        if (!isClosing(channel))
            channels.push_back(&channel);
    for (const Goal &goal : strategy.all<Goal>())
        m_goals.emplace(goal.id, &goal);
    for (const Kpi &kpi : strategy.all<Kpi>())
        if (const Goal *measured = this->goal(kpi.goal); measured && measured->quarter == quarter.id && kpi.channel)
            m_goalsOn[*kpi.channel].push_back(kpi.goal);
}

const std::vector<const Post *> &Facts::postsOn(Id<Channel> channel) const
{
    static const std::vector<const Post *> none;
    const auto found = m_postsOn.find(channel);
    return found == m_postsOn.end() ? none : found->second;
}

const Goal *Facts::goal(const std::optional<Id<Goal>> &id) const
{
    const auto found = id ? m_goals.find(*id) : m_goals.end();
    return found == m_goals.end() ? nullptr : found->second;
}

const Goal *Facts::onlyGoalOn(const std::optional<Id<Channel>> &channel) const
{
    const auto found = channel ? m_goalsOn.find(*channel) : m_goalsOn.end();
    return found == m_goalsOn.end() || found->second.size() != 1 ? nullptr : goal(found->second.front());
}

std::vector<Goal> Facts::goalsWithNumbers() const
{
    std::vector<Goal> measured = goals;
    std::erase_if(measured, [](const Goal &goal) { return goal.isExploration; });
    return measured;
}

QString Facts::nameOf(const Channel &channel) const
{
    const Network *network = networks.find(channel.network);
    const QString name = network ? network->name(QStringLiteral("en")) : channel.network; // a proper name in any language
    return channel.handle.isEmpty() ? name : name + QStringLiteral(" (") + channel.handle + u')';
}

QString Facts::nameOf(const Goal &goal) const
{
    const auto kpis = strategy.kpisOf(goal.id);
    return goalTitle({goal, kpis.empty() ? nullptr : &kpis.front(), strategy, metrics, networks}, language);
}

bool Facts::canMove(const Post &post) const
{
    return post.status != PostStatus::Published && post.day && *post.day >= today;
}

QDate Facts::openDayNear(QDate day) const
{
    constexpr int farthest = 90; // nobody is closed for longer
    const QDate first = std::max(today, quarter.firstDay);
    for (int distance = 0; distance <= farthest; ++distance)
        for (const QDate candidate : {day.addDays(-distance), day.addDays(distance)})
            if (candidate >= first && isOpenOn(strategy, candidate))
                return candidate;
    return std::max(day, first);
}

bool isClosing(const Channel &channel)
{
    return decisionFor(channel) == AuditDecision::Close;
}

} // namespace core::rules
