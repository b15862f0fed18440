// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importplan.h"

#include "app/metrics/importdraft.h"
#include "app/metrics/importmodels.h"
#include "support/openworkspace.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace core;

namespace {

Channel bakeryOn(const char *network, const char *handle = "@bakery")
{
    Channel channel;
    channel.id = newId<Channel>();
    channel.network = QLatin1String(network);
    channel.handle = QLatin1String(handle);
    return channel;
}

Channel added(const support::OpenWorkspace &workspace, Channel channel)
{
    REQUIRE(workspace->edit(Edit::adding(channel, channel.handle)));
    return channel;
}

ImportPreview readFrom(const support::OpenWorkspace &workspace, const QByteArray &content)
{
    const QString path = workspace.pathOf(QStringLiteral("numbers.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    auto preview = workspace->readFile(path);
    REQUIRE(preview);
    return std::move(*preview);
}

QString english(const Message &message)
{
    return message.in(Language::english());
}

bool tells(const std::vector<ImportIssue> &issues, int line, const char *words)
{
    return std::any_of(issues.begin(), issues.end(),
        [&](const ImportIssue &issue) { return issue.line == line && english(issue.message).contains(QString::fromUtf8(words)); });
}

const QByteArray gender("\"Age & gender\"\n\"\",\"Women\",\"Men\"\n\"18-24\",\"10.6\",\"6.5\"\n\n"
                        "\"Instagram followers\"\n\"IG_ACCOUNT,FOLLOW,UNIQUE_USERS\"\n\"3098\"\n");
// Visits of Facebook, then of Instagram.
const QByteArray visits("\"Facebook visits\"\n\"Date\",\"Primary\"\n\"2027-01-01T00:00:00\",\"5\"\n\n"
                        "\"Instagram profile visits\"\n\"Date\",\"Primary\"\n\"2027-01-01T01:00:00\",\"7\"\n");

} // namespace

TEST_CASE("values without a day are kept for the day that it is where the business is", "[import]")
{
    const auto workspace = support::emptyWorkspace();
    Business business = workspace->strategy().business();
    business.timeZone = QStringLiteral("Pacific/Pago_Pago"); // where it is still the 9th at 09:00 UTC on the 10th
    REQUIRE(workspace->edit(Edit::changing(business, business.name)));
    const Channel bakery = added(workspace, bakeryOn("instagram"));
    const auto choice = app::choiceFor(*workspace, readFrom(workspace, gender));
    REQUIRE(choice);
    CHECK(tells(choice->preview.parts.back().issues, 0, "day of the import"));
    const auto count = workspace->importFiles({*choice});
    REQUIRE(count);
    CHECK(count->added == 3);
    const auto followers = workspace->metrics().series({bakery.id, QStringLiteral("followers"), Scope::All});
    REQUIRE(followers.size() == 1);
    CHECK(followers.front().values.front().day == QDate(2027, 2, 9));
    CHECK(followers.front().values.front().value == 3098);
}

TEST_CASE("a channel that the plan does not know is an issue of its row, not the business", "[import]")
{
    const auto workspace = support::emptyWorkspace();
    added(workspace, bakeryOn("instagram"));
    const ImportPreview preview =
        readFrom(workspace, "Date,Channel,Metric,Value\n2027-01-01,@bakery,clicks,5\n2027-01-02,@school,clicks,7\n2027-01-03,,clicks,9\n");
    const ImportPart &part = preview.parts.front();
    CHECK(part.rows == RowCount{2, 1, 0});
    CHECK(tells(part.issues, 3, "no channel “@school”"));
    CHECK(part.totals.at(QStringLiteral("clicks")) == 14);
    CHECK(part.records.size() == 2);
    REQUIRE(workspace->importFiles({*app::choiceFor(*workspace, preview)}));
    const auto series = workspace->metrics().series({{}, QStringLiteral("clicks"), Scope::All});
    double sum = 0;
    for (const auto &one : series)
        for (const auto &value : one.values)
            sum += value.value;
    CHECK(sum == 14);
}

TEST_CASE("days that are still to come are told before they are imported", "[import]")
{
    const auto workspace = support::emptyWorkspace();
    added(workspace, bakeryOn("instagram"));
    const auto issuesOf = [&](const char *rows) {
        return readFrom(workspace, QByteArray("Date,Channel,Metric,Value\n") + rows).parts.front().issues;
    };
    CHECK(issuesOf("2027-02-09,@bakery,clicks,5\n2027-02-10,@bakery,clicks,5\n").empty()); // of today
    const auto issues = issuesOf("2027-02-10,@bakery,clicks,5\n2027-02-11,@bakery,clicks,5\n2027-12-01,@bakery,clicks,5\n");
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().severity == core::Severity::Warning);
    CHECK(english(issues.front().message)
              .startsWith(QStringLiteral("Some of these days are still to come: 11 February 2027 to 1 December 2027.")));
}

TEST_CASE("a wanted channel takes the tables of its own network only", "[import]")
{
    const auto workspace = support::emptyWorkspace();
    const Channel facebook = added(workspace, bakeryOn("facebook"));
    const Channel instagram = added(workspace, bakeryOn("instagram", "@thebakery"));
    const Channel tiktok = added(workspace, bakeryOn("tiktok", "@bakes"));
    const ImportPreview preview = readFrom(workspace, visits);
    const auto choice = app::choiceFor(*workspace, preview, instagram.id);
    REQUIRE(choice);
    REQUIRE(choice->channels.size() == 2);
    CHECK(choice->channels[0] == facebook.id);
    CHECK(choice->channels[1] == instagram.id);
    const auto wrong = app::choiceFor(*workspace, preview, tiktok.id);
    REQUIRE_FALSE(wrong);
    CHECK(english(wrong.error().message).contains(QStringLiteral("are of Facebook, Instagram, and the channel @bakes is on TikTok")));
}

TEST_CASE("where a word may mean several channels, the words offered mean one each", "[import][Q35]")
{
    const auto workspace = support::emptyWorkspace();
    const Channel facebook = added(workspace, bakeryOn("facebook", "bakery"));
    const Channel first = added(workspace, bakeryOn("instagram"));
    const Channel second = added(workspace, bakeryOn("instagram", "@school"));
    const auto named = app::channelNamed(*workspace, QStringLiteral("@bakery"));
    REQUIRE_FALSE(named);
    const QString offered = english(named.error().message).section(QStringLiteral("Name one of them: "), 1);
    CHECK((offered == QStringLiteral("Facebook, Instagram @bakery.") || offered == QStringLiteral("Instagram @bakery, Facebook.")));
    CHECK(app::channelNamed(*workspace, QStringLiteral("Facebook")) == facebook.id);
    CHECK(app::channelNamed(*workspace, QStringLiteral("Instagram @bakery")) == first.id);
    CHECK(app::channelNamed(*workspace, QStringLiteral("@school")) == second.id);
}

TEST_CASE("a file that brings nothing new says so, on the command line and in the preview", "[import][metrics]")
{
    const auto workspace = support::emptyWorkspace();
    added(workspace, bakeryOn("facebook"));
    added(workspace, bakeryOn("instagram"));
    const ImportPreview preview = readFrom(workspace, visits);
    const auto first = app::choiceFor(*workspace, preview);
    REQUIRE(first);
    CHECK(first->preview.issues.empty());
    REQUIRE(workspace->importFiles({*first}));
    const auto again = app::choiceFor(*workspace, preview);
    const auto note = app::nothingNew(preview, workspace->compareImport({*again}));
    REQUIRE(note);
    CHECK(tells({*note}, 0, "already here"));
    app::ImportDraft draft(*workspace);
    const app::DraftFilesModel files(*workspace, draft);
    draft.add({workspace.pathOf(QStringLiteral("numbers.csv"))});
    CHECK(tells(draft.files().front().told().issues, 0, "already here"));
    CHECK(files.index(0).data(app::DraftFilesModel::StateRole).toInt() == int(app::DraftFilesModel::State::WithIssues));
    CHECK(files.index(0).data(app::DraftFilesModel::ThirdLineRole).toString() == QStringLiteral("Nothing new in it"));
}
