// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/postmatches.h"

#include "core/likeness.h"

#include <catch2/catch.hpp>

#include <random>

using namespace core;

namespace {

const Id<Channel> instagram{11};
const Id<Channel> facebook{12};
const QDate plannedOn(2027, 2, 8);
const QString longText =
    QStringLiteral("Our oven starts at five: come and see how the sourdough bread gets its golden crust this Saturday morning");

Post planned(const char *title, QDate day, const QString &text = {})
{
    Post post;
    post.id = newId<Post>();
    post.channel = instagram;
    post.title = QString::fromUtf8(title);
    post.text = text;
    post.day = day;
    post.status = PostStatus::Scheduled;
    return post;
}

PublishedPost told(const char *id, const QString &text, QDate day, QTime time = QTime(0, 0))
{
    return {QLatin1String(id), QStringLiteral("https://www.instagram.com/p/%1/").arg(QLatin1String(id)), text, {},
        QDateTime(day, time, Qt::UTC), 2};
}

std::vector<PostMatch> matchesOf(const std::vector<Post> &posts, const std::vector<PublishedPost> &told, Id<Channel> channel = instagram)
{
    Strategy plan;
    plan.all<Post>() = posts;
    return postMatches(plan, {{channel, told}});
}

} // namespace

TEST_CASE("a published post is the planned one that has its address, however the address is written", "[metrics][posts]")
{
    Post post = planned("Crust", plannedOn);
    post.publishedLink = QStringLiteral("http://instagram.com/p/17900000001?igshid=abc&utm_source=x#top");
    const auto matches = matchesOf({post}, {told("17900000001", QStringLiteral("Other words"), plannedOn.addDays(40))});
    REQUIRE(matches.size() == 1);
    CHECK(matches[0].post == post.id);
    CHECK(matches[0].reason == MatchReason::SameAddress);
    CHECK(matches[0].isSettled());
    CHECK(comparedAddress(QStringLiteral("https://www.youtube.com/watch?v=abc&feature=share")) == u"youtube.com/watch?v=abc");
    CHECK(comparedAddress(QStringLiteral("https://www.youtube.com/watch?v=abd")) != u"youtube.com/watch?v=abc");
    CHECK(comparedAddress(QStringLiteral("in our profile")).isEmpty());
}

TEST_CASE("the network's id within the noted address tells the post", "[metrics][posts]")
{
    Post post = planned("Crust", plannedOn);
    post.publishedLink = QStringLiteral("https://www.linkedin.com/posts/bakery_bread-activity-7164000000000000001-Ab1c");
    PublishedPost said = told("urn:li:share:7164000000000000001", {}, plannedOn.addDays(30));
    said.permalink.clear();
    const auto matches = matchesOf({post}, {said});
    CHECK(matches[0].post == post.id);
    CHECK(matches[0].reason == MatchReason::NetworkId);
    said.externalId = QStringLiteral("1"); // stands in any address
    CHECK_FALSE(matchesOf({post}, {said})[0].post);
}

TEST_CASE("a text that an export cut, published a day later by its clock, is proposed and not taken for granted", "[metrics][posts]")
{
    const Post post = planned("Crust", plannedOn, longText);
    const auto matches = matchesOf({post}, {told("a1", longText.left(60), plannedOn.addDays(1))});
    CHECK(matches[0].post == post.id);
    CHECK(matches[0].reason == MatchReason::SameText);
    CHECK(matches[0].isProposed());
}

TEST_CASE("alike posts on other channels, weeks away or of other words are not proposed", "[metrics][posts]")
{
    const Post post = planned("Crust", plannedOn, longText);
    CHECK_FALSE(matchesOf({post}, {told("a1", longText, plannedOn)}, facebook)[0].post);
    CHECK_FALSE(matchesOf({post}, {told("a1", longText, plannedOn.addDays(8))})[0].post);
    CHECK_FALSE(
        matchesOf({post}, {told("a1", QStringLiteral("Holiday closing days until Monday evening"), plannedOn, QTime(9, 0))})[0].post);
    Post idea = post;
    idea.day.reset();
    CHECK_FALSE(matchesOf({idea}, {told("a1", longText, plannedOn)})[0].post);
    PublishedPost undated = told("a1", longText, plannedOn);
    undated.publishedAt.reset();
    CHECK_FALSE(matchesOf({post}, {undated})[0].post);
}

TEST_CASE("where one has no words yet, the same time of the same day is enough to propose", "[metrics][posts]")
{
    Post post = planned("Bun", plannedOn);
    post.time = QTime(9, 0);
    CHECK(matchesOf({post}, {told("a1", {}, plannedOn, QTime(9, 20))})[0].reason == MatchReason::SameTime);
    CHECK_FALSE(matchesOf({post}, {told("a1", {}, plannedOn, QTime(9, 40))})[0].post);
    CHECK_FALSE(matchesOf({post}, {told("a1", {}, plannedOn)})[0].post); // midnight: the file tells days alone
}

