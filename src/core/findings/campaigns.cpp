// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/remedies.h"
#include "core/findings/rules.h"
#include "core/findings/thresholds.h"

#include <set>

namespace core::rules {

namespace {

QDate dayOf(QDate day)
{
    return day;
}
QDate dayOf(const std::optional<QDate> &day)
{
    return day.value_or(QDate());
}

template <class Entity>
void addBackwards(Findings &findings, const Facts &plan, QString Entity::*name)
{
    for (const Entity &row : plan.strategy.all<Entity>()) {
        const QDate first = dayOf(row.firstDay);
        const QDate last = dayOf(row.lastDay);
        const bool isLeft = std::is_same_v<Entity, Campaign> && (row.*name).trimmed().isEmpty();
        if (isLeft || !first.isValid() || !last.isValid() || first <= last)
            continue;
        Entity turned = row;
        turned.firstDay = last;
        turned.lastDay = first;
        findings.push_back(about(row, row.*name, Severity::Error,
            {QT_TRANSLATE_NOOP("message", "“%1” ends on %2, before it begins on %3."), {row.*name}, {last, first}},
            {QT_TRANSLATE_NOOP("message", "Change one of the two days."), {}},
            Remedy{{QT_TRANSLATE_NOOP("message", "Swap the two days"), {}}, Edit::changing(turned, row.*name)}));
    }
}

// One that nobody named was added and left: nothing is asked of it.
bool isInQuarter(const Facts &plan, const Campaign &campaign)
{
    return !campaign.name.trimmed().isEmpty() && campaign.firstDay <= plan.quarter.lastDay && campaign.lastDay >= plan.quarter.firstDay;
}

// The goal that most posts of a campaign name, else the only goal of the quarter.
const Goal *likelyGoal(const Facts &plan, const Campaign &campaign)
{
    std::map<Id<Goal>, int> counts;
    for (const Post *post : plan.posts)
        if (post->campaign == campaign.id && plan.goal(post->goal))
            ++counts[*post->goal];
    const auto most =
        std::max_element(counts.begin(), counts.end(), [](const auto &one, const auto &other) { return one.second < other.second; });
    if (most != counts.end())
        return plan.goal(most->first);
    return plan.goals.size() == 1 ? &plan.goals.front() : nullptr;
}

} // namespace

Findings endsBeforeItBegins(const Facts &plan)
{
    Findings findings;
    addBackwards(findings, plan, &Campaign::name);
    addBackwards(findings, plan, &Closure::reason);
    addBackwards(findings, plan, &PaidPlan::title);
    addBackwards(findings, plan, &PromoCode::code);
    return findings;
}

// S1-59: what begins soon, or runs, without anything going out
Findings campaignWithoutPosts(const Facts &plan)
{
    std::set<Id<Campaign>> dated;
    for (const Post &post : plan.strategy.all<Post>())
        if (post.campaign && post.day)
            dated.insert(*post.campaign);
    Findings findings;
    for (const Campaign &campaign : plan.strategy.all<Campaign>()) {
        const bool isNear = campaign.firstDay <= plan.inDays(Thresholds::daysBeforeACampaign) && campaign.lastDay >= plan.today;
        if (!isInQuarter(plan, campaign) || !isNear || dated.contains(campaign.id))
            continue;
        const auto ideas = ideasWhere(plan, [&](const Post &post) { return post.campaign == campaign.id && post.channel; });
        const QDate day = plan.openDayNear(std::max(campaign.firstDay, plan.today));
        std::optional<Remedy> remedy;
        if (!ideas.empty() && day <= campaign.lastDay)
            remedy = placedOn(plan, {day}, ideas, {});
        findings.push_back(about(campaign, campaign.name, Severity::Warning,
            {campaign.firstDay > plan.today ? QT_TRANSLATE_NOOP("message", "The campaign “%1” begins on %2, and no post is planned for it.")
                                            : QT_TRANSLATE_NOOP("message", "The campaign “%1” has run since %2 without a single post."),
                {campaign.name}, {campaign.firstDay}},
            {QT_TRANSLATE_NOOP("message", "Plan its posts, or put the campaign off."), {}}, std::move(remedy)));
    }
    return findings;
}

// S0-08
Findings campaignWithoutGoal(const Facts &plan)
{
    const auto &links = plan.strategy.all<CampaignGoal>();
    Findings findings;
    for (const Campaign &campaign : plan.strategy.all<Campaign>()) {
        const bool isLinked = std::any_of(
            links.begin(), links.end(), [&](const CampaignGoal &link) { return link.campaign == campaign.id && plan.goal(link.goal); });
        if (isLinked || plan.goals.empty() || !isInQuarter(plan, campaign) || campaign.lastDay < plan.today)
            continue;
        std::optional<Remedy> remedy;
        if (const Goal *goal = likelyGoal(plan, campaign)) {
            CampaignGoal link;
            link.campaign = campaign.id;
            link.goal = goal->id;
            link.isMain = true;
            remedy = Remedy{{QT_TRANSLATE_NOOP("message", "Link it to “%1”"), {plan.nameOf(*goal)}}, Edit::adding(link, campaign.name)};
        }
        findings.push_back(about(campaign, campaign.name, Severity::Info,
            {QT_TRANSLATE_NOOP("message", "The campaign “%1” serves no goal."), {campaign.name}},
            {QT_TRANSLATE_NOOP("message", "Say which goal it serves, or spend the time on one that does."), {}}, std::move(remedy)));
    }
    return findings;
}

Findings postsOutsideCampaign(const Facts &plan)
{
    std::map<Id<Campaign>, std::vector<const Post *>> perCampaign;
    for (const Post *post : plan.posts)
        if (post->campaign && plan.canMove(*post))
            perCampaign[*post->campaign].push_back(post);
    Findings findings;
    for (Campaign campaign : plan.strategy.all<Campaign>()) {
        auto outside = perCampaign[campaign.id];
        std::erase_if(outside, [&](const Post *post) { return *post->day >= campaign.firstDay && *post->day <= campaign.lastDay; });
        if (outside.empty() || campaign.firstDay > campaign.lastDay)
            continue;
        const QDate first = *outside.front()->day;
        const QDate last = *outside.back()->day;
        const bool isLater = last > campaign.lastDay;
        const bool isEarlier = first < campaign.firstDay;
        campaign.firstDay = std::min(campaign.firstDay, first);
        campaign.lastDay = std::max(campaign.lastDay, last);
        const Message title = isLater && isEarlier
                                ? Message{QT_TRANSLATE_NOOP("message", "Run the campaign from %1 to %2"), {}, {first, last}}
                            : isLater ? Message{QT_TRANSLATE_NOOP("message", "Extend the campaign to %1"), {}, {last}}
                                      : Message{QT_TRANSLATE_NOOP("message", "Begin the campaign on %1"), {}, {first}};
        findings.push_back(about(campaign, campaign.name, Severity::Info,
            {QT_TRANSLATE_NOOP(
                 "message", "Posts of the campaign “%1” lie outside its days, “%2” first among them. Number of such posts: %3."),
                {campaign.name, outside.front()->title, QString::number(outside.size())}},
            {QT_TRANSLATE_NOOP("message", "Move the posts, or change the campaign’s days."), {}},
            Remedy{title, Edit::changing(campaign, campaign.name)}));
    }
    return findings;
}

} // namespace core::rules
