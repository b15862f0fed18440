// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing.h"

using core::TableKind;

TEST_CASE("a table of days brings its days, its values and its lines", "[import]")
{
    const core::ImportPart part = partOf("# ----\n# Start date: 20270101\nDate,Total users,New users\n20270102,12,3\n20270101,10,4\n");
    CHECK(part.profile == text("ga4.freeform"));
    CHECK(part.network == text("google_analytics"));
    CHECK(part.kind == TableKind::Daily);
    CHECK(part.rows == core::RowCount{2, 0, 0});
    CHECK(part.firstDay == QDate(2027, 1, 1));
    CHECK(part.lastDay == QDate(2027, 1, 2));
    CHECK(total(part, "users") == 22);
    REQUIRE(part.records.size() == 4);
    CHECK(part.records.front().line == 4);
    CHECK(part.records.front().subject.isEmpty());
}

TEST_CASE("every record is accepted, rejected or skipped, and those that are not accepted say why", "[import]")
{
    const core::ImportPart part = partOf("Date,Video views,Profile views,Likes\n2027/01/01,5,1,0\n2027/01/02,NAN,--,\n"
                                         "yesterday,7,1,1\n2027/01/04,many,x,y\n2027/01/05,9,few,2\n\n2027/01/01,5,1,0\nThat is all\n");
    CHECK(part.rows == core::RowCount{2, 3, 2});
    CHECK(total(part, "video_views") == 14);
    CHECK(total(part, "likes") == 2); // the damaged cell beside it was left out
    CHECK(hasIssue(part.issues, 3, "no value"));
    CHECK(hasIssue(part.issues, 4, "not a day"));
    CHECK(hasIssue(part.issues, 5, "number"));
    CHECK(hasIssue(part.issues, 6, "number"));
    CHECK(hasIssue(part.issues, 8, "twice"));
    CHECK(hasIssue(part.issues, 9, "remark"));
}

TEST_CASE("a total row is never imported, wherever it stands", "[import]")
{
    const core::ImportPart part =
        partOf("Content,Video title,Video publish time,Views\nTotal,,,900\n -abc,One,\"Jan 5, 2027\",5\nxyz,Two,,7\n");
    CHECK(part.profile == text("youtube.table"));
    CHECK(part.rows == core::RowCount{2, 0, 1});
    CHECK(total(part, "video_views") == 12);
    REQUIRE(part.posts.size() == 2);
    CHECK(part.posts[0].externalId == text("-abc"));
    CHECK(part.records[0].subject == text("video:-abc"));
    CHECK_FALSE(part.posts[1].publishedAt); // an unlisted video has no day
}

TEST_CASE("a row with more cells than the header is rejected, not shifted", "[import]")
{
    const core::ImportPart part =
        partOf("Date,Followers,Difference in followers from previous day\n2027-01-01,1,200,5\n2027-01-02,1205,5\n");
    CHECK(part.rows == core::RowCount{1, 1, 0});
    CHECK(hasIssue(part.issues, 2, "more cells"));
    CHECK(total(part, "followers") == 1205);
}

TEST_CASE("rows in which the network reports an error and rows about nothing are rejected", "[import]")
{
    const core::ImportPart posts = partOf("Post ID,Page ID,Publish time,Permalink,Data comment,Reach\n"
                                          "1,9,01/13/2027 10:00,https://x/1,,50\n,,,,An error occurred while computing metadata,99\n");
    CHECK(posts.network == text("facebook"));
    CHECK(posts.rows == core::RowCount{1, 1, 0});
    CHECK(total(posts, "reach") == 50);
    const core::ImportPart ghosts = partOf("Post id,Date,Post text,Post Link,Impressions\n,,,https://x.com/a/status/undefined,0\n"
                                           "7,\"Sun, Jan 4, 2026\",1 &gt; 0,https://x.com/a/status/7,3\n");
    CHECK(ghosts.rows == core::RowCount{1, 1, 0});
    CHECK(ghosts.posts.front().text == text("1 > 0"));
}