TEST_CASE("of several posts the likest and nearest is proposed, and each only once", "[metrics][posts]")
{
    const Post first = planned("First", plannedOn, longText), second = planned("Second", plannedOn.addDays(4), longText);
    const auto matches = matchesOf({first, second}, {told("a1", longText, plannedOn.addDays(4)), told("a2", longText, plannedOn)});
    REQUIRE(matches.size() == 2);
    CHECK(matches[0].told.externalId == u"a1"); // the newest first
    CHECK(matches[0].post == second.id);
    CHECK(matches[1].post == first.id);
    const auto more = matchesOf({first}, {told("a1", longText, plannedOn), told("a2", longText, plannedOn.addDays(1))});
    CHECK(std::count_if(more.begin(), more.end(), [](const PostMatch &match) { return match.post.has_value(); }) == 1);
}

TEST_CASE("what is confirmed stays confirmed and what is refused is not proposed again", "[metrics][posts]")
{
    const PublishedPost said = told("a1", longText, plannedOn);
    const Post post = planned("Crust", plannedOn, longText);
    const Post confirmed = settledAs(post, said);
    CHECK(confirmed.status == PostStatus::Published);
    CHECK(confirmed.publishedLink == said.permalink);
    CHECK(matchesOf({confirmed}, {said})[0].reason == MatchReason::Confirmed);
    const Post refused = settledAsAnother(confirmed, said);
    CHECK(refused.publishedLink.isEmpty());
    CHECK_FALSE(matchesOf({refused}, {said})[0].post);
    CHECK(refused.status == PostStatus::Scheduled); // it was said to be out only because it was taken for the other
    CHECK(settledAs(refused, said).checked == confirmed.checked);
    PublishedPost unaddressed = said;
    unaddressed.permalink.clear();
    Post noted = post;
    noted.publishedLink = QStringLiteral("instagram.com/p/oven"); // without a scheme
    CHECK(settledAsAnother(noted, unaddressed).publishedLink == noted.publishedLink);
}

TEST_CASE("a post that has another address is not proposed", "[metrics][posts]")
{
    Post post = planned("Crust", plannedOn, longText);
    post.publishedLink = QStringLiteral("https://instagram.com/p/somethingelse");
    CHECK_FALSE(matchesOf({post}, {told("a1", longText, plannedOn)})[0].post);
}

TEST_CASE("whatever the posts, every published one is told of once and no planned one stands beside two", "[metrics][posts][property]")
{
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same plans every time
    const QStringList words{QStringLiteral("bread"), QStringLiteral("oven"), QStringLiteral("crust"), QStringLiteral("saturday"),
        QStringLiteral("butter"), QStringLiteral("pastry")};
    const auto text = [&] {
        QStringList some;
        for (unsigned i = 0; i < random() % 5; ++i)
            some << words[static_cast<int>(random() % static_cast<unsigned>(words.size()))];
        return some.join(u' ');
    };
    for (int round = 0; round < 300; ++round) {
        std::vector<Post> posts;
        std::vector<PublishedPost> published;
        for (unsigned i = 0; i < random() % 12; ++i)
            posts.push_back(planned("Title", plannedOn.addDays(static_cast<qint64>(random() % 9)), text()));
        for (unsigned i = 0; i < random() % 12; ++i)
            published.push_back(told(qPrintable(QString::number(i)), text(), plannedOn.addDays(static_cast<qint64>(random() % 9))));
        const auto matches = matchesOf(posts, published);
        REQUIRE(matches.size() == published.size());
        QSet<Id<Post>> beside;
        for (const PostMatch &match : matches)
            if (match.post) {
                CHECK_FALSE(beside.contains(*match.post));
                beside.insert(*match.post);
            }
    }
}

TEST_CASE("two texts are as alike as the words they share", "[metrics][posts]")
{
    CHECK(likeness(QStringLiteral("golden crust"), QStringLiteral("Golden CRUST, of it")) == Approx(1));
    CHECK(likeness(QStringLiteral("golden crust"), QStringLiteral("golden bread")) == Approx(1.0 / 3));
    CHECK(likeness(QString(), QString()) == 0);
    CHECK(containment(weightyWords(QStringLiteral("golden crust")), weightyWords(QStringLiteral("a golden crust every morning")))
          == Approx(1));
    CHECK(containment({}, weightyWords(QStringLiteral("golden"))) == 0);
}
