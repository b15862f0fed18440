// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/canvas.h"

#include "core/likeness.h"
#include "core/quarterdays.h"

#include <QSet>

namespace core {

namespace {

constexpr double alike = 0.6;

} // namespace

GoNoGo goNoGo(const Strategy &strategy)
{
    const Business business = strategy.business();
    if (!business.customersExpectUs)
        return GoNoGo::Unanswered;
    const bool hasObjective = !strategy.all<Objective>().empty();
    if (*business.customersExpectUs)
        return hasObjective ? GoNoGo::Go : GoNoGo::Explore;
    return hasObjective ? GoNoGo::Explore : GoNoGo::NoGo;
}

bool isSameMission(const Business &business)
{
    return !business.mission.trimmed().isEmpty() && !business.socialMission.trimmed().isEmpty()
        && (business.mission.simplified() == business.socialMission.simplified()
            || likeness(business.mission, business.socialMission) >= alike);
}

std::vector<Id<Channel>> channelsWithoutAim(const Strategy &strategy, const Quarter &quarter)
{
    QSet<qint64> aimed;
    for (const Kpi &kpi : strategy.all<Kpi>()) {
        const Goal *goal = strategy.find(kpi.goal);
        if (kpi.channel && goal && goal->quarter == quarter.id)
            aimed.insert(kpi.channel->value);
    }
    QSet<qint64> busy;
    for (const Post &post : strategy.all<Post>()) {
        if (!post.channel || !post.day || !isWithin(quarter, *post.day))
            continue;
        busy.insert(post.channel->value);
        if (strategy.find(post.goal)) // the post itself says what it is for
            aimed.insert(post.channel->value);
    }
    std::vector<Id<Channel>> result;
    for (const Channel &channel : strategy.all<Channel>())
        if (channel.decision != AuditDecision::Close && busy.contains(channel.id.value) && !aimed.contains(channel.id.value))
            result.push_back(channel.id);
    return result;
}

} // namespace core
