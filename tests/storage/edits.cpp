// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

using namespace core;

namespace {

// A channel with a KPI's goal, a post, money and a quarter round it.
struct Plan {
    Quarter quarter;
    Goal goal;
    Kpi kpi;
    Channel channel;
    Post post;
    Campaign campaign;
    CampaignGoal link;
    BudgetLine money;

    Plan()
    {
        quarter = *quarterNamed(u"2027Q1");
        quarter.id = newId<Quarter>();
        channel.id = newId<Channel>();
        channel.network = QStringLiteral("instagram");
        channel.profileDone = {QStringLiteral("photo"), QStringLiteral("bio")};
        goal.id = newId<Goal>();
        goal.quarter = quarter.id;
        goal.title = QStringLiteral("Grow “Instagram” to 4 800 followers ✓ 👩‍🍳");
        kpi.id = newId<Kpi>();
        kpi.goal = goal.id;
        kpi.channel = channel.id;
        kpi.baseline = 0.1 + 0.2;
        kpi.deadline = QDate(2027, 3, 31);
        post.id = newId<Post>();
        post.channel = channel.id;
        post.goal = goal.id;
        post.time = QTime(7, 30);
        post.day = QDate(2028, 2, 29);
        campaign.id = newId<Campaign>();
        link = {newId<CampaignGoal>(), campaign.id, goal.id, true};
        money.id = newId<BudgetLine>();
        money.quarter = quarter.id;
        money.channel = channel.id;
        money.campaign = campaign.id;
        money.planned = 12.5;
    }

    Edit adding() const
    {
        // children first: references are looked at when the step is complete
        return Edit({QStringLiteral("load"), {}}).put(kpi).put(link).put(money).put(post).put(campaign).put(goal).put(channel).put(quarter);
    }
};

} // namespace

TEST_CASE("every kind of value comes back as it was saved", "[storage][edits]")
{
    const Place place;
    const Plan plan;
    place.create()->apply(plan.adding());
    const Strategy found = place.open()->load();
    CHECK(found.all<Kpi>() == std::vector{plan.kpi});
    CHECK(found.all<Post>() == std::vector{plan.post});
    CHECK(found.all<Channel>() == std::vector{plan.channel});
    CHECK(found.all<Goal>() == std::vector{plan.goal});
    CHECK(found.all<Quarter>() == std::vector{plan.quarter});
    CHECK(found.all<BudgetLine>() == std::vector{plan.money});
}

TEST_CASE("rows come in the order of their position, else of their day, else of their id", "[storage][edits]")
{
    const Place place;
    Strategy start;
    for (const int position : {2, 0, 1}) {
        Persona persona = aPersona(QString::number(position));
        persona.position = position;
        start.all<Persona>().push_back(persona);
        Post post;
        post.id = newId<Post>();
        if (position > 0)
            post.day = QDate(2027, 1, 10 - position);
        start.all<Post>().push_back(post);
    }
    const Strategy found = place.create(start)->load();
    CHECK(found.all<Persona>()[0].position == 0);
    CHECK(found.all<Persona>()[2].position == 2);
    CHECK(found.all<Post>()[0].day == QDate(2027, 1, 8));
    CHECK_FALSE(found.all<Post>()[2].day); // ideas last
}

TEST_CASE("deleting a row takes what it owns along and clears what refers to it, in one step", "[storage][edits][Q12]")
{
    const Place place;
    const Plan plan;
    const auto file = place.create();
    file->apply(plan.adding());
    const Strategy before = file->load();
    SECTION("a goal")
    {
        file->apply(Edit::deleting(plan.goal.id, plan.goal.title));
        const Strategy after = file->load();
        CHECK(after.all<Kpi>().empty());
        CHECK(after.all<CampaignGoal>().empty());
        CHECK(after.all<Campaign>().size() == 1);
        CHECK_FALSE(after.all<Post>().front().goal);
    }
    SECTION("a quarter, down to its goals' KPIs")
    {
        file->apply(Edit::deleting(plan.quarter.id, {}));
        const Strategy after = file->load();
        CHECK(after.all<Goal>().empty());
        CHECK(after.all<Kpi>().empty());
        CHECK(after.all<BudgetLine>().empty());
        CHECK(after.all<Post>().size() == 1);
    }
    SECTION("a channel")
    {
        file->apply(Edit::deleting(plan.channel.id, {}));
        const Strategy after = file->load();
        CHECK_FALSE(after.all<Kpi>().front().channel);
        CHECK_FALSE(after.all<Post>().front().channel);
        CHECK_FALSE(after.all<BudgetLine>().front().channel);
    }
    file->undo();
    CHECK(file->load() == before);
    CHECK(file->integrity() == u"ok");
}

