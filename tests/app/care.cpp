// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/care/comparison.h"
#include "app/care/comparisonmodel.h"
#include "app/care/rescue.h"
#include "app/care/versions.h"

#include "support/failingdisk.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <catch2/catch.hpp>

using namespace core;

namespace {

Goal named(const app::Workspace &workspace, const char *title)
{
    Goal goal;
    goal.id = newId<Goal>();
    goal.quarter = workspace.quarter().id;
    goal.title = QString::fromUtf8(title);
    return goal;
}

app::Versions versionsOf(const support::OpenWorkspace &open)
{
    return {open.pathOf(QStringLiteral("versions")), open->path()};
}

app::Version on(QDate day)
{
    return {day.toString(Qt::ISODate), QDateTime(day, QTime(9, 0), Qt::UTC), 1, day.toString(Qt::ISODate)};
}

} // namespace

TEST_CASE("a version is kept when the plan changed, and none when it says the same", "[versions][J-12]")
{
    const support::OpenWorkspace open;
    const app::Versions versions = versionsOf(open);
    CHECK(versions.all().empty());
    CHECK(versions.keep(*open).value());
    CHECK_FALSE(versions.keep(*open).value());
    const Goal goal = named(*open, "Fill the terrace");
    REQUIRE(open->edit(Edit::adding(goal, goal.title)));
    CHECK(versions.keep(*open).value());
    const auto kept = versions.all();
    REQUIRE(kept.size() == 2);
    for (const app::Version &version : kept) {
        CHECK(version.bytes > 0);
        CHECK(version.keptAt == open->currentTime());
        CHECK(app::checkFile(version.path));
    }
}

TEST_CASE("the last ten versions stay and, of those before, the newest of each week", "[versions][J-12]")
{
    std::vector<app::Version> versions;
    const QDate newest(2027, 3, 31); // a Wednesday
    for (int days = 0; days < 40; ++days)
        versions.push_back(on(newest.addDays(-days)));
    const auto going = app::Versions::superfluous(versions);
    const auto goes = [&going](QDate day) {
        return std::any_of(going.begin(), going.end(), [day](const app::Version &one) { return one.keptAt.date() == day; });
    };
    for (int days = 0; days < 10; ++days)
        CHECK_FALSE(goes(newest.addDays(-days)));
    CHECK_FALSE(goes(QDate(2027, 3, 21))); // the Sunday of its week
    CHECK(goes(QDate(2027, 3, 20)));
    CHECK_FALSE(goes(QDate(2027, 3, 14)));
    CHECK(going.size() == 25); // 30 older ones lie in five weeks
    CHECK(app::Versions::superfluous({versions.begin(), versions.begin() + 10}).empty());
}

TEST_CASE("plans of the same name in two folders have versions of their own", "[versions][J-12]")
{
    const QString folder = QStringLiteral("/tmp/versions");
    const app::Versions one(folder, QStringLiteral("/home/a/plan.qdeck"));
    const app::Versions other(folder, QStringLiteral("/home/b/plan.qdeck"));
    CHECK(one.folder() != other.folder());
    CHECK(one.folder().startsWith(folder + QStringLiteral("/plan-")));
    CHECK(app::Versions(folder, QStringLiteral("/home/a/été: été?.qdeck")).folder().startsWith(folder + QString::fromUtf8("/été-été-")));
}

TEST_CASE("restoring a version is one step, and undoing it brings the present back", "[versions][J-12]")
{
    const support::OpenWorkspace open;
    const app::Versions versions = versionsOf(open);
    REQUIRE(versions.keep(*open));
    const Strategy then = open->strategy();
    const Goal goal = named(*open, "Fill the terrace");
    REQUIRE(open->edit(Edit::adding(goal, goal.title)));
    REQUIRE(open->edit(Edit::deleting(then.all<Channel>().front().id, {}))); // and all that hangs on it
    const Strategy now = open->strategy();
    const size_t steps = open->history().size();
    REQUIRE(app::restoreVersion(*open, versions.all().front()));
    CHECK(open->strategy() == then);
    CHECK(open->history().size() == steps + 1);
    CHECK(open->undoText().contains(u"Restore the version of "));
    REQUIRE(open->undo());
    CHECK(open->strategy() == now);
    CHECK(open->integrity() == u"ok");
}

TEST_CASE("a version is read in the quarter that is shown", "[versions][J-12]")
{
    const support::OpenWorkspace open;
    Quarter next = *quarterNamed(u"2027Q2");
    next.id = newId<Quarter>();
    Goal goal = named(*open, "Fill the terrace");
    goal.quarter = next.id;
    REQUIRE(open->edit(Edit::adding(goal, goal.title).put(next)));
    const app::Versions versions = versionsOf(open);
    REQUIRE(versions.keep(*open));
    const QString path = versions.all().front().path;
    CHECK(app::Comparison::with(path, *open)->standing.goals > 1);
    open->showQuarter(next.id);
    CHECK(app::Comparison::with(path, *open)->standing.goals == 1);
}

TEST_CASE("numbers are no part of what a version restores, and the comparison counts them", "[versions][J-12]")
{
    const support::OpenWorkspace open;
    const app::Versions versions = versionsOf(open);
    REQUIRE(versions.keep(*open));
    const app::Version version = versions.all().front();
    CHECK(app::Comparison::with(version.path, *open)->importsOnlyHere == 0);
    SeriesKey series;
    series.metric = QStringLiteral("mentions");
    REQUIRE(open->note(series, 12));
    const auto imports = open->imports().size();
    const auto compared = app::Comparison::with(version.path, *open);
    CHECK(compared->differences == 0);
    CHECK(compared->importsOnlyHere == 1);
    CHECK(compared->importsOnlyThere == 0);
    REQUIRE(app::restoreVersion(*open, version));
    CHECK(open->imports().size() == imports);
    CHECK(app::Comparison::with(version.path, *open)->importsOnlyHere == 1);
    const auto idOf = [&](bool isNote) {
        for (const ImportBatch &batch : open->imports())
            if (batch.isLive && batch.profile.startsWith(u"by_hand:mentions") == isNote)
                return batch.id;
        return ImportBatchId{};
    };
    REQUIRE(open->takeBack(idOf(true)));
    CHECK(app::Comparison::with(version.path, *open)->importsOnlyHere == 0);
    REQUIRE(open->takeBack(idOf(false)));
    CHECK(app::Comparison::with(version.path, *open)->importsOnlyThere == 1);
}

