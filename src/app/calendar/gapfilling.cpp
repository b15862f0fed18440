// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/gapfilling.h"

#include "core/format.h"

#include <algorithm>

namespace app {

std::vector<core::Post> gapProposals(const Workspace &workspace)
{
    std::vector<core::Post> posts;
    for (const core::Finding &finding : workspace.findings()) {
        if (finding.rule != u"gap-in-cadence" || !finding.remedy)
            continue;
        const core::Edit step = core::stepOf(*finding.remedy); // outlives what is read of it
        for (const core::Edit::Operation &operation : step.operations()) {
            const auto *row = std::get_if<core::Edit::Row>(&operation);
            if (const auto *post = row ? std::get_if<core::Post>(row) : nullptr; post && post->day)
                posts.push_back(*post);
        }
    }
    std::stable_sort(posts.begin(), posts.end(), [](const core::Post &one, const core::Post &other) {
        return std::tuple(*one.day, one.time.value_or(QTime(23, 59))) < std::tuple(*other.day, other.time.value_or(QTime(23, 59)));
    });
    return posts;
}

QString proposalText(const core::Post &post, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    QString when =
        language.locale().dayName(post.day->dayOfWeek(), QLocale::ShortFormat) + u' ' + core::formatShortDay(*post.day, language);
    if (post.time)
        when += QStringLiteral(", ") + core::formatTime(*post.time, language);
    QStringList parts{when};
    if (post.channel)
        parts << workspace.channelCode(post.channel);
    parts << post.title;
    return parts.join(QStringLiteral(" · "));
}

core::Edit fillingGaps(const std::vector<core::Post> &posts, const core::Strategy &strategy)
{
    const bool isNew = std::any_of(posts.begin(), posts.end(), [&strategy](const core::Post &post) { return !strategy.find(post.id); });
    if (posts.size() == 1)
        return isNew ? core::Edit::adding(posts.front(), posts.front().title) : core::Edit::changing(posts.front(), posts.front().title);
    core::Edit edit({isNew ? QStringLiteral("add:posts") : QStringLiteral("change:posts"), {QString::number(posts.size())}});
    for (const core::Post &post : posts)
        edit.put(post);
    return edit;
}

} // namespace app
