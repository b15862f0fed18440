// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings.h"

#include "core/findings/remedies.h"
#include "core/findings/rules.h"
#include "core/kindlabels.h"

namespace core {

namespace {

// Somebody put it on a list, with a day that has not gone by: the finding says so and stays quiet.
void noteWhatIsPlanned(Finding &finding, const rules::Facts &plan)
{
    const QString subject = subjectToken(finding);
    for (const Action &action : plan.strategy.all<Action>()) {
        if (action.isDone || !action.due || *action.due < plan.today || action.rule != finding.rule || action.subject != subject)
            continue;
        finding.plannedFor = action.due;
        finding.severity = Severity::Info;
        finding.fix = {QT_TRANSLATE_NOOP("message", "Planned for %2: %1"), {action.title}, {*action.due}};
        finding.remedy.reset();
        return;
    }
}

void nameTheUnnamed(Message &message)
{
    for (QString &argument : message.arguments)
        if (argument.isEmpty())
            argument = QStringLiteral("…");
}

} // namespace

std::vector<Finding> findingsOf(const PlanUnderCheck &plan)
{
    const rules::Facts facts(plan);
    std::vector<Finding> findings;
    for (const FindingRule &rule : findingRules())
        for (Finding &finding : rule.find(facts)) {
            finding.rule = QLatin1String(rule.id);
            nameTheUnnamed(finding.message);
            nameTheUnnamed(finding.fix);
            if (!finding.remedy)
                finding.remedy = rules::plannedAction(facts, finding);
            nameTheUnnamed(finding.remedy->title);
            noteWhatIsPlanned(finding, facts);
            findings.push_back(std::move(finding));
        }
    const auto rank = [](const Finding &finding) { return std::pair(!finding.plannedFor, finding.severity); };
    std::stable_sort(findings.begin(), findings.end(), [&](const Finding &one, const Finding &other) { return rank(one) > rank(other); });
    return findings;
}

Edit stepOf(const Remedy &remedy)
{
    Edit step(remedy.edit.label());
    for (const Edit::Operation &operation : remedy.edit.operations()) {
        if (const auto *row = std::get_if<Edit::Row>(&operation))
            std::visit(
                [&]<class Entity>(Entity entity) {
                    if (!entity.id)
                        entity.id = newId<Entity>();
                    step.put(entity);
                },
                *row);
        else
            std::visit([&](const auto &id) { step.remove(id); }, std::get<Edit::RowId>(operation));
    }
    return step;
}

QString subjectToken(const Finding &finding)
{
    return finding.subject ? rowToken(*finding.subject) : QString();
}

} // namespace core
