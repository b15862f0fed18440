// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/importplan.h"
#include "app/planday.h"
#include "app/strategyfile.h"
#include "support/failingdisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace core;

namespace {

app::Environment february()
{
    app::Environment place;
    place.today = QDate(2027, 2, 20);
    place.now = QDateTime(QDate(2027, 2, 20), QTime(9, 0), Qt::UTC);
    return place;
}

class Desk {
public:
    QString path(const char *name) const { return QDir(m_folder.path()).filePath(QLatin1String(name)); }
    std::unique_ptr<app::Workspace> create(const app::NewWorkspace &wanted = {}) const
    {
        auto workspace = app::Workspace::create(path("plan.qdeck"), wanted, february());
        REQUIRE(workspace);
        return std::move(*workspace);
    }

private:
    QTemporaryDir m_folder;
};

Channel aChannel(const char *handle)
{
    Channel channel;
    channel.id = newId<Channel>();
    channel.network = QStringLiteral("instagram");
    channel.handle = QLatin1String(handle);
    return channel;
}

app::ImportChoice clicksOf(const Channel &channel)
{
    ImportPart part;
    part.profile = QStringLiteral("by_hand");
    part.network = QStringLiteral("instagram");
    part.rows.accepted = 1;
    MetricRecord record;
    record.metric = QStringLiteral("clicks");
    record.day = QDate(2027, 2, 1);
    record.value = 12;
    part.records = {record};
    app::ImportChoice choice;
    choice.preview.file = QStringLiteral("clicks.csv");
    choice.preview.parts = {part};
    choice.channels = {channel.id};
    return choice;
}

} // namespace

TEST_CASE("an empty plan starts with the quarter of today and what its language suggests", "[workspace]")
{
    const Desk desk;
    const auto workspace = desk.create({{}, QStringLiteral("fr"), {}});
    CHECK(quarterName(workspace->quarter()) == QStringLiteral("2027Q1"));
    CHECK(workspace->strategy().business().currency == QStringLiteral("EUR"));
    CHECK(workspace->strategy().business().timeZone == QStringLiteral("Europe/Paris"));
    CHECK(workspace->history().empty());
}

TEST_CASE("a plan opens on the quarter in which something was planned", "[workspace][J-04]")
{
    const Desk desk;
    const auto openedOn = [&desk](QDate day) {
        app::Environment place = february();
        place.today = day;
        const auto opened = app::Workspace::open(desk.path("plan.qdeck"), true, place);
        REQUIRE(opened);
        return quarterName((*opened)->quarter());
    };
    const auto planned = [&desk](const auto &...rows) {
        const auto opened = app::Workspace::open(desk.path("plan.qdeck"), true, february());
        REQUIRE(opened);
        Edit edit({QStringLiteral("add:post"), {}});
        (edit.put(rows), ...);
        REQUIRE((*opened)->edit(edit));
    };
    desk.create();
    Quarter second = *quarterNamed(u"2027Q2"), third = *quarterNamed(u"2027Q3");
    second.id = newId<Quarter>();
    third.id = newId<Quarter>();
    planned(second, third);
    CHECK(openedOn(QDate(2027, 2, 20)) == u"2027Q1"); // nothing is planned in any of them

    Goal goal;
    goal.id = newId<Goal>();
    goal.quarter = second.id;
    planned(goal);
    CHECK(openedOn(QDate(2027, 2, 20)) == u"2027Q2"); // the next one with something
    CHECK(openedOn(QDate(2027, 5, 1)) == u"2027Q2");
    CHECK(openedOn(QDate(2027, 8, 1)) == u"2027Q2"); // the last one with something

    Post post;
    post.id = newId<Post>();
    post.day = QDate(2027, 3, 30);
    planned(post);
    CHECK(openedOn(QDate(2027, 2, 20)) == u"2027Q1"); // today's own comes first
    CHECK(openedOn(QDate(2027, 5, 1)) == u"2027Q2");
}

TEST_CASE("a quarter still to come is judged on the clock's day, and not blamed for what has not begun", "[workspace][S4-21]")
{
    const Desk desk;
    const auto workspace = desk.create();
    CHECK(app::planDay(*workspace) == workspace->today());
    CHECK_FALSE(app::isStillToCome(*workspace));

    Quarter next = *quarterNamed(u"2027Q3");
    next.id = newId<Quarter>();
    Campaign campaign;
    campaign.id = newId<Campaign>();
    campaign.name = QStringLiteral("Terrace");
    campaign.firstDay = QDate(2027, 7, 1);
    campaign.lastDay = QDate(2027, 7, 14);
    REQUIRE(workspace->edit(Edit({QStringLiteral("add:post"), {}}).put(next).put(campaign)));
    workspace->showQuarter(next.id);
    CHECK(workspace->viewDay() == QDate(2027, 7, 1));
    CHECK(app::planDay(*workspace) == QDate(2027, 2, 20));
    CHECK(app::isStillToCome(*workspace));
    for (const Finding &finding : workspace->findings())
        CHECK(finding.rule != u"campaign-without-posts");
}