TEST_CASE("levels take the last day, flows add up, ratios are left out", "[import][Q21]")
{
    const core::ImportPart part =
        partOf("Date,Followers,Difference in followers from previous day\n2027-01-03,120,10\n2027-01-01,100,0\n2027-01-02,110,10\n");
    CHECK(total(part, "followers") == 120);
    CHECK(total(part, "net_follows") == 20);
    const core::ImportPart search = partOf("Date,Clicks,Impressions,CTR,Position\n2027-01-01,1,20,5%,6.8\n2027-01-02,3,20,15%,4.5\n");
    CHECK(search.totals.count(text("click_through_rate")) == 0);
    CHECK(search.totals.count(text("position")) == 0);
    CHECK(search.records.size() == 8); // yet the ratios are kept as read
}

TEST_CASE("the metric of a Meta table stands in its title, the network sometimes", "[import]")
{
    const core::ImportPreview both = previewOf("sep=,\n\"Visits\"\n\"Date\",\"Primary\"\n\"2027-01-01T00:00:00\",\"5\"\n\n"
                                               "\"Instagram profile visits\"\n\"Date\",\"Primary\"\n\"2027-01-01T01:00:00\",\"7\"\n");
    REQUIRE(both.parts.size() == 2);
    CHECK(both.parts[0].network == text("facebook")); // it stands beside one of Instagram
    CHECK(both.parts[1].network == text("instagram"));
    CHECK(total(both.parts[0], "profile_visits") == 5);
    const core::ImportPart bare = partOf("\"Couverture\"\n\"Date\",\"Primary\"\n\"2027-01-01T00:00:00\",\"5\"\n");
    CHECK(bare.network.isEmpty());
    CHECK(bare.language == text("fr"));
    core::ImportOptions options;
    options.network = text("instagram");
    CHECK(partOf("\"Couverture\"\n\"Date\",\"Primary\"\n\"2027-01-01T00:00:00\",\"5\"\n", options).network == text("instagram"));
}

TEST_CASE("a title that nobody knows is named, and nothing is made of its numbers", "[import]")
{
    const core::ImportPreview preview = previewOf("\"Something new\"\n\"Date\",\"Primary\"\n\"2027-01-01T00:00:00\",\"5\"\n");
    CHECK_FALSE(preview.hasData());
    REQUIRE(preview.parts.size() == 1);
    CHECK(hasIssue(preview.parts.front().issues, 1, "not known what"));
    CHECK(preview.parts.front().rows == core::RowCount{0, 0, 1});
}

TEST_CASE("a name is never recognised by its beginning", "[import]")
{
    const core::ImportPart part =
        partOf("Identifiant de la publication;Heure de publication;Permalien;Réactions, commentaires et partages;Réactions\n"
               "1;03/06/2026 19:00;https://x/1;55;40\n");
    CHECK(total(part, "engagements") == 55);
    CHECK(total(part, "reactions") == 40);
    CHECK(part.firstDay == QDate(2026, 6, 3)); // French: day first
}

TEST_CASE("days without a year and days of open order are asked for", "[import]")
{
    const QByteArray noYear = "Date,Video Views,Profile Views\nDecember 31,5,1\nJanuary 1,6,2\n";
    const core::ImportPart asked = partOf(noYear);
    CHECK(asked.rows == core::RowCount{0, 2, 0});
    CHECK(hasIssue(asked.issues, 0, "--year"));
    core::ImportOptions options;
    options.year = 2026;
    CHECK(partOf(noYear, options).lastDay == QDate(2027, 1, 1));
    const QByteArray open = "Date,Channel,Metric,Value\n03/04/2027,Shop,reach,5\n";
    CHECK(hasIssue(partOf(open).issues, 0, "which comes first"));
    CHECK(partOf(open).hasOpenDays);
    options.isDayFirst = false;
    CHECK(partOf(open, options).firstDay == QDate(2027, 3, 4));
    CHECK_FALSE(partOf(open, options).hasOpenDays);
    options.isDayFirst = true;
    CHECK(partOf(open, options).firstDay == QDate(2027, 4, 3));
}

TEST_CASE("ads keep their campaign, their span and their currency", "[import]")
{
    const core::ImportPart part =
        partOf("Campaign name,Ad name,Reporting starts,Reporting ends,Impressions,Amount spent (CHF)\n,,2027-01-01,2027-01-07,30,9.5\n"
               "Spring,A,2027-01-01,2027-01-07,10,4.25\nSpring,A,2027-01-01,2027-01-07,20,5.25\n");
    CHECK(part.kind == TableKind::Campaigns);
    CHECK(part.rows == core::RowCount{2, 0, 1});
    CHECK(total(part, "spend") == 9.5);
    REQUIRE(part.records.size() == 2); // two rows of one ad are one value a span
    const core::MetricRecord &record = part.records.front();
    CHECK(record.campaign == text("Spring"));
    CHECK(record.subject == text("ad:A"));
    CHECK(record.days == 7);
    CHECK(part.records.back().currency == text("CHF"));
    CHECK(part.lastDay == QDate(2027, 1, 7));
}

