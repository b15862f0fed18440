// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/mappings.h"

#include "app/metrics/columnuses.h"
#include "app/metrics/importdraft.h"
#include "app/metrics/importmodels.h"
#include "app/metrics/mappingmodels.h"
#include "app/rowroles.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QFile>

#include <catch2/catch.hpp>

namespace {

using core::ColumnRole;
constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString fileOf(const support::OpenWorkspace &workspace, const QString &name, const QByteArray &bytes)
{
    const QString path = workspace.pathOf(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("no file");
    file.write(bytes);
    return path;
}

const QByteArray tillRolls("When;People seen;Till\n2027-02-01;120;45.50\n2027-02-02;150;61.00\n");
const QByteArray tillRollsLater("When;People seen;Till\n2027-02-03;90;30.00\n");
const QByteArray tikTokDay("Date,Video views,Profile views,Likes,Comments,Shares\n2027/02/08,120,14,9,2,1\n");

core::MappedTable as(core::MappedTable table, int column, const char *metric)
{
    table.columns[static_cast<std::size_t>(column)].use = {ColumnRole::Metric, QLatin1String(metric), core::ValueForm::AsWritten};
    return table;
}

void mapTillRolls(app::ImportDraft &draft, int file)
{
    draft.setMapping(file, as(as(draft.tables(file).front(), 1, "shop_visits"), 2, "revenue"));
}

} // namespace

TEST_CASE("a file that nothing recognises is read as the user says, and so is the next one of its kind", "[metrics][import][mapping]")
{
    const support::OpenWorkspace cafe;
    app::ImportDraft draft(*cafe);
    draft.add({fileOf(cafe, QStringLiteral("Till rolls.csv"), tillRolls)});
    REQUIRE(draft.tables(0).size() == 1);
    CHECK(draft.newValues() == 0);
    CHECK_FALSE(draft.isMapped(0));
    mapTillRolls(draft, 0);
    CHECK(draft.isMapped(0));
    CHECK(draft.newValues() == 4);
    CHECK(cafe->strategy().all<core::ImportMapping>().empty()); // nothing is written before the import
    REQUIRE(draft.import());
    REQUIRE(cafe->strategy().all<core::ImportMapping>().size() == 1);
    CHECK(cafe->strategy().all<core::ImportMapping>().front().name == QStringLiteral("Till rolls"));

    draft.add({fileOf(cafe, QStringLiteral("february.csv"), tillRollsLater)});
    CHECK(draft.newValues() == 2);
    REQUIRE(draft.import());
    CHECK(cafe->strategy().all<core::ImportMapping>().size() == 1);
}

TEST_CASE("undo takes an import back with what was remembered for it, in one step", "[metrics][import][mapping]")
{
    const support::OpenWorkspace cafe;
    app::ImportDraft draft(*cafe);
    draft.add({fileOf(cafe, QStringLiteral("Till rolls.csv"), tillRolls)});
    mapTillRolls(draft, 0);
    REQUIRE(draft.import());
    CHECK(cafe->strategy().all<core::ImportMapping>().size() == 1);
    const auto what = cafe->undo();
    REQUIRE(what);
    CHECK(what->contains(QStringLiteral("Till rolls")));
    CHECK(cafe->strategy().all<core::ImportMapping>().empty());
    CHECK_FALSE(cafe->imports().front().isLive);
    REQUIRE(cafe->redo());
    CHECK(cafe->imports().front().isLive);
    CHECK(cafe->strategy().all<core::ImportMapping>().size() == 1);
}

TEST_CASE("what is said of one file reads the others of its kind at once", "[metrics][import][mapping]")
{
    const support::OpenWorkspace cafe;
    app::ImportDraft draft(*cafe);
    draft.add({fileOf(cafe, QStringLiteral("one.csv"), tillRolls), fileOf(cafe, QStringLiteral("two.csv"), tillRollsLater)});
    mapTillRolls(draft, 0);
    CHECK(draft.newValues() == 6);
    CHECK(draft.isMapped(1));
}

TEST_CASE("a guess that was changed is remembered, and changed again in its place", "[metrics][import][mapping]")
{
    const support::OpenWorkspace cafe;
    app::ImportDraft draft(*cafe);
    draft.add({fileOf(cafe, QStringLiteral("overview.csv"), tikTokDay)});
    const auto channels = draft.files().front().choice.channels;
    draft.setMapping(0, as(draft.tables(0).front(), 5, "saves"));
    CHECK(draft.files().front().choice.preview.parts.front().totals.count(QStringLiteral("saves")) == 1);
    CHECK(draft.files().front().choice.channels == channels);
    REQUIRE(draft.import());
    const QString first = cafe->strategy().all<core::ImportMapping>().front().profile;

    draft.add({cafe.pathOf(QStringLiteral("overview.csv"))});
    draft.setMapping(0, as(draft.tables(0).front(), 5, "reach"));
    REQUIRE(draft.import());
    REQUIRE(cafe->strategy().all<core::ImportMapping>().size() == 1);
    CHECK(cafe->strategy().all<core::ImportMapping>().front().profile != first);
}

TEST_CASE("a damaged mapping of the plan is told in a sentence and stops nothing", "[metrics][import][mapping][Q8]")
{
    const support::OpenWorkspace cafe;
    for (const char *json : {"{", R"({"id":"x","tables":[{"columns":[{"metric":"moon_phase","seen":{"en":"Date"}}]}]})"}) {
        core::ImportMapping damaged{core::newId<core::ImportMapping>(), QStringLiteral("Broken"), QString::fromUtf8(json)};
        REQUIRE(cafe->edit(core::Edit::adding(damaged, damaged.name)));
    }
    const auto preview = cafe->readFile(fileOf(cafe, QStringLiteral("overview.csv"), tikTokDay));
    REQUIRE(preview);
    CHECK(preview->hasData());
    REQUIRE(preview->issues.size() == 2);
    CHECK(preview->issues.front().message.in(cafe->language()).contains(QStringLiteral("“Broken”")));
}

TEST_CASE("a mapping goes from one plan to another as a file", "[metrics][import][mapping]")
{
    const support::OpenWorkspace cafe, other;
    app::ImportDraft draft(*cafe);
    draft.add({fileOf(cafe, QStringLiteral("Till rolls.csv"), tillRolls)});
    mapTillRolls(draft, 0);
    REQUIRE(draft.import());
    const QString path = cafe.pathOf(QStringLiteral("Tills.json"));
    REQUIRE(app::writeMapping(cafe->strategy().all<core::ImportMapping>().front(), path));

    const auto mapping = app::readMapping(*other, path);
    REQUIRE(mapping);
    CHECK(mapping->name == QStringLiteral("Tills"));
    REQUIRE(other->edit(app::keeping(*other, {*mapping})));
    CHECK(other->readFile(cafe.pathOf(QStringLiteral("Till rolls.csv")))->hasData());
    const auto again = app::readMapping(*cafe, path); // it is there already
    REQUIRE(again);
    CHECK(*again == cafe->strategy().all<core::ImportMapping>().front());

    const auto refused = app::readMapping(*other, fileOf(other, QStringLiteral("wrong.json"), "{\"id\":\"x\",\"tables\":[{\"kindd\":1}]}"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.in(other->language()).contains(QStringLiteral("kindd")));
    CHECK_FALSE(app::readMapping(*other, other.pathOf(QStringLiteral("missing.json"))));
}

TEST_CASE("mappings are listed by name with what they read, and renamed in place", "[metrics][import][mapping]")
{
    const support::OpenWorkspace cafe;
    app::ImportDraft draft(*cafe);
    app::MappingsModel model(*cafe);
    const QAbstractItemModelTester tester(&model, fatal);
    draft.add({fileOf(cafe, QStringLiteral("Till rolls.csv"), tillRolls)});
    mapTillRolls(draft, 0);
    REQUIRE(draft.import());
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0).data().toString() == QStringLiteral("Till rolls"));
    CHECK(model.index(0).data(app::SecondLineRole).toString() == QStringLiteral("daily figures"));
    REQUIRE(model.setData(model.index(0), QStringLiteral("Cash")));
    CHECK(cafe->strategy().all<core::ImportMapping>().front().name == QStringLiteral("Cash"));
    CHECK_FALSE(model.setData(model.index(0), QStringLiteral("  ")));
    CHECK(cafe->undoText().contains(QStringLiteral("Cash")));
}

