// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/governance.h"

#include "core/oneline.h"

#include <algorithm>

namespace core {

namespace {

Decider &deciderCalled(std::vector<Decider> &deciders, const QString &name)
{
    const auto known = std::find_if(
        deciders.begin(), deciders.end(), [&name](const Decider &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    return known != deciders.end() ? *known : deciders.emplace_back(Decider{name, {}, {}});
}

} // namespace

std::vector<Decider> decidersOf(const Strategy &strategy)
{
    std::vector<Decider> deciders;
    for (const Duty &duty : strategy.all<Duty>())
        if (const QString name = oneLine(duty.accountable); !name.isEmpty())
            deciderCalled(deciders, name).answersFor << oneLine(duty.title);
    for (const ProcedureStep &step : strategy.all<ProcedureStep>())
        if (const QString name = oneLine(step.role); step.needsApproval && !name.isEmpty())
            deciderCalled(deciders, name).approves << oneLine(step.title);
    return deciders;
}

QStringList stepsWithoutApprover(const Strategy &strategy)
{
    QStringList steps;
    for (const ProcedureStep &step : strategy.all<ProcedureStep>())
        if (step.needsApproval && step.role.trimmed().isEmpty())
            steps << oneLine(step.title);
    return steps;
}

QStringList houseRules(const Business &business)
{
    QStringList rules;
    for (const QString &line : business.houseRules.split(u'\n'))
        if (const QString rule = oneLine(line); !rule.isEmpty())
            rules << rule;
    return rules;
}

} // namespace core
