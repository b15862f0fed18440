// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/audience/funnel.h"
#include "app/calendar/beforepublishing.h"
#include "app/calendar/ideagrid.h"
#include "app/calendar/postedits.h"
#include "app/canvaswords.h"
#include "app/goals/goaldraft.h"
#include "app/openanswers.h"
#include "app/pictures.h"
#include "app/templates.h"
#include "core/secondpair.h"
#include "support/openworkspace.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

namespace {

core::Post idea(const QString &title, std::optional<core::Id<core::Channel>> channel = {})
{
    core::Post post;
    post.id = core::newId<core::Post>();
    post.title = title;
    post.channel = channel;
    return post;
}

core::Channel channelOn(const char *network)
{
    core::Channel channel;
    channel.id = core::newId<core::Channel>();
    channel.network = QLatin1String(network);
    return channel;
}

} // namespace

TEST_CASE(
    "before publishing the voice and the business's own steps are ticked off, and forbidden words are told", "[calendar][S1-44][S4-12]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    core::Business business = plan->strategy().business();
    business.voice = QStringLiteral("A neighbour");
    business.voiceDont = QStringLiteral("Never “cheap”");
    core::ProcedureStep step;
    step.id = core::newId<core::ProcedureStep>();
    step.procedure = core::Procedure::BeforePublishing;
    step.title = QStringLiteral("The link works");
    core::ProcedureStep other = step;
    other.id = core::newId<core::ProcedureStep>();
    other.procedure = core::Procedure::Crisis;
    REQUIRE(plan->edit(core::Edit::changing(business, {}).put(step).put(other)));
    core::Post post = idea(QStringLiteral("Cheap bread"));
    post.checked = {QStringLiteral("voice.voice"), QStringLiteral("step.1")};
    const app::BeforePublishing before = app::beforePublishing(post, *plan);
    QStringList ids;
    for (const app::TickPoint &point : before.points)
        ids << point.id;
    CHECK(ids == QStringList{QStringLiteral("voice.voice"), QStringLiteral("voice.dont"), QStringLiteral("step.") + step.id.toString()});
    CHECK(before.countDone(post.checked) == 1); // a step that went counts no more
    CHECK(before.neverSaid == QStringList{QStringLiteral("cheap")});
    post.title = QStringLiteral("Cheapside market");
    CHECK(app::beforePublishing(post, *plan).neverSaid.isEmpty());
}

TEST_CASE("a risky kind of content goes into review before it can go out", "[calendar][S3-30]")
{
    const auto kinds = app::contentKinds(core::Language::english());
    REQUIRE(kinds.size() == 11);
    int risky = 0;
    for (const app::ContentKind &kind : kinds) {
        const core::Post post = app::ideaOf(kind);
        CHECK(post.title == kind.name);
        CHECK(post.status == core::PostStatus::Idea);
        CHECK(
            app::placedOn(post, QDate(2027, 2, 1)).status == (kind.needsSecondPair ? core::PostStatus::InReview : core::PostStatus::Draft));
        risky += core::needsSecondPair(post) ? 1 : 0;
    }
    CHECK(risky == 1);
    const support::OpenWorkspace plan = support::emptyWorkspace();
    const auto before = app::beforePublishing(app::ideaOf(kinds.back()), *plan);
    REQUIRE(before.points.size() == 1);
    CHECK(before.points.front().id == app::secondPairTick());
    core::Post approved = app::ideaOf(kinds.back());
    approved.checked << app::secondPairTick();
    const core::Post copy = app::copyOf(approved);
    CHECK(core::needsSecondPair(copy));
    CHECK_FALSE(copy.checked.contains(app::secondPairTick())); // nobody has read the copy
}

