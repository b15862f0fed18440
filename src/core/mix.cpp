// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mix.h"

#include "core/datedposts.h"
#include "core/timeblocks.h"
#include "core/weeks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace core {

namespace {

constexpr const char *personalThird = "personal";

struct RuleCategory {
    const char *id;
    double percent;
    bool isLimit;
};

// A pillar's share under the custom rule of that scope.
double shareOf(const Pillar &pillar, const Strategy &strategy, const MixScope &scope)
{
    if (scope.channel || scope.campaign)
        for (const MixShare &own : strategy.all<MixShare>())
            if (own.pillar == pillar.id && own.channel == scope.channel && own.campaign == scope.campaign)
                return own.share;
    return pillar.share;
}

std::vector<MixCategory> categoriesOf(const Strategy &strategy, const QString &rule, const MixScope &scope)
{
    std::vector<RuleCategory> fixed;
    if (rule == u"80_20")
        fixed = {{"value", 80, false}, {"promotion", 20, true}};
    else if (rule == u"thirds")
        fixed = {{"promotion", 100.0 / 3, false}, {"industry", 100.0 / 3, false}, {personalThird, 100.0 / 3, false}};
    else if (rule == u"50_25_20_5")
        fixed = {{"traffic", 50, false}, {"curated", 25, false}, {"leads", 20, false}, {"culture", 5, false}};
    std::vector<MixCategory> categories;
    for (const RuleCategory &category : fixed)
        categories.push_back({QLatin1String(category.id), category.percent, 0, 0, 0, category.isLimit});
    if (rule == u"custom")
        for (const Pillar &pillar : strategy.all<Pillar>())
            categories.push_back({pillar.id.toString(), shareOf(pillar, strategy, scope), 0, 0, 0, false});
    return categories;
}

// Where a pillar or a post says what place it has in one of the fixed rules; nothing under any other.
template <class Entity>
QString Entity::*placeUnder(const QString &rule)
{
    return rule == u"80_20"      ? &Entity::in8020
         : rule == u"thirds"     ? &Entity::inThirds
         : rule == u"50_25_20_5" ? &Entity::in50252005
                                 : nullptr;
}

// Where a pillar's posts belong in a rule, unless they say otherwise.
QString usualPlace(const Pillar &pillar, const QString &rule)
{
    const auto place = placeUnder<Pillar>(rule);
    return rule == u"custom" ? pillar.id.toString() : place ? pillar.*place : QString();
}

// The categories of many posts under one rule: what is the same for all of them is looked up once.
class RulePlaces {
public:
    RulePlaces(const Strategy &strategy, const QString &rule, const std::vector<MixCategory> &categories)
        : m_categories(categories)
        , m_own(placeUnder<Post>(rule))
    {
        for (const Pillar &pillar : strategy.all<Pillar>())
            m_ofPillar.emplace_back(pillar.id, placeOf(usualPlace(pillar, rule)));
    }
    struct Place {
        size_t category; // among the categories; their number: it has none
        size_t pillar; // among the pillars, likewise
    };
    Place operator()(const Post &post) const
    {
        const auto found =
            std::find_if(m_ofPillar.begin(), m_ofPillar.end(), [&post](const auto &known) { return known.first == post.pillar; });
        const auto pillar = static_cast<size_t>(found - m_ofPillar.begin());
        if (m_own && !(post.*m_own).isEmpty())
            return {placeOf(post.*m_own), pillar};
        return {found == m_ofPillar.end() ? m_categories.size() : found->second, pillar};
    }

private:
    size_t placeOf(const QString &id) const
    {
        const auto found = std::find_if(m_categories.begin(), m_categories.end(), [&id](const MixCategory &one) { return one.id == id; });
        return static_cast<size_t>(found - m_categories.begin());
    }

