// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/opportunity.h"

namespace core {

std::vector<Presence> latestPresences(const Strategy &strategy)
{
    std::vector<Presence> latest;
    for (const Presence &presence : strategy.all<Presence>()) {
        const auto known = std::find_if(latest.begin(), latest.end(),
            [&](const Presence &other) { return other.competitor == presence.competitor && other.network == presence.network; });
        if (known == latest.end())
            latest.push_back(presence);
        else if (presence.seenOn.value_or(QDate()) >= known->seenOn.value_or(QDate()))
            *known = presence;
    }
    return latest;
}

StrongestRival strongestRivalOn(const Strategy &strategy, const QString &network)
{
    StrongestRival strongest;
    for (const Presence &presence : latestPresences(strategy))
        if (presence.network == network && presence.strength.value_or(0) > strongest.strength)
            strongest = {presence.competitor, *presence.strength};
    return strongest;
}

std::vector<Opportunity> opportunities(const Strategy &strategy)
{
    std::vector<Opportunity> result;
    for (const NetworkDemand &demand : strategy.all<NetworkDemand>()) {
        Opportunity opportunity;
        opportunity.network = demand.network;
        opportunity.share = demand.share;
        opportunity.sampleSize = demand.sampleSize;
        const StrongestRival rival = strongestRivalOn(strategy, demand.network);
        opportunity.strongestRival = rival.competitor;
        opportunity.rivalStrength = rival.strength;
        for (const Channel &channel : strategy.all<Channel>())
            if (channel.network == demand.network)
                opportunity.ourStrength = channel.strength;
        opportunity.score = opportunity.share * (5 - opportunity.rivalStrength) / 5;
        result.push_back(opportunity);
    }
    std::stable_sort(result.begin(), result.end(), [](const Opportunity &a, const Opportunity &b) { return a.score > b.score; });
    return result;
}

QStringList networksOf(const Strategy &strategy)
{
    QStringList networks;
    const auto add = [&](const QString &network) {
        if (!network.isEmpty() && !networks.contains(network))
            networks << network;
    };
    for (const Channel &channel : strategy.all<Channel>())
        add(channel.network);
    for (const NetworkDemand &demand : strategy.all<NetworkDemand>())
        add(demand.network);
    for (const Presence &presence : strategy.all<Presence>())
        add(presence.network);
    return networks;
}

} // namespace core