TEST_CASE("a set of ads is told apart from its ads", "[import]")
{
    const core::ImportPart part = partOf("Campaign name,Ad set name,Reporting starts,Reporting ends,Impressions,Amount spent (CHF)\n"
                                         "Spring,A,2027-01-01,2027-01-07,10,4.25\n");
    REQUIRE_FALSE(part.records.empty());
    CHECK((*part.records.begin()).subject == text("adset:A"));
}

TEST_CASE("ads without any day are rejected, for they would be counted anew with each import", "[import]")
{
    const core::ImportPart part = partOf("Campaign name,Ad name,Impressions,Amount spent (CHF)\nSpring,A,10,4.25\nSpring,B,20,5.25\n");
    CHECK(part.rows.accepted == 0);
    CHECK(part.rows.rejected == 2);
    CHECK(hasIssue(part.issues, 2, "which days"));
}

TEST_CASE("a breakdown says what each value is of", "[import]")
{
    const core::ImportPart part = partOf("Device,Clicks,Impressions,CTR,Position\nMobile,15,600,2.5%,5.9\nDesktop,11,190,5.79%,11.15\n");
    CHECK(part.profile == text("gsc.devices"));
    CHECK(part.kind == TableKind::Breakdown);
    CHECK(part.records.front().segment == text("device=Mobile"));
    CHECK_FALSE(part.firstDay);
    CHECK(total(part, "clicks") == 26);
}

TEST_CASE("our own long form is read, and unknown metrics are rejected", "[import]")
{
    const core::ImportPart part =
        partOf("Date,Channel,Metric,Value,Scope\n2027-01-01,Café,reach,1234.5,paid\n2027-01-01,Café,fame,7,total\n");
    CHECK(part.rows == core::RowCount{1, 1, 0});
    CHECK(hasIssue(part.issues, 3, "id of a metric"));
    CHECK(part.issues.size() == 1);
    CHECK(part.records.front().channel == text("Café"));
    CHECK(part.records.front().scope == core::Scope::Paid);
    CHECK(part.records.front().value == 1234.5);
}

TEST_CASE("a row that leaves its metric empty is rejected, and says so", "[import]")
{
    const core::ImportPart part = partOf("Date,Channel,Metric,Value\n2027-01-01,Café,,5\n2027-01-01,Café,reach,5\n");
    CHECK(part.rows == core::RowCount{1, 1, 0});
    CHECK(hasIssue(part.issues, 2, "does not say what it counts"));
}

TEST_CASE("the guard that our own exports put before a formula is taken off again", "[import][Q10]")
{
    const core::ImportPart part = partOf("Date,Channel,Metric,Value\n2027-01-01,'=Café,reach,-5\n");
    CHECK(part.records.front().channel == text("=Café"));
    CHECK(part.records.front().value == -5);
}

TEST_CASE("a record that begins with # is no comment", "[import]")
{
    const core::ImportPart part =
        partOf("Top queries,Clicks,Impressions,CTR,Position\n#1 bakery,4,40,10%,2.5\n# a remark\nbread,6,60,10%,3\n");
    CHECK(part.rows == core::RowCount{2, 0, 0});
    CHECK(part.records.front().segment == text("query=#1 bakery"));
    CHECK(total(part, "clicks") == 10);
}

TEST_CASE("a row of our own long form without a value is skipped and says so", "[import]")
{
    const core::ImportPart part =
        partOf("Date,Channel,Metric,Value\n2027-01-01,Café,reach,\n2027-01-02,Café,reach,-\n2027-01-03,Café,reach,3\n");
    CHECK(part.rows == core::RowCount{1, 0, 2});
    CHECK(hasIssue(part.issues, 2, "no value"));
    CHECK(hasIssue(part.issues, 3, "no value"));
}

