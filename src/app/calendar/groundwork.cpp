// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/groundwork.h"

#include "app/goals/goaldraft.h"
#include "app/workspace.h"
#include "core/oneline.h"

#include <algorithm>

namespace app {

namespace {

// What a persona is said to use: networks first, then other media.
QString mediaOf(const core::Persona &persona, const core::Strategy &strategy)
{
    QStringList used;
    for (const char *field : {"networks", "media_habits"})
        for (const core::PersonaAnswer &answer : strategy.all<core::PersonaAnswer>())
            if (answer.persona == persona.id && answer.field == QLatin1String(field) && !answer.text.trimmed().isEmpty())
                used << core::oneLine(answer.text);
    return used.join(QStringLiteral("; "));
}

void addPeople(std::vector<GroundLine> &lines, const Workspace &workspace)
{
    const core::Strategy &strategy = workspace.strategy();
    const core::Language &language = workspace.language();
    auto personas = strategy.all<core::Persona>();
    std::stable_sort(personas.begin(), personas.end(),
        [](const core::Persona &one, const core::Persona &other) { return one.position < other.position; });
    for (const core::Persona &persona : personas) {
        const QString media = mediaOf(persona, strategy);
        lines.push_back({GroundLine::Kind::Person, core::oneLine(persona.name),
            media.isEmpty() ? language.translate("app", "What this person uses is not written yet.")
                            : language.filled(language.translate("app", "Uses: %1"), {media}),
            QStringLiteral("audience"), QStringLiteral("persona:") + persona.id.toString()});
    }
    if (personas.empty())
        lines.push_back({GroundLine::Kind::Person, language.translate("app", "Nobody to speak to yet"),
            language.translate("app", "Describe the people you want to reach, and what they use."), QStringLiteral("audience"), {}});
}

void addObjectives(std::vector<GroundLine> &lines, const Workspace &workspace)
{
    const core::Strategy &strategy = workspace.strategy();
    const core::Language &language = workspace.language();
    const auto goals = strategy.where<core::Goal>([&workspace](const core::Goal &goal) { return goal.quarter == workspace.quarter().id; });
    for (const core::Objective &objective : strategy.all<core::Objective>()) {
        const int serving = static_cast<int>(
            std::count_if(goals.begin(), goals.end(), [&objective](const core::Goal &goal) { return goal.objective == objective.id; }));
        lines.push_back({GroundLine::Kind::Objective, core::oneLine(objective.title),
            serving > 0 ? language.translate("app", "%n goals of the quarter serve it.", nullptr, serving)
                        : language.translate("app", "No goal of the quarter serves it yet."),
            QStringLiteral("strategy"), QStringLiteral("objective:") + objective.id.toString()});
    }
    for (const core::Goal &goal : goals) {
        const core::Objective *objective = strategy.find(goal.objective);
        lines.push_back({GroundLine::Kind::Goal, goalName(workspace, goal),
            objective ? language.filled(language.translate("app", "Serves: %1"), {core::oneLine(objective->title)})
                      : language.translate("app", "It serves no business objective yet."),
            QStringLiteral("goals"), QStringLiteral("goal:") + goal.id.toString()});
    }
    if (goals.empty())
        lines.push_back({GroundLine::Kind::Goal, language.translate("app", "No goal for this quarter yet"),
            language.translate("app", "Say first what the posts are to bring about."), QStringLiteral("goals"), {}});
}

} // namespace

std::vector<GroundLine> groundOfCalendar(const Workspace &workspace)
{
    std::vector<GroundLine> lines;
    addPeople(lines, workspace);
    addObjectives(lines, workspace);
    return lines;
}

} // namespace app
