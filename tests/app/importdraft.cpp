// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/importdraft.h"

#include "app/metrics/importmodels.h"
#include "app/metrics/importwords.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QFile>

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

QString written(const support::OpenWorkspace &workspace, const QString &name, const QByteArray &bytes)
{
    const QString path = workspace.pathOf(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("no file");
    file.write(bytes);
    return path;
}

// Our own small TikTok overview: two days and one that is none.
const QByteArray tikTokDays("Date,Video views,Profile views,Likes,Comments,Shares\n"
                            "2027/02/08,120,14,9,2,1\n2027/02/09,150,11,12,0,3\n2027/02/31,5,5,5,5,5\n");

} // namespace

TEST_CASE("a file is shown before anything is written, and imported as one step", "[metrics][import]")
{
    const support::OpenWorkspace cafe;
    app::ImportDraft draft(*cafe);
    app::DraftFilesModel files(*cafe, draft);
    app::ImportIssuesModel issues(cafe->language());
    const QAbstractItemModelTester fileTester(&files, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester issueTester(&issues, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto before = cafe->imports().size();
    const auto steps = cafe->history().size();

    draft.add({written(cafe, QStringLiteral("overview.csv"), tikTokDays)});
    REQUIRE(draft.files().size() == 1);
    REQUIRE_FALSE(draft.files().front().problem);
    CHECK(app::rowsOf(draft.files().front().choice.preview) == core::RowCount{2, 1, 0});
    CHECK(draft.newValues() > 0);
    CHECK(cafe->imports().size() == before);
    CHECK(files.index(0).data(app::DraftFilesModel::StateRole).toInt() == int(app::DraftFilesModel::State::WithIssues));
    issues.setPreview(draft.files().front().choice.preview);
    REQUIRE(issues.rowCount() >= 1);
    CHECK(issues.index(0).data(app::ImportIssuesModel::PlaceRole).toString().startsWith(QStringLiteral("Line 4")));

    const auto wanted = draft.newValues();
    const auto count = draft.import();
    REQUIRE(count);
    CHECK(count->added + count->changed == wanted);
    CHECK(draft.isEmpty());
    CHECK(cafe->imports().size() == before + 1);
    CHECK(cafe->history().size() == steps + 1);

    draft.add({cafe.pathOf(QStringLiteral("overview.csv"))});
    CHECK(draft.newValues() == 0); // the same file again brings nothing
}

TEST_CASE("what comes first in days that may mean two is asked for, and can be said otherwise", "[metrics][import]")
{
    const support::OpenWorkspace cafe;
    app::ImportDraft draft(*cafe);
    draft.add({written(cafe, QStringLiteral("long.csv"), "Date,Channel,Metric,Value\n03/04/2027,Instagram,reach,5\n")});
    const auto &parts = draft.files().front().choice.preview.parts;
    CHECK(draft.asksForDayOrder(0));
    CHECK_FALSE(draft.mayNeedYear(0));
    CHECK(parts.front().rows.accepted == 0);
    draft.setDayFirst(0, true);
    CHECK(parts.front().firstDay == QDate(2027, 4, 3));
    CHECK(draft.asksForDayOrder(0)); // the answer may be changed
    draft.setDayFirst(0, false);
    CHECK(parts.front().firstDay == QDate(2027, 3, 4));
}

TEST_CASE("a year is asked for where days have none, not where all rows are rejected for another reason", "[metrics][import]")
{
    const support::OpenWorkspace cafe;
    app::ImportDraft draft(*cafe);
    draft.add({written(cafe, QStringLiteral("strangers.csv"), "Date,Channel,Metric,Value\n2027-02-01,@nobody,reach,5\n"),
        written(cafe, QStringLiteral("overview.csv"), "Date,Video views,Profile views,Likes,Comments,Shares\nFebruary 8,120,14,9,2,1\n")});
    REQUIRE(draft.files().size() == 2);
    CHECK(app::rowsOf(draft.files()[0].choice.preview) == core::RowCount{0, 1, 0});
    CHECK_FALSE(draft.mayNeedYear(0));
    CHECK(draft.mayNeedYear(1));
    draft.setYear(1, 2027);
    CHECK(app::rowsOf(draft.files()[1].choice.preview).accepted == 1);
    CHECK(draft.mayNeedYear(1)); // the answer may be changed
}

TEST_CASE("a file that must be looked at is marked, though all its rows are taken", "[metrics][import]")
{
    const support::OpenWorkspace cafe;
    app::ImportDraft draft(*cafe);
    const app::DraftFilesModel files(*cafe, draft);
    draft.add({written(cafe, QStringLiteral("long.csv"), "Date,Channel,Metric,Value\n2027-11-01,Instagram,reach,5\n")});
    CHECK(app::rowsOf(draft.files().front().choice.preview) == core::RowCount{1, 0, 0});
    CHECK(files.index(0).data(app::DraftFilesModel::StateRole).toInt() == int(app::DraftFilesModel::State::WithIssues));
}

TEST_CASE("the same file dropped twice stands in the list once", "[metrics][import]")
{
    const support::OpenWorkspace cafe;
    app::ImportDraft draft(*cafe);
    const auto path = written(cafe, QStringLiteral("overview.csv"), tikTokDays);
    draft.add({path, path});
    draft.add({path});
    CHECK(draft.files().size() == 1);
    draft.remove(0);
    CHECK(draft.isEmpty());
    CHECK(draft.newValues() == 0);
}

TEST_CASE("a picture among the files says so and stops nothing", "[metrics][import]")
{
    const support::OpenWorkspace cafe;
    app::ImportDraft draft(*cafe);
    const app::DraftFilesModel files(*cafe, draft);
    draft.add({written(cafe, QStringLiteral("photo.csv"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)),
        written(cafe, QStringLiteral("overview.csv"), tikTokDays)});
    REQUIRE(draft.files().size() == 2);
    CHECK(files.index(0).data(app::DraftFilesModel::StateRole).toInt() == int(app::DraftFilesModel::State::NotRead));
    CHECK(draft.newValues() > 0);
    CHECK(draft.import());
}

TEST_CASE("an import that is taken back stays in the list and says so", "[metrics][import]")
{
    const support::OpenWorkspace cafe;
    app::ImportDraft draft(*cafe);
    draft.add({written(cafe, QStringLiteral("overview.csv"), tikTokDays)});
    REQUIRE(draft.import());
    app::ImportsModel imports(*cafe);
    const QAbstractItemModelTester tester(&imports, QAbstractItemModelTester::FailureReportingMode::Fatal);
    imports.reload();
    int row = 0;
    while (imports.batch(row).file != QStringLiteral("overview.csv"))
        ++row;
    const auto state = static_cast<int>(app::ImportsModel::Column::State);
    CHECK(imports.index(row, state).data() == QStringLiteral("In use"));
    REQUIRE(cafe->takeBack(imports.batch(row).id));
    imports.reload();
    CHECK(imports.index(row, state).data() == QStringLiteral("Taken back"));
}

TEST_CASE("a file that does not say its network is filed by its name, and one choice holds for all of its tables", "[metrics][import]")
{
    const support::OpenWorkspace cafe;
    const auto on = [&](const QString &network) {
        return cafe->strategy().where<core::Channel>([&](const core::Channel &channel) { return channel.network == network; }).at(0).id;
    };
    const QByteArray audience("\"Age & gender\"\n\"\",\"Women\",\"Men\"\n\"18-24\",\"10.6\",\"6.5\"\n\n"
                              "\"Top countries\"\n\"France\",\"Belgium\"\n\"90\",\"10\"\n");
    app::ImportDraft draft(*cafe);
    draft.add({written(cafe, QStringLiteral("Audience.csv"), audience), written(cafe, QStringLiteral("Audience Instagram.csv"), audience)});
    REQUIRE(draft.files().size() == 2);
    REQUIRE_FALSE(draft.files().front().problem);
    CHECK_FALSE(draft.files()[0].choice.channels.front());
    CHECK(draft.files()[1].choice.channels.front() == on(QStringLiteral("instagram")));
    draft.setChannel(0, 0, on(QStringLiteral("facebook")));
    for (std::size_t part = 0; part < draft.files()[0].choice.channels.size(); ++part)
        if (draft.files()[0].choice.preview.parts[part].network == draft.files()[0].choice.preview.parts[0].network)
            CHECK(draft.files()[0].choice.channels[part] == on(QStringLiteral("facebook")));
}

TEST_CASE("what several tables of a file say alike is told once", "[metrics][import]")
{
    core::ImportPreview preview;
    preview.parts.resize(3);
    for (core::ImportPart &part : preview.parts)
        part.issues = {{0, {}, core::Severity::Warning, {"The file does not say which network it is from.", {}}},
            {4, {}, core::Severity::Warning, {"Not a day.", {}}}};
    app::ImportIssuesModel issues(core::Language::english());
    issues.setPreview(preview);
    CHECK(issues.rowCount() == 4);
}

TEST_CASE("what lines of a file say one after the other stands together", "[metrics][import]")
{
    core::ImportPreview preview;
    core::ImportPart &part = preview.parts.emplace_back();
    for (int line = 2; line <= 400; ++line)
        part.issues.push_back({line, {}, core::Severity::Warning,
            {"There is no channel “%1”.", {line < 300 ? QStringLiteral("@one") : QStringLiteral("@other")}}});
    part.issues.push_back({402, {}, core::Severity::Warning, {"There is no channel “%1”.", {QStringLiteral("@other")}}});
    part.issues.push_back(
        {403, QStringLiteral("Reach"), core::Severity::Warning, {"There is no channel “%1”.", {QStringLiteral("@other")}}});
    app::ImportIssuesModel issues(core::Language::english());
    issues.setPreview(preview);
    QStringList places;
    for (int row = 0; row < issues.rowCount(); ++row)
        places << issues.index(row).data(app::ImportIssuesModel::PlaceRole).toString();
    CHECK(places.join(u'|') == u"Lines 2 to 299|Lines 300 to 400|Line 402|Line 403, Reach");
}

TEST_CASE("an import that is stopped while it is written leaves everything as it was", "[metrics][import][Q4]")
{
    const support::OpenWorkspace cafe;
    app::ImportDraft draft(*cafe);
    draft.add({written(cafe, QStringLiteral("overview.csv"), tikTokDays)});
    const auto before = cafe->imports().size();
    const auto steps = cafe->history().size();
    const auto series = cafe->heldSeries().size();
    std::vector<std::pair<int, int>> told;
    const auto stopped = draft.import([&told](int done, int all) {
        told.emplace_back(done, all);
        return told.size() < 3; // in the middle of it
    });
    REQUIRE_FALSE(stopped);
    REQUIRE(told.size() == 3);
    CHECK(told.back().first <= told.back().second);
    CHECK(cafe->imports().size() == before);
    CHECK(cafe->history().size() == steps);
    CHECK(cafe->heldSeries().size() == series);
    REQUIRE(draft.files().size() == 1); // it can be imported yet
    CHECK(draft.import());
    CHECK(cafe->imports().size() == before + 1);
}

TEST_CASE("a plan can be read while an import is being written", "[metrics][import]")
{
    const support::OpenWorkspace cafe;
    app::ImportDraft draft(*cafe);
    draft.add({written(cafe, QStringLiteral("overview.csv"), tikTokDays)});
    int read = 0;
    REQUIRE(draft.import([&](int, int) {
        read += cafe->imports().empty() ? 0 : 1;
        return !cafe->segmentSeries({{}, QStringLiteral("sessions"), core::Scope::All}).empty();
    }));
    CHECK(read > 0);
    CHECK_FALSE(cafe->trouble());
}

TEST_CASE("a large file is read beside the window, which hears how far it is and can stop it", "[metrics][import]")
{
    const support::OpenWorkspace cafe;
    QByteArray rows("Date,Channel,Metric,Value\n");
    for (int row = 0; row < 200'000; ++row)
        rows += QDate(2020, 1, 1).addDays(row).toString(Qt::ISODate).toLatin1() + ",TikTok,video_views,5\n";
    const QString path = written(cafe, QStringLiteral("long.csv"), rows);
    app::ImportDraft draft(*cafe);
    int asked = 0;
    draft.add({path, written(cafe, QStringLiteral("overview.csv"), tikTokDays)}, [&asked](int, int) { return ++asked < 2; });
    CHECK(asked >= 2); // the window goes on while the reading comes to its end
    CHECK(draft.isEmpty()); // none of the files
    draft.add({path}, [](int, int) { return true; });
    CHECK(draft.newValues() == 200'000);
    std::vector<int> told;
    REQUIRE(draft.import([&told](int done, int) {
        told.push_back(done);
        return true;
    }));
    CHECK(told.size() > 40); // also within one series
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.back() == 200'000);
}
