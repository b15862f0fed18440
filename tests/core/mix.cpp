// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mix.h"
#include "core/cadence.h"
#include "core/findings/soundplan.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

const QDate first(2027, 1, 1);
const QDate last(2027, 3, 31);
const QDate dayOfLook(2027, 1, 20);

Strategy planOf(int stories, int offers)
{
    Strategy plan;
    Pillar value;
    value.id = {1};
    value.in8020 = QStringLiteral("value");
    value.share = 70;
    Pillar offer;
    offer.id = {2};
    offer.in8020 = QStringLiteral("promotion");
    offer.share = 30;
    plan.all<Pillar>() = {value, offer};
    Channel channel;
    channel.id = {5};
    channel.postsPerWeek = 3;
    plan.all<Channel>() = {channel};
    for (int i = 0; i < stories + offers; ++i) {
        Post post;
        post.id = {100 + i};
        post.channel = channel.id;
        post.day = first.addDays(i);
        post.pillar = i < stories ? value.id : offer.id;
        plan.all<Post>().push_back(post);
    }
    return plan;
}

} // namespace

TEST_CASE("offers are measured against the 80/20 rule", "[mix][F-35][S1-52][F-36]")
{
    const Mix mix = mixOf(planOf(6, 4), QStringLiteral("80_20"), first, last);
    REQUIRE(mix.categories.size() == 2);
    CHECK(mix.categories[1].actualPercent == Approx(40));
    CHECK(mix.categories[1].isLimit);
    CHECK(mix.deviation == Approx(20));
}

TEST_CASE("changing the rule needs no new tags", "[mix][S1-54]")
{
    const Strategy plan = planOf(6, 4);
    CHECK(mixOf(plan, QStringLiteral("custom"), first, last).categories[0].targetPercent == 70);
    CHECK(mixOf(plan, QStringLiteral("thirds"), first, last).untagged == 10);
}

TEST_CASE("a post may stand elsewhere in a rule than its pillar, and in the others where its pillar does", "[mix][S1-54]")
{
    Strategy plan = planOf(6, 4);
    plan.all<Post>().front().in8020 = QStringLiteral("promotion");
    CHECK(mixOf(plan, QStringLiteral("80_20"), first, last).categories[1].posts == 5);
    CHECK(mixOf(plan, QStringLiteral("custom"), first, last).categories[1].posts == 4);
    plan.all<Post>().front().pillar.reset();
    CHECK(mixOf(plan, QStringLiteral("80_20"), first, last).untagged == 0);
}

TEST_CASE("a channel or a campaign has a mix of its own posts and its own shares", "[mix][S1-54]")
{
    Strategy plan = planOf(6, 4);
    Campaign campaign;
    campaign.id = {7};
    plan.all<Campaign>() = {campaign};
    for (size_t i = 4; i < 8; ++i) // two of either pillar
        plan.all<Post>()[i].campaign = campaign.id;
    MixShare share;
    share.id = {8};
    share.pillar = plan.all<Pillar>().front().id;
    share.campaign = campaign.id;
    share.share = 50;
    plan.all<MixShare>() = {share};

    const Mix own = mixOf(plan, QStringLiteral("custom"), first, last, {std::nullopt, campaign.id});
    CHECK(own.posts == 4);
    CHECK(own.categories[0].targetPercent == 50);
    CHECK(own.categories[0].actualPercent == Approx(50));
    CHECK(own.categories[1].targetPercent == 30); // the pillar's
    const Mix ofChannel = mixOf(plan, QStringLiteral("custom"), first, last, {plan.all<Channel>().front().id, std::nullopt});
    CHECK(ofChannel.posts == 10);
    CHECK(ofChannel.categories[0].targetPercent == 70);
}

TEST_CASE("how far a mix is from its rule is told in posts to add, and in the weeks with the fewest of them", "[mix][F-36]")
{
    Strategy plan = planOf(6, 4);
    plan.all<Pillar>()[0].in50252005 = QStringLiteral("traffic");
    plan.all<Pillar>()[1].in50252005 = QStringLiteral("leads");
    const Mix mix = mixOf(plan, QStringLiteral("50_25_20_5"), first, last);
    const auto advice = mixAdvice(plan, mix, {}, QDate(2027, 2, 1), last, 10);
    REQUIRE(advice);
    CHECK(advice->category == QStringLiteral("curated"));
    CHECK(advice->posts == 4); // 4 of 14 are 29 %, 3 of 13 only 23 %
    CHECK(advice->firstWeek == QDate(2027, 2, 1));
    CHECK(advice->lastWeek == QDate(2027, 2, 22));

    Post curated;
    curated.id = {900};
    curated.day = QDate(2027, 2, 3);
    curated.in50252005 = QStringLiteral("curated");
    plan.all<Post>().push_back(curated);
    const auto later = mixAdvice(plan, mixOf(plan, mix.rule, first, last), {}, QDate(2027, 2, 1), last, 10);
    REQUIRE(later);
    CHECK(later->firstWeek == QDate(2027, 2, 8));
    CHECK_FALSE(mixAdvice(plan, mix, {}, last.addDays(1), last, 10)); // no week is left
    CHECK_FALSE(mixAdvice(plan, mix, {}, first, last, 30)); // near enough
}