TEST_CASE("an edit is in the snapshot at once, is told, and can be taken back by a later session", "[workspace]")
{
    const Desk desk;
    auto workspace = desk.create();
    int changes = 0;
    QObject::connect(workspace.get(), &app::Workspace::changed, workspace.get(), [&] { ++changes; });
    const Channel channel = aChannel("@bakery");
    REQUIRE(workspace->edit(Edit::adding(channel, channel.handle)));
    CHECK(changes == 1);
    CHECK(workspace->channelName(channel.id) == QStringLiteral("@bakery"));
    CHECK(workspace->channelCode(channel.id) == QStringLiteral("IG"));
    workspace.reset();
    auto later = app::Workspace::open(desk.path("plan.qdeck"), true, february());
    REQUIRE(later);
    REQUIRE((*later)->canUndo());
    REQUIRE((*later)->undo());
    CHECK((*later)->strategy().all<Channel>().empty());
    CHECK_FALSE((*later)->undo());
    REQUIRE((*later)->redo());
    CHECK((*later)->strategy().all<Channel>().size() == 1);
}

TEST_CASE("a plan left open over midnight goes on to the next day", "[workspace][Q24]")
{
    const Desk desk;
    desk.create();
    QDateTime now(QDate(2027, 2, 20), QTime(12, 0), Qt::LocalTime);
    app::Environment place = february();
    place.clock = [&now] { return now.toUTC(); };
    const auto workspace = app::Workspace::open(desk.path("plan.qdeck"), true, place);
    REQUIRE(workspace);
    int changes = 0;
    QObject::connect(workspace->get(), &app::Workspace::changed, workspace->get(), [&] { ++changes; });
    (*workspace)->followClock();
    CHECK(changes == 0);
    now = now.addDays(1);
    (*workspace)->followClock();
    CHECK(changes == 1);
    CHECK((*workspace)->today() == QDate(2027, 2, 21));
    CHECK((*workspace)->viewDay() == QDate(2027, 2, 21));
}

TEST_CASE("a file too large to check at once is read-only until its pages were checked", "[workspace][Q4]")
{
    const Desk desk;
    const app::NewWorkspace cafe{QStringLiteral("cafe"), QStringLiteral("en"), {}};
    desk.create(cafe);
    app::Environment hurried = february();
    hurried.checkMilliseconds = 0;
    const auto opened = app::Workspace::open(desk.path("plan.qdeck"), true, hurried);
    REQUIRE(opened);
    app::Workspace &workspace = **opened;
    REQUIRE(workspace.isBeingChecked());
    CHECK(workspace.isReadOnly());
    CHECK(workspace.readOnlyReason().in(Language::english()).contains(u"still being checked"));
    CHECK_FALSE(workspace.edit(Edit::adding(aChannel("@bakery"), {})));
    int reports = 0;
    QObject::connect(&workspace, &app::Workspace::pagesChecked, &workspace, [&] { ++reports; });

    SECTION("which a command waits for")
    {
        workspace.finishCheck();
    }
    SECTION("which a window hears of")
    {
        int argumentCount = 0;
        const QCoreApplication application(argumentCount, nullptr);
        REQUIRE(QTest::qWaitFor([&] { return reports > 0; }));
    }
    CHECK(reports == 1);
    CHECK_FALSE(workspace.isReadOnly());
    CHECK(workspace.edit(Edit::adding(aChannel("@bakery"), {})));
}

TEST_CASE("a change that a full disk refuses is called not saved until one is", "[workspace][Q2]")
{
    const Desk desk;
    FailingDisk disk(FailingDisk::Way::Full, 0);
    auto workspace = desk.create();
    int changes = 0;
    QObject::connect(workspace.get(), &app::Workspace::changed, workspace.get(), [&] { ++changes; });
    const Channel channel = aChannel("@bakery");
    disk.failFrom(1);
    CHECK_FALSE(workspace->edit(Edit::adding(channel, channel.handle)));
    REQUIRE(workspace->unsaved());
    CHECK(workspace->unsaved()->message.in(Language::english()).contains(u"is full"));
    CHECK(workspace->strategy().all<Channel>().empty());
    CHECK(changes == 0);
    disk.heal();
    CHECK(workspace->edit(Edit::adding(channel, channel.handle)));
    CHECK_FALSE(workspace->unsaved());
    CHECK(workspace->strategy().all<Channel>() == std::vector{channel});
    CHECK(changes == 1);
}

TEST_CASE("a second window reads what the first one holds, and says why it can't change it", "[workspace][Q3]")
{
    const Desk desk;
    const auto first = desk.create();
    const auto second = app::Workspace::open(desk.path("plan.qdeck"), true, february());
    REQUIRE(second);
    CHECK((*second)->isReadOnly());
    CHECK((*second)->readOnlyReason().in(Language::english()).contains(QStringLiteral("“plan.qdeck” is held by")));
    const Channel channel = aChannel("@bakery");
    CHECK_FALSE((*second)->edit(Edit::adding(channel, channel.handle)));
}