TEST_CASE("the grid of ideas has a row for each title and a column for each channel that is kept", "[calendar][S3-31]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    const core::Channel instagram = channelOn("instagram"), facebook = channelOn("facebook");
    core::Channel closed = channelOn("x");
    closed.decision = core::AuditDecision::Close;
    const core::Post soup = idea(QStringLiteral("Soup")), bread = idea(QStringLiteral("Bread"), instagram.id);
    core::Post planned = idea(QStringLiteral("bread "), facebook.id);
    planned.day = QDate(2027, 2, 20);
    planned.status = core::PostStatus::Draft;
    core::Edit edit({QStringLiteral("add:post"), {}});
    REQUIRE(plan->edit(edit.put(instagram).put(facebook).put(closed).put(soup).put(bread).put(planned)));
    app::IdeaGrid grid(*plan);
    const QAbstractItemModelTester tester(&grid);
    REQUIRE(grid.rowCount() == 2);
    REQUIRE(grid.columnCount() == 3);
    const int breadRow = grid.rowOf(QStringLiteral("BREAD"));
    const int soupRow = grid.rowOf(QStringLiteral("Soup"));
    const int onInstagram = grid.headerData(1, Qt::Horizontal, Qt::ToolTipRole) == plan->channelName(instagram.id) ? 1 : 2;
    const int onFacebook = 3 - onInstagram;
    CHECK(grid.postAt(grid.index(breadRow, onInstagram)) == bread.id);
    CHECK(grid.postAt(grid.index(breadRow, onFacebook)) == planned.id);
    CHECK(grid.index(breadRow, onFacebook).data().toString() == QStringLiteral("20 Feb"));
    CHECK(grid.meaning(grid.index(breadRow, onInstagram)).isEmpty());
    CHECK_FALSE(grid.postAt(grid.index(soupRow, onInstagram)));

    REQUIRE(plan->edit(grid.meaning(grid.index(soupRow, onInstagram)))); // it takes the channel
    CHECK(plan->strategy().find(soup.id)->channel == instagram.id);
    grid.reload();
    REQUIRE(plan->edit(grid.meaning(grid.index(soupRow, onFacebook)))); // the other one is a copy
    grid.reload();
    CHECK(grid.ideasOf(soupRow).size() == 2);
    REQUIRE(plan->undo());
    grid.reload();
    CHECK(grid.ideasOf(soupRow).size() == 1);
}

TEST_CASE("an idea that serves no goal is left with its reason in one step, and comes back in one", "[calendar][S4-04]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    core::Goal goal;
    goal.id = core::newId<core::Goal>();
    goal.quarter = plan->quarter().id;
    core::Post serving = idea(QStringLiteral("Opening hours"));
    serving.goal = goal.id;
    const core::Post dance = idea(QStringLiteral("A dance"));
    core::Edit edit({QStringLiteral("add:post"), {}});
    REQUIRE(plan->edit(edit.put(goal).put(serving).put(dance)));
    app::IdeaGrid grid(*plan);
    grid.setOnlyWithoutGoal(true);
    REQUIRE(grid.rowCount() == 1);
    const core::Strategy before = plan->strategy();
    REQUIRE(plan->edit(app::leavingIdea(grid.ideasOf(0), plan->strategy(), QStringLiteral(" Not our people "), QDate(2027, 2, 10))));
    CHECK_FALSE(plan->strategy().find(dance.id));
    REQUIRE(plan->strategy().all<core::RejectedIdea>().size() == 1);
    const core::RejectedIdea left = plan->strategy().all<core::RejectedIdea>().front();
    CHECK(left.title == dance.title);
    CHECK(left.reason == QStringLiteral("Not our people"));
    CHECK(left.day == QDate(2027, 2, 10));
    CHECK(plan->undoText().contains(QStringLiteral("A dance")));
    REQUIRE(plan->undo());
    CHECK(plan->strategy() == before);
}

TEST_CASE("ideas without a title stay apart, and what is left of one is its text", "[calendar][S3-31][S4-04]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    core::Post one = idea({});
    one.text = QStringLiteral("Dance in the bakehouse\nwith flour");
    core::Post other = idea({});
    other.text = QStringLiteral("Riddles");
    REQUIRE(plan->edit(core::Edit({QStringLiteral("add:post"), {}}).put(one).put(other)));
    app::IdeaGrid grid(*plan);
    CHECK(grid.rowCount() == 2);
    REQUIRE(plan->edit(app::leavingIdea({one}, plan->strategy(), QStringLiteral("No"), QDate(2027, 2, 10))));
    CHECK(plan->strategy().find(other.id));
    CHECK(plan->strategy().all<core::RejectedIdea>().front().title == QStringLiteral("Dance in the bakehouse"));
}

