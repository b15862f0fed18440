// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/today.h"

#include "app/planday.h"
#include "core/format.h"
#include "core/linktags.h"
#include "core/pauses.h"
#include "core/postneeds.h"
#include "core/timeblocks.h"

#include <algorithm>

namespace app {

namespace {

constexpr int secondsOfAnswering = 60 * 60;

// With the day, so that a post that was moved is asked about on its new day again.
QString askedMark(QDate day)
{
    return QStringLiteral("asked.") + day.toString(Qt::ISODate);
}

core::Edit editOfSome(const std::vector<core::Post> &posts)
{
    return posts.size() == 1 ? core::Edit({QStringLiteral("change:post"), {posts.front().title}})
                             : core::Edit({QStringLiteral("change:posts"), {QString::number(posts.size())}});
}

bool lacksTextOrPicture(const core::Post &post)
{
    core::Post dated = post;
    dated.day = post.day.value_or(QDate(2000, 1, 1)); // an idea lacks nothing as such, though somebody promised to make it
    const auto needs = core::missingFrom(dated);
    return std::any_of(
        needs.begin(), needs.end(), [](core::PostNeed need) { return need == core::PostNeed::Text || need == core::PostNeed::Picture; });
}

// What was to be ready by today or before, as long as it can still go out.
QStringList promisedWork(const core::Strategy &strategy, QDate today, const core::Language &language)
{
    std::vector<core::Post> due = strategy.where<core::Post>([today](const core::Post &post) {
        return post.productionDay && *post.productionDay <= today && !core::isWaiting(post) && post.status != core::PostStatus::Published
            && (!post.day || *post.day >= today) && (*post.productionDay == today || lacksTextOrPicture(post));
    });
    std::stable_sort(
        due.begin(), due.end(), [](const core::Post &one, const core::Post &other) { return *one.productionDay < *other.productionDay; });
    QStringList tasks;
    for (const core::Post &post : due)
        tasks << (*post.productionDay == today
                      ? language.filled(language.translate("app", "Text and picture of “%1” are to be ready today."), {post.title})
                      : language.filled(language.translate("app", "Text and picture of “%1” were to be ready by %2."),
                          {post.title, core::formatShortDay(*post.productionDay, language)}));
    return tasks;
}

QStringList answersAfter(const std::vector<core::Post> &posts, const core::Language &language)
{
    QStringList tasks;
    for (const core::Post &post : posts) {
        if (!post.answersFirstHour)
            continue;
        tasks << (post.time ? language.filled(language.translate("app", "Stay until %1 to answer after “%2”."),
                      {core::formatTime(post.time->addSecs(secondsOfAnswering), language), post.title})
                            : language.filled(language.translate("app", "Stay for an hour to answer after “%1”."), {post.title}));
    }
    return tasks;
}

QStringList keptToday(const core::Strategy &strategy, QDate today, const core::Language &language)
{
    QStringList tasks;
    for (const core::KeptTime &kept : core::keptTimes(strategy, today, today))
        if (const core::TimeBlock *block = strategy.find(kept.block); block && block->kind == core::BlockKind::Engagement)
            tasks << core::keptTimeText(*block, language);
    return tasks;
}

} // namespace

TodaysWork todaysWork(const Workspace &workspace)
{
    const core::Strategy &strategy = workspace.strategy();
    const core::Language &language = workspace.language();
    TodaysWork work;
    work.day = workDay(workspace);
    for (const core::Post &post : strategy.all<core::Post>()) {
        if (post.day == work.day)
            work.posts.push_back(post);
        else if (post.day && *post.day < work.day && post.status != core::PostStatus::Published && !isAskedAlready(post))
            work.unmarked.push_back(post);
    }
    const auto place = [](const core::Post &post) { return std::pair(*post.day, post.time.value_or(QTime(23, 59, 59))); };
    std::stable_sort(work.posts.begin(), work.posts.end(),
        [&place](const core::Post &one, const core::Post &other) { return place(one) < place(other); });
    std::stable_sort(work.unmarked.begin(), work.unmarked.end(),
        [&place](const core::Post &one, const core::Post &other) { return place(other) < place(one); });
    work.tasks = promisedWork(strategy, work.day, language) + answersAfter(work.posts, language) + keptToday(strategy, work.day, language);
    return work;
}

QString textToPublish(const core::Post &post)
{
    const QString text = post.text.trimmed();
    const QString link = post.link.trimmed();
    if (!core::canCarryTags(link) || text.contains(link)) // "the link in our profile" is a note, no address
        return text;
    return text.isEmpty() ? link : text + QStringLiteral("\n\n") + link;
}

QString publishedLinkError(const QString &link, const Workspace &workspace)
{
    const QString address = link.trimmed();
    return address.isEmpty() || core::canCarryTags(address)
             ? QString()
             : workspace.language().translate("app", "Paste the whole address of the post, beginning with https://, or leave it empty.");
}

core::Edit markingPublished(core::Post post, const QString &link)
{
    post.status = core::PostStatus::Published;
    if (!link.trimmed().isEmpty())
        post.publishedLink = link.trimmed();
    return core::Edit({QStringLiteral("publish:post"), {post.title}}).put(post);
}

core::Edit markingPublished(const std::vector<core::Post> &posts)
{
    if (posts.size() == 1)
        return markingPublished(posts.front(), {});
    core::Edit edit = editOfSome(posts);
    for (core::Post post : posts) {
        post.status = core::PostStatus::Published;
        edit.put(post);
    }
    return edit;
}

core::Edit notAskingAgain(const std::vector<core::Post> &posts)
{
    core::Edit edit = editOfSome(posts);
    for (core::Post post : posts) {
        if (!post.day || isAskedAlready(post))
            continue;
        post.checked.removeIf([](const QString &mark) { return mark.startsWith(u"asked."); });
        post.checked << askedMark(*post.day);
        edit.put(post);
    }
    return edit;
}

bool isAskedAlready(const core::Post &post)
{
    return post.day && post.checked.contains(askedMark(*post.day));
}

} // namespace app