TEST_CASE("a file that is not there comes back as a sentence", "[workspace][Q35]")
{
    const Desk desk;
    const auto workspace = app::Workspace::open(desk.path("none.qdeck"), false, february());
    REQUIRE_FALSE(workspace);
    CHECK(workspace.error().message.in(Language::english()).contains(QStringLiteral("none.qdeck")));
}

TEST_CASE("numbers go to the channel of their network, and to the one chosen before where there are two", "[workspace][import]")
{
    const Desk desk;
    auto workspace = desk.create();
    const Channel bakery = aChannel("@bakery");
    REQUIRE(workspace->edit(Edit::adding(bakery, bakery.handle)));
    app::ImportChoice choice = clicksOf(bakery);
    const ImportPart &part = choice.preview.parts.front();
    CHECK(workspace->likelyChannel(part) == bakery.id);
    const Channel school = aChannel("@school");
    REQUIRE(workspace->edit(Edit::adding(school, school.handle)));
    CHECK_FALSE(workspace->likelyChannel(part));
    CHECK_FALSE(app::choiceFor(*workspace, choice.preview));
    choice.channels = {school.id};
    REQUIRE(workspace->importFiles({choice}));
    CHECK(workspace->likelyChannel(part) == school.id);
    CHECK(workspace->compareImport({choice}).unchanged == 1);
}

TEST_CASE("a channel is meant by its handle or by its network", "[workspace][import]")
{
    const Desk desk;
    auto workspace = desk.create();
    CHECK_FALSE(app::channelNamed(*workspace, QStringLiteral("@bakery")));
    const Channel bakery = aChannel("@bakery");
    REQUIRE(workspace->edit(Edit::adding(bakery, bakery.handle)));
    for (const char *name : {"@bakery", "bakery", "BAKERY", "instagram", "Instagram"})
        CHECK(app::channelNamed(*workspace, QLatin1String(name)) == bakery.id);
    const Channel school = aChannel("@school");
    REQUIRE(workspace->edit(Edit::adding(school, school.handle)));
    CHECK_FALSE(app::channelNamed(*workspace, QStringLiteral("instagram")));
    CHECK(app::channelNamed(*workspace, QStringLiteral("school")) == school.id);
}

TEST_CASE("numbers of a network without a channel are kept for the business, and that is said", "[workspace][import]")
{
    const Desk desk;
    const auto workspace = desk.create();
    const auto choice = app::choiceFor(*workspace, clicksOf(aChannel("@bakery")).preview);
    REQUIRE(choice);
    CHECK_FALSE(choice->channels.front());
    REQUIRE(choice->preview.parts.front().issues.size() == 1);
    CHECK(choice->preview.parts.front().issues.front().message.in(Language::english()).contains(QStringLiteral("no channel on Instagram")));
}

TEST_CASE("a sample comes with its imports, and taking one back leaves the others", "[workspace][sample]")
{
    const Desk desk;
    const auto workspace = desk.create({QStringLiteral("cafe"), QStringLiteral("en"), quarterNamed(u"2027Q1")});
    const auto imports = workspace->imports();
    REQUIRE_FALSE(imports.empty());
    REQUIRE(workspace->takeBack(imports.front().id));
    CHECK(workspace->imports().size() == imports.size());
    CHECK_FALSE(workspace->scoreboard().empty());
    CHECK_FALSE(workspace->trouble());
}

TEST_CASE("what imports said travels with the plan, also what a second import only repeated", "[workspace][json]")
{
    const Desk desk;
    auto workspace = desk.create();
    const Channel bakery = aChannel("@bakery");
    REQUIRE(workspace->edit(Edit::adding(bakery, bakery.handle)));
    app::ImportChoice first = clicksOf(bakery);
    REQUIRE(workspace->importFiles({first}));
    app::ImportChoice second = first;
    second.preview.file = QStringLiteral("later.csv");
    core::MetricRecord nextDay = first.preview.parts.front().records.front();
    nextDay.day = QDate(2027, 2, 2);
    second.preview.parts.front().records.push_back(nextDay);
    REQUIRE(workspace->importFiles({second}));
    REQUIRE(app::exportStrategy(*workspace, desk.path("plan.json")));
    const auto again = app::loadStrategy(desk.path("plan.json"), desk.path("again.qdeck"), february());
    REQUIRE(again);
    CHECK((*again)->strategy() == workspace->strategy());
    const auto imports = (*again)->imports();
    REQUIRE(imports.size() == 2);
    for (const ImportBatch &batch : imports)
        if (batch.file == QStringLiteral("clicks.csv"))
            REQUIRE((*again)->takeBack(batch.id));
    const auto series = (*again)->metrics().series({bakery.id, QStringLiteral("clicks"), Scope::All});
    REQUIRE(series.size() == 1);
    CHECK(series.front().values.size() == 2);
}
