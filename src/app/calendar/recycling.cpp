// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/recycling.h"

#include "app/calendar/postedits.h"
#include "app/campaigns/promotion.h"
#include "app/workspace.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/oneline.h"
#include "core/postmarks.h"
#include "core/secondpair.h"

#include <QHash>

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype longestIdeaTitle = 80;

core::Post ideaCalled(const QString &title, const QStringList &notes)
{
    core::Post idea;
    idea.id = core::newId<core::Post>();
    idea.title = core::oneLine(title, longestIdeaTitle);
    for (const QString &note : notes)
        if (!note.trimmed().isEmpty())
            idea.notes += (idea.notes.isEmpty() ? QString() : QStringLiteral("\n")) + note.trimmed();
    return idea;
}

// By what a published post is known again: its address, else its channel, its day and the beginning of its text.
QString workedKeyOf(const PromotablePost &post)
{
    const core::PostResult &result = *post.result;
    const QString link = core::oneLine(result.link);
    if (!link.isEmpty())
        return core::sourceMark() + link;
    const QString day = result.publishedOn ? result.publishedOn->toString(Qt::ISODate) : QString();
    return core::sourceMark() + QStringList{result.channel.toString(), day, core::oneLine(result.text, longestIdeaTitle)}.join(u' ');
}

// A longer list nobody reads.
void keepFirst(std::vector<IdeaSource> &sources)
{
    if (sources.size() > mostIdeaSources)
        sources.erase(sources.begin() + std::ptrdiff_t(mostIdeaSources), sources.end());
}

void keepLast(std::vector<IdeaSource> &sources)
{
    if (sources.size() > mostIdeaSources)
        sources.erase(sources.begin(), sources.end() - std::ptrdiff_t(mostIdeaSources));
}

// Posts by the marks that say what they were made from.
QHash<QString, core::Id<core::Post>> postsBySource(const core::Strategy &strategy)
{
    QHash<QString, core::Id<core::Post>> made;
    for (const core::Post &post : strategy.all<core::Post>())
        for (const QString &mark : post.checked)
            if (mark.startsWith(core::sourceMark()))
                made.insert(mark, post.id);
    return made;
}

std::optional<core::Id<core::Post>> postMadeFrom(const QHash<QString, core::Id<core::Post>> &made, const QString &key)
{
    const auto post = made.constFind(key);
    return post == made.cend() ? std::nullopt : std::optional(*post);
}

core::Post recycledIdea(const PromotablePost &post, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    const QString where = promotableText(post, workspace);
    const QString note =
        post.result->link.trimmed().isEmpty()
            ? language.filled(language.translate("app", "Recycled: %1.", "what worked"), {where})
            : language.filled(language.translate("app", "Recycled: %1. The original: %2"), {where, post.result->link.trimmed()});
    core::Post idea = ideaCalled(post.title, {note});
    idea.text = post.result->text.trimmed();
    idea.channel = post.channel;
    if (const core::Channel *channel = workspace.strategy().find(post.channel))
        idea.owner = channel->owner;
    if (post.post) {
        const core::Post &original = *post.post;
        if (idea.text.isEmpty() || !original.text.trimmed().isEmpty())
            idea.text = original.text;
        idea.format = original.format;
        idea.pillar = original.pillar;
        idea.persona = original.persona;
        idea.story = original.story;
        idea.demand = original.demand;
        idea.picture = original.picture;
        idea.link = original.link;
        idea.parent = original.id;
        if (core::needsSecondPair(original))
            idea = wantingSecondPair(idea);
    }
    idea.checked << workedKeyOf(post);
    return idea;
}

QStringList fewPosts(const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    QHash<core::Id<core::Channel>, int> posts;
    for (const core::PostResult &result : workspace.postResults())
        ++posts[result.channel];
    if (posts.isEmpty())
        return {language.translate("app", "No figures of single posts are imported yet: a network’s export of your posts brings them.")};
    QStringList remarks;
    for (const core::Channel &channel : workspace.strategy().all<core::Channel>())
        if (const int count = posts.value(channel.id); count > 0 && count < postsToTellWhatWorks)
            remarks << language.filled(
                language.translate("app", "%1: too few posts to tell what worked (%2 of %3).", "a channel, posts known, posts needed"),
                {workspace.channelName(channel.id), QString::number(count), QString::number(postsToTellWhatWorks)});
    return remarks;
}

