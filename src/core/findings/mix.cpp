// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mix.h"

#include "core/findings/remedies.h"
#include "core/findings/rules.h"
#include "core/findings/thresholds.h"

#include <cmath>
#include <map>
#include <set>

namespace core::rules {

namespace {

const char *deviationFrom(const QString &rule)
{
    if (rule == u"thirds")
        return QT_TRANSLATE_NOOP("message", "The quarter’s posts are not in thirds. Largest difference in percentage points: %1.");
    if (rule == u"50_25_20_5")
        return QT_TRANSLATE_NOOP(
            "message", "The quarter’s posts are far from the 50/25/20/5 rule. Largest difference in percentage points: %1.");
    return QT_TRANSLATE_NOOP(
        "message", "The quarter’s posts are far from the shares of your pillars. Largest difference in percentage points: %1.");
}

QString wholeNumber(double value)
{
    return QString::number(static_cast<int>(std::lround(value)));
}

// Of a rule that sets a limit: the kind of posts that is over it.
const MixCategory *overLimit(const Mix &mix)
{
    if (mix.posts < Thresholds::postsForAMix)
        return nullptr;
    const auto over = std::find_if(mix.categories.begin(), mix.categories.end(), [](const MixCategory &category) {
        return category.isLimit && category.actualPercent > category.targetPercent + Thresholds::mixTolerance;
    });
    return over == mix.categories.end() ? nullptr : &*over;
}

// A mix that is to be kept: the quarter's, or that of a channel or a campaign with a rule of its own.
struct KeptMix {
    QString rule;
    MixScope scope;
    Mix mix;
};

KeptMix mixKept(const Facts &plan, const QString &rule, const MixScope &scope)
{
    return {rule, scope, mixOf(plan.strategy, rule, plan.quarter.firstDay, plan.quarter.lastDay, scope)};
}

bool isOfKind(const Facts &plan, const Post &post, const KeptMix &kept, const QString &category)
{
    return kept.scope.holds(post) && mixCategoryOf(post, plan.strategy, kept.rule) == category;
}

// The last promotions that can still leave the calendar, as many as bring the rest back within the rule; nothing when they can't.
std::optional<Remedy> fewerPromotions(const Facts &plan, const KeptMix &kept, const MixCategory &promotion)
{
    const double limit = (promotion.targetPercent + Thresholds::mixTolerance) / 100;
    std::vector<Post> leaving;
    for (auto post = plan.posts.rbegin(); post != plan.posts.rend(); ++post) {
        const auto left = static_cast<double>(leaving.size());
        if (promotion.posts - left <= limit * (kept.mix.posts - left))
            break;
        if (isOfKind(plan, **post, kept, promotion.id) && plan.canMove(**post))
            leaving.push_back(**post);
    }
    const auto left = static_cast<double>(leaving.size());
    const bool isEnough = promotion.posts - left <= limit * (kept.mix.posts - left) && kept.mix.posts - left > 0;
    if (!isEnough)
        return std::nullopt;
    Remedy remedy = madeIdeas(leaving);
    remedy.title = {QT_TRANSLATE_NOOP("message", "Make the last promotions ideas again"), {}};
    return remedy;
}

struct Ask {
    const char *category;
    const char *inWeeks;
    const char *inOneWeek;
};

constexpr Ask asks[] = {
    {"value", QT_TRANSLATE_NOOP("message", "Inform, teach or entertain more often. Posts to add: %1, in ISO weeks %2 to %3."),
        QT_TRANSLATE_NOOP("message", "Inform, teach or entertain more often. Posts to add: %1, in ISO week %2.")},
    {"promotion", QT_TRANSLATE_NOOP("message", "Promote more often. Posts to add: %1, in ISO weeks %2 to %3."),
        QT_TRANSLATE_NOOP("message", "Promote more often. Posts to add: %1, in ISO week %2.")},
    {"industry", QT_TRANSLATE_NOOP("message", "Share ideas and stories of your trade more often. Posts to add: %1, in ISO weeks %2 to %3."),
        QT_TRANSLATE_NOOP("message", "Share ideas and stories of your trade more often. Posts to add: %1, in ISO week %2.")},
    {"personal", QT_TRANSLATE_NOOP("message", "Talk with your audience more often. Posts to add: %1, in ISO weeks %2 to %3."),
        QT_TRANSLATE_NOOP("message", "Talk with your audience more often. Posts to add: %1, in ISO week %2.")},
    {"traffic", QT_TRANSLATE_NOOP("message", "Lead people to your website more often. Posts to add: %1, in ISO weeks %2 to %3."),
        QT_TRANSLATE_NOOP("message", "Lead people to your website more often. Posts to add: %1, in ISO week %2.")},
    {"curated", QT_TRANSLATE_NOOP("message", "Share what others have made more often. Posts to add: %1, in ISO weeks %2 to %3."),
        QT_TRANSLATE_NOOP("message", "Share what others have made more often. Posts to add: %1, in ISO week %2.")},
    {"leads", QT_TRANSLATE_NOOP("message", "Ask for a contact more often. Posts to add: %1, in ISO weeks %2 to %3."),
        QT_TRANSLATE_NOOP("message", "Ask for a contact more often. Posts to add: %1, in ISO week %2.")},
    {"culture", QT_TRANSLATE_NOOP("message", "Show how you work more often. Posts to add: %1, in ISO weeks %2 to %3."),
        QT_TRANSLATE_NOOP("message", "Show how you work more often. Posts to add: %1, in ISO week %2.")},
};

// What to do about a kind of posts that is too rare, by its category: "Posts to add: 3, in ISO weeks 5 to 7".
Message moreOf(const Facts &plan, const MixAdvice &advice)
{
    const bool isOneWeek = advice.firstWeek == advice.lastWeek;
    const QStringList numbers{
        QString::number(advice.posts), QString::number(advice.firstWeek.weekNumber()), QString::number(advice.lastWeek.weekNumber())};
    for (const Ask &ask : asks)
        if (advice.category == QLatin1String(ask.category))
            return {isOneWeek ? ask.inOneWeek : ask.inWeeks, numbers};
    const Pillar *pillar = plan.strategy.find(Id<Pillar>::fromString(advice.category));
    return {isOneWeek ? QT_TRANSLATE_NOOP("message", "Give “%4” more room. Posts to add: %1, in ISO week %2.")
                      : QT_TRANSLATE_NOOP("message", "Give “%4” more room. Posts to add: %1, in ISO weeks %2 to %3."),
        numbers + QStringList{pillar ? pillar->name : QString()}};
}

// Ideas of the kind that wait already, on open days of those weeks.
std::optional<Remedy> ideasPlaced(const Facts &plan, const KeptMix &kept, const MixAdvice &advice)
{
    auto ideas = ideasWhere(plan, [&](const Post &post) { return post.channel && isOfKind(plan, post, kept, advice.category); });
    const auto wanted = std::min(ideas.size(), static_cast<size_t>(advice.posts));
    ideas.resize(wanted);
    std::vector<QDate> days;
    const QDate last = std::min(advice.lastWeek.addDays(6), plan.quarter.lastDay);
    const QDate first = std::max(advice.firstWeek, plan.inDays(1));
    const auto span = first.daysTo(last) + 1;
    for (size_t i = 0; i < wanted && span > 0; ++i) {
        const QDate day = plan.openDayNear(first.addDays(span * static_cast<qint64>(2 * i + 1) / static_cast<qint64>(2 * wanted)));
        if (day <= plan.quarter.lastDay)
            days.push_back(day);
    }
    if (days.empty())
        return std::nullopt;
    Remedy remedy = placedOn(plan, days, ideas, {});
    if (days.size() > 1)
        remedy.title = {QT_TRANSLATE_NOOP("message", "Give %1 ideas that wait a day"), {QString::number(days.size())}};
    return remedy;
}

// Where the promotions are out already, or can't move: the other kinds that wait, as many as bring promotion back within the rule.
std::optional<Remedy> moreOfTheRest(const Facts &plan, const KeptMix &kept, const MixCategory &promotion)
{
    const QDate from = std::max(plan.today, plan.quarter.firstDay);
    const auto rest =
        std::find_if(kept.mix.categories.begin(), kept.mix.categories.end(), [](const MixCategory &one) { return !one.isLimit; });
    if (rest == kept.mix.categories.end() || from > plan.quarter.lastDay)
        return std::nullopt;
    const double limit = (promotion.targetPercent + Thresholds::mixTolerance) / 100;
    const int wanted = static_cast<int>(std::ceil(promotion.posts / limit)) - kept.mix.posts;
    return ideasPlaced(plan, kept, {rest->id, std::max(1, wanted), weekBegin(from), weekBegin(plan.quarter.lastDay)});
}

// What is wrong with one mix, about the row whose it is.
template <class Entity>
void judge(Findings &findings, const Facts &plan, const Entity &row, const QString &name, const KeptMix &kept)
{
    const Mix &mix = kept.mix;
    if (const MixCategory *promotion = overLimit(mix)) {
        auto remedy = fewerPromotions(plan, kept, *promotion);
        if (!remedy)
            remedy = moreOfTheRest(plan, kept, *promotion);
        findings.push_back(about(row, name, Severity::Warning,
            {std::is_same_v<Entity, Quarter>
                    ? QT_TRANSLATE_NOOP(
                        "message", "Too many of the quarter’s posts promote something: %1% where the 80/20 rule allows %2%.")
                    : QT_TRANSLATE_NOOP("message", "Too many posts of “%3” promote something: %1% where the 80/20 rule allows %2%."),
                {QString::number(promotion->wholePercent), wholeNumber(promotion->targetPercent), name}},
            {QT_TRANSLATE_NOOP("message", "Replace some of them by posts that inform, teach or entertain."), {}}, std::move(remedy)));
        return;
    }
    const bool hasLimit =
        std::any_of(mix.categories.begin(), mix.categories.end(), [](const MixCategory &category) { return category.isLimit; });
    if (hasLimit || mix.posts < Thresholds::postsForAMix || mix.deviation <= Thresholds::mixTolerance)
        return;
    const auto advice = mixAdvice(
        plan.strategy, mix, kept.scope, std::max(plan.today, plan.quarter.firstDay), plan.quarter.lastDay, Thresholds::mixTolerance);
    const Message message =
        std::is_same_v<Entity, Quarter>
            ? Message{deviationFrom(mix.rule), {wholeNumber(mix.deviation)}}
            : Message{QT_TRANSLATE_NOOP("message", "The posts of “%2” are far from the mix that you set for them. Largest difference in "
                                                   "percentage points: %1."),
                {wholeNumber(mix.deviation), name}};
    findings.push_back(about(row, name, Severity::Warning, message,
        advice ? moreOf(plan, *advice)
               : Message{QT_TRANSLATE_NOOP("message", "Give the missing kinds of posts a place in the calendar."), {}},
        advice ? ideasPlaced(plan, kept, *advice) : std::nullopt));
}

// A week to come in which one kind of posts takes more than that share.
struct Crowd {
    QDate week;
    int posts = 0; // of the kind
    int tagged = 0; // of any kind
    std::vector<const Post *> surplus; // that can move, the last ones
    std::map<QDate, int> perWeek; // of the kind
};

std::optional<Crowd> crowdOf(const Facts &plan, const KeptMix &kept, const QString &category, double share)
{
    std::map<QDate, int> tagged;
    std::map<QDate, int> ofKind;
    std::map<QDate, std::vector<const Post *>> movable;
    for (const Post *post : plan.posts) {
        const QDate week = weekBegin(*post->day);
        const QString kind = mixCategoryOf(*post, plan.strategy, kept.rule);
        tagged[week] += kind.isEmpty() ? 0 : 1;
        if (kind != category)
            continue;
        ++ofKind[week];
        if (plan.canMove(*post))
            movable[week].push_back(post);
    }
    for (const auto &[week, posts] : movable) {
        const int surplus = surplusInWeek(ofKind[week], tagged[week], share);
        if (surplus == 0)
            continue;
        const auto moving = std::min(static_cast<size_t>(surplus), posts.size());
        return Crowd{week, ofKind[week], tagged[week], {posts.end() - static_cast<std::ptrdiff_t>(moving), posts.end()}, ofKind};
    }
    return std::nullopt;
}

} // namespace

// S1-51 … S1-54, F-36: the quarter's mix, and those of channels and campaigns that follow a rule of their own
Findings mixRuleExceeded(const Facts &plan)
{
    Findings findings;
    judge(findings, plan, plan.quarter, quarterName(plan.quarter), mixKept(plan, plan.quarter.mixRule, {}));
    for (const Channel *channel : plan.channels)
        if (!channel->mixRule.isEmpty())
            judge(findings, plan, *channel, plan.nameOf(*channel), mixKept(plan, channel->mixRule, {channel->id, std::nullopt}));
    for (const Campaign &campaign : plan.strategy.all<Campaign>())
        if (!campaign.mixRule.isEmpty())
            judge(findings, plan, campaign, campaign.name, mixKept(plan, campaign.mixRule, {std::nullopt, campaign.id}));
    return findings;
}

// S1-52, S1-55, week by week: the quarter keeps the rule, one of its weeks to come is crowded with one kind
Findings promotionsInOneWeek(const Facts &plan)
{
    const KeptMix kept = mixKept(plan, plan.quarter.mixRule, {});
    if (overLimit(kept.mix) || (kept.rule != u"80_20" && kept.mix.deviation > Thresholds::mixTolerance))
        return {};
    for (const MixCategory &category : kept.mix.categories) {
        const bool isPromotion = category.isLimit;
        if (kept.rule == u"80_20" && !isPromotion)
            continue; // nobody minds a week without an offer
        const double share = isPromotion ? mostPromotionInAWeek : (category.targetPercent + Thresholds::crowding) / 100;
        const auto crowd = crowdOf(plan, kept, category.id, share);
        if (!crowd)
            continue;
        const int room = std::max(1, static_cast<int>(category.targetPercent / 100 * crowd->tagged));
        const Post &first = *crowd->surplus.front();
        return {about(first, first.title, Severity::Info,
            {isPromotion ? QT_TRANSLATE_NOOP("message", "Most posts of ISO week %1 promote something. Promotions: %2 of %3.")
                         : QT_TRANSLATE_NOOP("message", "The posts of ISO week %1 are nearly all of one kind: %2 of %3."),
                {QString::number(crowd->week.weekNumber()), QString::number(crowd->posts), QString::number(crowd->tagged)}},
            isPromotion ? Message{QT_TRANSLATE_NOOP("message", "Spread the promotions over other weeks."), {}}
                        : Message{QT_TRANSLATE_NOOP("message", "Spread them over other weeks."), {}},
            spread(plan, crowd->surplus, crowd->perWeek, isPromotion ? 1 : room))};
    }
    return {};
}

Findings pillarWithoutPosts(const Facts &plan)
{
    std::set<Id<Pillar>> used;
    int tagged = 0;
    for (const Post *post : plan.posts)
        if (post->pillar) {
            used.insert(*post->pillar);
            ++tagged;
        }
    if (tagged < Thresholds::postsForAMix || plan.today >= plan.quarter.lastDay)
        return {};
    const bool isCustom = plan.quarter.mixRule == u"custom";
    Findings findings;
    for (const Pillar &pillar : plan.strategy.all<Pillar>()) {
        if (pillar.name.trimmed().isEmpty() || used.contains(pillar.id) || (isCustom && pillar.share <= 0))
            continue;
        const auto ideas = ideasWhere(plan, [&](const Post &post) { return post.pillar == pillar.id && post.channel; });
        std::optional<Remedy> remedy;
        const QDate day = plan.openDayNear(plan.inDays(Thresholds::daysMore));
        if (!ideas.empty() && day <= plan.quarter.lastDay)
            remedy = placedOn(plan, {day}, ideas, {});
        findings.push_back(about(pillar, pillar.name, Severity::Info,
            {QT_TRANSLATE_NOOP("message", "No post of the quarter belongs to the pillar “%1”."), {pillar.name}},
            {QT_TRANSLATE_NOOP("message", "Plan a post of this kind, or drop the pillar."), {}}, std::move(remedy)));
    }
    return findings;
}

} // namespace core::rules
