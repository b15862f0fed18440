// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rules.h"
#include "core/findings/thresholds.h"
#include "core/mission.h"

#include <QRegularExpression>

namespace core::rules {

namespace {

bool hasGoal(const Channel &channel, const Facts &plan)
{
    for (const Goal &goal : plan.goals)
        for (const Kpi &kpi : plan.strategy.kpisOf(goal.id))
            if (kpi.channel == channel.id)
                return true;
    return false;
}

// How much of the quarter rests on a channel: its goals first, then its posts.
std::pair<int, size_t> weightOf(const Channel &channel, const Facts &plan)
{
    int goals = 0;
    for (const Kpi &kpi : plan.strategy.all<Kpi>())
        if (const Goal *goal = plan.goal(kpi.goal); goal && goal->quarter == plan.quarter.id && kpi.channel == channel.id)
            ++goals;
    return {goals, plan.postsOn(channel.id).size()};
}

const Channel &heaviest(const Facts &plan)
{
    return **std::max_element(plan.channels.begin(), plan.channels.end(),
        [&](const Channel *one, const Channel *other) { return weightOf(*one, plan) < weightOf(*other, plan); });
}

bool isFirst(const Channel *channel)
{
    return channel->rank == ChannelRank::Primary;
}

// Where each sentence of a text ends, the last one not counted. A point after a short word may belong to an abbreviation: “Mr. Roux”.
QList<qsizetype> innerEnds(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("((?<=\\p{L}{3})[.…]|[!?])[\\s\\x{a0}\\x{202f}]+(?=\\p{Lu})"));
    QList<qsizetype> ends;
    for (auto matches = end.globalMatch(text); matches.hasNext();)
        ends << matches.next().capturedEnd(1);
    return ends;
}

} // namespace

// S1-35, S1-36: a channel that nothing rests on is proposed for closing
Findings channelWithoutMission(const Facts &plan)
{
    Findings findings;
    for (const Channel *channel : plan.channels) {
        const auto flaw = missionFlaw(channel->mission);
        if (flaw != MissionFlaw::Missing && flaw != MissionFlaw::NoPurpose)
            continue;
        const QString name = plan.nameOf(*channel);
        std::optional<Remedy> remedy;
        if (plan.postsOn(channel->id).empty() && !hasGoal(*channel, plan)) {
            Channel closed = *channel;
            closed.decision = AuditDecision::Close;
            remedy = Remedy{{QT_TRANSLATE_NOOP("message", "Decide to close it"), {}}, Edit::changing(closed, name)};
        }
        findings.push_back(
            flaw == MissionFlaw::Missing
                ? about(*channel, name, Severity::Warning,
                    {QT_TRANSLATE_NOOP("message", "Nothing says what the channel “%1” is for."), {name}},
                    {QT_TRANSLATE_NOOP("message", "Write its mission in one sentence; if none comes to mind, consider closing it."), {}},
                    std::move(remedy))
                : about(*channel, name, Severity::Info,
                    {QT_TRANSLATE_NOOP("message", "The mission of “%1” says what is done there, not to what end."), {name}},
                    {QT_TRANSLATE_NOOP("message", "Say what the business gets from it: “… in order to …”. If nothing comes to mind, "
                                                  "consider closing it."),
                        {}},
                    std::move(remedy)));
    }
    return findings;
}

// S4-05: activity without a goal. Posts that name a goal themselves serve one.
Findings channelWithoutGoal(const Facts &plan)
{
    Findings findings;
    for (const Channel *channel : plan.channels) {
        if (hasGoal(*channel, plan))
            continue;
        const auto &posts = plan.postsOn(channel->id);
        const QString name = plan.nameOf(*channel);
        if (!posts.empty() && std::none_of(posts.begin(), posts.end(), [](const Post *post) { return post->goal.has_value(); }))
            findings.push_back(about(*channel, name, Severity::Info,
                {QT_TRANSLATE_NOOP("message", "The channel “%1” keeps you busy, but no goal of the quarter rests on it."), {name}},
                {QT_TRANSLATE_NOOP("message", "Set a goal for it, or plan fewer posts there."), {}}));
    }
    return findings;
}

