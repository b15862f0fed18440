// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/soundplan.h"

namespace tests {

namespace {

Evidence &addEvidence(SoundPlan &plan, QDate day)
{
    Evidence &evidence = plan.add<Evidence>();
    evidence.goal = plan.goal().id;
    evidence.day = day;
    return evidence;
}

void addMilestone(SoundPlan &plan, QDate day)
{
    Milestone &milestone = plan.add<Milestone>();
    milestone.goal = plan.goal().id;
    milestone.day = day;
}

void explore(SoundPlan &plan, std::optional<QDate> until)
{
    plan.goal().isExploration = true;
    plan.goal().exploreUntil = until;
}

} // namespace

const std::vector<Breakage> &goalBreakages()
{
    static const std::vector<Breakage> all{
        {"deadline-before-start", [](SoundPlan &plan) { plan.kpi().deadline = QDate(2026, 12, 31); },
            [](SoundPlan &plan) { plan.kpi().deadline = plan.kpi().startDay; }},
        {"goal-on-closed-channel", [](SoundPlan &plan) { plan.channel().decision = AuditDecision::Close; },
            [](SoundPlan &plan) { plan.addChannel().decision = AuditDecision::Close; }},
        {"goal-without-number", [](SoundPlan &plan) { plan.kpi().targetAmount.reset(); },
            [](SoundPlan &plan) {
                explore(plan, std::nullopt);
                plan.kpi().targetAmount.reset();
            }},
        {"goal-without-deadline", [](SoundPlan &plan) { plan.kpi().deadline.reset(); },
            [](SoundPlan &plan) {
                explore(plan, std::nullopt);
                plan.kpi().deadline.reset();
            }},
        {"goal-without-objective", [](SoundPlan &plan) { plan.goal().objective.reset(); },
            [](SoundPlan &plan) {
                auto next = plan.goal();
                next.id = newId<Goal>();
                next.quarter = newId<Quarter>();
                next.objective.reset();
                plan.add(next);
            }},
        {"vanity-without-so-what", [](SoundPlan &plan) { plan.kpi().metric = QStringLiteral("followers"); },
            [](SoundPlan &plan) {
                plan.kpi().metric = QStringLiteral("followers");
                plan.goal().soWhat = QStringLiteral("They hear of the evening menu first.");
            }},
        {"kpi-without-data", [](SoundPlan &plan) { plan.source.lastDay = QDate(2027, 1, 30); },
            [](SoundPlan &plan) { plan.source.lastDay = QDate(2027, 1, 31); }},
        {"unsupported-without-reason",
            [](SoundPlan &plan) {
                plan.source.perDay[QStringLiteral("clicks")] = 1;
                plan.kpi().targetAmount = 4000;
            },
            [](SoundPlan &plan) {
                plan.source.perDay[QStringLiteral("clicks")] = 1;
                for (Kpi &kpi : plan.strategy.all<Kpi>())
                    kpi.targetAmount = 4000;
                for (Goal &goal : plan.strategy.all<Goal>())
                    goal.overrideReason = QStringLiteral("The new terrace opens.");
            }},
        {"fewer-than-three-goals", [](SoundPlan &plan) { plan.strategy.all<Goal>().pop_back(); },
            [](SoundPlan &plan) { explore(plan, std::nullopt); }},
        {"goal-nobody-notes", [](SoundPlan &plan) { plan.kpi().numberSource = NumberSource::Nobody; },
            [](SoundPlan &plan) { plan.kpi().numberSource = NumberSource::ByHand; }},
        {"goal-past-deadline", [](SoundPlan &plan) { plan.kpi().deadline = QDate(2027, 2, 28); },
            [](SoundPlan &plan) { plan.kpi().deadline = plan.today; }},
        {"exploration-without-end", [](SoundPlan &plan) { explore(plan, std::nullopt); },
            [](SoundPlan &plan) { explore(plan, QDate(2027, 3, 15)); }},
        {"exploration-past-end", [](SoundPlan &plan) { explore(plan, QDate(2027, 2, 28)); },
            [](SoundPlan &plan) { explore(plan, plan.today); }},
        {"proxy-without-evidence", [](SoundPlan &plan) { plan.goal().link = MetricLink::Proxy; },
            [](SoundPlan &plan) {
                plan.goal().link = MetricLink::Proxy;
                addEvidence(plan, QDate(2027, 2, 10));
            }},
        {"milestone-after-deadline", [](SoundPlan &plan) { addMilestone(plan, QDate(2027, 4, 1)); },
            [](SoundPlan &plan) { addMilestone(plan, QDate(2027, 3, 31)); }},
        {"goal-on-unsuited-network", [](SoundPlan &plan) { plan.channel().network = QStringLiteral("linkedin"); },
            [](SoundPlan &plan) {
                plan.channel().network = QStringLiteral("linkedin");
                NetworkDemand &demand = plan.add<NetworkDemand>();
                demand.network = QStringLiteral("linkedin");
                demand.share = 0.3;
            }},
        {"too-general", [](SoundPlan &plan) { plan.goal().purpose = QStringLiteral("to reach everyone"); },
            [](SoundPlan &plan) { plan.goal().purpose = QStringLiteral("to bring more regulars back on better weekdays, etched in"); }},
        {"service-without-playbook", [](SoundPlan &plan) { plan.goal().type = GoalType::Service; },
            [](SoundPlan &plan) {
                plan.goal().type = GoalType::Service;
                plan.add<PlaybookEntry>();
            }},
    };
    return all;
}

} // namespace tests
