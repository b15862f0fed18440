// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/campaigns/promotion.h"

#include "app/goals/goaldraft.h"
#include "app/workspace.h"
#include "core/followermatch.h"
#include "core/format.h"
#include "core/oneline.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace app {

namespace {

constexpr int daysOfPromotion = 7;
constexpr qsizetype longestPostTitle = 80;
constexpr int youngestReached = 13;
constexpr int oldestReached = 99;

QString titleOf(const QString &title, const QString &text)
{
    return core::oneLine(title.trimmed().isEmpty() ? text.trimmed().section(u'\n', 0, 0) : title, longestPostTitle);
}

bool doesBetter(const PromotablePost &one, const PromotablePost &other)
{
    const auto rank = [](const PromotablePost &post) { return post.result ? post.result->timesUsual().value_or(0) : -1; };
    return rank(one) != rank(other) ? rank(one) > rank(other) : one.day > other.day;
}

// What a persona says of a field, unless it is only supposed.
QString knownOf(const core::Persona &persona, const QString &field, const core::Strategy &strategy)
{
    for (const core::PersonaAnswer &answer : strategy.all<core::PersonaAnswer>())
        if (answer.persona == persona.id && answer.field == field && answer.source != core::EvidenceSource::Assumption)
            return core::oneLine(answer.text);
    return {};
}

const core::Persona *audienceOf(const core::PaidPlan &plan, const core::Strategy &strategy)
{
    std::map<core::Id<core::Persona>, int> spokenTo;
    for (const core::Post &post : strategy.all<core::Post>())
        if (post.persona && plan.campaign && post.campaign == plan.campaign)
            ++spokenTo[*post.persona];
    const auto most =
        std::max_element(spokenTo.begin(), spokenTo.end(), [](const auto &one, const auto &other) { return one.second < other.second; });
    if (most != spokenTo.end())
        return strategy.find(most->first);
    for (const core::Persona &persona : strategy.all<core::Persona>())
        for (const char *field : {"age", "location", "interests"})
            if (!knownOf(persona, QLatin1String(field), strategy).isEmpty())
                return &persona;
    return nullptr;
}

void takeAges(core::PaidPlan &plan, const QString &text)
{
    const auto years = core::yearsIn(text);
    if (plan.ageFrom || plan.ageTo || !years || years->from < youngestReached || years->to > oldestReached || years->from >= years->to)
        return;
    plan.ageFrom = years->from;
    plan.ageTo = years->to;
}

} // namespace

std::vector<PromotablePost> promotablePosts(const Workspace &workspace)
{
    std::vector<PromotablePost> posts;
    for (const core::Post &post : workspace.strategy().all<core::Post>())
        if (post.status == core::PostStatus::Published)
            posts.push_back({post, std::nullopt, post.channel, titleOf(post.title, post.text), post.day});
    QHash<core::Id<core::Post>, size_t> places;
    for (size_t place = 0; place < posts.size(); ++place)
        places.insert(posts[place].post->id, place);
    for (const core::PostResult &result : workspace.postResults()) {
        const core::Post *planned = workspace.strategy().find(result.post);
        if (planned && places.contains(planned->id))
            posts[places.value(planned->id)].result = result;
        else if (planned)
            posts.push_back({*planned, result, planned->channel, titleOf(planned->title, planned->text), result.publishedOn});
        else if (const QString title = titleOf({}, result.text); !title.isEmpty())
            posts.push_back({std::nullopt, result, result.channel, title, result.publishedOn});
    }
    std::stable_sort(posts.begin(), posts.end(), doesBetter);
    return posts;
}

QString promotableText(const PromotablePost &post, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    const QString where = post.channel ? workspace.channelName(*post.channel) : language.translate("app", "No channel");
    const QString day = post.day ? core::formatShortDay(*post.day, language) : QString();
    if (!post.result)
        return language.filled(language.translate("app", "%1, %2: no numbers", "channel, day"), {where, day});
    if (const auto times = post.result->timesUsual())
        return language.filled(language.translate("app", "%1, %2: %3 times the usual reactions", "channel, day"),
            {where, day, core::formatRate(*times, core::Unit::Count, {}, language)});
    return language.filled(language.translate("app", "%1, %2: %3 reactions", "channel, day"),
        {where, day, core::formatCount(post.result->reactions, language)});
}

core::Edit promoting(const PromotablePost &post, const Workspace &workspace, core::Id<core::PaidPlan> &made)
{
    const core::Strategy &strategy = workspace.strategy();
    core::PaidPlan plan;
    plan.id = made = core::newId<core::PaidPlan>();
    plan.title = post.title;
    plan.contentKind = QStringLiteral("recycled_post");
    plan.channel = post.channel;
    plan.audienceKind = core::PaidAudience::Remarketing;
    plan.firstDay = workspace.today().addDays(1);
    plan.position = core::nextPosition<core::PaidPlan>(strategy);
    if (post.post) {
        plan.campaign = post.post->campaign;
        if (const core::Goal *goal = strategy.find(post.post->goal))
            plan.purpose = goalName(workspace, *goal);
    }
    const core::Campaign *campaign = strategy.find(plan.campaign);
    if (campaign && campaign->firstDay > *plan.firstDay)
        plan.firstDay = campaign->firstDay;
    plan.lastDay = plan.firstDay->addDays(daysOfPromotion - 1);
    if (campaign && campaign->lastDay >= *plan.firstDay)
        plan.lastDay = std::min(*plan.lastDay, campaign->lastDay);
    return core::Edit({QStringLiteral("promote:post"), {post.title}}).put(plan);
}

std::optional<core::PaidPlan> aimedAtCustomers(const core::PaidPlan &plan, const core::Strategy &strategy)
{
    const core::Persona *persona = audienceOf(plan, strategy);
    if (!persona)
        return std::nullopt;
    core::PaidPlan aimed = plan;
    takeAges(aimed, knownOf(*persona, QStringLiteral("age"), strategy));
    if (aimed.place.trimmed().isEmpty())
        aimed.place = knownOf(*persona, QStringLiteral("location"), strategy);
    if (aimed.audience.trimmed().isEmpty())
        aimed.audience = knownOf(*persona, QStringLiteral("interests"), strategy);
    return aimed == plan ? std::nullopt : std::optional(aimed);
}

} // namespace app
