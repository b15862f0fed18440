// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/review.h"

#include "app/businesstime.h"
#include "app/calendar/poststeps.h"
#include "app/files.h"
#include "app/pictures.h"
#include "app/problems.h"
#include "core/filenamepart.h"
#include "formats/formats.h"

#include <algorithm>

namespace app {

namespace {

constexpr int reviewPictureSide = 1000;

bool isChosen(const core::Post &post, const ReviewChoice &choice)
{
    if (!post.day || post.status == core::PostStatus::Published)
        return false;
    if (choice.only)
        return choice.only->contains(post.id);
    return *post.day >= choice.firstDay && *post.day <= choice.lastDay && choice.statuses.contains(post.status)
        && choice.filter.passes(post);
}

exchange::ReviewPictures picturesOf(const exchange::ReviewPacket &packet, const core::Strategy &strategy)
{
    exchange::ReviewPictures pictures;
    for (const exchange::ReviewPost &post : packet.posts)
        if (const core::Picture *picture = strategy.find(post.picture); picture && !pictures.contains(picture->id))
            if (auto drawn = redrawn(*picture, reviewPictureSide))
                pictures.emplace(picture->id, std::move(*drawn));
    return pictures;
}

} // namespace

const std::vector<core::PostStatus> &reviewStatuses()
{
    static const std::vector<core::PostStatus> statuses{
        core::PostStatus::Draft, core::PostStatus::InReview, core::PostStatus::Approved, core::PostStatus::Scheduled};
    return statuses;
}

std::vector<core::Id<core::Post>> postsForReview(const core::Strategy &strategy, const ReviewChoice &choice)
{
    std::vector<core::Id<core::Post>> posts;
    for (const core::Post &post : strategy.all<core::Post>())
        if (isChosen(post, choice))
            posts.push_back(post.id);
    return posts;
}

QString reviewCountSentence(const std::vector<core::Id<core::Post>> &posts, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    const int count = static_cast<int>(posts.size());
    if (count == 0)
        return language.translate("app", "No post fits this choice.");
    const int n = static_cast<int>(std::count_if(posts.begin(), posts.end(), [&](core::Id<core::Post> id) {
        const core::Post *post = workspace.strategy().find(id);
        return post && post->text.trimmed().isEmpty();
    }));
    QStringList sentences{language.translate("app", "The page will hold %n posts.", nullptr, count)};
    if (n > 0)
        sentences << language.translate("app", "%n of them have no text yet.", nullptr, n);
    return sentences.join(u' ');
}

core::Language reviewLanguage(const Workspace &workspace)
{
    return core::Language::of(workspace.strategy().business().language, workspace.language().locale());
}

QString reviewFileName(const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    QStringList parts{core::fileNamePart(workspace.strategy().business().name),
        language.translate("app", "review", "part of a file’s name: letters a to z only"),
        dayAtTheBusiness(workspace).toString(Qt::ISODate)};
    parts.removeAll(QString());
    return parts.join(u'-') + QStringLiteral(".html");
}

tl::expected<void, core::Problem> exportReview(
    const Workspace &workspace, const std::vector<core::Id<core::Post>> &posts, const ReviewWords &words, const QString &target)
{
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    const auto packet = (*formats)->reviewPacket(
        workspace.strategy(), workspace.networks(), posts, words.greeting, workspace.currentTime(), words.language);
    if (packet.posts.empty())
        return refusal(QT_TRANSLATE_NOOP("message", "No post fits this choice, so nothing was written. Choose other days or statuses."));
    return writeFile(target, (*formats)->toReviewPage(packet, picturesOf(packet, workspace.strategy()), words.language));
}

core::Edit sendingForReview(const std::vector<core::Id<core::Post>> &posts, const Workspace &workspace)
{
    const QDateTime now = timeAtTheBusiness(workspace);
    core::Edit edit({QStringLiteral("review:posts"), {QString::number(posts.size())}});
    for (const core::Id<core::Post> id : posts) {
        const core::Post *found = workspace.strategy().find(id);
        if (!found)
            continue;
        core::Post post = *found;
        if (post.status == core::PostStatus::Draft)
            post.status = core::PostStatus::InReview;
        core::PostStep step;
        step.id = core::newId<core::PostStep>();
        step.post = post.id;
        step.day = now.date();
        step.time = QTime(now.time().hour(), now.time().minute());
        step.status = post.status;
        step.who = workspace.strategy().business().owner.trimmed();
        step.remark = workspace.language().translate("app", "Sent for review");
        edit.put(step);
        if (post.status != found->status)
            edit.put(post);
    }
    return edit;
}

} // namespace app