TEST_CASE("50/25/20/5 asks for visits, others' content, leads and culture, each in its share", "[mix][S1-51][F-35]")
{
    Strategy plan = planOf(6, 4);
    plan.all<Pillar>()[0].in50252005 = QStringLiteral("traffic");
    plan.all<Pillar>()[1].in50252005 = QStringLiteral("leads");
    const Mix mix = mixOf(plan, QStringLiteral("50_25_20_5"), first, last);
    std::vector<double> wanted, planned;
    for (const MixCategory &category : mix.categories) {
        wanted.push_back(category.targetPercent);
        planned.push_back(category.actualPercent);
    }
    CHECK(wanted == std::vector<double>{50, 25, 20, 5});
    CHECK(planned == std::vector<double>{60, 0, 40, 0});
    CHECK(mix.deviation == Approx(25)); // nothing by others
}

TEST_CASE("a week of one kind alone is told while the quarter keeps its mix, and spreading it settles it", "[findings][S1-55]")
{
    tests::SoundPlan plan;
    plan.quarter().mixRule = QStringLiteral("custom");
    auto &pillars = plan.strategy.all<Pillar>();
    pillars[0].share = pillars[1].share = 50;
    for (size_t i = 0; i < plan.posts().size(); ++i)
        plan.posts()[i].pillar = pillars[i % 2].id;
    CHECK_FALSE(plan.finds("promotions-in-one-week"));
    plan.addPost(QDate(2027, 3, 9));
    plan.addPost(QDate(2027, 3, 10));
    for (Post &post : plan.posts())
        if (post.day >= QDate(2027, 3, 8) && post.day <= QDate(2027, 3, 14))
            post.pillar = pillars[0].id;
    const auto findings = plan.found("promotions-in-one-week");
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().message.in(Language::english()).contains(QStringLiteral("week 10")));
    plan.apply(stepOf(*findings.front().remedy));
    CHECK_FALSE(plan.finds("promotions-in-one-week"));
}

TEST_CASE("a mix that misses a kind asks for so many posts of it in weeks to come, and takes ideas that wait", "[findings][F-36]")
{
    tests::SoundPlan plan;
    plan.quarter().mixRule = QStringLiteral("thirds");
    auto &pillars = plan.strategy.all<Pillar>();
    pillars[0].inThirds = QStringLiteral("industry");
    pillars[1].inThirds = QStringLiteral("promotion");
    REQUIRE(plan.finds("mix-rule-exceeded"));
    CHECK(
        plan.found("mix-rule-exceeded").front().fix.in(Language::english()).contains(QStringLiteral("Talk with your audience more often")));
    CHECK(plan.found("mix-rule-exceeded").front().fix.in(Language::english()).contains(QStringLiteral("in ISO weeks ")));
    const QDate today = std::exchange(plan.today, plan.quarter().lastDay);
    CHECK(plan.found("mix-rule-exceeded").front().fix.in(Language::english()).contains(QStringLiteral("in ISO week 13.")));
    plan.today = today;
    Post idea;
    idea.id = newId<Post>();
    idea.title = QStringLiteral("What would you bake?");
    idea.channel = plan.channel().id;
    idea.inThirds = QStringLiteral("personal");
    plan.add(idea);
    const auto finding = plan.found("mix-rule-exceeded").front();
    REQUIRE(finding.remedy);
    plan.apply(stepOf(*finding.remedy));
    const Post placed = *plan.strategy.find(idea.id);
    REQUIRE(placed.day);
    CHECK(*placed.day > plan.today);
    CHECK(placed.status == PostStatus::Draft);
}

TEST_CASE("an empty calendar has no mix and no division by zero", "[mix][Q20]")
{
    const Mix mix = mixOf(planOf(0, 0), QStringLiteral("80_20"), first, last);
    CHECK(mix.posts == 0);
    CHECK(mix.categories[0].actualPercent == 0);
}

TEST_CASE("a channel that falls silent for longer than its cadence allows has a gap", "[cadence][F-38][S3-40]")
{
    const Strategy plan = planOf(8, 2);
    const auto gaps = gapsBetween(plan, first, last, dayOfLook);
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front().firstDay == first.addDays(10));
    CHECK(gaps.front().lastDay == last);
}

TEST_CASE("a channel that has not begun is silent from today on, not before", "[cadence][F-38]")
{
    Strategy plan = planOf(8, 2);
    std::erase_if(plan.all<Post>(), [](const Post &post) { return post.day < dayOfLook.addDays(30); });
    const auto gaps = gapsBetween(plan, first, last, dayOfLook);
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front().firstDay == dayOfLook);
}