    const std::vector<MixCategory> &m_categories;
    QString Post::*m_own;
    std::vector<std::pair<Id<Pillar>, size_t>> m_ofPillar;
};

// Weeks to come with as few posts of the kind as any, first to last without a break.
std::pair<QDate, QDate> emptiestWeeks(const std::map<QDate, int> &perWeek, int wanted)
{
    const auto least =
        std::min_element(perWeek.begin(), perWeek.end(), [](const auto &one, const auto &other) { return one.second < other.second; });
    auto end = least;
    int weeks = 1;
    for (auto next = std::next(least); next != perWeek.end() && weeks < wanted && next->second <= least->second; ++next, ++weeks)
        end = next;
    return {least->first, end->first};
}

// Whether the pillars' own shares (pillarShares) add up to those of the categories: all posts have a pillar, and those of one pillar are
// of one kind. `cells` counts by pillar, and last without one, and then by kind.
bool sharesMatchPillars(const std::vector<int> &cells, size_t kinds, int untagged)
{
    if (untagged > 0 || std::any_of(cells.end() - static_cast<std::ptrdiff_t>(kinds), cells.end(), [](int count) { return count > 0; }))
        return false;
    for (size_t pillar = 0; pillar + kinds < cells.size(); pillar += kinds) {
        const auto first = cells.begin() + static_cast<std::ptrdiff_t>(pillar);
        if (std::count_if(first, first + static_cast<std::ptrdiff_t>(kinds), [](int count) { return count > 0; }) > 1)
            return false;
    }
    return true;
}

std::vector<int> summed(const std::vector<int> &cells, size_t kinds)
{
    std::vector<int> sums(kinds, 0);
    for (size_t cell = 0; cell < cells.size(); ++cell)
        sums[cell % kinds] += cells[cell];
    return sums;
}

// They fill up the personal third and never more: talking with people a lot is no fault of the mix. Personal comes last in the rule.
int conversationsCounted(const Mix &mix, int kept)
{
    const int personal = mix.categories.back().posts;
    const int third = (mix.posts - personal + 1) / 2; // half of what the others have
    return std::clamp(third - personal, 0, kept);
}

} // namespace

std::vector<const Post *> postsBetween(const Strategy &strategy, QDate first, QDate last)
{
    std::vector<const Post *> posts;
    for (const Post &post : strategy.all<Post>())
        if (post.day && *post.day >= first && *post.day <= last)
            posts.push_back(&post);
    return posts;
}

const QStringList &mixRules()
{
    static const QStringList rules = {
        QStringLiteral("80_20"), QStringLiteral("thirds"), QStringLiteral("50_25_20_5"), QStringLiteral("custom")};
    return rules;
}

std::vector<int> wholePercents(const std::vector<int> &counts)
{
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    std::vector<int> percents(counts.size(), 0);
    if (total <= 0)
        return percents;
    std::vector<size_t> byRemainder(counts.size());
    std::iota(byRemainder.begin(), byRemainder.end(), size_t(0));
    int left = 100;
    for (size_t i = 0; i < counts.size(); ++i) {
        percents[i] = 100 * counts[i] / total;
        left -= percents[i];
    }
    std::stable_sort(byRemainder.begin(), byRemainder.end(),
        [&](size_t one, size_t other) { return 100 * counts[one] % total > 100 * counts[other] % total; });
    for (size_t i = 0; i < static_cast<size_t>(left); ++i)
        ++percents[byRemainder[i]];
    return percents;
}

QString mixCategoryOf(const Post &post, const Strategy &strategy, const QString &rule)
{
    const auto own = placeUnder<Post>(rule);
    if (own && !(post.*own).isEmpty())
        return post.*own;
    const Pillar *pillar = strategy.find(post.pillar);
    return pillar ? usualPlace(*pillar, rule) : QString();
}

std::optional<MixAdvice> mixAdvice(
    const Strategy &strategy, const Mix &mix, const MixScope &scope, QDate from, QDate last, double tolerance)
{
    const auto shortfall = [](const MixCategory &category) { return category.targetPercent - category.actualPercent; };
    const auto most = std::max_element(mix.categories.begin(), mix.categories.end(),
        [&](const MixCategory &one, const MixCategory &other) { return shortfall(one) < shortfall(other); });
    if (most == mix.categories.end() || from > last || shortfall(*most) <= tolerance || most->targetPercent >= 100)
        return std::nullopt;
    const double share = most->targetPercent / 100;
    const int total = mix.posts + mix.conversations;
    const int there = most->posts + (most->id == QLatin1String(personalThird) ? mix.conversations : 0);
    constexpr double noise = 1e-9; // of the division: exactly four posts are not five
    const int posts = static_cast<int>(std::ceil((share * total - there) / (1 - share) - noise));
    std::map<QDate, int> perWeek;
    for (QDate week = weekBegin(from); week <= last; week = week.addDays(7))
        perWeek[week] = 0;
    forEachPostBetween(strategy, from, last, [&](const Post &post) {
        if (scope.holds(post) && mixCategoryOf(post, strategy, mix.rule) == most->id)
            ++perWeek[weekBegin(*post.day)];
    });
    const auto [firstWeek, lastWeek] = emptiestWeeks(perWeek, posts);
    return MixAdvice{most->id, posts, firstWeek, lastWeek};
}

