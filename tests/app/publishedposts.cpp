// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/publishedposts.h"

#include "app/campaigns/promotion.h"
#include "app/metrics/publishedpostsmodel.h"

#include "support/importedlikes.h"
#include "support/openworkspace.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace core;

namespace {

const Channel &instagramOf(const app::Workspace &workspace)
{
    for (const Channel &channel : workspace.strategy().all<Channel>())
        if (channel.network == u"instagram")
            return channel;
    throw std::runtime_error("no Instagram");
}

// Stands on the day of the second imported post, in its words, beside some others that no file knows.
Post plannedLikeTheSecond(app::Workspace &workspace)
{
    Post post;
    post.id = newId<Post>();
    post.channel = instagramOf(workspace).id;
    post.title = QStringLiteral("The second");
    post.text = QStringLiteral("Imported by our baker: golden crusts, warm butter, early morning");
    post.day = QDate(2027, 2, 2);
    post.status = PostStatus::Scheduled;
    if (!workspace.edit(Edit::adding(post, post.title)))
        throw std::runtime_error("not added");
    return post;
}

const PostMatch &matchOf(const app::Workspace &workspace, const QString &id)
{
    for (const PostMatch &match : workspace.postMatches())
        if (match.told.externalId == id)
            return match;
    throw std::runtime_error("no such post");
}

} // namespace

TEST_CASE("an imported post is confirmed to be a planned one, in one undoable step", "[metrics][posts]")
{
    const support::OpenWorkspace cafe;
    const Post post = plannedLikeTheSecond(*cafe);
    support::importLikes(*cafe, *post.channel, {10, 12, 11, 90, 9});
    REQUIRE(cafe->edit(app::matching(matchOf(*cafe, QStringLiteral("p1")), post, cafe->strategy())));
    const Post published = *cafe->strategy().find(post.id);
    CHECK(published.status == PostStatus::Published);
    CHECK(published.publishedLink == u"https://instagram.example/p1/");
    CHECK(matchOf(*cafe, QStringLiteral("p1")).isSettled());
    const auto results = cafe->postResults();
    CHECK(std::count_if(results.begin(), results.end(), [&](const PostResult &one) { return one.post == post.id && one.reactions == 12; })
          == 1);
    const auto offered = app::promotablePosts(*cafe);
    CHECK(std::any_of(
        offered.begin(), offered.end(), [&](const app::PromotablePost &one) { return one.post && one.post->id == post.id && one.result; }));

    REQUIRE(cafe->edit(app::refusing(matchOf(*cafe, QStringLiteral("p1")), cafe->strategy())));
    CHECK_FALSE(matchOf(*cafe, QStringLiteral("p1")).post);
    REQUIRE(cafe->undo());
    REQUIRE(cafe->undo());
    CHECK(*cafe->strategy().find(post.id) == post);
}

TEST_CASE("a post taken for another one than before leaves that one free again", "[metrics][posts]")
{
    const support::OpenWorkspace cafe;
    const Post post = plannedLikeTheSecond(*cafe);
    Post other = post;
    other.id = newId<Post>();
    other.title = QStringLiteral("Another");
    REQUIRE(cafe->edit(Edit::adding(other, other.title)));
    support::importLikes(*cafe, *post.channel, {10, 12});
    REQUIRE(cafe->edit(app::matching(matchOf(*cafe, QStringLiteral("p1")), post, cafe->strategy())));
    const auto offered = app::postsItMayBe(matchOf(*cafe, QStringLiteral("p1")), *cafe);
    REQUIRE_FALSE(offered.empty());
    CHECK(offered.size() <= 12);
    CHECK(std::none_of(offered.begin(), offered.end(), [&](const Post &one) { return one.id == post.id; }));
    REQUIRE(cafe->edit(app::matching(matchOf(*cafe, QStringLiteral("p1")), other, cafe->strategy())));
    CHECK(matchOf(*cafe, QStringLiteral("p1")).post == other.id);
    CHECK(cafe->strategy().find(post.id)->publishedLink.isEmpty());
}

