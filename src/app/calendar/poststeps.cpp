// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/poststeps.h"

#include "app/businesstime.h"
#include "core/format.h"
#include "core/labels.h"

#include <algorithm>

#include <set>

namespace app {

namespace {

core::PostStep stepTo(const core::Post &post, const core::Business &business, const QDateTime &now)
{
    core::PostStep step;
    step.id = core::newId<core::PostStep>();
    step.post = post.id;
    step.day = now.date();
    step.time = QTime(now.time().hour(), now.time().minute());
    step.status = post.status;
    step.who = post.owner.trimmed().isEmpty() ? business.owner.trimmed() : post.owner.trimmed();
    return step;
}

std::set<core::Id<core::Post>> postsWithSteps(const core::Edit &edit)
{
    std::set<core::Id<core::Post>> posts;
    for (const core::Edit::Operation &operation : edit.operations())
        if (const auto *row = std::get_if<core::Edit::Row>(&operation))
            if (const auto *step = std::get_if<core::PostStep>(row))
                posts.insert(step->post);
    return posts;
}

} // namespace

core::Edit withPostSteps(const core::Edit &edit, const Workspace &workspace)
{
    const auto told = postsWithSteps(edit);
    core::Edit whole = edit;
    for (const core::Edit::Operation &operation : edit.operations()) {
        const auto *row = std::get_if<core::Edit::Row>(&operation);
        const auto *post = row ? std::get_if<core::Post>(row) : nullptr;
        const core::Post *before = post ? workspace.strategy().find(post->id) : nullptr;
        if (before && before->status != post->status && !told.contains(post->id))
            whole.put(stepTo(*post, workspace.strategy().business(), timeAtTheBusiness(workspace)));
    }
    return whole;
}

std::vector<PostStepLine> stepsOf(core::Id<core::Post> post, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    auto steps = workspace.strategy().where<core::PostStep>([post](const core::PostStep &step) { return step.post == post; });
    // Times are kept to the minute: within one, a post went forward.
    const auto place = [](const core::PostStep &step) { return std::tuple(step.day, step.time.value_or(QTime(0, 0)), step.status); };
    std::sort(
        steps.begin(), steps.end(), [&place](const core::PostStep &one, const core::PostStep &other) { return place(one) < place(other); });
    std::vector<PostStepLine> lines;
    for (const core::PostStep &step : steps) {
        QStringList words{core::formatShortDay(step.day, language)};
        if (step.time)
            words << core::formatTime(*step.time, language);
        words << core::label(step.status, language);
        if (!step.who.isEmpty())
            words << step.who;
        lines.push_back({words.join(QStringLiteral(" · ")), step.remark.trimmed()});
    }
    return lines;
}

} // namespace app
