// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/templates.h"

#include "app/calendar/postedits.h"
#include "catalogue/lists.h"
#include "catalogue/templates.h"
#include "core/format.h"

#include <algorithm>
#include <map>

namespace app {

namespace {

using core::Procedure;
using core::ProcedureStep;

QString in(const catalogue::Texts &texts, const core::Language &language)
{
    const auto found = texts.find(language.code());
    return found != texts.end() ? found->second : texts.empty() ? QString() : texts.at(QStringLiteral("en"));
}

core::EditLabel starting(const char *what)
{
    return {QStringLiteral("start:") + QLatin1String(what), {}};
}

QString every(catalogue::Frequency frequency, const core::Language &language)
{
    switch (frequency) {
    case catalogue::Frequency::Daily:
        return language.translate("app", "every day");
    case catalogue::Frequency::Weekly:
        return language.translate("app", "every week");
    case catalogue::Frequency::Monthly:
        return language.translate("app", "every month");
    case catalogue::Frequency::Quarterly:
        return language.translate("app", "every quarter");
    }
    Q_UNREACHABLE();
}

// Steps put one behind the other, after those that the procedure has.
class StepEdit {
public:
    StepEdit(const Workspace &workspace, Procedure procedure)
        : m_language(workspace.language())
        , m_procedure(procedure)
        , m_edit(starting("procedure_step"))
        , m_position(core::nextPosition<ProcedureStep>(workspace.strategy()))
    {
    }

