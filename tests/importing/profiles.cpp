// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing.h"

#include <set>

using importing::Profile;

namespace {

std::vector<Profile> ownProfiles()
{
    return importing::profilesFrom(catalogue::importProfiles());
}

} // namespace

TEST_CASE("the program's profiles are sound and speak of metrics and networks that exist", "[import][profiles]")
{
    const core::MetricCatalogue metrics = catalogue::metrics();
    const core::NetworkCatalogue networks = catalogue::networks();
    std::set<QString> ids;
    const auto isMetric = [&](const QString &id) { return id.isEmpty() || metrics.find(id) != nullptr; };
    for (const Profile &profile : ownProfiles()) {
        INFO(profile.id.toStdString());
        CHECK(ids.insert(profile.id).second);
        CHECK((profile.network.isEmpty() || networks.forImport(profile.network) != nullptr));
        for (const importing::TableRule &table : profile.tables) {
            for (const importing::ColumnRule &column : table.columns) {
                CHECK(isMetric(column.metric));
                CHECK_FALSE(column.names.isEmpty());
            }
            for (const importing::TitleRule &title : table.titles)
                CHECK(isMetric(title.metric));
            for (const importing::FactRule &fact : table.facts)
                CHECK(isMetric(fact.metric));
        }
    }
    CHECK(ids.size() >= 30);
}

TEST_CASE("a slip of the pen in a profile is named", "[import][profiles]")
{
    CHECK_FALSE(importing::parseProfile("not json"));
    CHECK_FALSE(importing::parseProfile("{}"));
    const auto wrongWord = importing::parseProfile(R"({"id":"mine","tables":[{"layout":"tabel"}]})");
    REQUIRE_FALSE(wrongWord);
    CHECK(wrongWord.error().detail.contains(text("tabel")));
    const auto wrongMember = importing::parseProfile(R"({"id":"mine","tables":[{"kindd":"daily"}]})");
    REQUIRE_FALSE(wrongMember);
    CHECK(wrongMember.error().detail.contains(text("kindd")));
    const auto wrongKey = importing::parseProfile(R"({"id":"mine","tables":[{"signature":[["day"]]}]})");
    REQUIRE_FALSE(wrongKey);
    CHECK(wrongKey.error().detail.contains(text("day")));
}

TEST_CASE("a profile that a user wrote is recognised like the program's own", "[import][profiles]")
{
    const auto mine = importing::parseProfile(R"({"id":"shop.visitors","network":"website","tables":[{"kind":"daily",
        "signature":[["day"],["shop_visits"]],
        "columns":[{"role":"day","seen":{"fr":"Jour"}},{"metric":"shop_visits","seen":{"fr":["Passages"]}}],
        "day_order":{"fr":"day_first"}}]})");
    REQUIRE(mine);
    const QTemporaryDir folder;
    QFile file(folder.filePath(text("door.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Jour;Passages\n03/04/2027;12\n04/04/2027;15\n");
    file.close();
    const auto preview = importing::readFile(file.fileName(), {*mine}, catalogue::metrics());
    REQUIRE(preview);
    REQUIRE(preview->parts.size() == 1);
    CHECK(preview->parts.front().firstDay == QDate(2027, 4, 3));
    CHECK(total(preview->parts.front(), "shop_visits") == 27);
}
