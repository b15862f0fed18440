// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit.h"

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

AuditDecision decisionFor(const Channel &channel)
{
    return channel.decision == AuditDecision::Undecided ? proposedDecision(channel) : channel.decision;
}

const QStringList &profileChecklist()
{
    static const QStringList points = {
        QStringLiteral("complete"), QStringLiteral("keywords"), QStringLiteral("brand"), QStringLiteral("identifiable")};
    return points;
}

} // namespace core
