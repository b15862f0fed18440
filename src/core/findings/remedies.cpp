// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/remedies.h"

#include "core/cadence.h"
#include "core/findings/thresholds.h"
#include "core/format.h"
#include "core/mix.h"
#include "core/pauses.h"
#include "core/secondpair.h"
#include "core/steps.h"

#include <QCoreApplication>

namespace core::rules {

namespace {

// Where a post of a crowded week finds room.
std::optional<QDate> roomFor(const Facts &plan, const Post &post, const std::map<QDate, int> &perWeek, int most)
{
    const QDate home = weekBegin(*post.day);
    for (int distance = 1; distance <= 13; ++distance)
        for (const int direction : {1, -1}) {
            const QDate day = post.day->addDays(7 * distance * direction);
            const auto there = perWeek.find(home.addDays(7 * distance * direction));
            const bool hasRoom = there == perWeek.end() || there->second < most;
            if (hasRoom && day >= plan.today && day >= plan.quarter.firstDay && day <= plan.quarter.lastDay && isOpenOn(plan.strategy, day))
                return day;
        }
    return std::nullopt;
}

// The pillars by turns, each as often as the quarter's mix wants it: the next one is the one that is furthest behind.
class PillarTurns {
public:
    explicit PillarTurns(const Facts &plan)
    {
        const QString &rule = plan.quarter.mixRule;
        const Mix mix = mixOf(plan.strategy, rule, plan.quarter.firstDay, plan.quarter.lastDay);
        std::map<QString, int> sharing;
        for (const Pillar &pillar : plan.strategy.all<Pillar>())
            ++sharing[categoryOf(plan, pillar, rule)];
        for (const Pillar &pillar : plan.strategy.all<Pillar>()) {
            if (pillar.name.trimmed().isEmpty())
                continue;
            const QString category = categoryOf(plan, pillar, rule);
            const auto wanted = std::find_if(mix.categories.begin(), mix.categories.end(),
                [&](const MixCategory &one) { return !category.isEmpty() && one.id == category; });
            const double share = wanted == mix.categories.end() ? 1 : wanted->targetPercent / sharing[category];
            if (share <= 0)
                continue;
            const auto posts =
                std::count_if(plan.posts.begin(), plan.posts.end(), [&](const Post *post) { return post->pillar == pillar.id; });
            m_turns.push_back({&pillar, share, static_cast<double>(posts)});
        }
    }

    const Pillar *next()
    {
        const auto first = std::min_element(m_turns.begin(), m_turns.end(),
            [](const Turn &one, const Turn &other) { return (one.posts + 1) / one.share < (other.posts + 1) / other.share; });
        if (first == m_turns.end())
            return nullptr;
        ++first->posts;
        return first->pillar;
    }

private:
    struct Turn {
        const Pillar *pillar;
        double share;
        double posts;
    };

    static QString categoryOf(const Facts &plan, const Pillar &pillar, const QString &rule)
    {
        Post post;
        post.pillar = pillar.id;
        return mixCategoryOf(post, plan.strategy, rule);
    }

