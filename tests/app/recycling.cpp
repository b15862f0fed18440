// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/recycling.h"

#include "app/calendar/groundwork.h"
#include "support/importedlikes.h"
#include "support/openworkspace.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Id<Channel> addRecyclingChannel(app::Workspace &workspace, const char *network)
{
    Channel channel;
    channel.id = newId<Channel>();
    channel.network = QLatin1String(network);
    channel.handle = QStringLiteral("@fournil");
    channel.owner = QStringLiteral("Léa");
    REQUIRE(workspace.edit(Edit::adding(channel, channel.handle)));
    return channel.id;
}

} // namespace

TEST_CASE("posts clearly above the median of their channel are offered again, the best first", "[app][S3-42][undo]")
{
    const auto plan = support::emptyWorkspace();
    const auto instagram = addRecyclingChannel(*plan, "instagram");
    support::importLikes(*plan, instagram, {10, 12, 11, 90, 9, 10, 17, 12, 10, 15, 10});
    Post original;
    original.id = newId<Post>();
    original.title = QStringLiteral("The oven at five");
    original.text = QStringLiteral("Five in the morning. #oven");
    original.status = PostStatus::Published;
    original.day = QDate(2027, 2, 4);
    original.channel = instagram;
    original.format = PostFormat::Video;
    original.publishedLink = QStringLiteral("https://instagram.example/p3");
    REQUIRE(plan->edit(Edit::adding(original, original.title)));

    const app::IdeaSources worked = app::postsThatWorked(*plan);
    CHECK(worked.remarks.isEmpty());
    REQUIRE(worked.sources.size() == 2); // 90 and 17 against 11; 15 is not clearly above
    const app::IdeaSource &best = worked.sources.front();
    CHECK(best.title == u"The oven at five");
    CHECK(best.text.contains(QStringLiteral("times the usual reactions")));
    CHECK_FALSE(best.made);
    REQUIRE(plan->edit(best.step));
    CHECK(plan->undoText() == u"Recycle the post “The oven at five”");
    const Post idea = *plan->strategy().find(best.idea.id);
    CHECK(idea.status == PostStatus::Idea);
    CHECK_FALSE(idea.day);
    CHECK(idea.text == original.text);
    CHECK(idea.format == PostFormat::Video);
    CHECK(idea.channel == instagram);
    CHECK(idea.owner == u"Léa");
    CHECK(idea.parent == original.id);
    CHECK(idea.publishedLink.isEmpty());
    CHECK(idea.notes.contains(QStringLiteral("https://instagram.example/p3")));
    CHECK(app::postsThatWorked(*plan).sources.front().made == idea.id); // once is marked
    CHECK_FALSE(app::postsThatWorked(*plan).sources.back().made);
    REQUIRE(plan->undo());
    CHECK_FALSE(app::postsThatWorked(*plan).sources.front().made);
}

TEST_CASE("posts without an address that begin alike are told apart by their channel and day", "[app][S3-42]")
{
    const auto plan = support::emptyWorkspace();
    const auto instagram = addRecyclingChannel(*plan, "instagram");
    const QString beginning =
        QStringLiteral("Good morning from the bakery at the corner, where the oven has been hot since five in the morning");
    ImportPart part;
    part.profile = QStringLiteral("meta.posts");
    part.network = QStringLiteral("instagram");
    part.kind = TableKind::Posts;
    for (int i = 0; i < 12; ++i) {
        const QString id = QStringLiteral("p%1").arg(i);
        part.posts.push_back({id, {}, beginning + id, {}, QDateTime(QDate(2027, 1, 1 + i), QTime(9, 0)), 0});
        MetricRecord record;
        record.metric = QStringLiteral("likes");
        record.day = QDate(2027, 2, 8);
        record.subject = QStringLiteral("post:") + id;
        record.value = i < 2 ? 90 + i : 10;
        part.records.push_back(record);
    }
    ImportPreview preview;
    preview.parts = {part};
    REQUIRE(plan->importFiles({{preview, {instagram}}}));

    REQUIRE(app::postsThatWorked(*plan).sources.size() == 2);
    REQUIRE(plan->edit(app::postsThatWorked(*plan).sources.front().step));
    CHECK(app::postsThatWorked(*plan).sources.front().made);
    CHECK_FALSE(app::postsThatWorked(*plan).sources.back().made);
}

TEST_CASE("of many sources the best and the newest are offered", "[app][S3-42][S1-45]")
{
    const auto plan = support::emptyWorkspace();
    std::vector<double> likes(140, 10);
    for (size_t i = 0; i < 60; ++i)
        likes[i] = 20 + static_cast<double>(i / 2); // twice each
    support::importLikes(*plan, addRecyclingChannel(*plan, "instagram"), likes);
    const auto worked = app::postsThatWorked(*plan).sources;
    REQUIRE(worked.size() == 50);
    CHECK(worked[0].title == u"Imported 59");
    CHECK(worked[1].title == u"Imported 58");
    CHECK(worked.back().title == u"Imported 10");

    Edit asking({QStringLiteral("add:follower_request"), {}});
    for (int i = 0; i < 60; ++i) {
        FollowerRequest asked;
        asked.id = newId<FollowerRequest>();
        asked.text = QStringLiteral("Request %1").arg(i);
        asked.day = QDate(2027, 1, 1).addDays(i);
        asking.put(asked);
    }
    REQUIRE(plan->edit(asking));
    const auto requests = app::followersRequests(*plan).sources;
    REQUIRE(requests.size() == 50);
    CHECK(requests.front().title == u"Request 10");
    CHECK(requests.back().title == u"Request 59");
}

