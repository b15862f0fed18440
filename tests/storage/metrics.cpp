// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "core/adsums.h"

#include <random>
#include <time.h>

using namespace core;

namespace {

const QDate firstDay(2027, 1, 4);

SeriesQuery clicks()
{
    return {{}, QStringLiteral("clicks"), Scope::All};
}

std::vector<MetricRecord> days(int from, int count, double value)
{
    std::vector<MetricRecord> records;
    for (int i = 0; i < count; ++i)
        records.push_back(aValue(QStringLiteral("clicks"), firstDay.addDays(from + i), value));
    return records;
}

std::vector<MetricValue> currentClicks(const storage::WorkspaceFile &file)
{
    const auto series = file.series(clicks());
    return series.empty() ? std::vector<MetricValue>() : series.front().values;
}

Strategy aPlanIn(const QString &timeZone)
{
    Business business;
    business.id = newId<Business>();
    business.timeZone = timeZone;
    Strategy plan;
    plan.all<Business>() = {business};
    return plan;
}

double sumOf(const storage::WorkspaceFile &file)
{
    double sum = 0;
    for (const MetricValue &value : currentClicks(file))
        sum += value.value;
    return sum;
}

} // namespace

TEST_CASE("an import's values are read back with where they came from", "[storage][metrics][Q23]")
{
    const Place place;
    const auto file = place.create();
    const auto result = file->import({aBatch(QStringLiteral("january.csv"), days(0, 5, 2))});
    CHECK(result.added == 5);
    REQUIRE(result.ids.size() == 1);
    const auto later = file->import({aBatch(QStringLiteral("february.csv"), days(4, 3, 7))});
    CHECK(later.changed == 1);
    CHECK(later.added == 2);
    CHECK(sumOf(*file) == 4 * 2 + 3 * 7);
    const auto sources = file->sources(clicks());
    REQUIRE(sources.size() == 2);
    CHECK(sources[0].file == QStringLiteral("february.csv"));
    CHECK(sources[1].firstDay == firstDay);
    CHECK(sources[1].lastDay == firstDay.addDays(3));
    CHECK(sources[1].importedOn == QDate(2027, 1, 4));
    CHECK(file->lastDataDay() == firstDay.addDays(6));
    CHECK(file->lastDataDay(firstDay.addDays(2)) == firstDay.addDays(2));
    const auto batches = file->imports();
    REQUIRE(batches.size() == 2);
    CHECK(batches[0].file == QStringLiteral("february.csv"));
    CHECK(batches[0].rows == 3);
    CHECK(batches[1].firstDay == firstDay);
    CHECK(batches[1].isLive);
}

TEST_CASE("an import late in the evening counts for the day it was where the business is", "[storage][metrics][Q24]")
{
    const Place place;
    const auto file = place.create(aPlanIn(QStringLiteral("America/New_York")));
    auto batch = aBatch(QStringLiteral("january.csv"), days(0, 5, 2));
    batch.at = QDateTime({2027, 1, 9}, {2, 30}, Qt::UTC);
    file->import({batch});
    CHECK(file->sources(clicks()).front().importedOn == QDate(2027, 1, 8));
    CHECK(file->imports().front().importedOn == QDate(2027, 1, 8));
}

TEST_CASE("importing the same file twice adds nothing and leaves no trace", "[storage][metrics]")
{
    const Place place;
    const auto file = place.create();
    file->import({aBatch(QStringLiteral("january.csv"), days(0, 5, 2))});
    const QByteArray before = bytesOf(place.file);
    const auto again = file->import({aBatch(QStringLiteral("january.csv"), days(0, 5, 2))});
    CHECK(again.unchanged == 5);
    CHECK(again.added + again.changed == 0);
    CHECK(again.ids == std::vector{ImportBatchId{0}});
    CHECK(file->imports().size() == 1);
    CHECK(file->history().size() == 1);
    CHECK(bytesOf(place.file) == before);
}