TEST_CASE("before its first post a channel was not silent, also once that is past", "[cadence][F-38]")
{
    Strategy plan = planOf(8, 2);
    std::erase_if(plan.all<Post>(), [](const Post &post) { return post.day < first.addDays(8); });
    for (const Gap &gap : gapsBetween(plan, first, last, first.addDays(20)))
        CHECK(gap.firstDay > first.addDays(8));
}

TEST_CASE("a quarter whose days are missing has no gaps, and is done at once", "[cadence][Q8]")
{
    const Strategy plan = planOf(8, 2);
    CHECK(gapsBetween(plan, QDate(), last, dayOfLook).empty());
    CHECK(gapsBetween(plan, first, QDate(), dayOfLook).empty());
}

TEST_CASE("a closed shop is no gap", "[cadence][J-07]")
{
    Strategy plan = planOf(8, 2);
    Closure closure;
    closure.firstDay = first.addDays(10);
    closure.lastDay = last;
    plan.all<Closure>() = {closure};
    CHECK(gapsBetween(plan, first, last, dayOfLook).empty());
}

TEST_CASE("consistency counts the weeks that kept the cadence", "[cadence][F-37][S3-32]")
{
    const Strategy plan = planOf(8, 2);
    const Cadence cadence = cadenceOf(plan, plan.all<Channel>().front(), first, last);
    CHECK(cadence.weeks == 12);
    CHECK(cadence.weeksKept == 2);
}

TEST_CASE("planned hours go by each network's minutes", "[F-50][S1-40]")
{
    Network network;
    network.id = QStringLiteral("instagram");
    network.minutesPerPost[QStringLiteral("image")] = 60;
    Strategy plan = planOf(2, 0);
    plan.all<Channel>().front().network = network.id;
    CHECK(plannedHours(plan, NetworkCatalogue({network}), first, last) == Approx(2));
    CHECK(plannedHours(plan, NetworkCatalogue(), first, last) == Approx(1));
}

TEST_CASE("a gap is as long as its dates say, and is judged without closures", "[cadence][F-38][J-07]")
{
    Strategy plan = planOf(8, 2);
    Closure closure;
    closure.firstDay = QDate(2027, 2, 1);
    closure.lastDay = QDate(2027, 2, 2);
    plan.all<Closure>().push_back(closure);
    closure.firstDay = QDate(2027, 3, 30); // the gap ends before what is closed at its end
    closure.lastDay = last;
    plan.all<Closure>().push_back(closure);
    const auto gaps = gapsBetween(plan, first, last, dayOfLook);
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front().firstDay == QDate(2027, 1, 11));
    CHECK(gaps.front().lastDay == QDate(2027, 3, 29));
    CHECK(gaps.front().days() == 78);
    CHECK(gaps.front().openDays == 76);
}

TEST_CASE("a category's whole share is that of its pillars together, however each is rounded", "[mix][F-35]")
{
    Strategy plan = planOf(20, 8); // 71.4 % and 28.6 %, and the stories are told in four pillars
    for (int i = 0; i < 3; ++i) {
        Pillar more = plan.all<Pillar>().front();
        more.id = {10 + i};
        plan.all<Pillar>().push_back(more);
    }
    for (size_t i = 0; i < 20; ++i)
        if (i % 4 != 0)
            plan.all<Post>()[i].pillar = {9 + static_cast<qint64>(i % 4)};
    const auto shares = pillarShares(plan, first, last);
    const Mix mix = mixOf(plan, QStringLiteral("80_20"), first, last);
    REQUIRE(shares[1].pillar == Id<Pillar>{2});
    CHECK(mix.categories[1].wholePercent == shares[1].wholePercent);
    CHECK(mix.categories[0].wholePercent
          == shares[0].wholePercent + shares[2].wholePercent + shares[3].wholePercent + shares[4].wholePercent);
    CHECK(mix.categories[0].wholePercent + mix.categories[1].wholePercent == 100);
    CHECK(wholePercents({20, 8})[1] != mix.categories[1].wholePercent); // rounded by itself it would not be
    plan.all<Post>().back().in8020 = QStringLiteral("value"); // then the pillars don't tell the kinds apart
    const Mix own = mixOf(plan, QStringLiteral("80_20"), first, last);
    CHECK(own.categories[1].wholePercent == wholePercents({21, 7})[1]);
}

TEST_CASE("whole shares make a hundred together", "[mix][F-35]")
{
    CHECK(wholePercents({32, 23, 21, 23}) == std::vector{33, 23, 21, 23});
    CHECK(wholePercents({1, 1, 1}) == std::vector{34, 33, 33});
    CHECK(wholePercents({0, 0}) == std::vector{0, 0});
    CHECK(wholePercents({}).empty());
    const auto shares = pillarShares(planOf(2, 1), first, last);
    CHECK(shares[0].wholePercent == 67);
    CHECK(shares[1].wholePercent == 33);
    CHECK(mixOf(planOf(2, 1), QStringLiteral("80_20"), first, last).categories[0].wholePercent == 67);
}