// S1-36: what needs many sentences is no mission. What is cut off is kept as the approach.
Findings missionTooLong(const Facts &plan)
{
    Findings findings;
    for (const Channel *channel : plan.channels) {
        const QString mission = channel->mission.trimmed();
        const auto ends = innerEnds(mission);
        if (ends.size() < Thresholds::sentencesOfAMission)
            continue;
        const QString name = plan.nameOf(*channel);
        Channel shorter = *channel;
        shorter.mission = mission.left(ends.front());
        const QString rest = mission.mid(ends.front()).trimmed();
        shorter.approach = shorter.approach.isEmpty() ? rest : shorter.approach + u' ' + rest;
        findings.push_back(about(*channel, name, Severity::Info,
            {QT_TRANSLATE_NOOP("message", "The mission of “%1” takes %2 sentences: nobody will know it by heart."),
                {name, QString::number(ends.size() + 1)}},
            {QT_TRANSLATE_NOOP("message", "Say it in one sentence; the rest belongs to what you post there."), {}},
            Remedy{{QT_TRANSLATE_NOOP("message", "Keep its first sentence as the mission"), {}}, Edit::changing(shorter, name)}));
    }
    return findings;
}

// S1-30
Findings mergeWithoutTarget(const Facts &plan)
{
    Findings findings;
    for (const Channel *channel : plan.channels) {
        const Channel *target = plan.strategy.find(channel->mergeInto);
        const bool isSound = target && target->id != channel->id && !isClosing(*target);
        if (channel->decision != AuditDecision::Merge || isSound)
            continue;
        const QString name = plan.nameOf(*channel);
        std::vector<const Channel *> others = plan.channels;
        std::erase_if(others, [&](const Channel *other) { return other->id == channel->id || other->decision == AuditDecision::Merge; });
        const auto sameNetwork =
            std::find_if(others.begin(), others.end(), [&](const Channel *other) { return other->network == channel->network; });
        const Channel *into = sameNetwork != others.end() ? *sameNetwork : others.size() == 1 ? others.front() : nullptr;
        std::optional<Remedy> remedy;
        if (into) {
            Channel merged = *channel;
            merged.mergeInto = into->id;
            remedy = Remedy{{QT_TRANSLATE_NOOP("message", "Merge it into “%1”"), {plan.nameOf(*into)}}, Edit::changing(merged, name)};
        }
        findings.push_back(about(*channel, name, Severity::Warning,
            {QT_TRANSLATE_NOOP("message", "“%1” is to be merged, but nothing says into which channel."), {name}},
            {QT_TRANSLATE_NOOP("message", "Say where its people are to go, or keep the channel."), {}}, std::move(remedy)));
    }
    return findings;
}

// S3-15
Findings everyChannelFirst(const Facts &plan)
{
    if (plan.channels.size() < Thresholds::channelsForARank || !std::all_of(plan.channels.begin(), plan.channels.end(), isFirst))
        return {};
    const Channel &first = heaviest(plan);
    const QString name = plan.nameOf(first);
    Edit edit = Edit::changing(first, name);
    for (const Channel *channel : plan.channels)
        if (channel->id != first.id) {
            Channel second = *channel;
            second.rank = ChannelRank::Secondary;
            edit.put(second);
        }
    return {about(first, name, Severity::Info,
        {QT_TRANSLATE_NOOP("message", "All %1 channels come first, so none does."), {QString::number(plan.channels.size())}},
        {QT_TRANSLATE_NOOP("message", "Write for the channel that matters most, and adapt for the others."), {}},
        Remedy{{QT_TRANSLATE_NOOP("message", "Put “%1” first and the others second"), {name}}, std::move(edit)})};
}

// S3-15
Findings noChannelFirst(const Facts &plan)
{
    if (plan.channels.size() < 2 || std::any_of(plan.channels.begin(), plan.channels.end(), isFirst))
        return {};
    Channel first = heaviest(plan);
    first.rank = ChannelRank::Primary;
    const QString name = plan.nameOf(first);
    return {about(first, name, Severity::Info, {QT_TRANSLATE_NOOP("message", "No channel comes first."), {}},
        {QT_TRANSLATE_NOOP("message", "Write for the channel that matters most, and adapt for the others."), {}},
        Remedy{{QT_TRANSLATE_NOOP("message", "Put “%1” first"), {name}}, Edit::changing(first, name)})};
}

} // namespace core::rules