TEST_CASE("a picture goes with the last post that shows it", "[calendar][S1-38]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    core::Picture picture;
    picture.id = core::newId<core::Picture>();
    core::Post post = idea(QStringLiteral("The oven"));
    post.picture = picture.id;
    core::Post copy = app::copyOf(post);
    REQUIRE(plan->edit(core::Edit({QStringLiteral("add:post"), {}}).put(picture).put(post).put(copy)));
    CHECK_FALSE(app::isShownOnce(picture.id, plan->strategy()));
    REQUIRE(plan->edit(app::deletingPosts({copy}, plan->strategy())));
    CHECK(plan->strategy().find(picture.id));
    CHECK(plan->strategy().find(post.id)->picture == picture.id);
    REQUIRE(plan->edit(app::deletingPosts({post}, plan->strategy())));
    CHECK_FALSE(plan->strategy().find(picture.id));
}

TEST_CASE("a lever beside the networks goes to the list of what is to be done, once", "[audience][S3-23]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    CHECK(app::hasSmallAudience(*plan));
    const auto levers = app::crossChannelLevers(core::Language::english());
    QStringList ids;
    for (const app::Lever &lever : levers)
        ids << lever.id;
    for (const char *id : {"creativity", "promotion", "email", "video", "phone"})
        CHECK(ids.contains(QLatin1String(id)));
    CHECK_FALSE(app::isUsed(levers.front(), plan->strategy()));
    REQUIRE(plan->edit(app::usingLever(levers.front(), *plan)));
    CHECK(app::isUsed(levers.front(), plan->strategy()));
    CHECK_FALSE(app::isUsed(levers.back(), plan->strategy()));
    CHECK(app::usingLever(levers.front(), *plan).isEmpty());
    REQUIRE(plan->note({{}, QStringLiteral("followers"), core::Scope::All, {}, {}, {}, {}}, 1000));
    CHECK_FALSE(app::hasSmallAudience(*plan));
}

TEST_CASE("people counted by hand make the funnel, in metrics that the catalogue knows", "[audience][S2-08][F-25]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    for (const auto &[stage, token] : core::Tokens<core::JourneyStage>::all) {
        REQUIRE(plan->metricCatalogue().find(core::countedMetric(stage)));
        CHECK(plan->metricCatalogue().find(core::countedMetric(stage))->behaviour == core::Behaviour::Level);
        if (const QString other = core::standInMetric(stage); !other.isEmpty())
            CHECK(plan->metricCatalogue().find(other));
    }
    for (const app::FunnelRow &row : app::funnelRows(*plan)) {
        CHECK_FALSE(row.step.people.has_value());
        CHECK(row.isEditable);
    }
    REQUIRE(app::noteFunnelCount(*plan, core::JourneyStage::Warm, 40));
    REQUIRE(app::noteFunnelCount(*plan, core::JourneyStage::Hot, 10));
    const auto rows = app::funnelRows(*plan);
    CHECK(rows[2].rate == QStringLiteral("n/a"));
    CHECK(rows[3].rate == QStringLiteral("25% of those above go on"));
    CHECK(rows[3].share == Approx(0.25));
    CHECK(rows[3].source == QStringLiteral("Counted by hand."));
}

TEST_CASE("the café's followers are held against its personas", "[audience][S3-25]")
{
    const support::OpenWorkspace cafe;
    const core::Persona persona = cafe->strategy().all<core::Persona>().front();
    core::AudienceSnapshot snapshot;
    snapshot.channel = cafe->strategy().all<core::Channel>().front().id;
    CHECK(app::matchSentences(*cafe, snapshot).isEmpty()); // nothing to compare
    snapshot.traits = {{QStringLiteral("age"), {{QStringLiteral("18-99"), 0.5, {}}}}};
    const QStringList sentences = app::matchSentences(*cafe, snapshot);
    REQUIRE_FALSE(sentences.isEmpty());
    CHECK(sentences.front().contains(persona.name));
    CHECK(sentences.front().contains(QStringLiteral("at most 50%")));
    CHECK(sentences.front().contains(QStringLiteral("followers")));
}

