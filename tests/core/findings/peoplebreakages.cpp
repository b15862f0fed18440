// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/soundplan.h"

namespace tests {

namespace {

void assumeAll(SoundPlan &plan)
{
    for (PersonaAnswer &answer : plan.strategy.all<PersonaAnswer>())
        answer.source = EvidenceSource::Assumption;
}

void measureOnly(SoundPlan &plan)
{
    plan.strategy.all<PersonaAnswer>().front().source = EvidenceSource::NetworkAnalytics;
}

// Posts that say for whom they are, and somebody they are not for.
Persona &addPaul(SoundPlan &plan)
{
    for (size_t i = 0; i < 5; ++i)
        plan.posts()[i].persona = plan.persona().id;
    Persona &paul = plan.add<Persona>();
    paul.name = QStringLiteral("Paul");
    return paul;
}

void lookAtRival(SoundPlan &plan, QDate day)
{
    Presence presence = aRow<Presence>();
    presence.competitor = plan.add<Competitor>().id;
    presence.seenOn = day;
    plan.add(presence);
}

void expectNothing(SoundPlan &plan)
{
    plan.business().customersExpectUs = false;
}

void say(SoundPlan &plan, const char *social)
{
    plan.business().mission = QStringLiteral("Good bread for the whole street.");
    plan.business().socialMission = QLatin1String(social);
}

} // namespace

const std::vector<Breakage> &peopleBreakages()
{
    static const std::vector<Breakage> all{
        {"persona-mostly-assumed", assumeAll,
            [](SoundPlan &plan) {
                assumeAll(plan);
                plan.strategy.all<PersonaAnswer>().back().source = EvidenceSource::Survey;
            }},
        {"persona-without-posts", [](SoundPlan &plan) { addPaul(plan); }, [](SoundPlan &plan) { plan.goal().audience = addPaul(plan).id; }},
        {"nobody-asked", measureOnly,
            [](SoundPlan &plan) {
                measureOnly(plan);
                plan.add<Interview>();
            }},
        {"only-goals", [](SoundPlan &plan) { plan.strategy.all<Persona>().clear(); },
            [](SoundPlan &plan) {
                plan.strategy.all<Persona>().clear();
                plan.strategy.all<Goal>().clear();
            }},
        {"competitor-not-looked-at", [](SoundPlan &plan) { lookAtRival(plan, QDate(2026, 12, 1)); },
            [](SoundPlan &plan) { lookAtRival(plan, QDate(2026, 12, 2)); }},
        {"no-reason-to-be-there",
            [](SoundPlan &plan) {
                expectNothing(plan);
                plan.strategy.all<Objective>().clear();
            },
            expectNothing},
        {"expectation-unknown", [](SoundPlan &plan) { plan.business().customersExpectUs.reset(); }, expectNothing},
        {"same-mission", [](SoundPlan &plan) { say(plan, "Good bread, for the whole street"); },
            [](SoundPlan &plan) { say(plan, "Show the street what comes out of the oven, so that nobody comes too late."); }},
        {"impostor-not-reported", [](SoundPlan &plan) { plan.add<Impostor>().foundOn = QDate(2027, 2, 22); },
            [](SoundPlan &plan) { plan.add<Impostor>().foundOn = QDate(2027, 2, 23); }},
        {"name-squatted", [](SoundPlan &plan) { plan.add<Reservation>().status = ReservationStatus::Squatted; },
            [](SoundPlan &plan) { plan.add<Reservation>().status = ReservationStatus::Taken; }},
        {"request-without-answer", [](SoundPlan &plan) { plan.add<FollowerRequest>().day = QDate(2027, 2, 15); },
            [](SoundPlan &plan) { plan.add<FollowerRequest>().day = QDate(2027, 2, 16); }},
        {"action-overdue", [](SoundPlan &plan) { plan.add<Action>().due = QDate(2027, 2, 28); },
            [](SoundPlan &plan) { plan.add<Action>().due = plan.today; }},
        {"duty-without-owner",
            [](SoundPlan &plan) {
                plan.business().staffing = Staffing::Team;
                plan.add<Duty>();
            },
            [](SoundPlan &plan) { plan.add<Duty>(); }},
    };
    return all;
}

} // namespace tests
