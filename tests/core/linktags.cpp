// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linktags.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

LinkTags springTags()
{
    return {text("instagram"), text("social"), text("spring"), text("first-asparagus"), {}};
}

} // namespace

TEST_CASE("Campaign tags go into a link behind its own query and before its fragment", "[core][S1-59]")
{
    CHECK(taggedLink(text("https://example.org/box"), springTags())
          == text("https://example.org/box?utm_source=instagram&utm_medium=social&utm_campaign=spring&utm_content=first-asparagus"));
    CHECK(taggedLink(text("https://example.org/box?size=L&c=a%20b#order"), {text("fb"), {}, {}, {}, {}})
          == text("https://example.org/box?size=L&c=a%20b&utm_source=fb#order"));
    CHECK(taggedLink(text("example.org#top"), {text("fb"), {}, {}, {}, {}}) == text("example.org?utm_source=fb#top"));
}

TEST_CASE("Tags that a link has already are replaced, however they are written, and never doubled", "[core][S1-59]")
{
    const QString before = text("https://example.org/?UTM_Source=Insta&a=1&utm_source=x&utm_term=old");
    CHECK(tagsOf(before).source == text("Insta"));
    CHECK(taggedLink(before, {text("fb"), {}, {}, {}, {}}) == text("https://example.org/?a=1&utm_source=fb"));
    CHECK(taggedLink(before, {}) == text("https://example.org/?a=1"));
    const QString tagged = taggedLink(text("https://example.org"), springTags());
    CHECK(taggedLink(tagged, springTags()) == tagged);
}

TEST_CASE("What a tag says comes back from its link, whatever its signs", "[core][S1-59]")
{
    const LinkTags tags{text("crème & café"), text("a=b"), text("50 %"), text("#1?"), text("a+b")};
    CHECK(tagsOf(taggedLink(text("https://example.org/x"), tags)) == tags);
    CHECK(tagsOf(text("https://example.org/?utm_campaign=summer+sale")).campaign == text("summer sale"));
    CHECK(tagsOf(text("https://example.org/#?utm_source=fb")).isEmpty());
}

TEST_CASE("Only an address on the web can carry tags", "[core][S1-59]")
{
    for (const char *link : {"https://example.org", "http://example.org/a?b#c", "example.org/a", "https://épicerie.fr", "sub.example.org"})
        CHECK(canCarryTags(text(link)));
    for (const char *link : {"", "  ", "the shop", "mailto:a@example.org", "a@example.org", "ftp://example.org", "in bio", "localhost"}) {
        CAPTURE(link);
        CHECK_FALSE(canCarryTags(text(link)));
        CHECK(taggedLink(text(link), springTags()) == text(link));
    }
}

TEST_CASE("Tags are written one way, so that statistics count them together", "[core][S1-59]")
{
    CHECK(tagWord(text("Cœur de Bœuf, été 2027 !")) == text("coeur-de-boeuf-ete-2027"));
    CHECK(tagWord(text("  — ")).isEmpty());
}

TEST_CASE("A post's tags come from its network, its campaign or quarter, and its title", "[core][S1-59]")
{
    Strategy plan;
    Channel channel;
    channel.id = {1};
    channel.network = text("newsletter");
    plan.all<Channel>() = {channel};
    Campaign campaign;
    campaign.id = {2};
    campaign.name = text("Galette season");
    plan.all<Campaign>() = {campaign};
    plan.all<Quarter>() = {quarterHolding({2027, 2, 1})};
    Post post;
    post.id = {3};
    post.title = text("Who finds the bean?");
    post.channel = channel.id;
    post.day = QDate(2027, 1, 6);

    CHECK(proposedTags(post, plan) == LinkTags{text("newsletter"), text("email"), text("2027q1"), text("who-finds-the-bean"), {}});
    post.campaign = campaign.id;
    CHECK(proposedTags(post, plan).campaign == text("galette-season"));
    plan.all<Channel>().front().network = text("tiktok");
    CHECK(proposedTags(post, plan).medium == text("social"));
}

TEST_CASE("Posts whose links carry the same tags are found, for nobody could tell their visits apart", "[core][S1-59]")
{
    Strategy plan;
    Post one;
    one.id = {1};
    one.link = taggedLink(text("https://example.org/a"), springTags());
    Post other = one;
    other.id = {2};
    other.link = taggedLink(text("https://example.org/b"), springTags());
    Post untagged = one;
    untagged.id = {3};
    untagged.link = text("https://example.org/a");
    plan.all<Post>() = {one, other, untagged};

    const auto same = postsWithTagsOf(one, plan);
    REQUIRE(same.size() == 1);
    CHECK(same.front().id == other.id);
    CHECK(postsWithTagsOf(untagged, plan).empty());
}