TEST_CASE("an empty plan begins with the six words, and the wizard quotes them", "[strategy][S4-01]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    CHECK(app::canvasBegins(*plan));
    CHECK(app::canvasQuoted(core::WizardStep::Channels, *plan).isEmpty());
    REQUIRE(plan->edit(
        app::answering(app::canvasQuestion(core::CanvasPart::Medium), QStringLiteral("Where neighbours are"), plan->strategy())));
    CHECK_FALSE(app::canvasBegins(*plan));
    CHECK(app::canvasQuoted(core::WizardStep::Channels, *plan) == QStringLiteral("On your sheet, under Medium: “Where neighbours are”"));
    CHECK(app::canvasQuoted(core::WizardStep::Inspiration, *plan).isEmpty());
    core::Business business = plan->strategy().business();
    business.socialMission = QStringLiteral("Show hands");
    REQUIRE(plan->edit(core::Edit::changing(business, {})));
    CHECK(app::canvasQuoted(core::WizardStep::Business, *plan).contains(QStringLiteral("Show hands")));
}

TEST_CASE("the sheet of the six Ms names a goal without a title as the lists do", "[canvas][S4-01]")
{
    support::OpenWorkspace cafe;
    core::Goal goal = cafe->strategy().all<core::Goal>().front();
    goal.title.clear();
    REQUIRE(cafe->edit(core::Edit::changing(goal, {})));
    const QString said = app::canvasTexts(core::CanvasPart::Mission, *cafe).facts.back();
    CHECK(said.contains(app::goalName(*cafe, *app::goalDraft(*cafe, goal.id))));
    CHECK_FALSE(said.contains(QStringLiteral(";")));
}

TEST_CASE("the sheet of the six Ms lists no story that nobody named", "[canvas][S4-01]")
{
    support::OpenWorkspace cafe;
    const auto stories = cafe->strategy().all<core::Story>();
    REQUIRE_FALSE(stories.empty());
    for (core::Story story : stories) {
        story.title.clear();
        REQUIRE(cafe->edit(core::Edit::changing(story, {})));
    }
    CHECK(app::canvasTexts(core::CanvasPart::Message, *cafe).facts.front() == QStringLiteral("Stories: none yet."));
}

TEST_CASE("the sheet of the six Ms tells channels of one name apart by their networks", "[canvas][S4-01]")
{
    support::OpenWorkspace cafe;
    core::Channel channel = cafe->strategy().all<core::Channel>().front();
    channel.network = QStringLiteral("instagram");
    channel.rank = core::ChannelRank::Primary;
    channel.decision = core::AuditDecision::Keep;
    channel.handle = QStringLiteral("@morel");
    REQUIRE(cafe->edit(core::Edit::changing(channel, {})));
    CHECK(app::canvasTexts(core::CanvasPart::Medium, *cafe).facts.front().contains(QStringLiteral("Instagram @morel")));
}

TEST_CASE("a long piece becomes an idea for each channel, tied to it and undone in one step", "[calendar][S3-33]")
{
    const support::OpenWorkspace plan;
    const auto channels = plan->strategy().all<core::Channel>();
    REQUIRE(channels.size() >= 2);
    const auto posts = plan->strategy().where<core::Post>([](const core::Post &post) { return post.pillar && post.day; });
    REQUIRE_FALSE(posts.empty());
    core::Post whole = posts.front();
    whole.link = QStringLiteral("https://example.org/bread");
    REQUIRE(plan->edit(core::Edit::changing(whole, whole.title)));
    const std::vector<core::Id<core::Channel>> wanted{channels[0].id, channels[1].id};
    REQUIRE(plan->edit(app::piecesOf(whole, wanted, *plan)));
    const auto pieces = plan->strategy().where<core::Post>([&](const core::Post &post) { return post.parent == whole.id; });
    REQUIRE(pieces.size() == 2);
    for (const core::Post &piece : pieces) {
        CHECK(piece.status == core::PostStatus::Idea);
        CHECK_FALSE(piece.day);
        CHECK(piece.pillar == whole.pillar);
        CHECK(piece.link == whole.link);
        REQUIRE(piece.channel);
        CHECK(piece.title == whole.title + QStringLiteral(", for ") + plan->channelName(*piece.channel));
    }
    CHECK(pieces[0].channel != pieces[1].channel);
    REQUIRE(plan->undo());
    CHECK(plan->strategy().where<core::Post>([&](const core::Post &post) { return post.parent == whole.id; }).empty());
}