    ProcedureStep &add(const catalogue::Choice &choice) { return add(in(choice.names, m_language), in(choice.hints, m_language)); }
    ProcedureStep &add(const QString &title, const QString &detail)
    {
        ProcedureStep step;
        step.id = core::newId<ProcedureStep>();
        step.procedure = m_procedure;
        step.title = title;
        step.detail = detail;
        step.position = m_position++;
        return m_steps.emplace_back(step);
    }
    core::Edit edit()
    {
        for (const ProcedureStep &step : m_steps)
            m_edit.put(step);
        return m_edit;
    }

private:
    const core::Language &m_language;
    Procedure m_procedure;
    core::Edit m_edit;
    int m_position;
    std::vector<ProcedureStep> m_steps;
};

void addProcess(StepEdit &steps, const std::vector<catalogue::ProcessStep> &process, const Workspace &workspace)
{
    const bool isAlone = workspace.strategy().business().staffing == core::Staffing::Alone;
    for (const catalogue::ProcessStep &step : process) {
        ProcedureStep &added = steps.add(step.choice);
        added.needsApproval = !isAlone && step.choice.id == u"approve";
        added.role = isAlone ? workspace.strategy().business().owner : in(step.roles, workspace.language());
    }
}

core::Situation situationOf(const QString &reply)
{
    static const std::map<QString, core::Situation> others{{QStringLiteral("praise_with_request"), core::Situation::Request},
        {QStringLiteral("order_problem"), core::Situation::Complaint}, {QStringLiteral("wrong_claim"), core::Situation::Attack},
        {QStringLiteral("troll"), core::Situation::Attack}, {QStringLiteral("threat"), core::Situation::Attack}};
    const auto other = others.find(reply);
    return other != others.end() ? other->second : core::fromToken<core::Situation>(reply).value_or(core::Situation::Question);
}

QString minutesText(int minutes, const core::Language &language)
{
    return minutes > 0 ? language.translate("app", "about %1 minutes").arg(minutes) : QString();
}

} // namespace

core::Edit usualSteps(const Workspace &workspace, Procedure procedure)
{
    const core::Language &language = workspace.language();
    StepEdit steps(workspace, procedure);
    switch (procedure) {
    case Procedure::Publishing:
        addProcess(steps, catalogue::publishingProcess(), workspace);
        break;
    case Procedure::Crisis:
        addProcess(steps, catalogue::crisisPlan(), workspace);
        break;
    case Procedure::BeforePublishing:
        for (const catalogue::Choice &point : catalogue::choices(catalogue::ChoiceList::PrePublication))
            steps.add(point);
        break;
    case Procedure::Listening:
        for (const catalogue::Choice &point : catalogue::choices(catalogue::ChoiceList::ListeningSetUp))
            steps.add(point);
        break;
    case Procedure::Routine:
        for (const catalogue::RoutineTask &task : catalogue::routineTasks()) {
            const QString time = minutesText(task.minutes, language);
            QStringList detail{every(task.frequency, language) + (time.isEmpty() ? QString() : QStringLiteral(", ") + time)};
            if (const QString hint = in(task.choice.hints, language); !hint.isEmpty())
                detail << hint;
            steps.add(in(task.choice.names, language), detail.join(u'\n'));
        }
        break;
    }
    return steps.edit();
}

core::Edit usualRoles(const Workspace &workspace)
{
    const core::Business business = workspace.strategy().business();
    core::Edit edit(starting("duty"));
    int position = 0;
    for (const catalogue::Responsibility &function : catalogue::responsibilities()) {
        core::Duty duty;
        duty.id = core::newId<core::Duty>();
        duty.function = function.choice.id;
        duty.title = in(function.choice.names, workspace.language());
        duty.frequency = every(function.frequency, workspace.language());
        duty.position = position++;
        if (business.staffing == core::Staffing::Alone)
            duty.responsible = duty.accountable = business.owner;
        edit.put(duty);
    }
    return edit;
}

core::Edit usualTrainings(const Workspace &workspace)
{
    core::Edit edit(starting("training"));
    for (const catalogue::Choice &choice : catalogue::choices(catalogue::ChoiceList::Trainings)) {
        core::Training training;
        training.id = core::newId<core::Training>();
        training.day = workspace.today();
        training.topic = in(choice.names, workspace.language());
        training.note = in(choice.hints, workspace.language());
        edit.put(training);
    }
    return edit;
}

QStringList houseRuleExamples(const core::Language &language)
{
    QStringList rules;
    for (const catalogue::Choice &rule : catalogue::choices(catalogue::ChoiceList::HouseRules))
        rules << in(rule.names, language);
    return rules;
}

core::Edit usualAnswers(const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    core::Edit edit(starting("playbook_entry"));
    int position = 0;
    for (const catalogue::PlaybookReply &reply : catalogue::responsePlaybook()) {
        core::PlaybookEntry entry;
        entry.id = core::newId<core::PlaybookEntry>();
        entry.title = in(reply.names, language);
        entry.situation = situationOf(reply.id);
        entry.answer = in(reply.answers, language);
        if (const QString donts = in(reply.donts, language); !donts.isEmpty())
            entry.answer += u'\n' + donts;
        entry.goesPrivate = reply.isMovedToPrivate;
        if (reply.hours)
            entry.withinHours = *reply.hours;
        entry.position = position++;
        edit.put(entry);
    }
    return edit;
}

core::Edit usualTools(const Workspace &workspace)
{
    constexpr int monthsOfAQuarter = 3;
    const catalogue::ToolsBudget tools = catalogue::toolsBudget();
    core::Edit edit(starting("budget_line"));
    core::BudgetLine line;
    line.quarter = workspace.quarter().id;
    line.kind = core::CostKind::Tools;
    line.id = core::newId<core::BudgetLine>();
    line.label = workspace.language().translate("app", "Tools");
    line.planned = tools.perMonth * monthsOfAQuarter;
    edit.put(line);
    if (workspace.strategy().business().staffing == core::Staffing::Team) {
        line.id = core::newId<core::BudgetLine>();
        line.label = workspace.language().translate("app", "Tools, for one more person");
        line.planned = tools.perUser * monthsOfAQuarter;
        edit.put(line);
    }
    return edit;
}

core::Edit countryPoints(const Workspace &workspace)
{
    const catalogue::CountryChecklist list = catalogue::countryChecklist(workspace.strategy().business().country);
    StepEdit steps(workspace, Procedure::BeforePublishing);
    for (const catalogue::CountryChecklist::Point &point : list.points)
        steps.add(in(point.texts, workspace.language()), in(list.names, workspace.language()));
    return steps.edit();
}

std::vector<std::pair<QString, QString>> checklistCountries(const core::Language &language)
{
    std::vector<std::pair<QString, QString>> countries;
    for (const catalogue::CountryChecklist &list : catalogue::countryChecklists())
        if (list.country != u"general")
            countries.emplace_back(list.country.toUpper(), in(list.names, language));
    return countries;
}

std::vector<std::pair<QString, QString>> paidContentTypes(const core::Language &language)
{
    std::vector<std::pair<QString, QString>> types;
    for (const catalogue::Choice &type : catalogue::choices(catalogue::ChoiceList::PaidContentTypes))
        types.emplace_back(type.id, in(type.names, language));
    return types;
}

std::vector<ContentKind> contentKinds(const core::Language &language)
{
    std::vector<ContentKind> kinds;
    for (const catalogue::ContentType &type : catalogue::contentTypes())
        kinds.push_back({type.choice.id, in(type.choice.names, language), in(type.choice.hints, language), type.needsCaution});
    return kinds;
}

core::Post ideaOf(const ContentKind &kind)
{
    core::Post idea;
    idea.id = core::newId<core::Post>();
    idea.title = kind.name;
    idea.notes = kind.hint;
    return kind.needsSecondPair ? wantingSecondPair(idea) : idea;
}

std::vector<Lever> crossChannelLevers(const core::Language &language)
{
    std::vector<Lever> levers;
    for (const catalogue::Choice &choice : catalogue::choices(catalogue::ChoiceList::CrossChannelLevers))
        levers.push_back({choice.id, in(choice.names, language), in(choice.hints, language)});
    return levers;
}

bool isUsed(const Lever &lever, const core::Strategy &strategy)
{
    const auto &actions = strategy.all<core::Action>();
    return std::any_of(
        actions.begin(), actions.end(), [&lever](const core::Action &action) { return action.title.startsWith(lever.name); });
}

core::Edit usingLever(const Lever &lever, const Workspace &workspace)
{
    core::Action action;
    action.id = core::newId<core::Action>();
    action.title = lever.name + QStringLiteral(": ") + lever.hint;
    action.owner = workspace.strategy().business().owner;
    action.position = core::nextPosition<core::Action>(workspace.strategy());
    if (isUsed(lever, workspace.strategy()))
        return core::Edit({QStringLiteral("add:action"), {}});
    return core::Edit::adding(action, lever.name);
}

std::vector<std::pair<QString, QString>> toolCriteria(const core::Language &language)
{
    std::vector<std::pair<QString, QString>> criteria;
    for (const catalogue::Choice &one : catalogue::choices(catalogue::ChoiceList::ToolCriteria))
        criteria.emplace_back(in(one.names, language), in(one.hints, language));
    return criteria;
}

std::vector<ToolNote> toolNotes(const core::Language &language)
{
    std::vector<ToolNote> notes;
    for (const catalogue::ToolNote &note : catalogue::toolNotes())
        notes.push_back({note.name, in(note.texts, language),
            language.filled(language.translate("app", "%1, year unknown; noted on %2", "source, day"),
                {note.source, core::formatDay(note.notedOn, language)})});
    return notes;
}

QString factText(const QString &id, const core::Language &language)
{
    const auto fact = catalogue::fact(id);
    return fact ? in(fact->texts, language) : QString();
}

std::vector<OpenQuestion> openQuestions(const QString &page, const core::Language &language)
{
    std::vector<OpenQuestion> questions;
    for (const catalogue::Question &question : catalogue::questionsOf(page))
        questions.push_back({question.id, in(question.texts, language), in(question.hints, language)});
    return questions;
}

} // namespace app