TEST_CASE("counting an import beforehand writes nothing and tells the same", "[storage][metrics]")
{
    const Place place;
    const auto file = place.create();
    file->import({aBatch(QStringLiteral("a.csv"), days(0, 5, 2))});
    const std::vector<storage::WorkspaceFile::NewBatch> next = {
        aBatch(QStringLiteral("b.csv"), days(3, 4, 2)), aBatch(QStringLiteral("c.csv"), days(6, 2, 9))};
    const QByteArray before = bytesOf(place.file);
    const auto compared = file->compareImport(next);
    CHECK(bytesOf(place.file) == before);
    const auto written = file->import(next);
    CHECK(compared.added == written.added);
    CHECK(compared.changed == written.changed);
    CHECK(compared.unchanged == written.unchanged);
    CHECK(written.added == 3);
    CHECK(written.changed == 1);
    CHECK(written.unchanged == 2);
    CHECK(file->history().size() == 2);
}

TEST_CASE("a value that two imports gave stays when either is taken back", "[storage][metrics]")
{
    const Place place;
    const auto file = place.create();
    const auto a = file->import({aBatch(QStringLiteral("a.csv"), days(0, 10, 2))}).ids.front();
    const auto b = file->import({aBatch(QStringLiteral("b.csv"), days(5, 10, 2))}).ids.front();
    SECTION("the first")
    {
        file->takeBack(a);
        CHECK(currentClicks(*file).size() == 10);
        CHECK(currentClicks(*file).front().day == firstDay.addDays(5));
        CHECK(file->sources(clicks()).front().file == QStringLiteral("b.csv"));
    }
    SECTION("the second")
    {
        file->takeBack(b);
        CHECK(currentClicks(*file).size() == 10);
        CHECK(currentClicks(*file).front().day == firstDay);
    }
    SECTION("both, and both back again by undo, over a restart")
    {
        file->takeBack(a);
        file->takeBack(b);
        CHECK(currentClicks(*file).empty());
        CHECK(file->lastDataDay() == std::nullopt);
        CHECK(refusalOf([&] { file->takeBack(b); }).contains(u"no import"));
        CHECK(file->undo() == EditLabel{QStringLiteral("take_back"), {QStringLiteral("b.csv")}});
        file->undo();
        CHECK(currentClicks(*file).size() == 15);
        CHECK(file->redo());
        CHECK(currentClicks(*file).size() == 10);
    }
}

TEST_CASE("undoing an import takes back all its files at once", "[storage][metrics][history]")
{
    const Place place;
    place.create()->import({aBatch(QStringLiteral("a.csv"), days(0, 3, 2)), aBatch(QStringLiteral("b.csv"), days(3, 3, 2))});
    CHECK(place.open()->undo() == EditLabel{QStringLiteral("import"), {QStringLiteral("a.csv, b.csv")}});
    CHECK(currentClicks(*place.open()).empty());
    CHECK_FALSE(place.open()->imports().front().isLive);
    place.open()->redo();
    CHECK(currentClicks(*place.open()).size() == 6);
    CHECK(place.open()->history().front().kind == HistoryKind::Redo);
}

TEST_CASE("numbers typed in by hand are a step of their own name", "[storage][metrics][J-01]")
{
    const Place place;
    const auto file = place.create();
    file->import({aBatch({}, days(0, 1, 480))});
    CHECK(file->undoLabel()->id == QStringLiteral("numbers"));
    CHECK(file->sources(clicks()).front().file.isEmpty());
    file->import({aBatch({}, days(1, 1, 500))});
    CHECK(file->sources(clicks()).size() == 1); // typed in week after week: one source
}

TEST_CASE("a weekly total stays one value that covers seven days", "[storage][metrics][J-02]")
{
    const Place place;
    const auto file = place.create();
    MetricRecord week = aValue(QStringLiteral("clicks"), firstDay, 70);
    week.days = 7;
    file->import({aBatch(QStringLiteral("weeks.csv"), {week, aValue(QStringLiteral("clicks"), firstDay, 9)})});
    CHECK(currentClicks(*file) == std::vector<MetricValue>{{firstDay, 1, 9}, {firstDay, 7, 70}});
    CHECK(file->lastDataDay() == firstDay.addDays(6));
}

