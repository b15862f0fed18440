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
        if (presence.network == network && presence.strength) {
            ++strongest.rated;
            if (*presence.strength > strongest.strength) {
                strongest.competitor = presence.competitor;
                strongest.strength = *presence.strength;
            }
        }
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
        opportunity.rated = rival.rated;
        opportunity.rivals = static_cast<int>(strategy.all<Competitor>().size());
        if (rival.rated > 0)
            opportunity.score = opportunity.share * (5 - opportunity.rivalStrength) / 5;
        result.push_back(opportunity);
    }
    std::stable_sort(result.begin(), result.end(), [](const Opportunity &a, const Opportunity &b) { return a.score > b.score; });
    return result;
}

namespace {

constexpr int dominant = 4;
constexpr int faint = 1;
constexpr int somebody = 3;
constexpr double leastRoom = 0.1;

std::optional<int> strengthOn(const std::vector<Presence> &looks, Id<Competitor> competitor, const QString &network)
{
    const auto found = std::find_if(
        looks.begin(), looks.end(), [&](const Presence &look) { return look.competitor == competitor && look.network == network; });
    return found == looks.end() ? std::nullopt : found->strength;
}

bool isKnownOn(const std::vector<Presence> &looks, Id<Competitor> competitor, const QString &network)
{
    return std::any_of(
        looks.begin(), looks.end(), [&](const Presence &look) { return look.competitor == competitor && look.network == network; });
}

} // namespace

Prospect prospectOf(const Opportunity &opportunity, const std::vector<Opportunity> &ranked)
{
    if (!opportunity.score)
        return Prospect::NotRated;
    if (opportunity.rivalStrength >= dominant)
        return opportunity.ourStrength.value_or(0) >= somebody ? Prospect::HoldYourPlace : Prospect::DoNotAttack;
    if (*opportunity.score > 0 && ranked.front().network == opportunity.network)
        return Prospect::Open;
    return *opportunity.score < leastRoom ? Prospect::LeaveForNow : Prospect::Possible;
}

std::vector<Imbalance> imbalances(const Strategy &strategy)
{
    const std::vector<Presence> looks = latestPresences(strategy);
    const std::vector<Opportunity> ranked = opportunities(strategy);
    std::vector<std::pair<double, Imbalance>> found;
    for (const Competitor &competitor : strategy.all<Competitor>()) {
        Imbalance imbalance;
        imbalance.competitor = competitor.id;
        for (const Presence &look : looks)
            if (look.competitor == competitor.id && look.strength.value_or(0) >= std::max(dominant, imbalance.dominatedStrength + 1)) {
                imbalance.dominated = look.network;
                imbalance.dominatedStrength = *look.strength;
            }
        const auto neglected = std::find_if(ranked.begin(), ranked.end(), [&](const Opportunity &opportunity) {
            const auto strength = strengthOn(looks, competitor.id, opportunity.network);
            const bool isLeft = strength ? *strength <= faint : !isKnownOn(looks, competitor.id, opportunity.network);
            return opportunity.score.value_or(0) > 0 && isLeft;
        });
        if (imbalance.dominated.isEmpty() || neglected == ranked.end())
            continue;
        imbalance.neglected = neglected->network;
        imbalance.neglectedStrength = strengthOn(looks, competitor.id, neglected->network);
        found.emplace_back(*neglected->score, imbalance);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &one, const auto &other) { return one.first > other.first; });
    std::vector<Imbalance> result;
    for (const auto &[score, imbalance] : found)
        result.push_back(imbalance);
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