TEST_CASE("a value written twice in our own long form is counted once", "[import]")
{
    const core::ImportPart part =
        partOf("Date,Channel,Metric,Value,Scope\n2027-01-01,Café,reach,5,all\n2027-01-01,Café,reach,5,all\n2027-01-01,Café,clicks,5,all\n"
               "2027-01-01,Shop,reach,5,all\n2027-01-01,Café,reach,5,paid\n");
    CHECK(part.rows == core::RowCount{4, 1, 0});
    CHECK(hasIssue(part.issues, 3, "twice"));
    CHECK(total(part, "reach") == 15);
}

TEST_CASE("a day whose first row could not be read is taken from its second row", "[import]")
{
    const core::ImportPart part = partOf("Date,Video views,Profile views,Likes\n2027/01/01,many,x,y\n2027/01/01,5,1,0\n");
    CHECK(part.rows == core::RowCount{1, 1, 0});
    CHECK(total(part, "video_views") == 5);
}

TEST_CASE("values without a day are told where they are kept", "[import]")
{
    CHECK(hasIssue(partOf("Device,Clicks,Impressions,CTR,Position\nMobile,15,600,2.5%,5.9\n").issues, 0, "day of the import"));
    const core::ImportPart videos = partOf("Content,Video title,Video publish time,Views\nabc,One,\"Jan 5, 2027\",5\nxyz,Two,,7\n");
    CHECK(hasIssue(videos.issues, 0, "Some rows have no day"));
    CHECK_FALSE(hasIssue(partOf("Date,Total users\n20270102,12\n").issues, 0, "day of the import"));
}

TEST_CASE("numbers of the account that nothing dates are not taken, for each import would count them anew", "[import]")
{
    const core::ImportPart part = partOf("Campaign,Currency code,Cost,Impr.,Clicks\nSpring,EUR,4.5,100,7\n");
    CHECK(part.rows == core::RowCount{0, 1, 0});
    CHECK(hasIssue(part.issues, 2, "which days"));
}

TEST_CASE("one end of a period decides the order of day and month for both", "[import]")
{
    const QByteArray rows = "Campaign,Currency code,Cost,Impr.,Clicks\nSpring,EUR,4.5,100,7\n";
    const core::ImportPart part = partOf("Campaign report\n\"3/5/2026 - 6/23/2026\"\n" + rows);
    CHECK(part.firstDay == QDate(2026, 3, 5));
    CHECK(part.lastDay == QDate(2026, 6, 23));
    const core::ImportPart open = partOf("Campaign report\n\"3/5/2026 - 6/7/2026\"\n" + rows);
    CHECK(open.rows == core::RowCount{0, 1, 0});
    CHECK(hasIssue(open.issues, 0, "month/day"));
    CHECK(hasIssue(open.issues, 4, "month/day"));
    core::ImportOptions options;
    options.isDayFirst = true;
    CHECK(partOf("Campaign report\n\"3/5/2026 - 6/7/2026\"\n" + rows, options).firstDay == QDate(2026, 5, 3));
}

TEST_CASE("a row of a day is of that day, whatever period the report is of", "[importing][import]")
{
    const auto part =
        partOf("Campaign name,Ad name,Day,Amount spent (EUR),Impressions,Reporting starts,Reporting ends\n"
               "Spring,A,2027-02-01,40.00,10000,2027-02-01,2027-02-28\nSpring,A,2027-02-02,50.00,15000,2027-02-01,2027-02-28\n");
    REQUIRE(part.records.size() == 4);
    for (const core::MetricRecord &record : part.records)
        CHECK(record.days == 1);
    CHECK(part.lastDay == QDate(2027, 2, 2));
}

TEST_CASE("sums that outgrow every number are left out", "[import]")
{
    const QByteArray largest = "9" + QByteArray(307, '0');
    const core::ImportPart days =
        partOf("Date,Channel,Metric,Value\n2027-01-01,Café,clicks," + largest + "\n2027-01-02,Café,clicks," + largest + "\n");
    CHECK(days.records.size() == 2);
    CHECK(days.totals.empty());
    const core::ImportPart breakdown = partOf("Device,Clicks,Impressions,CTR,Position\nMobile," + largest + ",600,2.5%,5.9\nMobile,"
                                              + largest + ",190,5.79%,11.15\nDesktop,1,2,3%,4\n");
    CHECK(total(breakdown, "clicks") == 1);
    CHECK(total(breakdown, "impressions") == 792);
}
