// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing.h"

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
