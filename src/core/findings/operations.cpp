// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rules.h"
#include "core/findings/thresholds.h"
#include "core/oneline.h"

namespace core::rules {

namespace {

bool isTeam(const Facts &plan)
{
    return plan.strategy.business().staffing == Staffing::Team;
}

QString titleFrom(const QString &text)
{
    constexpr qsizetype longest = 60;
    return oneLine(text, longest);
}

// The answers of other pages' open questions are kept in the same table.
bool isOfTheAudit(const AuditAnswer &answer)
{
    static const QStringList questions = {
        QStringLiteral("works"), QStringLiteral("who"), QStringLiteral("where"), QStringLiteral("compared")};
    return questions.contains(answer.question);
}

} // namespace

// S1-31
Findings impostorNotReported(const Facts &plan)
{
    Findings findings;
    for (const Impostor &impostor : plan.strategy.all<Impostor>()) {
        const bool isOld = impostor.foundOn && impostor.foundOn->addDays(Thresholds::daysToReport) <= plan.today;
        if (isOld && !impostor.reportedOn && impostor.outcome.trimmed().isEmpty())
            findings.push_back(about(impostor, impostor.handle, Severity::Warning,
                {QT_TRANSLATE_NOOP("message", "The impostor “%1” was found on %2, and nobody has reported it."), {impostor.handle},
                    {*impostor.foundOn}},
                {QT_TRANSLATE_NOOP("message", "Report the account to the network, with a screenshot."), {}}));
    }
    return findings;
}

// S3-14
Findings nameSquatted(const Facts &plan)
{
    Findings findings;
    for (const Reservation &name : plan.strategy.all<Reservation>())
        if (name.status == ReservationStatus::Squatted)
            findings.push_back(
                about(name, name.handle, Severity::Info, {QT_TRANSLATE_NOOP("message", "Somebody sits on your name “%1”."), {name.handle}},
                    {QT_TRANSLATE_NOOP("message", "Ask the network for it, or choose a name that is free everywhere."), {}}));
    return findings;
}

// S1-45
Findings requestWithoutAnswer(const Facts &plan)
{
    Findings findings;
    for (const FollowerRequest &request : plan.strategy.all<FollowerRequest>()) {
        if (request.status != RequestStatus::Open || request.day.addDays(Thresholds::daysToAnswer) > plan.today)
            continue;
        FollowerRequest planned = request;
        planned.status = RequestStatus::Planned;
        planned.post = Id<Post>{request.id.value}; // known beforehand, so that the request can name it
        Edit edit = Edit::changing(planned, titleFrom(request.text));
        if (!plan.strategy.find(planned.post)) {
            Post idea;
            idea.id = *planned.post;
            idea.title = titleFrom(request.text);
            idea.channel = request.channel;
            edit.put(idea);
        }
        findings.push_back(about(request, titleFrom(request.text), Severity::Warning,
            {QT_TRANSLATE_NOOP("message", "What %1 asked for on %2 is still open."), {request.who}, {request.day}},
            {QT_TRANSLATE_NOOP("message", "Plan a post that answers it, or decline."), {}},
            Remedy{{QT_TRANSLATE_NOOP("message", "Make a post idea of it"), {}}, std::move(edit)}));
    }
    return findings;
}

// S1-27
Findings actionOverdue(const Facts &plan)
{
    Findings findings;
    for (Action action : plan.strategy.all<Action>()) {
        if (action.isDone || !action.due || *action.due >= plan.today)
            continue;
        const QDate due = *action.due;
        action.due = plan.inDays(Thresholds::daysMore);
        findings.push_back(about(action, action.title, Severity::Warning,
            {QT_TRANSLATE_NOOP("message", "“%1” was to be done by %2."), {action.title}, {due}},
            {QT_TRANSLATE_NOOP("message", "Do it, give it another day, or drop it."), {}},
            Remedy{{QT_TRANSLATE_NOOP("message", "Move it to %1"), {}, {*action.due}}, Edit::changing(action, action.title)}));
    }
    return findings;
}

// S3-03: in a team, what is nobody’s stays undone
Findings dutyWithoutOwner(const Facts &plan)
{
    if (!isTeam(plan))
        return {};
    const auto open = plan.strategy.where<Duty>([](const Duty &duty) { return duty.responsible.trimmed().isEmpty(); });
    if (open.empty())
        return {};
    std::optional<Remedy> remedy;
    if (const QString owner = plan.strategy.business().owner.trimmed(); !owner.isEmpty()) {
        Edit edit = Edit::changing(open.front(), open.front().title);
        for (Duty duty : open) {
            duty.responsible = owner;
            edit.put(duty);
        }
        remedy = Remedy{{QT_TRANSLATE_NOOP("message", "Put down %1 for them"), {owner}}, std::move(edit)};
    }
    return {about(open.front(), open.front().title, Severity::Info,
        {QT_TRANSLATE_NOOP("message", "Functions of social media that nobody is responsible for: %1."), {QString::number(open.size())}},
        {QT_TRANSLATE_NOOP("message", "Name somebody for each, and who stands in."), {}}, std::move(remedy))};
}

// S3-18
Findings serviceWithoutPlaybook(const Facts &plan)
{
    const auto service =
        std::find_if(plan.goals.begin(), plan.goals.end(), [](const Goal &goal) { return goal.type == GoalType::Service; });
    if (service == plan.goals.end() || !plan.strategy.all<PlaybookEntry>().empty())
        return {};
    return {about(*service, plan.nameOf(*service), Severity::Info,
        {QT_TRANSLATE_NOOP("message", "The goal “%1” promises service, and no answer is prepared."), {plan.nameOf(*service)}},
        {QT_TRANSLATE_NOOP("message", "Write how you answer a complaint, a question and a compliment."), {}})};
}

// S4-12
Findings noCrisisPlan(const Facts &plan)
{
    const auto &steps = plan.strategy.all<ProcedureStep>();
    const bool hasPlan =
        std::any_of(steps.begin(), steps.end(), [](const ProcedureStep &step) { return step.procedure == Procedure::Crisis; });
    const bool needsOne = isTeam(plan) || plan.channels.size() >= Thresholds::channelsForACrisisPlan;
    if (hasPlan || !needsOne || plan.posts.empty())
        return {};
    return {
        aboutThePlan(Severity::Info, {QT_TRANSLATE_NOOP("message", "Nothing says who does what when something goes wrong in public."), {}},
            {QT_TRANSLATE_NOOP("message", "Write the crisis plan: who decides, who answers, who stops what is scheduled."), {}})};
}

// S1-26
Findings auditNotAnswered(const Facts &plan)
{
    const auto &answers = plan.strategy.all<AuditAnswer>();
    const bool isAnswered = std::any_of(
        answers.begin(), answers.end(), [](const AuditAnswer &answer) { return isOfTheAudit(answer) && !answer.text.trimmed().isEmpty(); });
    if (isAnswered || plan.channels.size() < 2 || plan.posts.empty())
        return {};
    return {aboutThePlan(Severity::Info, {QT_TRANSLATE_NOOP("message", "Your accounts were never looked at as a whole."), {}},
        {QT_TRANSLATE_NOOP("message", "Answer the four questions of the audit: what works, who reacts, where, and compared with whom."),
            {}})};
}

} // namespace core::rules
