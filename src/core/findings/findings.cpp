// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings.h"

#include "core/findings/rules.h"
#include "core/kindlabels.h"

namespace core {

const std::vector<FindingRule> &findingRules()
{
    static const std::vector<FindingRule> rules{
        {"deadline-before-start", rules::deadlineBeforeStart},
        {"goal-on-closed-channel", rules::goalOnClosedChannel},
        {"posts-on-closed-channel", rules::postsOnClosedChannel},
        {"goal-without-number", rules::goalWithoutNumber},
        {"goal-without-deadline", rules::goalWithoutDeadline},
        {"goal-without-objective", rules::goalWithoutObjective},
        {"vanity-without-so-what", rules::vanityWithoutSoWhat},
        {"kpi-without-data", rules::kpiWithoutData},
        {"fewer-than-three-goals", rules::fewerThanThreeGoals},
        {"only-goals", rules::onlyGoals},
        {"persona-mostly-assumed", rules::personaMostlyAssumed},
        {"channel-without-mission", rules::channelWithoutMission},
        {"channel-without-goal", rules::channelWithoutGoal},
        {"gap-in-cadence", rules::gapInCadence},
        {"overloaded-week", rules::overloadedWeek},
        {"post-on-closed-day", rules::postOnClosedDay},
        {"posts-on-days-off", rules::postsOnDaysOff},
        {"mix-rule-exceeded", rules::mixRuleExceeded},
        {"more-than-the-hours", rules::moreThanTheHours},
        {"posts-without-goal", rules::postsWithoutGoal},
    };
    return rules;
}

std::vector<Finding> findingsOf(const PlanUnderCheck &plan)
{
    std::vector<Finding> findings;
    for (const FindingRule &rule : findingRules())
        for (Finding &finding : rule.find(plan)) {
            finding.rule = QLatin1String(rule.id);
            for (Message *message : {&finding.message, &finding.fix})
                for (QString &argument : message->arguments)
                    if (argument.isEmpty()) // without a name yet
                        argument = QStringLiteral("…");
            findings.push_back(std::move(finding));
        }
    std::stable_sort(
        findings.begin(), findings.end(), [](const Finding &one, const Finding &other) { return one.severity > other.severity; });
    return findings;
}

QString subjectToken(const Finding &finding)
{
    return finding.subject ? rowToken(*finding.subject) : QString();
}

namespace rules {

std::vector<Goal> goalsOf(const PlanUnderCheck &plan)
{
    return plan.strategy.where<Goal>([&](const Goal &goal) { return goal.quarter == plan.quarter.id; });
}

std::vector<Goal> goalsWithNumbersOf(const PlanUnderCheck &plan)
{
    return plan.strategy.where<Goal>([&](const Goal &goal) { return goal.quarter == plan.quarter.id && !goal.isExploration; });
}

QString nameOf(const Channel &channel, const NetworkCatalogue &networks)
{
    const Network *network = networks.find(channel.network);
    const QString name = network ? network->name(QStringLiteral("en")) : channel.network; // a proper name in any language
    return channel.handle.isEmpty() ? name : name + QStringLiteral(" (") + channel.handle + u')';
}

std::vector<Post> postsOf(const PlanUnderCheck &plan)
{
    return plan.strategy.where<Post>(
        [&](const Post &post) { return post.day && *post.day >= plan.quarter.firstDay && *post.day <= plan.quarter.lastDay; });
}

} // namespace rules

} // namespace core
