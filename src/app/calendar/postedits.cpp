// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/postedits.h"

#include "app/calendar/repeating.h"
#include "app/calendar/repeatsplit.h"
#include "app/workspace.h"
#include "core/audit.h"
#include "core/pauses.h"
#include "core/references.h"
#include "core/secondpair.h"

#include <map>

namespace app {

void removePosts(core::Edit &edit, const std::vector<core::Post> &posts, const core::Strategy &strategy)
{
    std::map<core::Id<core::Picture>, size_t> shown;
    for (const core::Post &post : posts) {
        edit.remove(post.id);
        if (post.picture)
            ++shown[*post.picture];
    }
    if (shown.empty())
        return;
    const auto used = core::referenceCounts(strategy);
    for (const auto &[picture, times] : shown)
        if (const auto uses = used.find(core::Edit::RowId(picture)); uses != used.end() && strategy.find(picture) && uses->second <= times)
            edit.remove(picture);
}

core::Edit movingPost(const core::Post &post, QDate day)
{
    return core::Edit({QStringLiteral("move:post"), {post.title}}).put(movedTo(post, day));
}

core::Edit movingPost(const core::Post &post, QDate day, std::optional<QTime> time)
{
    core::Post moved = movedTo(post, day);
    moved.time = time;
    return core::Edit({QStringLiteral("move:post"), {post.title}}).put(moved);
}

core::Edit deletingPosts(const std::vector<core::Post> &posts, const core::Strategy &strategy)
{
    core::Edit edit = posts.size() == 1 ? core::Edit({QStringLiteral("delete:post"), {posts.front().title}})
                                        : core::Edit({QStringLiteral("delete:posts"), {QString::number(posts.size())}});
    removePosts(edit, posts, strategy);
    return edit;
}

core::Post copyOf(const core::Post &post)
{
    core::Post copy = post;
    copy.id = core::newId<core::Post>();
    copy.uid.clear();
    copy.publishedLink.clear();
    copy.recurrence.reset();
    copy.recurrenceDay.reset();
    copy.suspendedDay.reset();
    copy.checked = core::needsSecondPair(post) ? QStringList{core::secondPairMark()} : QStringList(); // it is looked at anew
    copy.status = core::PostStatus::Idea;
    return placedOn(copy, post.day);
}

core::Edit duplicatingPost(const core::Post &copy)
{
    return core::Edit({QStringLiteral("duplicate:post"), {copy.title}}).put(copy);
}

core::Edit piecesOf(const core::Post &post, const std::vector<core::Id<core::Channel>> &channels, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    core::Edit edit({QStringLiteral("add:posts"), {QString::number(channels.size())}});
    for (const core::Id<core::Channel> id : channels) {
        const core::Channel *channel = workspace.strategy().find(id);
        core::Post piece;
        piece.id = core::newId<core::Post>();
        piece.title = language.filled(
            language.translate("app", "%1, for %2", "a smaller piece of a post, its channel"), {post.title, workspace.channelName(id)});
        piece.channel = id;
        piece.owner = channel && !channel->owner.isEmpty() ? channel->owner : post.owner;
        piece.parent = post.id;
        piece.pillar = post.pillar;
        piece.goal = post.goal;
        piece.campaign = post.campaign;
        piece.persona = post.persona;
        piece.story = post.story;
        piece.link = post.link;
        edit.put(core::needsSecondPair(post) ? wantingSecondPair(piece) : piece);
    }
    return edit;
}

core::Post newPost(const core::Strategy &strategy, std::optional<QDate> day, const QString &title)
{
    core::Post post;
    post.id = core::newId<core::Post>();
    post.title = title;
    const auto &channels = strategy.all<core::Channel>();
    const auto first = std::find_if(channels.begin(), channels.end(),
        [](const core::Channel &channel) { return core::decisionFor(channel) != core::AuditDecision::Close; });
    if (first != channels.end()) {
        post.channel = first->id;
        post.owner = first->owner;
    }
    return placedOn(post, day);
}

core::Post wantingSecondPair(core::Post post)
{
    post.checked << core::secondPairMark();
    return post;
}

QString secondPairTick()
{
    return QStringLiteral("pair.done");
}

core::Edit leavingIdea(const std::vector<core::Post> &posts, const core::Strategy &strategy, const QString &reason, QDate day)
{
    core::RejectedIdea idea;
    idea.id = core::newId<core::RejectedIdea>();
    idea.day = day;
    const core::Post &first = posts.front();
    idea.title = first.title.trimmed().isEmpty() ? first.text.trimmed().section(u'\n', 0, 0).simplified() : first.title.simplified();
    idea.reason = reason.trimmed();
    core::Edit edit({QStringLiteral("leave:post"), {idea.title}});
    edit.put(idea);
    removePosts(edit, posts, strategy);
    leaveOutDays(edit, posts, strategy);
    return edit;
}

} // namespace app