TEST_CASE("many rows are removed at once, with what they own and those among them that refer to each other", "[storage][edits][Q12]")
{
    const Place place;
    const Plan plan;
    const auto file = place.create();
    file->apply(plan.adding());
    Edit adding({QStringLiteral("add:posts"), {QStringLiteral("40")}});
    std::vector<Post> posts;
    for (int i = 0; i < 40; ++i) {
        Post post;
        post.id = newId<Post>();
        post.title = QString::number(i);
        if (i % 2 == 1)
            post.parent = posts.back().id;
        PostStep step;
        step.id = newId<PostStep>();
        step.post = post.id;
        step.day = QDate(2027, 2, 1);
        adding.put(post).put(step);
        posts.push_back(post);
    }
    file->apply(adding);
    const Strategy before = file->load();
    Edit removing({QStringLiteral("remove:posts"), {QStringLiteral("21")}});
    for (std::size_t i = 0; i < 20; ++i)
        removing.remove(posts[i].id);
    removing.remove(posts[20].id); // the one after it was made from it, and stays
    removing.remove(plan.goal.id);
    file->apply(removing);
    const Strategy after = file->load();
    REQUIRE(after.all<Post>().size() == 20); // 19 of them, and the plan's own
    CHECK(after.all<PostStep>().size() == 19);
    CHECK(after.all<Goal>().empty());
    CHECK(after.all<Kpi>().empty());
    CHECK_FALSE(after.find(posts[21].id)->parent);
    CHECK(after.find(posts[23].id)->parent == posts[22].id);
    file->undo();
    CHECK(file->load() == before);
    CHECK(file->integrity() == u"ok");
}

TEST_CASE("what a plan began with is not undone", "[storage][history]")
{
    const Place place;
    const Persona first = aPersona(QStringLiteral("Élodie")), second = aPersona(QStringLiteral("Nadia"));
    auto file = place.create();
    file->apply(Edit::adding(first, first.name));
    file->beginHere();
    CHECK_FALSE(file->canUndo());
    file->apply(Edit::adding(second, second.name));
    CHECK(file->undo());
    CHECK_FALSE(file->undo());
    CHECK(file->redo());
    CHECK(file->undo());
    file.reset();
    CHECK_FALSE(place.open()->undo());
    CHECK(place.open()->load().all<Persona>() == std::vector{first});
    CHECK(place.open()->history().size() == 5);
}

TEST_CASE("an edit is kept, undone and done again, also after the file was closed", "[storage][history]")
{
    const Place place;
    const Persona persona = aPersona(QStringLiteral("Élodie"));
    place.create()->apply(Edit::adding(persona, persona.name));
    CHECK(place.open()->load().all<Persona>() == std::vector{persona});
    CHECK(place.open()->undo() == EditLabel{QStringLiteral("add:persona"), {persona.name}});
    CHECK(place.open()->load() == Strategy());
    CHECK_FALSE(place.open()->canUndo());
    CHECK_FALSE(place.open()->undo());
    CHECK(place.open()->redoLabel() == EditLabel{QStringLiteral("add:persona"), {persona.name}});
    CHECK(place.open()->redo());
    CHECK(place.open()->load().all<Persona>() == std::vector{persona});
    CHECK_FALSE(place.open()->redo());
    const auto entries = place.open()->history();
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].kind == HistoryKind::Redo);
    CHECK(entries[1].kind == HistoryKind::Undo);
    CHECK(entries[2].kind == HistoryKind::Edit);
    CHECK(place.open()->history(1).size() == 1);
}

TEST_CASE("a new edit ends what could be done again", "[storage][history]")
{
    const Place place;
    const auto file = place.create();
    file->apply(addingPersona(QStringLiteral("Élodie")));
    file->undo();
    file->apply(addingPersona(QStringLiteral("Hugo")));
    CHECK_FALSE(file->canRedo());
    CHECK(file->undoLabel()->arguments == QStringList{QStringLiteral("Hugo")});
}

TEST_CASE("an edit that changes nothing leaves no trace", "[storage][history]")
{
    const Place place;
    const auto file = place.create();
    const Persona persona = aPersona(QStringLiteral("Élodie"));
    file->apply(Edit::adding(persona, persona.name));
    const QByteArray before = bytesOf(place.file);
    file->apply(Edit::changing(persona, persona.name));
    CHECK(file->history().size() == 1);
}

TEST_CASE("an edit that refers to what is not there is refused whole", "[storage][edits]")
{
    const Place place;
    const auto file = place.create();
    Kpi stray;
    stray.id = newId<Kpi>();
    stray.goal = newId<Goal>();
    CHECK(refusalOf([&] { file->apply(addingPersona(QStringLiteral("Élodie")).put(stray)); }).contains(u"does not fit the plan"));
    CHECK(file->load() == Strategy());
    CHECK(file->history().empty());
    file->apply(addingPersona(QStringLiteral("Hugo"))); // and work goes on
    CHECK(file->load().all<Persona>().size() == 1);
}

TEST_CASE("of the history only what is beyond 1,000 steps and 90 days goes", "[storage][history]")
{
    const Place place;
    auto file = place.create();
    QDateTime now({2027, 1, 1}, {12, 0}, Qt::UTC);
    file->setClock([&now] { return now; });
    for (int i = 0; i < 1010; ++i)
        file->apply(addingPersona(QString::number(i)));
    CHECK(file->history().size() == 1010);
    now = now.addDays(91);
    file->apply(addingPersona(QStringLiteral("late")));
    CHECK(file->history().size() == 1000);
    file.reset();
    file = place.open();
    int undone = 0;
    while (file->undo())
        ++undone;
    CHECK(undone == 1000);
    CHECK(file->load().all<Persona>().size() == 11);
}