Mix mixOf(const Strategy &strategy, const QString &rule, QDate first, QDate last, const MixScope &scope)
{
    Mix mix;
    mix.rule = rule;
    mix.categories = categoriesOf(strategy, rule, scope);
    const RulePlaces placeOf(strategy, rule, mix.categories);
    const size_t kinds = mix.categories.size();
    std::vector<int> cells(kinds * (strategy.all<Pillar>().size() + 1), 0); // of each pillar, and of none, by category
    forEachPostBetween(strategy, first, last, [&](const Post &post) {
        if (!scope.holds(post))
            return;
        const RulePlaces::Place place = placeOf(post);
        if (place.category == kinds) {
            ++mix.untagged;
            return;
        }
        ++cells[place.pillar * kinds + place.category];
        ++mix.categories[place.category].posts;
        ++mix.posts;
    });
    std::vector<int> counts;
    for (const MixCategory &category : mix.categories)
        counts.push_back(category.posts);
    if (rule == u"thirds" && mix.posts > 0 && !scope.campaign) { // whom one talks with belongs to no campaign
        mix.conversations = conversationsCounted(mix, keptCount(strategy, BlockKind::Engagement, first, last, scope.channel));
        counts.back() += mix.conversations;
        cells.back() += mix.conversations;
    }
    const int total = mix.posts + mix.conversations;
    const std::vector<int> percents =
        sharesMatchPillars(cells, kinds, mix.untagged) ? summed(wholePercents(cells), kinds) : wholePercents(counts);
    for (size_t i = 0; i < kinds && mix.posts > 0; ++i) {
        MixCategory &category = mix.categories[i];
        category.wholePercent = percents[i];
        category.actualPercent = 100.0 * counts[i] / total;
        mix.deviation = std::max(mix.deviation, std::abs(category.actualPercent - category.targetPercent));
    }
    return mix;
}

int surplusInWeek(int ofKind, int tagged, double share)
{
    constexpr int postsOfABusyWeek = 4; // fewer promotions side by side are no crowd
    return tagged < postsOfABusyWeek ? 0 : std::max(0, ofKind - static_cast<int>(share * tagged));
}

bool isTooMuchPromotion(const Mix &week)
{
    return std::any_of(week.categories.begin(), week.categories.end(), [&week](const MixCategory &category) {
        return category.isLimit && surplusInWeek(category.posts, week.posts, mostPromotionInAWeek) > 0;
    });
}

DemandBalance demandBetween(const Strategy &strategy, QDate first, QDate last)
{
    DemandBalance balance;
    forEachPostBetween(strategy, first, last, [&balance](const Post &post) {
        ++(post.demand == Demand::Creates ? balance.creates : post.demand == Demand::Captures ? balance.captures : balance.unsaid);
    });
    return balance;
}

QString demandAdvice(const DemandBalance &balance, const Language &language)
{
    constexpr int postsThatTell = 5;
    if (balance.said() < postsThatTell)
        return language.translate(
            "core", "Say of a few more posts whether they make people want something or serve those who want it: then the balance tells.");
    if (balance.captures == 0)
        return language.translate("core", "Nothing serves those who want it already: tell them now and then how to get it.");
    if (balance.creates == 0)
        return language.translate("core", "Nothing makes people want it: social media is above all the place for that.");
    if (balance.captures > balance.creates)
        return language.translate(
            "core", "Most posts serve those who want it already. Social media mainly makes people want: turn it round.");
    return language.translate("core", "Social media mainly makes people want, and some posts serve those who do: both are there.");
}

std::vector<PillarShare> pillarShares(const Strategy &strategy, QDate first, QDate last)
{
    std::vector<PillarShare> shares;
    int tagged = 0;
    for (const Pillar &pillar : strategy.all<Pillar>())
        shares.push_back({pillar.id, 0, 0, 0});
    forEachPostBetween(strategy, first, last, [&](const Post &post) {
        for (PillarShare &share : shares)
            if (post.pillar == share.pillar) {
                ++share.posts;
                ++tagged;
            }
    });
    std::vector<int> counts;
    for (const PillarShare &share : shares)
        counts.push_back(share.posts);
    const std::vector<int> percents = wholePercents(counts);
    for (size_t i = 0; i < shares.size(); ++i) {
        shares[i].percent = tagged > 0 ? 100.0 * shares[i].posts / tagged : 0;
        shares[i].wholePercent = percents[i];
    }
    return shares;
}

} // namespace core
