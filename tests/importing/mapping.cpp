// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing.h"

#include "importing/mapping.h"

using core::ColumnRole;
using core::MappedTable;
using importing::Profile;

namespace {

const QByteArray tillRolls = "Shop figures\n\nJournée;Personnes vues;Caisse;Remarque\n"
                             "01/02/2027;120;45,50;\n02/02/2027;150;61,00;pluie\n13/02/2027;90;30,25;\nTotal;360;136,75;\n";

core::ImportPreview readWith(const QByteArray &content, std::vector<Profile> own, const core::ImportOptions &options = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(text("export.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    for (Profile &profile : own)
        profile.precedence = 1;
    for (Profile &profile : importing::profilesFrom(catalogue::importProfiles()))
        own.push_back(std::move(profile));
    auto preview = importing::readFile(file.fileName(), own, catalogue::metrics(), options);
    REQUIRE(preview);
    return std::move(*preview);
}

void use(MappedTable &table, const char *column, ColumnRole role, const char *metric = "")
{
    for (core::MappedColumn &known : table.columns)
        if (known.name == text(column))
            known.use = {role, text(metric), core::ValueForm::AsWritten};
}

MappedTable mappedTillRolls()
{
    const core::ImportPreview unknown = readWith(tillRolls, {});
    REQUIRE(unknown.unknown.size() == 1);
    MappedTable table = unknown.unknown.front();
    table.network = text("website");
    use(table, "Journée", ColumnRole::Day);
    use(table, "Personnes vues", ColumnRole::Metric, "shop_visits");
    use(table, "Caisse", ColumnRole::Metric, "revenue");
    return table;
}

} // namespace

TEST_CASE("every profile of the program comes back from its own JSON", "[import][profiles]")
{
    for (const Profile &profile : importing::profilesFrom(catalogue::importProfiles())) {
        INFO(profile.id.toStdString());
        const auto again = importing::parseProfile(importing::toJson(profile));
        REQUIRE(again);
        CHECK(*again == profile);
    }
}

TEST_CASE("a file that no profile knows shows its columns and its first rows as it writes them", "[import][mapping]")
{
    const core::ImportPreview preview = readWith(tillRolls, {});
    CHECK(preview.parts.empty());
    REQUIRE(preview.unknown.size() == 1);
    const MappedTable &table = preview.unknown.front();
    REQUIRE(table.columns.size() == 4);
    CHECK(table.columns[1].name == text("Personnes vues"));
    CHECK(table.columns[1].cells == QStringList{text("120"), text("150"), text("90")});
    CHECK(table.columns[0].use.role == ColumnRole::Day); // by its cells
    CHECK(table.columns[3].use.role == ColumnRole::Known);
    CHECK(readWith("Dear Sam,\nplease find no numbers here.\n", {}).unknown.empty());
}

TEST_CASE("columns of an unknown file are taken for what other files and the metrics themselves call so", "[import][mapping]")
{
    const core::ImportPreview preview = readWith("Date;Couverture;Abonnés gagnés au marché\n2027-02-01;12;3\n", {});
    REQUIRE(preview.unknown.size() == 1);
    const MappedTable &table = preview.unknown.front();
    CHECK(table.columns[0].use.role == ColumnRole::Day);
    CHECK(table.columns[1].use == core::ColumnUse{ColumnRole::Metric, text("reach"), core::ValueForm::AsWritten});
    CHECK(table.columns[2].use.role == ColumnRole::Known);
}

TEST_CASE("what the user says of a table reads it, and every table with its header", "[import][mapping]")
{
    const Profile own = importing::profileFrom(mappedTillRolls(), text("own:1"));
    core::ImportPreview preview = readWith(tillRolls, {own});
    CHECK(preview.unknown.empty());
    REQUIRE(preview.parts.size() == 1);
    const core::ImportPart &part = preview.parts.front();
    CHECK(part.profile == text("own:1"));
    CHECK(part.network == text("website"));
    CHECK(part.rows == core::RowCount{3, 0, 1}); // the total is never imported
    CHECK(total(part, "shop_visits") == 360);
    CHECK(total(part, "revenue") == 136.75);
    CHECK(part.mapping.columns[2].use.metric == text("revenue"));

    SECTION("in any order of its columns")
    {
        preview = readWith("Remarque;Caisse;Personnes vues;Journée\n;1,50;10;14/02/2027\n", {own});
        REQUIRE(preview.parts.size() == 1);
        CHECK(total(preview.parts.front(), "shop_visits") == 10);
    }
    SECTION("but not one with another column")
    {
        preview = readWith("Journée;Personnes vues;Caisse;Remarque;Clics\n14/02/2027;10;1,50;;3\n", {own});
        CHECK(preview.parts.empty());
    }
    SECTION("and its JSON says the same")
    {
        const auto again = importing::parseOwnProfile(importing::mappingJson(mappedTillRolls(), text("own:1")), catalogue::metrics());
        REQUIRE(again);
        CHECK(*again == own);
    }
}

TEST_CASE("an answer to what comes first in its days is kept in a mapping", "[import][mapping]")
{
    MappedTable table = mappedTillRolls();
    table.isDayFirst = true;
    const Profile own = importing::profileFrom(table, text("own:1"));
    const auto preview = readWith("Journée;Personnes vues;Caisse;Remarque\n03/04/2027;10;1,50;\n", {own});
    REQUIRE(preview.parts.size() == 1);
    CHECK_FALSE(preview.parts.front().hasOpenDays);
    CHECK(preview.parts.front().firstDay == QDate(2027, 4, 3));
}

TEST_CASE("a changed guess counts before the program's own and keeps what that knows of the table", "[import][mapping]")
{
    const QByteArray overview = "Date,Video views,Profile views,Likes,Comments,Shares\n2027/02/08,120,14,9,2,1\n2027/02/09,150,11,12,0,3\n";
    const core::ImportPreview before = readWith(overview, {});
    REQUIRE(before.parts.size() == 1);
    MappedTable table = before.parts.front().mapping;
    CHECK(table.profile == before.parts.front().profile);
    use(table, "Comments", ColumnRole::Known);
    use(table, "Shares", ColumnRole::Metric, "saves");
    const Profile own = importing::profileFrom(table, text("own:2"));
    const core::ImportPreview after = readWith(overview, {own});
    REQUIRE(after.parts.size() == 1);
    CHECK(after.parts.front().profile == text("own:2"));
    CHECK(after.parts.front().network == before.parts.front().network);
    CHECK(after.parts.front().totals.count(text("comments")) == 0);
    CHECK(total(after.parts.front(), "saves") == 4);
    CHECK(total(after.parts.front(), "likes") == total(before.parts.front(), "likes"));
    const core::ImportPreview other = readWith("Date,Video views,Profile views,Likes,Comments\n2027/02/08,120,14,9,2\n", {own});
    CHECK((other.parts.empty() || other.parts.front().profile != text("own:2")));
}

TEST_CASE("a mapping of every recognised table that is left as it is reads the same numbers", "[import][mapping]")
{
    for (const QByteArray &content : {QByteArray("Date,Video views,Profile views,Likes,Comments,Shares\n2027/02/08,120,14,9,2,1\n"),
             QByteArray("# ----\n# Day\n# ----\nDate,Sessions\n20270101,10\n20270102,12\n"),
             QByteArray("Date,Channel,Metric,Value\n2027-02-08,Instagram,reach,5\n")}) {
        const core::ImportPreview before = readWith(content, {});
        REQUIRE(before.parts.size() == 1);
        const Profile own = importing::profileFrom(before.parts.front().mapping, text("own:3"));
        const core::ImportPreview after = readWith(content, {own});
        REQUIRE(after.parts.size() == 1);
        CHECK(after.parts.front().profile == text("own:3"));
        CHECK(after.parts.front().rows == before.parts.front().rows);
        CHECK(after.parts.front().totals == before.parts.front().totals);
        CHECK(after.parts.front().firstDay == before.parts.front().firstDay);
    }
}

TEST_CASE("the day that the user names in a table of posts is when they were published", "[import][mapping]")
{
    const QByteArray content =
        "Wann;Adresse;Wie oft gesehen\n01.02.2027 09:30;https://example.org/p/1;40\n13.02.2027 10:00;https://example.org/p/2;60\n";
    MappedTable table = readWith(content, {}).unknown.at(0);
    table.kind = core::TableKind::Posts;
    use(table, "Wann", ColumnRole::Day);
    use(table, "Adresse", ColumnRole::Link);
    use(table, "Wie oft gesehen", ColumnRole::Metric, "reach");
    const core::ImportPreview preview = readWith(content, {importing::profileFrom(table, text("own:4"))});
    REQUIRE(preview.parts.size() == 1);
    REQUIRE(preview.parts.front().posts.size() == 2);
    CHECK(preview.parts.front().posts.front().publishedAt == QDateTime(QDate(2027, 2, 1), QTime(9, 30)));
    CHECK(preview.parts.front().records.front().subject == text("post:https://example.org/p/1"));
}

TEST_CASE("nothing in a profile from outside is taken on trust", "[import][mapping]")
{
    const core::MetricCatalogue metrics = catalogue::metrics();
    for (const char *json : {"not json", "[]", R"({"id":"x","tables":[{"columns":[{"metric":"moon_phase","seen":{"en":"Moon"}}]}]})",
             R"({"id":"x","tables":[{"signature":[["metric"]],"columns":[{"role":"metric","seen":{"en":"Moon"}}]}]})",
             R"({"id":"x","tables":[{"columns":[{"metric":"reach","seen":{"en":"Reach"}}]}]})",
             R"({"id":"x","tables":[{"layout":"list","titles":[{"metric":"moon_phase","seen":{"en":"Moon"}}]}]})"}) {
        INFO(json);
        const auto refused = importing::parseOwnProfile(json, metrics);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.arguments.size() == 1);
    }
}
