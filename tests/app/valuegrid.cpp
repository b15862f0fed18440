// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/valuegrid.h"

#include "app/workspace.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using app::ValueGridModel;

namespace {

const QDate gridToday(2027, 2, 10);

// A plan with one account and a file of its reach: 100, 110 … from 1 to 5 February, and the total of the week before.
struct GridPlan {
    GridPlan()
    {
        core::Channel one;
        one.id = core::newId<core::Channel>();
        one.network = QStringLiteral("instagram");
        one.handle = QStringLiteral("@bakery");
        channel = one.id;
        REQUIRE(plan->edit(core::Edit::adding(one, one.handle)));
        importReach(QStringLiteral("reach.csv"), 5, 100);
    }
    void importReach(const QString &file, int days, double from)
    {
        core::ImportPart part;
        part.profile = QStringLiteral("meta.reach");
        for (int day = 0; day < days; ++day)
            part.records.push_back(record("reach", QDate(2027, 2, 1).addDays(day), 1, from + 10 * day, day + 2));
        part.records.push_back(record("reach", QDate(2027, 1, 25), 7, 650, 9));
        core::ImportPreview preview;
        preview.file = file;
        preview.parts = {part};
        REQUIRE(plan->importFiles({{preview, {channel}}}));
    }
    static core::MetricRecord record(const char *metric, QDate day, int days, double value, int line)
    {
        core::MetricRecord record;
        record.metric = QLatin1String(metric);
        record.day = day;
        record.days = days;
        record.value = value;
        record.line = line;
        return record;
    }
    ValueGridModel &shown(QDate first = QDate(2027, 1, 25), QDate last = gridToday)
    {
        model.show(channel, first, last);
        return model;
    }
    QModelIndex cell(const QString &day, const QString &metric) const
    {
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                if (dayOf(row) == day && model.headerData(column, Qt::Horizontal).toString() == metric)
                    return model.index(row, column);
        return {};
    }
    QString dayOf(int row) const { return model.headerData(row, Qt::Vertical).toString(); }
    QString textOf(const QString &day, const QString &metric = QStringLiteral("Reach")) const
    {
        return cell(day, metric).data().toString();
    }

