// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/suspending.h"

#include "app/workspace.h"
#include "core/format.h"
#include "core/labels.h"

#include <algorithm>

namespace app {

PausePreview previewOfPause(const std::vector<core::Id<core::Channel>> &channels, const core::Pause &pause, const Workspace &workspace)
{
    const core::Strategy &strategy = workspace.strategy();
    const core::Language &language = workspace.language();
    PausePreview preview;
    preview.posts = core::postsToPause(strategy, channels, pause);
    for (const core::Post &post : strategy.all<core::Post>())
        if (post.day && pause.holds(*post.day) && post.status == core::PostStatus::Published && post.channel
            && std::find(channels.begin(), channels.end(), *post.channel) != channels.end())
            ++preview.published;
    const int posts = static_cast<int>(preview.posts.size());
    if (channels.empty())
        preview.sentence = language.translate("app", "Choose the channels that are to be silent.");
    else if (posts == 0)
        preview.sentence = language.translate("app", "Nothing is planned there on these days, so nothing has to wait.");
    else
        preview.sentence = language.translate("app", "%n posts will wait at the top of the ideas, each knowing its day.", nullptr, posts);
    if (!channels.empty() && preview.published > 0)
        preview.sentence +=
            u' ' + language.translate("app", "%n posts that are published already stay where they are.", nullptr, preview.published);
    return preview;
}

QString pauseError(std::optional<QDate> first, std::optional<QDate> last, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    if (!first || !last)
        return language.translate("app", "A pause has a first and a last day.");
    if (*last < *first)
        return language.translate("app", "The last day lies before the first one.");
    return {};
}

QString pauseSentence(const core::Post &post, const Workspace &workspace)
{
    if (!post.day || !post.channel || post.status == core::PostStatus::Published)
        return {};
    const core::Language &language = workspace.language();
    for (const core::Pause &pause : core::pausesOf(workspace.strategy(), *post.channel))
        if (pause.holds(*post.day))
            return language.filled(language.translate("app", "%1 is suspended on that day (%2).", "channel, days of its pause"),
                {workspace.channelName(*post.channel), core::formatDays(pause.firstDay, pause.lastDay, language)});
    return {};
}

QString waitingSentence(const Workspace &workspace)
{
    const auto &posts = workspace.strategy().all<core::Post>();
    const auto waiting = static_cast<int>(std::count_if(posts.begin(), posts.end(), core::isWaiting));
    return waiting == 0 ? QString() : workspace.language().translate("app", "Waiting since the pause: %n posts", nullptr, waiting);
}

std::vector<PlacedLine> placedLines(const std::vector<core::Post> &placed, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    std::vector<PlacedLine> lines;
    for (const core::Post &post : placed) {
        const core::Post *waiting = workspace.strategy().find(post.id);
        if (!waiting || !waiting->suspendedDay || !post.day)
            continue;
        const QString where = post.channel ? workspace.channelName(*post.channel) : language.translate("app", "No channel");
        const QString before = core::formatShortDay(*waiting->suspendedDay, language);
        const QString now = core::formatShortDay(*post.day, language);
        lines.push_back({core::shownTitle(post, language), post.channel ? workspace.channelCode(post.channel) : QString(),
            *post.day == *waiting->suspendedDay
                ? language.filled(language.translate("app", "%1: again on %2", "channel, day"), {where, now})
                : language.filled(language.translate("app", "%1: %2 → %3", "channel, old day, new day"), {where, before, now})});
    }
    return lines;
}

} // namespace app
