// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/movesteps.h"
#include "app/calendar/postedits.h"
#include "app/calendar/repeatsplit.h"
#include "app/workspace.h"
#include "core/format.h"

// Copies of posts, and what is said of moves and copies.
namespace app {

namespace {

// A row that a post names may have gone since it was copied.
core::Post withoutGoneRows(core::Post post, const core::Strategy &strategy)
{
    const auto check = [&strategy](auto &reference) {
        if (reference && !strategy.find(*reference))
            reference.reset();
    };
    check(post.channel);
    check(post.pillar);
    check(post.campaign);
    check(post.goal);
    check(post.persona);
    check(post.story);
    check(post.picture);
    check(post.parent);
    return post;
}

QString stayingSentence(const PostMoves &moves, const core::Language &language)
{
    return moves.published > 0 ? language.translate("app", "%n published posts stay where they are.", nullptr, moves.published) : QString();
}

QString repeatedSentence(const PostMoves &moves, const core::Language &language)
{
    return moves.repeated > 0
             ? language.translate("app", "%n of them come again; the others of their repetition stay.", nullptr, moves.repeated)
             : QString();
}

QString joinedSentences(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

PostMoves pasted(const std::vector<core::Post> &posts, QDate day, const Workspace &workspace)
{
    PostMoves moves;
    const std::vector<core::Post> ordered = inOrderOfDays(posts);
    const std::optional<QDate> first = ordered.empty() ? std::nullopt : ordered.front().day;
    for (const core::Post &post : ordered) {
        const QDate there = post.day && first ? day.addDays(first->daysTo(*post.day)) : day;
        moves.added.push_back(withoutGoneRows(copyOf(movedTo(post, there)), workspace.strategy()));
    }
    return moves;
}

QString plainTextOf(const std::vector<core::Post> &posts, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    QStringList texts;
    for (const core::Post &post : inOrderOfDays(posts)) {
        QStringList head;
        if (post.day)
            head << core::formatLongDay(*post.day, language);
        if (post.time)
            head << core::formatTime(*post.time, language);
        if (post.channel && workspace.strategy().find(post.channel))
            head << workspace.channelName(*post.channel);
        QStringList lines{head.join(QStringLiteral(", ")), post.title, post.text.trimmed()};
        lines.removeAll(QString());
        texts << lines.join(u'\n');
    }
    return texts.join(QStringLiteral("\n\n"));
}

core::Post copyForChannel(const core::Post &post, const ChannelCopy &copy, const core::Strategy &strategy)
{
    core::Post made = copyOf(post);
    made.channel = copy.channel;
    made.text = copy.text.value_or(post.text);
    const core::Channel *channel = strategy.find(copy.channel);
    if (channel && !channel->owner.isEmpty())
        made.owner = channel->owner;
    return made;
}

PostMoves copiedTo(const std::vector<core::Post> &posts, const std::vector<ChannelCopy> &copies, const Workspace &workspace)
{
    PostMoves moves;
    for (const core::Post &post : inOrderOfDays(posts))
        for (const ChannelCopy &copy : copies)
            if (post.channel != copy.channel)
                moves.added.push_back(copyForChannel(post, copy, workspace.strategy()));
    return moves;
}

QString foretold(const PostMoves &moves, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    if (!moves.problem.isEmpty())
        return moves.problem;
    QStringList sentences;
    if (moves.isEmpty())
        sentences << language.translate("app", "Nothing moves.");
    const int moving = static_cast<int>(moves.posts.size());
    if (moving > 0)
        sentences << language.translate("app", "%n posts move.", nullptr, moving);
    if (moves.leaving > 0)
        sentences << language.translate("app", "%n of them leave the quarter.", nullptr, moves.leaving);
    sentences << repeatedSentence(moves, language) << stayingSentence(moves, language);
    return joinedSentences(sentences);
}

QString told(const PostMoves &moves, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    if (!moves.problem.isEmpty())
        return moves.problem;
    if (moves.isEmpty())
        return joinedSentences({language.translate("app", "Nothing moves."), stayingSentence(moves, language)});
    QStringList sentences;
    const int moved = static_cast<int>(moves.posts.size());
    const int added = static_cast<int>(moves.added.size());
    if (moves.isSwap)
        sentences << language.translate("app", "The two posts have changed places.");
    else if (moved > 0)
        sentences << language.translate("app", "Moved %n posts.", nullptr, moved);
    if (added > 0)
        sentences << language.translate("app", "Added %n posts.", nullptr, added);
    if (moves.leaving > 0)
        sentences << language.translate("app", "%n of them left the quarter.", nullptr, moves.leaving);
    sentences << repeatedSentence(moves, language) << stayingSentence(moves, language);
    return joinedSentences(sentences);
}

} // namespace app