TEST_CASE("the columns of a file stand with their first rows and what they become", "[metrics][import][mapping]")
{
    const support::OpenWorkspace cafe;
    app::ImportDraft draft(*cafe);
    const app::DraftFilesModel files(*cafe, draft);
    app::FileColumnsModel model(*cafe);
    const QAbstractItemModelTester tester(&model, fatal);
    draft.add({fileOf(cafe, QStringLiteral("Till rolls.csv"), tillRolls)});
    CHECK(files.index(0).data(app::DraftFilesModel::ThirdLineRole).toString() == QStringLiteral("Say what its columns are"));
    model.setTable(draft.tables(0).front());
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(1, 0).data().toString() == QStringLiteral("People seen"));
    CHECK(model.index(1, 2).data().toString() == QStringLiteral("150"));
    CHECK(model.index(1, 4).data().toString() == QStringLiteral("Left out"));
    draft.setMapping(0, model.withUse(1, {ColumnRole::Metric, QStringLiteral("reach"), core::ValueForm::AsWritten}));
    model.setTable(draft.tables(0).front());
    CHECK(model.index(1, 4).data().toString() == QStringLiteral("Reach"));
}

TEST_CASE("every use that is offered for a column can be told by its word", "[metrics][import][mapping]")
{
    const support::OpenWorkspace cafe;
    for (const auto &[kind, token] : core::Tokens<core::TableKind>::all) {
        const auto groups = app::columnUses(cafe->metricCatalogue(), kind, cafe->language());
        REQUIRE(groups.size() == 5);
        CHECK(groups.back().choices.back().use == core::ColumnUse());
        for (const auto &group : groups)
            for (const auto &choice : group.choices) {
                CHECK_FALSE(choice.text.isEmpty());
                CHECK(app::columnUseFrom(app::columnUseToken(choice.use)) == choice.use);
            }
    }
}