TEST_CASE("a deleted channel's numbers are out of the way, and back when the deletion is undone", "[storage][metrics][history]")
{
    const Place place;
    Channel channel;
    channel.id = newId<Channel>();
    Strategy start;
    start.all<Channel>().push_back(channel);
    const auto file = place.create(start);
    auto batch = aBatch(QStringLiteral("a.csv"), days(0, 3, 2));
    batch.channel = channel.id;
    batch.posts = {
        {QStringLiteral("17"), QStringLiteral("https://example.org/17"), QStringLiteral("Bonjour"), QStringLiteral("IMAGE"), {}, 2}};
    file->import({batch});
    CHECK(file->series(clicks()).front().key.channel == channel.id);
    CHECK(file->publishedPosts(channel.id).front().text == QStringLiteral("Bonjour"));
    file->apply(Edit::deleting(channel.id, {}));
    CHECK(file->series(clicks()).empty());
    CHECK(file->allSeries().empty());
    CHECK_FALSE(file->lastDataDay());
    file->undo();
    CHECK(file->series({channel.id, QStringLiteral("clicks"), Scope::All}).front().values.size() == 3);
    CHECK(file->series({newId<Channel>(), QStringLiteral("clicks"), Scope::All}).empty());
}

TEST_CASE("of a post that imports told of the newest live word counts", "[storage][metrics]")
{
    const Place place;
    const auto file = place.create();
    const auto telling = [](const QString &name, const QString &text) {
        auto batch = aBatch(name, {});
        batch.posts = {{QStringLiteral("17"), {}, text, {}, QDateTime({2027, 1, 4}, {18, 5}), 2}};
        return batch;
    };
    const auto a = file->import({telling(QStringLiteral("a.csv"), QStringLiteral("Bonjour"))}).ids.front();
    CHECK(file->import({telling(QStringLiteral("a.csv"), QStringLiteral("Bonjour"))}).ids.front().value == 0);
    auto mixed = telling(QStringLiteral("c.csv"), QStringLiteral("Bonjour"));
    mixed.records = days(0, 1, 3);
    file->import({mixed});
    file->takeBack(a);
    REQUIRE(file->publishedPosts({}).size() == 1);
    CHECK(file->publishedPosts({}).front().text == QStringLiteral("Bonjour"));
    file->import({telling(QStringLiteral("d.csv"), QStringLiteral("Bonsoir"))});
    CHECK(file->publishedPosts({}).front().text == QStringLiteral("Bonsoir"));
    CHECK(file->publishedPosts({}).front().publishedAt == QDateTime({2027, 1, 4}, {18, 5}, Qt::UTC));
    file->undo();
    CHECK(file->publishedPosts({}).front().text == QStringLiteral("Bonjour"));
}

TEST_CASE("a series of a post or of a group is not the account's", "[storage][metrics]")
{
    const Place place;
    const auto file = place.create();
    MetricRecord ofPost = aValue(QStringLiteral("clicks"), firstDay, 5);
    ofPost.subject = QStringLiteral("post:17");
    MetricRecord ofCountry = aValue(QStringLiteral("clicks"), firstDay, 6);
    ofCountry.segment = QStringLiteral("country=FR");
    MetricRecord paid = aValue(QStringLiteral("clicks"), firstDay, 7);
    paid.scope = Scope::Paid;
    file->import({aBatch(QStringLiteral("a.csv"), {ofPost, ofCountry, paid})});
    CHECK(file->series(clicks()).empty());
    CHECK(file->series({{}, QStringLiteral("clicks"), Scope::Paid}).size() == 1);
    CHECK(file->allSeries().size() == 3);
}

TEST_CASE("ads add up to their campaign where no file tells of it as a whole", "[storage][metrics][F-22]")
{
    const Place place;
    const auto file = place.create();
    const auto ofAd = [](const char *campaign, const char *ad, double value) {
        MetricRecord record = aValue(QStringLiteral("clicks"), firstDay, value);
        record.campaign = QString::fromLatin1(campaign);
        record.subject = QString::fromLatin1(ad);
        return record;
    };
    file->import({aBatch(QStringLiteral("ads.csv"), {ofAd("Spring", "ad:1", 5), ofAd("Spring", "ad:2", 6), ofAd("Summer", "ad:1", 9)})});
    const auto told = file->import({aBatch(QStringLiteral("campaigns.csv"), {ofAd("Summer", "", 10)})});
    REQUIRE(file->series(clicks()).size() == 2);
    CHECK(file->series(clicks())[0].values.front().value == 11);
    CHECK(file->series(clicks())[0].key.subject.isEmpty());
    CHECK(file->series(clicks())[1].values.front().value == 10);
    CHECK(file->sources(clicks()).size() == 2);
    file->takeBack(told.ids.front());
    CHECK(file->series(clicks())[1].values.front().value == 9);
}

