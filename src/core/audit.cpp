// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit.h"

#include <QCoreApplication>

namespace core {

AuditDecision proposedDecision(const Channel &channel)
{
    if (!channel.attractsAudience || !channel.helpsGoals)
        return AuditDecision::Undecided;
    if (*channel.attractsAudience && *channel.helpsGoals)
        return channel.usage.trimmed().isEmpty() ? AuditDecision::Improve : AuditDecision::Keep;
    if (*channel.attractsAudience)
        return AuditDecision::Improve; // the people are there, what is posted serves no goal
    return *channel.helpsGoals ? AuditDecision::Merge : AuditDecision::Close;
}

Message proposalReason(const Channel &channel)
{
    if (!channel.attractsAudience && !channel.helpsGoals)
        return {QT_TRANSLATE_NOOP("message", "Not looked at yet.")};
    if (!channel.attractsAudience)
        return {QT_TRANSLATE_NOOP("message", "Still open: does it attract your audience?")};
    if (!channel.helpsGoals)
        return {QT_TRANSLATE_NOOP("message", "Still open: can it help you reach a goal?")};
    switch (proposedDecision(channel)) {
    case AuditDecision::Keep:
        return {QT_TRANSLATE_NOOP("message", "Your audience is there, you know how it is used, and it serves a goal.")};
    case AuditDecision::Improve:
        return *channel.helpsGoals ? Message{QT_TRANSLATE_NOOP("message", "Your audience is there, but nobody has said how it is used.")}
                                   : Message{QT_TRANSLATE_NOOP("message", "Your audience is there, but what you do there serves no goal.")};
    case AuditDecision::Merge:
        return {QT_TRANSLATE_NOOP("message", "It could serve a goal, but your audience is elsewhere.")};
    case AuditDecision::Close:
    case AuditDecision::Undecided:
        break;
    }
    return {QT_TRANSLATE_NOOP("message", "It neither attracts your audience nor serves a goal.")};
}

bool isOverridden(const Channel &channel)
{
    return channel.decision != AuditDecision::Undecided && channel.decision != proposedDecision(channel);
}

bool isUtilityUnclear(const Channel &channel)
{
    return channel.utility.trimmed().isEmpty();
}

AuditDecision decisionFor(const Channel &channel)
{
    return channel.decision == AuditDecision::Undecided ? proposedDecision(channel) : channel.decision;
}

} // namespace core
