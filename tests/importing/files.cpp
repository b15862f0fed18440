// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing.h"
#include "tables/xlsxwriter.h"

namespace {

QString problemFor(const QString &path)
{
    const auto preview = importing::readFile(path, {}, {});
    REQUIRE_FALSE(preview);
    const core::Message &message = preview.error().message;
    CHECK_FALSE(message.arguments.isEmpty());
    CHECK(path.endsWith(message.arguments.front()));
    return QString::fromUtf8(message.source);
}

} // namespace

TEST_CASE("a file that can't be read is named with the way out", "[import][Q35]")
{
    const QTemporaryDir folder;
    CHECK(problemFor(folder.filePath(text("gone.csv"))).contains(text("no file")));
    QFile picture(folder.filePath(text("picture.csv")));
    REQUIRE(picture.open(QIODevice::WriteOnly));
    picture.write("\x89PNG\r\n\x1a\n picture");
    picture.close();
    CHECK(problemFor(picture.fileName()).contains(text("picture")));
    CHECK(problemFor(folder.path()).contains(text("folder")));
    QFile empty(folder.filePath(text("empty.csv")));
    REQUIRE(empty.open(QIODevice::WriteOnly));
    empty.close();
    CHECK(problemFor(empty.fileName()).contains(text("empty")));
}

TEST_CASE("a table of something else is not imported and says what it begins with", "[import]")
{
    const core::ImportPreview preview = previewOf("Recipe,Flour,Butter\nCake,200,100\n");
    CHECK_FALSE(preview.hasData());
    CHECK(preview.parts.empty());
    REQUIRE(preview.issues.size() == 1);
    CHECK(preview.issues.front().severity == core::Severity::Error);
    CHECK(preview.issues.front().message.arguments.contains(text("Recipe, Flour, Butter")));
}

TEST_CASE("an export without a row is known and says so", "[import]")
{
    const core::ImportPreview preview = previewOf("Date,Clicks,Impressions,CTR,Position\n");
    CHECK_FALSE(preview.hasData());
    REQUIRE(preview.parts.size() == 1);
    CHECK(hasIssue(preview.issues, 0, "no number"));
}

TEST_CASE("reading says what it repaired", "[import]")
{
    const core::ImportPreview preview =
        previewOf("\"Date,\"\"Followers\"\",\"\"Difference in followers from previous day\"\"\"\n2027-01-01,5,1\n");
    CHECK(preview.hasData());
    CHECK(hasIssue(preview.issues, 0, "quotation marks"));
}

TEST_CASE("rows that cross two tables side by side are counted once", "[import]")
{
    using Row = std::vector<tables::OutCell>;
    const auto row = [](const char *id, const char *day, double engagements, const char *other, const char *otherDay, double impressions) {
        return Row{text(id), text(day), engagements, std::monostate(), text(other), text(otherDay), impressions};
    };
    const Row header{text("Post URL"), text("Post publish date"), text("Engagements"), std::monostate(), text("Post URL"),
        text("Post publish date"), text("Impressions")};
    const tables::OutSheet sheet{text("TOP POSTS"),
        {header, row("/1", "1/15/2027", 5, "/2", "1/16/2027", 50), row("/2", "1/16/2027", 3, "/1", "1/15/2027", 40),
            row("/3", "soon", 2, "/3", "1/17/2027", 30), row("/4", "soon", 1, "/4", "later", 2),
            {text("/5"), text("1/18/2027"), std::monostate(), std::monostate(), text("/5"), text("1/18/2027"), std::monostate()}}};
    const auto workbook = tables::xlsxBytes({sheet}, QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC));
    REQUIRE(workbook);
    const core::ImportPart part = partOf(*workbook);
    CHECK(part.rows == core::RowCount{3, 1, 1});
    CHECK(part.posts.size() == 3);
    CHECK(total(part, "engagements") == 8);
    CHECK(total(part, "impressions") == 120);
}

TEST_CASE("more tables side by side than any export has are not read, for each would be read over all rows", "[import][Q8]")
{
    const auto tablesBeside = [](int count) {
        std::vector<tables::OutCell> header, record;
        for (int table = 0; table < count; ++table) {
            header.insert(header.end(), {text("Post URL"), text("Impressions")});
            record.insert(record.end(), {text("/1"), 5.0});
        }
        const auto workbook =
            tables::xlsxBytes({{text("TOP POSTS"), {header, record}}}, QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC));
        REQUIRE(workbook);
        return previewOf(*workbook).parts.size();
    };
    CHECK(tablesBeside(64) == 1);
    CHECK(tablesBeside(65) == 0);
}
