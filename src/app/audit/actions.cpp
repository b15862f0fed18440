// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/audit/actions.h"

#include "app/workspace.h"
#include "core/oneline.h"

#include <tuple>

namespace app {

namespace {

constexpr qsizetype longestTitle = 120;

} // namespace

core::Action actionAbout(const Workspace &workspace, const QString &subject, const QString &title)
{
    core::Action action;
    action.id = core::newId<core::Action>();
    action.subject = subject;
    action.title = core::oneLine(title, longestTitle);
    action.position = static_cast<int>(workspace.strategy().all<core::Action>().size());
    return action;
}

core::Edit actionFrom(const Workspace &workspace, const core::Observation &observation)
{
    const QString words = observation.lesson.trimmed().isEmpty() ? observation.text : observation.lesson;
    const core::Action action = actionAbout(workspace, QStringLiteral("observation:") + observation.id.toString(), words);
    core::Observation linked = observation;
    linked.action = action.id;
    return core::Edit::adding(action, action.title).put(linked);
}

bool isOverdue(const core::Action &action, QDate today)
{
    return !action.isDone && action.due && *action.due < today;
}

bool isBefore(const core::Action &one, const core::Action &other)
{
    const auto key = [](const core::Action &action) {
        return std::make_tuple(action.isDone, !action.due.has_value(), action.due.value_or(QDate()), action.position);
    };
    return key(one) < key(other);
}

std::vector<core::Action> actionsAbout(const core::Strategy &strategy, const QString &subject)
{
    auto actions = strategy.where<core::Action>([&subject](const core::Action &action) { return action.subject == subject; });
    std::stable_sort(actions.begin(), actions.end(), isBefore);
    return actions;
}

} // namespace app