TEST_CASE("a version that is broken, gone or can't be kept is told, and the plan stays as it is", "[versions][J-12][Q2]")
{
    const support::OpenWorkspace open;
    const app::Versions versions = versionsOf(open);
    const Strategy now = open->strategy();
    SECTION("gone")
    {
        REQUIRE(versions.keep(*open));
        const app::Version version = versions.all().front();
        QFile::remove(version.path);
        CHECK_FALSE(app::restoreVersion(*open, version));
    }
    SECTION("broken")
    {
        REQUIRE(versions.keep(*open));
        const app::Version version = versions.all().front();
        QFile file(version.path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.resize(file.size() / 2);
        file.close();
        const auto done = app::restoreVersion(*open, version);
        REQUIRE_FALSE(done);
        CHECK(app::isDamage(done.error()));
    }
    SECTION("no folder can be made")
    {
        QFile inTheWay(open.pathOf(QStringLiteral("versions")));
        REQUIRE(inTheWay.open(QIODevice::WriteOnly));
        const auto kept = versions.keep(*open);
        REQUIRE_FALSE(kept);
        CHECK(kept.error().message.in(Language::english()).contains(u"could not be made"));
    }
    CHECK(open->strategy() == now);
}

TEST_CASE("a full disk keeps no half version", "[versions][J-12][Q2]")
{
    FailingDisk disk(FailingDisk::Way::Full, 0);
    const support::OpenWorkspace open;
    const app::Versions versions = versionsOf(open);
    disk.failFrom(1);
    const auto kept = versions.keep(*open);
    REQUIRE_FALSE(kept);
    CHECK(kept.error().message.in(Language::english()).contains(u"is full"));
    CHECK(QDir(versions.folder()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    disk.heal();
    CHECK(versions.keep(*open).value());
}

TEST_CASE("a copy is compared by section, with names, fields and where they are in the open plan", "[compare][J-12]")
{
    const support::OpenWorkspace open;
    const QString copy = open.pathOf(QStringLiteral("copy.qdeck"));
    REQUIRE(open->backupTo(copy));
    const auto same = app::Comparison::with(copy, *open);
    REQUIRE(same);
    CHECK(same->differences == 0);
    CHECK(app::comparisonSentence(*same, Language::english()) == u"It says the same as the open plan.");
    Kpi kpi = open->strategy().all<Kpi>().front();
    kpi.deadline = QDate(2027, 3, 15);
    const Goal goal = named(*open, "Fill the terrace");
    const Post post = open->strategy().all<Post>().front();
    REQUIRE(open->edit(Edit({QStringLiteral("change:kpi"), {}}).put(kpi).put(goal).remove(post.id)));
    const auto compared = app::Comparison::with(copy, *open);
    REQUIRE(compared);
    CHECK(compared->differences == 3);
    REQUIRE(compared->sections.size() == 3);
    CHECK(compared->sections[0].title == u"Goals");
    CHECK(compared->sections[0].rows.front().change == Change::Added);
    CHECK(compared->sections[0].rows.front().subject == QStringLiteral("goal:") + goal.id.toString());
    CHECK(compared->sections[1].title == u"KPIs");
    CHECK(compared->sections[1].rows.front().subject == QStringLiteral("goal:") + kpi.goal.toString());
    CHECK(compared->sections[1].rows.front().lines == QStringList{QStringLiteral("Deadline: 31 March 2027 → 15 March 2027")});
    CHECK(compared->sections[2].rows.front().change == Change::Removed);
    CHECK(compared->sections[2].rows.front().subject.isEmpty());
    CHECK(compared->standing.goals > 0);

    app::ComparisonModel model(Language::english(), nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(*compared);
    REQUIRE(model.rowCount() == 6);
    CHECK(model.index(0).data().toString() == u"Goals");
    CHECK_FALSE(model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    CHECK(model.index(1).data(app::ComparisonModel::ChangeWordRole).toString() == u"Only in the open plan");
}

TEST_CASE("a file that is missing or no plan can't be compared with, and says why", "[compare][J-12][Q35]")
{
    const support::OpenWorkspace open;
    const QString path = open.pathOf(QStringLiteral("notes.qdeck"));
    const auto missing = app::Comparison::with(path, *open);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().message.in(Language::english()).contains(u"notes.qdeck"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(200, 'x'));
    file.close();
    CHECK(app::Comparison::with(path, *open).error().message.in(Language::english()).contains(u"not a Quarterdeck workspace"));
}

TEST_CASE("what was rescued is told with what is missing", "[rescue][J-12]")
{
    const Language english = Language::english();
    CHECK(app::rescueSentence({12, {}}, QStringLiteral("new.qdeck"), english).contains(u"Nothing of the plan seems to be missing"));
    const QString partly = app::rescueSentence(
        {12, {QStringLiteral("goal"), QStringLiteral("series"), QStringLiteral("metric_value")}}, QStringLiteral("new.qdeck"), english);
    CHECK(partly.contains(u"Goals, Numbers."));
    CHECK(partly.contains(u"“new.qdeck”"));
}