QString inspirationMarkOf(const core::Inspiration &inspiration)
{
    return core::sourceMark() + QStringLiteral("inspiration:") + inspiration.id.toString();
}

core::Post ideaLike(const core::Inspiration &inspiration)
{
    core::Post idea = ideaCalled(inspiration.adaptation.trimmed().isEmpty() ? inspiration.title : inspiration.adaptation,
        {inspiration.title, inspiration.toBorrow, inspiration.link});
    idea.checked << inspirationMarkOf(inspiration);
    return idea;
}

core::Post answerToRequest(const core::FollowerRequest &request)
{
    core::Post idea = ideaCalled(request.text.trimmed().section(u'\n', 0, 0), {request.who});
    idea.channel = request.channel;
    return idea;
}

core::Edit answeringRequest(const core::FollowerRequest &request, const core::Post &idea)
{
    core::FollowerRequest planned = request;
    planned.post = idea.id;
    planned.status = core::RequestStatus::Planned;
    return core::Edit::adding(idea, idea.title).put(planned);
}

} // namespace

IdeaSources postsThatWorked(const Workspace &workspace)
{
    IdeaSources worked;
    worked.remarks = fewPosts(workspace);
    QHash<core::Id<core::Channel>, int> posts;
    for (const core::PostResult &result : workspace.postResults())
        ++posts[result.channel];
    const auto made = postsBySource(workspace.strategy());
    for (const PromotablePost &post : promotablePosts(workspace)) {
        const auto times = post.result ? post.result->timesUsual() : std::nullopt;
        if (!times || *times < clearlyAbove || posts.value(post.result->channel) < postsToTellWhatWorks)
            continue;
        const core::Post idea = recycledIdea(post, workspace);
        worked.sources.push_back({post.title, promotableText(post, workspace), postMadeFrom(made, workedKeyOf(post)), idea,
            core::Edit({QStringLiteral("recycle:post"), {idea.title}}).put(idea)});
    }
    keepFirst(worked.sources);
    if (worked.sources.empty() && worked.remarks.isEmpty())
        worked.remarks << workspace.language().translate("app", "No post stands clearly above the others of its channel so far.");
    return worked;
}

IdeaSources followersRequests(const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    IdeaSources requests;
    auto all = workspace.strategy().where<core::FollowerRequest>([](const core::FollowerRequest &one) {
        return !one.text.trimmed().isEmpty() && one.status != core::RequestStatus::Declined && one.status != core::RequestStatus::Delivered;
    });
    std::stable_sort(
        all.begin(), all.end(), [](const core::FollowerRequest &one, const core::FollowerRequest &other) { return one.day < other.day; });
    for (const core::FollowerRequest &one : all) {
        QStringList facts{one.who.simplified(), one.day.isValid() ? core::formatShortDay(one.day, language) : QString(),
            core::label(one.status, language)};
        facts.removeAll(QString());
        const core::Post idea = answerToRequest(one);
        const auto made = one.post && workspace.strategy().find(*one.post) ? one.post : std::nullopt;
        requests.sources.push_back({idea.title, facts.join(QStringLiteral(" · ")), made, idea, answeringRequest(one, idea)});
    }
    keepLast(requests.sources);
    if (requests.sources.empty())
        requests.remarks << language.translate("app", "No follower’s request is open. Note them on the page “Message”.");
    return requests;
}

IdeaSources inspirations(const Workspace &workspace)
{
    IdeaSources all;
    const auto made = postsBySource(workspace.strategy());
    for (const core::Inspiration &one : workspace.strategy().all<core::Inspiration>()) {
        const core::Post idea = ideaLike(one);
        if (!idea.title.isEmpty())
            all.sources.push_back({idea.title, core::oneLine(one.whatWorks.trimmed().isEmpty() ? one.title : one.whatWorks),
                postMadeFrom(made, inspirationMarkOf(one)), idea, core::Edit::adding(idea, idea.title)});
    }
    if (all.sources.empty())
        all.remarks << workspace.language().translate("app", "No inspiration is noted yet. Collect some on the page “Message”.");
    return all;
}

core::Edit ideaFromRequest(const core::FollowerRequest &request)
{
    return answeringRequest(request, answerToRequest(request));
}

core::Edit ideaFromInspiration(const core::Inspiration &inspiration)
{
    const core::Post idea = ideaLike(inspiration);
    return core::Edit::adding(idea, idea.title);
}

} // namespace app
