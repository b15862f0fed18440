// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "core/format.h"
#include "core/labels.h"

namespace report {

namespace {

using core::Procedure;

void addTable(std::vector<Element> &page, const QString &heading, const QString &anchor, Table table)
{
    if (table.rows.empty())
        return;
    page.push_back(Heading{3, heading, anchor});
    page.push_back(std::move(table));
}

// S4-10: what a process is worth to the reader is that it can be read.
Table stepsTable(const Groundwork &ground, Procedure procedure)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.filled(language.translate("report", "%1: each step and who takes it."), {core::label(procedure, language)});
    table.columns = {{language.translate("report", "Step"), Align::Left, 0, true}, {language.translate("report", "Who"), Align::Left, 130}};
    int number = 0;
    for (const core::ProcedureStep &step : ground.strategy().all<core::ProcedureStep>()) {
        if (step.procedure != procedure || step.title.trimmed().isEmpty())
            continue;
        Cell title = cellOf(
            language.filled(language.translate("report", "%1. %2", "a numbered step"), {QString::number(++number), onOneLine(step.title)}));
        if (!step.detail.trimmed().isEmpty())
            title.second = muted(printable(step.detail));
        Cell who = cellOf(onOneLine(step.role));
        if (step.needsApproval)
            who.second = muted(language.translate("report", "to be approved"));
        table.rows.push_back({{title, who}, false, false});
    }
    return table;
}

// S3-03
Table rolesTable(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "Who does, answers for and stands in for each task.");
    table.columns = {{language.translate("report", "Task"), Align::Left, 0, true},
        {language.translate("report", "Does it"), Align::Left, 84}, {language.translate("report", "Answers for it"), Align::Left, 84},
        {language.translate("report", "Stands in"), Align::Left, 84}};
    for (const core::Duty &duty : ground.strategy().all<core::Duty>()) {
        Cell task = cellOf(onOneLine(duty.title));
        if (!duty.frequency.trimmed().isEmpty())
            task.second = muted(onOneLine(duty.frequency));
        table.rows.push_back(
            {{task, cellOf(onOneLine(duty.responsible)), cellOf(onOneLine(duty.accountable)), cellOf(onOneLine(duty.backup))}, false,
                false});
    }
    return table;
}

// S3-18
Table answersTable(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "How people are answered, how fast, and by whom.");
    table.columns = {{language.translate("report", "Situation"), Align::Left, 110, true}, {language.translate("report", "The answer")},
        {language.translate("report", "Within"), Align::Left, 64}};
    for (const core::PlaybookEntry &entry : ground.strategy().all<core::PlaybookEntry>()) {
        Cell situation{strong(onOneLine(entry.title))};
        situation.second = muted(core::label(entry.situation, language));
        Cell answer = cellOf(printable(entry.answer));
        if (entry.goesPrivate)
            answer.second = muted(language.translate("report", "then in a private message"));
        Cell within = cellOf(entry.withinHours ? core::formatHours(*entry.withinHours, language) : QString());
        if (!entry.owner.trimmed().isEmpty())
            within.second = muted(onOneLine(entry.owner));
        table.rows.push_back({{situation, answer, within}, false, false});
    }
    return table;
}

// S1-27
Table actionsTable(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "What is to be done, by whom and by when.");
    table.columns = {{language.translate("report", "Action"), Align::Left, 0, true}, {language.translate("report", "Who"), Align::Left, 84},
        {language.translate("report", "By"), Align::Left, 96}};
    for (const core::Action &action : ground.strategy().all<core::Action>()) {
        if (action.isDone || action.title.trimmed().isEmpty())
            continue;
        Cell due = cellOf(action.due ? core::formatShortDay(*action.due, language) : QString());
        if (action.due && *action.due < ground.asOf())
            due.second = muted(language.translate("report", "overdue"));
        table.rows.push_back({{cellOf(onOneLine(action.title)), cellOf(onOneLine(action.owner)), due}, false, false});
    }
    return table;
}

// S4-17, S0-52: what speaks for the budget
Table evidenceTable(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "Comments and numbers kept as they came.");
    table.columns = {{language.translate("report", "What was seen"), Align::Left, 0, true},
        {language.translate("report", "Goal it speaks for")}, {language.translate("report", "Day"), Align::Left, 64}};
    for (const core::Evidence &evidence : ground.strategy().all<core::Evidence>()) {
        if (evidence.day < ground.quarter().firstDay || evidence.day > ground.asOf() || evidence.title.trimmed().isEmpty())
            continue;
        Cell title = cellOf(onOneLine(evidence.title));
        if (!evidence.text.trimmed().isEmpty())
            title.second = muted(printable(evidence.text));
        const core::Goal *goal = ground.strategy().find(evidence.goal);
        table.rows.push_back(
            {{title, cellOf(goal ? ground.goalName(*goal) : QString()), cellOf(core::formatShortDay(evidence.day, language))}, false,
                false});
    }
    return table;
}

} // namespace

Section operationsSection(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Section section;
    if (!ground.isInternal())
        return section;
    std::vector<Element> page;
    const bool isForTeam = ground.input().profile == Profile::Team;
    addTable(page, language.translate("report", "What is to be done"), QStringLiteral("actions"), actionsTable(ground));
    addTable(page, language.translate("report", "What shows that it works"), QStringLiteral("evidence"), evidenceTable(ground));
    addPostResults(page, ground);
    addTable(page, language.translate("report", "Who does what"), QStringLiteral("roles"), rolesTable(ground));
    addGovernance(page, ground);
    for (const auto &[procedure, token] : core::Tokens<Procedure>::all)
        if (isForTeam || procedure == Procedure::Publishing || procedure == Procedure::Crisis)
            addTable(
                page, core::label(procedure, language), QStringLiteral("procedure-") + QLatin1String(token), stepsTable(ground, procedure));
    if (isForTeam)
        addTable(page, language.translate("report", "How people are answered"), QStringLiteral("answers"), answersTable(ground));
    if (page.empty())
        return section;
    section.title = language.translate("report", "How the work is done");
    section.anchor = QStringLiteral("operations");
    page.insert(page.begin(), Heading{2, section.title, section.anchor});
    section.versions = {page};
    return section;
}

} // namespace report
