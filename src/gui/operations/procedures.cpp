// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/templates.h"
#include "core/format.h"
#include "core/labels.h"
#include "gui/operations/operationstabs.h"
#include "gui/records/register.h"

namespace gui {

namespace {

RegisterWords wordsOf(core::Procedure procedure)
{
    switch (procedure) {
    case core::Procedure::Publishing:
        return {OperationsTabs::tr("The process"), OperationsTabs::tr("Add a step"), OperationsTabs::tr("New step"),
            QStringLiteral("operations"), OperationsTabs::tr("How does a post come about?"),
            OperationsTabs::tr(
                "Write down who does what, from the idea to the answers below the post. A written process wins trust, prevents mistakes, "
                "and lets "
                "somebody else take over."),
            OperationsTabs::tr("Start with the usual steps")};
    case core::Procedure::BeforePublishing:
        return {OperationsTabs::tr("Before publishing"), OperationsTabs::tr("Add a point"), OperationsTabs::tr("New point"),
            QStringLiteral("check"), OperationsTabs::tr("What do you look at before a post goes out?"),
            OperationsTabs::tr(
                "A short list, read each time: spelling, link, picture, consent of the people shown, the voice of the house."),
            OperationsTabs::tr("Start with the usual points")};
    case core::Procedure::Routine:
        return {OperationsTabs::tr("Every day, every week"), OperationsTabs::tr("Add a task"), OperationsTabs::tr("New task"),
            QStringLiteral("clock"), OperationsTabs::tr("What has to be done every day?"),
            OperationsTabs::tr(
                "Answer comments and messages, look at mentions, leave room for the unexpected: what is written down gets done."),
            OperationsTabs::tr("Start with the usual tasks")};
    case core::Procedure::Crisis:
        return {OperationsTabs::tr("In a crisis"), OperationsTabs::tr("Add a step"), OperationsTabs::tr("New step"),
            QStringLiteral("finding"), OperationsTabs::tr("What do you do when a storm breaks?"),
            OperationsTabs::tr(
                "Decide on a calm day who speaks, what is stopped and who is told. On the day itself nobody has the head for it."),
            OperationsTabs::tr("Start with the usual steps")};
    case core::Procedure::Listening:
        return {OperationsTabs::tr("Listening"), OperationsTabs::tr("Add a point"), OperationsTabs::tr("New point"),
            QStringLiteral("search"), OperationsTabs::tr("Where do you listen?"),
            OperationsTabs::tr("Names, products, competitors, words of the trade: note where you look and how often."),
            OperationsTabs::tr("Start with the usual points")};
    }
    Q_UNREACHABLE();
}

} // namespace

// S4-10, S4-12, S3-39, S3-48, S3-17
PageTab *OperationsTabs::procedure(Page &page, core::Procedure procedure, QWidget *parent)
{
    RegisterOf<core::ProcedureStep>::Description steps;
    steps.words = wordsOf(procedure);
    steps.fields = [](RecordForm<core::ProcedureStep> &form) {
        form.line(tr("What is done"), &core::ProcedureStep::title);
        form.text(tr("How"), &core::ProcedureStep::detail);
        form.line(tr("Who does it"), &core::ProcedureStep::role);
        form.flag(tr("Somebody has to approve it"), &core::ProcedureStep::needsApproval);
    };
    steps.title = [](const core::ProcedureStep &step) { return step.title; };
    steps.second = [](const core::ProcedureStep &step) { return step.role; };
    steps.right = [](const core::ProcedureStep &step) { return step.needsApproval ? tr("to approve") : QString(); };
    steps.belongs = [procedure](const core::ProcedureStep &step) { return step.procedure == procedure; };
    steps.begin = [procedure](core::ProcedureStep &step) { step.procedure = procedure; };
    if (procedure == core::Procedure::Publishing) // S4-11
        steps.summary = [](const std::vector<core::ProcedureStep> &) {
            return tr(
                "What is written down shows those who pay how the work is done, so that they need not look over every shoulder. It makes "
                "mistakes fewer and smaller, and publishing goes on when somebody is away.");
        };
    steps.start = [&page, procedure] { return app::usualSteps(page.workspace(), procedure); };
    return new RegisterOf<core::ProcedureStep>(page, steps, parent);
}

// S3-03
PageTab *OperationsTabs::roles(Page &page, QWidget *parent)
{
    RegisterOf<core::Duty>::Description roles;
    roles.words = {tr("Roles"), tr("Add a role"), tr("New role"), QStringLiteral("person"), tr("Who does what?"),
        tr("Eight things have to be done for social media to work. Give each an owner and somebody who stands in."),
        tr("Start with the eight roles")};
    roles.fields = [](RecordForm<core::Duty> &form) {
        form.line(tr("The task"), &core::Duty::title);
        form.line(tr("Who does it"), &core::Duty::responsible);
        form.line(tr("Who answers for it"), &core::Duty::accountable);
        form.line(tr("Who is asked before"), &core::Duty::consulted);
        form.line(tr("Who is told after"), &core::Duty::informed);
        form.line(tr("Who stands in"), &core::Duty::backup);
        form.line(tr("How often"), &core::Duty::frequency, tr("For example: every morning, 15 minutes"));
    };
    roles.title = [](const core::Duty &duty) { return duty.title; };
    roles.second = [](const core::Duty &duty) { return duty.frequency; };
    roles.right = [](const core::Duty &duty) { return duty.responsible.isEmpty() ? tr("Nobody yet") : duty.responsible; };
    roles.summary = [](const std::vector<core::Duty> &all) {
        const auto open =
            std::count_if(all.begin(), all.end(), [](const core::Duty &duty) { return duty.responsible.trimmed().isEmpty(); });
        return open == 0 ? QString() : tr("Roles without an owner: %1 of %2.").arg(open).arg(all.size());
    };
    roles.start = [&page] { return app::usualRoles(page.workspace()); };
    return new RegisterOf<core::Duty>(page, roles, parent);
}

// S3-18
PageTab *OperationsTabs::playbook(Page &page, QWidget *parent)
{
    const core::Language &language = page.workspace().language();
    RegisterOf<core::PlaybookEntry>::Description answers;
    answers.words = {tr("How we answer"), tr("Add a situation"), tr("New situation"), QStringLiteral("message"),
        tr("What do you say to a complaint?"),
        tr("Note how you answer, never word for word: people notice a copied sentence. Say when to move on to a private message, and how "
           "fast."),
        tr("Start with the usual situations")};
    answers.fields = [&language](RecordForm<core::PlaybookEntry> &form) {
        form.line(tr("The situation"), &core::PlaybookEntry::title, tr("For example: the order came late"));
        form.choice<core::Situation>(
            tr("Kind"), &core::PlaybookEntry::situation, [&language](auto kind) { return core::label(kind, language); });
        form.text(tr("What the answer says"), &core::PlaybookEntry::answer, tr("What must be in it; the words are new each time."));
        form.flag(tr("Move on to a private message"), &core::PlaybookEntry::goesPrivate);
        form.number(tr("Answered within (hours)"), &core::PlaybookEntry::withinHours, 0, 720);
        form.line(tr("Who answers"), &core::PlaybookEntry::owner);
    };
    answers.title = [](const core::PlaybookEntry &one) { return one.title; };
    answers.second = [&language](const core::PlaybookEntry &one) { return core::label(one.situation, language); };
    answers.right = [&language](const core::PlaybookEntry &one) {
        return one.withinHours ? core::formatHours(*one.withinHours, language) : QString();
    };
    answers.start = [&page] { return app::usualAnswers(page.workspace()); };
    return new RegisterOf<core::PlaybookEntry>(page, answers, parent);
}

} // namespace gui