TEST_CASE("with fewer than ten posts on a channel it is said that they are too few", "[app][S3-42]")
{
    const auto plan = support::emptyWorkspace();
    const auto instagram = addRecyclingChannel(*plan, "instagram");
    REQUIRE(app::postsThatWorked(*plan).remarks.size() == 1);
    CHECK(app::postsThatWorked(*plan).remarks.front().startsWith(QStringLiteral("No figures of single posts")));
    support::importLikes(*plan, instagram, {10, 12, 11, 90, 9, 10, 11, 12, 10});
    const app::IdeaSources few = app::postsThatWorked(*plan);
    CHECK(few.sources.empty());
    REQUIRE(few.remarks.size() == 1);
    CHECK(few.remarks.front().contains(QStringLiteral("too few posts to tell what worked (9 of 10)")));
}

TEST_CASE("where nothing stands out, that is said too", "[app][S3-42]")
{
    const auto plan = support::emptyWorkspace();
    support::importLikes(*plan, addRecyclingChannel(*plan, "instagram"), {10, 12, 11, 12, 9, 10, 11, 12, 10, 11});
    const app::IdeaSources none = app::postsThatWorked(*plan);
    CHECK(none.sources.empty());
    CHECK(none.remarks == QStringList{QStringLiteral("No post stands clearly above the others of its channel so far.")});
}

TEST_CASE("what followers ask for and what inspires become ideas once", "[app][S1-45][S1-46]")
{
    const auto plan = support::emptyWorkspace();
    FollowerRequest asked;
    asked.id = newId<FollowerRequest>();
    asked.text = QStringLiteral("Bread without gluten?\nPlease!");
    asked.who = QStringLiteral("@ana");
    asked.day = QDate(2027, 2, 1);
    FollowerRequest declined = asked;
    declined.id = newId<FollowerRequest>();
    declined.status = RequestStatus::Declined;
    Inspiration seen;
    seen.id = newId<Inspiration>();
    seen.title = QStringLiteral("A mill on film");
    seen.adaptation = QStringLiteral("Our mill in a minute");
    seen.link = QStringLiteral("https://example.org/mill");
    REQUIRE(plan->edit(Edit({QStringLiteral("add:follower_request"), {}}).put(asked).put(declined).put(seen)));

    const app::IdeaSources requests = app::followersRequests(*plan);
    REQUIRE(requests.sources.size() == 1);
    REQUIRE(plan->edit(requests.sources.front().step));
    const FollowerRequest planned = *plan->strategy().find(asked.id);
    CHECK(planned.status == RequestStatus::Planned);
    CHECK(planned.post == requests.sources.front().idea.id);
    CHECK(plan->strategy().find(requests.sources.front().idea.id)->title == u"Bread without gluten?");
    CHECK(app::followersRequests(*plan).sources.front().made == planned.post);

    const app::IdeaSources inspired = app::inspirations(*plan);
    REQUIRE(inspired.sources.size() == 1);
    CHECK(inspired.sources.front().title == u"Our mill in a minute");
    REQUIRE(plan->edit(inspired.sources.front().step));
    CHECK(plan->strategy().find(inspired.sources.front().idea.id)->notes == u"A mill on film\nhttps://example.org/mill");
    CHECK(app::inspirations(*plan).sources.front().made == inspired.sources.front().idea.id);
}

TEST_CASE("what a calendar rests on is told with what is missing", "[app][S3-27]")
{
    const auto empty = support::emptyWorkspace();
    const auto missing = app::groundOfCalendar(*empty);
    REQUIRE(missing.size() == 2);
    CHECK(missing.front().title == u"Nobody to speak to yet");
    CHECK(missing.front().page == u"audience");
    CHECK(missing.back().title == u"No goal for this quarter yet");

    const support::OpenWorkspace cafe;
    const auto lines = app::groundOfCalendar(*cafe);
    const auto count = [&lines](app::GroundLine::Kind kind) {
        return static_cast<size_t>(
            std::count_if(lines.begin(), lines.end(), [kind](const app::GroundLine &line) { return line.kind == kind; }));
    };
    CHECK(count(app::GroundLine::Kind::Person) == cafe->strategy().all<Persona>().size());
    CHECK(count(app::GroundLine::Kind::Objective) == cafe->strategy().all<Objective>().size());
    CHECK(count(app::GroundLine::Kind::Goal) == cafe->strategy().all<Goal>().size());
    CHECK(lines.front().text.contains(QStringLiteral("Instagram"))); // what she uses
    CHECK(lines.front().subject == QStringLiteral("persona:") + cafe->strategy().all<Persona>().front().id.toString());
    CHECK(lines.back().text.startsWith(QStringLiteral("Serves: ")));
}