    std::vector<Turn> m_turns;
};

// What a draft is called before anybody wrote it: by its pillar, or where it goes out, and its day.
QString draftTitle(const Facts &plan, const Post &post, const Pillar *pillar)
{
    const Channel *channel = plan.strategy.find(post.channel);
    const QString about = pillar ? pillar->name.simplified() : channel ? plan.nameOf(*channel) : QString();
    const QString day = formatShortDay(*post.day, plan.language);
    return titleToWrite(about.isEmpty() ? day : about + QStringLiteral(", ") + day, plan.language);
}

} // namespace

Edit editOfPosts(const char *verb, const std::vector<Post> &posts)
{
    const bool isOne = posts.size() == 1;
    Edit edit({QLatin1String(verb) + (isOne ? QStringLiteral(":post") : QStringLiteral(":posts")),
        {isOne ? posts.front().title : QString::number(posts.size())}});
    for (const Post &post : posts)
        edit.put(post);
    return edit;
}

Post asIdea(Post post)
{
    post.day.reset();
    post.time.reset();
    post.status = PostStatus::Idea;
    return post;
}

Remedy madeIdeas(const std::vector<Post> &posts)
{
    std::vector<Post> ideas;
    for (const Post &post : posts)
        ideas.push_back(asIdea(post));
    if (posts.size() == 1)
        return {{QT_TRANSLATE_NOOP("message", "Make it an idea again"), {}}, editOfPosts("change", ideas)};
    return {{QT_TRANSLATE_NOOP("message", "Make these posts ideas again"), {}}, editOfPosts("change", ideas)};
}

Remedy movedToOpenDays(const Facts &plan, const std::vector<const Post *> &posts)
{
    std::vector<Post> moved;
    for (const Post *post : posts) {
        moved.push_back(*post);
        moved.back().day = plan.openDayNear(*post->day);
    }
    if (moved.size() == 1)
        return {{QT_TRANSLATE_NOOP("message", "Move it to %1"), {}, {*moved.front().day}}, editOfPosts("move", moved)};
    return {{QT_TRANSLATE_NOOP("message", "Move them to open days"), {}}, editOfPosts("move", moved)};
}

Remedy placedOn(const Facts &plan, std::vector<QDate> days, std::vector<const Post *> ideas, const Post &pattern, const PostTimes *times)
{
    ideas.resize(std::min(ideas.size(), days.size()));
    days.resize(std::min(days.size(), ideas.size() + Thresholds::newDrafts));
    std::vector<Post> placed;
    std::optional<PillarTurns> turns;
    for (size_t i = 0; i < days.size(); ++i) {
        placed.push_back(givenADay(i < ideas.size() ? *ideas[i] : pattern, days[i]));
        Post &post = placed.back();
        post.status = statusOnADay(post);
        if (times && !post.time)
            post.time = times->timeOn(days[i]);
        if (!post.channel)
            post.channel = pattern.channel;
        if (i < ideas.size())
            continue;
        if (!turns)
            turns.emplace(plan);
        const Pillar *pillar = turns->next();
        if (pillar)
            post.pillar = pillar->id;
        post.title = draftTitle(plan, post, pillar);
    }
    Edit edit({ideas.empty() ? QStringLiteral("add:posts") : QStringLiteral("change:posts"), {QString::number(placed.size())}});
    if (placed.size() == 1)
        edit = ideas.empty() ? Edit::adding(placed.front(), placed.front().title) : editOfPosts("move", placed);
    else
        for (const Post &post : placed)
            edit.put(post);
    if (placed.size() > 1)
        return {{QT_TRANSLATE_NOOP("message", "Plan %1 posts in the gap"), {QString::number(placed.size())}}, edit};
    if (ideas.empty())
        return {{QT_TRANSLATE_NOOP("message", "Plan a post on %1"), {}, {days.front()}}, edit};
    return {{QT_TRANSLATE_NOOP("message", "Place the idea “%1” on %2"), {placed.front().title}, {days.front()}}, edit};
}

Remedy spread(const Facts &plan, const std::vector<const Post *> &posts, std::map<QDate, int> perWeek, int most)
{
    std::vector<Post> moved;
    for (const Post *post : posts) {
        const auto day = roomFor(plan, *post, perWeek, most);
        moved.push_back(day ? *post : asIdea(*post));
        --perWeek[weekBegin(*post->day)];
        if (!day)
            continue;
        moved.back().day = day;
        ++perWeek[weekBegin(*day)];
    }
    if (moved.size() == 1 && moved.front().day)
        return {{QT_TRANSLATE_NOOP("message", "Move “%1” to %2"), {moved.front().title}, {*moved.front().day}}, editOfPosts("move", moved)};
    if (std::none_of(moved.begin(), moved.end(), [](const Post &post) { return post.day.has_value(); }))
        return {{QT_TRANSLATE_NOOP("message", "Make the surplus posts ideas again"), {}}, editOfPosts("change", moved)};
    return {{QT_TRANSLATE_NOOP("message", "Move the surplus posts to other weeks"), {}}, editOfPosts("move", moved)};
}

Remedy plannedAction(const Facts &plan, const Finding &finding)
{
    const QString subject = subjectToken(finding);
    Action action;
    for (const Action &known : plan.strategy.all<Action>())
        if (!known.isDone && known.rule == finding.rule && known.subject == subject)
            action = known;
    const bool isNew = !action.id;
    if (isNew) {
        action.title = finding.fix.in(plan.language);
        if (!finding.subjectName.isEmpty())
            action.title = Message{QT_TRANSLATE_NOOP("message", "%1: %2"), {finding.subjectName, action.title}}.in(plan.language);
        action.owner = plan.strategy.business().owner;
        action.subject = subject;
        action.rule = finding.rule;
        action.position = static_cast<int>(plan.strategy.all<Action>().size());
    }
    action.due = plan.inDays(Thresholds::daysForAnAction);
    return {{QT_TRANSLATE_NOOP("message", "Plan this for %1"), {}, {*action.due}},
        isNew ? Edit::adding(action, action.title) : Edit::changing(action, action.title)};
}

} // namespace core::rules
