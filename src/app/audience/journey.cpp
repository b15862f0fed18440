// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/audience/journey.h"

#include "app/workspace.h"
#include "core/labels.h"

#include <algorithm>

namespace app {

std::vector<core::JourneyStep> journeyOf(const core::Strategy &strategy, core::Id<core::Persona> persona)
{
    const auto known = strategy.where<core::JourneyStep>([persona](const core::JourneyStep &step) { return step.persona == persona; });
    std::vector<core::JourneyStep> journey;
    for (const auto &[stage, token] : core::Tokens<core::JourneyStage>::all) {
        const size_t before = journey.size();
        std::copy_if(known.begin(), known.end(), std::back_inserter(journey),
            [stage = stage](const core::JourneyStep &step) { return step.stage == stage; });
        if (journey.size() > before)
            continue;
        core::JourneyStep open;
        open.persona = persona;
        open.stage = stage;
        open.position = static_cast<int>(stage);
        journey.push_back(open);
    }
    return journey;
}

core::Edit putStep(const Workspace &workspace, const core::JourneyStep &step)
{
    const QString name = core::label(step.stage, workspace.language());
    const bool isEmpty = step.touchpoint.trimmed().isEmpty() && step.nextStep.trimmed().isEmpty() && step.offer.trimmed().isEmpty();
    if (isEmpty)
        return step.id ? core::Edit::deleting(step.id, name) : core::Edit({QStringLiteral("change:journey_step"), {name}});
    core::JourneyStep row = step;
    if (row.id)
        return core::Edit::changing(row, name);
    row.id = core::newId<core::JourneyStep>();
    return core::Edit::adding(row, name);
}

} // namespace app