    support::OpenWorkspace plan = support::emptyWorkspace();
    core::Id<core::Channel> channel;
    ValueGridModel model{*plan};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("every day of an account has a row with what was measured, and a week's total one of its own", "[metrics][grid][J-02]")
{
    GridPlan grid;
    grid.shown();
    CHECK(grid.model.rowCount() == 18); // 17 days and the week
    CHECK(grid.model.columnCount() == 1);
    CHECK(grid.textOf(grid.dayOf(7)) == QString());
    const QString monday = grid.dayOf(0), week = grid.dayOf(1);
    CHECK(grid.textOf(monday).isEmpty()); // never a seventh of its week
    CHECK(grid.textOf(week) == u"650");
    CHECK(grid.model.index(grid.model.rowCount() - 1, 0).data().toString().isEmpty());
    CHECK(grid.model.newestRow() == 12); // of 5 February
    grid.model.show(grid.channel, QDate(2027, 2, 8), QDate(2027, 12, 31));
    CHECK(grid.model.newestRow() == 2);
    CHECK(grid.model.rowCount() == 3); // days to come were not measured yet
    grid.model.show(grid.channel, {}, {});
    CHECK(grid.model.rowCount() == 18);
    grid.model.show(std::nullopt, QDate(2027, 2, 8), gridToday);
    CHECK(grid.model.columnCount() == 0); // the business has numbers of its own
}

TEST_CASE(
    "a value typed over a file's counts, keeps what it counts instead of, and gives way when it is taken back", "[metrics][grid][undo]")
{
    GridPlan grid;
    grid.shown();
    const QString first = grid.dayOf(8);
    REQUIRE(grid.textOf(first) == u"100");
    QModelIndex cell = grid.cell(first, QStringLiteral("Reach"));
    CHECK(grid.model.history(cell) == QStringList{QStringLiteral("100: reach.csv, line 2, imported on 10 February 2027")});
    REQUIRE(grid.model.setData(cell, QStringLiteral("1,234")));
    grid.model.reload();
    cell = grid.cell(first, QStringLiteral("Reach"));
    CHECK(cell.data().toString() == u"1,234");
    CHECK(cell.data(ValueGridModel::IsTypedRole).toBool());
    CHECK(grid.model.history(cell)
          == QStringList{QStringLiteral("1,234: typed in on 10 February 2027"),
              QStringLiteral("100: reach.csv, line 2, imported on 10 February 2027")});
    const auto typed = grid.model.typedWith({cell});
    REQUIRE(typed.size() == 1);
    CHECK(grid.model.typedWith({grid.model.index(9, 0)}).empty()); // a file's
    REQUIRE(grid.plan->takeBack(typed));
    grid.model.reload();
    CHECK(grid.textOf(first) == u"100");
    REQUIRE(grid.plan->undo());
    grid.model.reload();
    CHECK(grid.textOf(first) == u"1,234");
}

TEST_CASE("a value is what it was, whichever file said so, and the same number typed again is no news", "[metrics][grid]")
{
    GridPlan grid;
    grid.importReach(QStringLiteral("again.csv"), 5, 100);
    grid.shown();
    const QModelIndex cell = grid.model.index(8, 0);
    CHECK(grid.model.history(cell).size() == 2); // both files say it
    const auto before = grid.plan->imports().size();
    CHECK(grid.model.setData(cell, QStringLiteral("100")));
    CHECK(grid.plan->imports().size() == before);
}

TEST_CASE("a spreadsheet's block is pasted in one step, or not at all", "[metrics][grid][undo]")
{
    GridPlan grid;
    grid.shown();
    const int clicks = grid.model.addColumn(QStringLiteral("clicks"));
    CHECK(clicks == 1);
    CHECK(grid.model.addColumn(QStringLiteral("clicks")) == 1);
    const auto pasted = grid.model.paste(grid.model.index(8, 0), QStringLiteral("1\t\r\n2\t7\r\n\t8\r\n"));
    REQUIRE(pasted);
    CHECK(*pasted == 4);
    grid.model.reload();
    CHECK(grid.model.index(8, 0).data().toString() == u"1");
    CHECK(grid.model.index(9, 0).data().toString() == u"2");
    CHECK(grid.model.index(9, 1).data().toString() == u"7");
    CHECK(grid.model.index(10, 0).data().toString() == u"120"); // an empty cell changes nothing
    CHECK(grid.model.index(10, 1).data().toString() == u"8");
    CHECK(grid.model.copied({grid.model.index(8, 0), grid.model.index(9, 0), grid.model.index(9, 1), grid.model.index(8, 1)})
          == u"1\t\n2\t7");
    REQUIRE(grid.plan->undo());
    grid.model.reload();
    CHECK(grid.model.index(8, 0).data().toString() == u"100");
    CHECK(grid.model.index(9, 0).data().toString() == u"110");

    const auto before = grid.plan->imports().size();
    const auto refusedBy = [&](int row, int column, const char *block) {
        const auto done = grid.model.paste(grid.model.index(row, column), QString::fromUtf8(block));
        return done ? QString() : done.error().message.in(core::Language::english());
    };
    CHECK(refusedBy(8, 0, "5\nmany").contains(QStringLiteral("“many” is not a number")));
    CHECK(refusedBy(8, 0, "5\n-6").contains(QStringLiteral("can’t be less than 0")));
    CHECK(refusedBy(17, 0, "5\n6").contains(QStringLiteral("reach beyond the table")));
    CHECK(grid.plan->imports().size() == before);
    QSignalSpy failures(&grid.model, &ValueGridModel::failed);
    CHECK_FALSE(grid.model.setData(grid.model.index(8, 0), QStringLiteral("many")));
    CHECK(failures.count() == 1);
}

TEST_CASE("what leaves as CSV is read again as it was", "[metrics][grid][import]")
{
    GridPlan grid;
    grid.shown();
    REQUIRE(grid.model.setData(grid.model.index(8, 0), QStringLiteral("42")));
    grid.model.reload();
    const auto bytes = grid.model.csv();
    REQUIRE(bytes);
    const QString path = grid.plan.pathOf(QStringLiteral("values.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
    file.close();
    const auto read = grid.plan->readFile(path);
    REQUIRE(read);
    REQUIRE(read->parts.size() == 1);
    CHECK(read->parts.front().profile == u"quarterdeck.long");
    CHECK(read->parts.front().rows == core::RowCount{6, 0, 0});
    const app::ImportCount count = grid.plan->compareImport({{*read, {}}});
    CHECK(count.unchanged == 6);
    CHECK(count.added + count.changed == 0);
}

TEST_CASE("a value that a file told is emptied, counts for nothing, and counts again when that is taken back", "[metrics][grid][undo]")
{
    GridPlan grid;
    grid.shown();
    const QModelIndex cell = grid.model.index(8, 0);
    const core::SeriesQuery reach{grid.channel, QStringLiteral("reach")};
    REQUIRE(grid.plan->metrics().series(reach).front().values.size() == 6);
    const auto emptied = grid.model.empty({cell, grid.model.index(7, 0)}); // that of the day before is empty
    REQUIRE(emptied);
    CHECK(*emptied == 1);
    grid.model.reload();
    CHECK(cell.data().toString().isEmpty());
    CHECK(cell.data(Qt::EditRole).toString().isEmpty());
    CHECK(cell.data(ValueGridModel::IsTypedRole).toBool());
    CHECK(cell.data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("Reach, %1, not measured, typed in on 10 February 2027").arg(grid.dayOf(8)));
    CHECK(grid.model.history(cell)
          == QStringList{QStringLiteral("Emptied: typed in on 10 February 2027"),
              QStringLiteral("100: reach.csv, line 2, imported on 10 February 2027")});
    const auto values = grid.plan->metrics().series(reach).front().values;
    CHECK(values.size() == 5);
    CHECK(std::none_of(values.begin(), values.end(), [](const core::MetricValue &value) { return value.value == core::notMeasured; }));
    REQUIRE(grid.model.empty({cell}));
    CHECK(*grid.model.empty({cell}) == 0); // nothing is there any more
    const auto bytes = grid.model.csv();
    REQUIRE(bytes);
    CHECK_FALSE(bytes->contains("2027-02-01"));

    REQUIRE(grid.plan->takeBack(grid.model.typedWith({cell})));
    grid.model.reload();
    CHECK(cell.data().toString() == u"100");
    CHECK(grid.model.setData(cell, QString())); // as an editor leaves it
    grid.model.reload();
    CHECK(cell.data().toString().isEmpty());
    CHECK(grid.model.setData(cell, QStringLiteral("7")));
    grid.model.reload();
    CHECK(cell.data().toString() == u"7");
    CHECK(grid.model.history(cell).size() == 3);
}

TEST_CASE("an account of which all was emptied has nothing, and its column stays to bring it back", "[metrics][grid]")
{
    GridPlan grid;
    grid.shown();
    QModelIndexList cells;
    for (int row = 0; row < grid.model.rowCount(); ++row)
        cells << grid.model.index(row, 0);
    REQUIRE(grid.model.empty(cells) == 6);
    grid.model.reload();
    CHECK(grid.model.columnCount() == 1);
    CHECK(grid.plan->metrics().series({grid.channel, QStringLiteral("reach")}).empty());
    CHECK(grid.plan->metrics().sources({grid.channel, QStringLiteral("reach")}).empty());
    CHECK(grid.model.typedWith(cells).size() == 1);
}

TEST_CASE("values are found by words of their day, metric and file, or by a comparison", "[metrics][grid]")
{
    GridPlan grid;
    grid.shown();
    const auto daysWith = [&](const char *typed) {
        grid.model.showOnly(app::ValueFilter(QString::fromUtf8(typed)));
        QStringList days;
        for (int row = 0; row < grid.model.rowCount(); ++row)
            days << grid.dayOf(row);
        return days.join(u'|');
    };
    QStringList days;
    for (int row = 0; row < grid.model.rowCount(); ++row)
        days << grid.dayOf(row);
    const QString week = days.at(1), first = days.at(8), third = days.at(10), fourth = days.at(11), fifth = days.at(12);
    CHECK(daysWith("> 120") == QStringList{week, fourth, fifth}.join(u'|'));
    CHECK(daysWith(">= 120") == QStringList{week, third, fourth, fifth}.join(u'|'));
    CHECK(daysWith("reach<=120").count(u'|') == 2);
    CHECK(daysWith("reach = 120") == third);
    CHECK(daysWith("clicks = 120").isEmpty());
    CHECK(daysWith("> lots").isEmpty());
    CHECK(daysWith("8 feb") == days.at(15)); // by its name, though nothing was measured
    CHECK(daysWith("130") == fourth);
    CHECK(daysWith("REACH.csv") == QStringList{week, first, days.at(9), third, fourth, fifth}.join(u'|'));
    CHECK(daysWith("typed").isEmpty());
    daysWith("");
    REQUIRE(grid.model.setData(grid.model.index(8, 0), QStringLiteral("1234")));
    grid.model.reload();
    CHECK(daysWith("typed") == first);
    CHECK(daysWith("1234") == first);
    CHECK(daysWith("> 1,000") == first);
    CHECK(grid.model.csv()->count('\n') == 2); // what is shown is saved
    CHECK(daysWith("").count(u'|') == 17);
}
