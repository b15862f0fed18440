// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing.h"

TEST_CASE("audience tables are read by age, by place and as one figure", "[import]")
{
    const core::ImportPreview preview =
        previewOf("\"Age & gender\"\n\"\",\"Women\",\"Men\"\n\"18-24\",\"10.6\",\"6.5\"\n\"65+\",\"3\",\"-\"\n\n"
                  "\"Top countries\"\n\"France\",\"Ghana\"\n\"75.1\",\"1.5\"\n\n"
                  "\"Instagram followers\"\n\"IG_ACCOUNT,FOLLOW,UNIQUE_USERS\"\n\"3098\"\n");
    REQUIRE(preview.parts.size() == 3);
    CHECK(preview.parts[0].rows == core::RowCount{3, 0, 1});
    CHECK(preview.parts[0].records[0].segment == text("age=18-24/women"));
    CHECK(preview.parts[0].records[0].value == 10.6);
    CHECK(preview.parts[0].totals.empty());
    CHECK(preview.parts[0].network == text("facebook")); // beside one of Instagram
    CHECK(preview.parts[1].records[1].segment == text("country=Ghana"));
    CHECK(preview.parts[2].network == text("instagram"));
    CHECK(total(preview.parts[2], "followers") == 3098);
}

TEST_CASE("a place that was cut at its commas keeps its name and its value", "[import]")
{
    const core::ImportPart part = partOf("Facebook followers by top cities\t\t\nTop cities\tValue\t\nLyon\t 12.5%\t\nLviv\t "
                                         "Ukraine\t8.7%\nOdessa\t3.\xD0\xB0\xD0\xBF\xD1\x80\t\n");
    CHECK(part.rows == core::RowCount{2, 1, 0});
    CHECK(part.records[1].segment == text("city=Lviv, Ukraine"));
    CHECK(part.records[1].value == 8.7);
}

TEST_CASE("blocks of formats may stand in any order, parted by lines of separators", "[import]")
{
    const core::ImportPreview preview =
        previewOf("Views;;\nReels;Photos;\n5720;22;\n;;\nPublished content;;\nPhotos;Reels;Stories\n3;46;1\n");
    REQUIRE(preview.parts.size() == 2);
    CHECK(total(preview.parts[0], "views") == 5742);
    CHECK(total(preview.parts[1], "posts_published") == 50);
    CHECK(preview.parts[1].records[1].segment == text("format=Reels"));
}

TEST_CASE("a table that repeats another is left out and said so", "[import]")
{
    const core::ImportPreview preview =
        previewOf("# All data\n# 20270101-20270102\n\nLanding Page,Sessions,New Users\n/a,12,5\n/b,3,1\n\nDay Index,Sessions\n0,9\n1,6\n");
    REQUIRE(preview.parts.size() == 1);
    CHECK(preview.parts[0].rows == core::RowCount{2, 0, 0});
    CHECK(total(preview.parts[0], "sessions") == 15);
    CHECK(preview.parts[0].firstDay == QDate(2027, 1, 1));
    CHECK(preview.parts[0].records.front().days == 2);
    CHECK(preview.parts[0].records.front().segment == text("landing page=/a"));
    CHECK(hasIssue(preview.issues, 8, "left out"));
}