TEST_CASE("published posts that nobody planned come into the calendar as published", "[metrics][posts]")
{
    const support::OpenWorkspace cafe;
    const auto channel = instagramOf(*cafe).id;
    support::importLikes(*cafe, channel, {10, 12, 11});
    std::vector<PostMatch> unplanned;
    for (const PostMatch &match : cafe->postMatches())
        if (app::canBeAdded(match))
            unplanned.push_back(match);
    REQUIRE(unplanned.size() >= 1);
    unplanned.front().told.format = QStringLiteral("IG carousel");
    const auto before = cafe->strategy().all<Post>().size();
    REQUIRE(cafe->edit(app::addingToCalendar(unplanned)));
    CHECK(cafe->strategy().all<Post>().size() == before + unplanned.size());
    const PostMatch &match = matchOf(*cafe, unplanned.front().told.externalId);
    REQUIRE(match.isSettled());
    const Post &added = *cafe->strategy().find(*match.post);
    CHECK(added.status == PostStatus::Published);
    CHECK(added.day == match.told.publishedAt->date());
    CHECK(added.time == QTime(9, 0));
    CHECK(added.title.startsWith(u"Imported "));
    CHECK_FALSE(added.title.contains(u"More"));
    CHECK(added.format == PostFormat::Carousel);
    CHECK(added.channel == channel);
    REQUIRE(cafe->undo());
    CHECK(cafe->strategy().all<Post>().size() == before);
}

TEST_CASE("the table of published posts says which post of the calendar each is, open ones first when sorted", "[metrics][posts]")
{
    const support::OpenWorkspace cafe;
    const Post post = plannedLikeTheSecond(*cafe);
    support::importLikes(*cafe, *post.channel, {10, 12, 11, 90, 9});
    REQUIRE(cafe->edit(app::matching(matchOf(*cafe, QStringLiteral("p1")), post, cafe->strategy())));
    app::PublishedPostsModel model(*cafe);
    model.reload();
    using Column = app::PublishedPostsModel::Column;
    const int row = model.rowOf(matchOf(*cafe, QStringLiteral("p1")));
    REQUIRE(row >= 0);
    const auto text = [&](Column column) { return model.index(row, static_cast<int>(column)).data().toString(); };
    CHECK(text(Column::InCalendar) == u"The second");
    CHECK(text(Column::Reactions) == u"12 (1.1 times the usual)");
    CHECK(text(Column::Post).startsWith(u"Imported 1"));
    CHECK(text(Column::Published).contains(u"9:00"));
    CHECK(model.rowCount() == static_cast<int>(cafe->postMatches().size()));
}

TEST_CASE("how a post stood is told for each file that told of it, the newest first", "[metrics][posts]")
{
    const support::OpenWorkspace cafe;
    const Post post = plannedLikeTheSecond(*cafe);
    support::importLikes(*cafe, *post.channel, {10, 12, 11});
    support::importLikes(*cafe, *post.channel, {10, 40, 11}, QDate(2027, 2, 9));
    const auto told = [&](const char *id) { return app::toldOf(matchOf(*cafe, QLatin1String(id)), *cafe); };
    CHECK(told("p1")
          == QStringList{QStringLiteral("10 February 2027, posts.csv: Likes 40"), QStringLiteral("10 February 2027, posts.csv: Likes 12")});
    CHECK(told("p0").size() == 2); // both say the same
    REQUIRE(cafe->takeBack(cafe->imports().front().id));
    CHECK(told("p1").size() == 1);
}

TEST_CASE("visits that a file of web analytics counts by the tags of a link are those of its post, until the file is taken back",
    "[metrics][posts][S1-59]")
{
    const support::OpenWorkspace cafe;
    Post post = plannedLikeTheSecond(*cafe);
    post.link = QStringLiteral("https://bakery.example/?utm_source=instagram&utm_medium=social&utm_campaign=spring&utm_content=the-second");
    REQUIRE(cafe->edit(Edit::changing(post, post.title)));
    QFile file(cafe.pathOf(QStringLiteral("traffic.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("# ----------------------------------------\n# Free form\n# Start date: 20270201\n# End date: 20270228\n"
               "# ----------------------------------------\n\n"
               "Session campaign,Session manual ad content,Sessions,Total users\n"
               "spring,the-second,34,30\nspring,another,5,5\n");
    file.close();
    const auto preview = cafe->readFile(file.fileName());
    REQUIRE(preview);
    REQUIRE(preview->hasData());
    REQUIRE(cafe->importFiles({{*preview, {}}}));
    REQUIRE(cafe->visitsByPost().size() == 1);
    CHECK(cafe->visitsByPost().at(post.id) == 34);
    REQUIRE(cafe->takeBack(cafe->imports().front().id));
    CHECK(cafe->visitsByPost().empty());
}