TEST_CASE("sets of ads and ads of one campaign are told once, and ads of no campaign are not the account's own", "[storage][metrics][F-22]")
{
    const Place place;
    const auto file = place.create();
    const auto ofAd = [](const char *campaign, const char *ad, QDate day, double value) {
        MetricRecord record = aValue(QStringLiteral("clicks"), day, value);
        record.campaign = QString::fromLatin1(campaign);
        record.subject = QString::fromLatin1(ad);
        return record;
    };
    file->import(
        {aBatch(QStringLiteral("ads.csv"), {ofAd("Spring", "adset:A", firstDay, 100), ofAd("Spring", "ad:A/1", firstDay, 60),
                                               ofAd("Spring", "ad:A/2", firstDay, 40), ofAd("Spring", "ad:A/1", firstDay.addDays(1), 7),
                                               ofAd("", "ad:B/1", firstDay, 3), ofAd("Spring", "", firstDay.addDays(2), 5)})});
    const auto told = file->series(clicks());
    REQUIRE(told.size() == 2);
    CHECK(isOfCampaign(told[0].key)); // of no campaign: it has a mark of its own
    CHECK(told[0].values.front().value == 3);
    REQUIRE(told[1].values.size() == 3); // the set, then the ad of a day that no set tells of, then the campaign
    CHECK(told[1].values[0].value == 100);
    CHECK(told[1].values[1].value == 7);
    CHECK(told[1].values[2].value == 5);
}

TEST_CASE("a post published in the hour that the spring change skips here is read again unchanged", "[storage][metrics][Q22]")
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Europe/Paris");
    tzset();
    const Place place;
    const auto file = place.create();
    auto batch = aBatch(QStringLiteral("posts.csv"), {});
    auto &post = batch.posts.emplace_back();
    post.externalId = QStringLiteral("1");
    post.publishedAt = QDateTime({2025, 3, 30}, {2, 30}, Qt::UTC);
    CHECK(file->import({batch}).ids.front().value != 0);
    CHECK(file->import({batch}).ids.front().value == 0);
    CHECK(file->publishedPosts({}).front().publishedAt == post.publishedAt);
    CHECK(file->batchContents().front().posts.front().publishedAt == post.publishedAt);
    before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
}

TEST_CASE("what a second file said too stays when the first one is taken back", "[storage][metrics]")
{
    const Place place;
    const auto file = place.create();
    const std::vector<MetricRecord> records{
        aValue(QStringLiteral("clicks"), firstDay, 3), aValue(QStringLiteral("clicks"), firstDay.addDays(1), 4)};
    const auto first = file->import({aBatch(QStringLiteral("visits.csv"), records)});
    CHECK(file->import({aBatch(QStringLiteral("visits.csv"), records)}).ids.front().value == 0); // once more
    CHECK(file->import({aBatch(QString(), {records.front()})}).ids.front().value == 0); // typed in as it was
    const auto second = file->import({aBatch(QStringLiteral("visits (1).csv"), records)});
    CHECK(second.ids.front().value != 0);
    CHECK(second.added + second.changed == 0);
    CHECK(file->import({aBatch(QStringLiteral("visits (1).csv"), {records.back()})}).ids.front().value == 0);
    file->takeBack(first.ids.front());
    REQUIRE(file->series(clicks()).size() == 1);
    CHECK(file->series(clicks()).front().values.size() == 2);
    file->takeBack(second.ids.front());
    CHECK(file->series(clicks()).empty());
}

TEST_CASE("numbers are read while an import is being written, and the import goes on", "[storage][metrics][import]")
{
    const Place place;
    const auto file = place.create();
    file->import({aBatch(QStringLiteral("before.csv"), days(0, 30, 2))});
    int read = 0;
    file->import(
        {aBatch(QStringLiteral("after.csv"), days(10, 30, 3)), aBatch(QStringLiteral("more.csv"), days(20, 30, 4))}, [&](int, int) {
            read += currentClicks(*file).empty() ? 0 : 1;
            return true;
        });
    CHECK(read > 0);
    CHECK(currentClicks(*file).size() == 50);
    CHECK(sumOf(*file) == 10 * 2 + 10 * 3 + 30 * 4);
}
