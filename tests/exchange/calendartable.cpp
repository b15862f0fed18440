// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendartable.h"

#include "catalogue/catalogue.h"
#include "core/labels.h"
#include "core/language.h"
#include "exchange/aplan.h"
#include "exchange/calendarmerge.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core;

namespace {

exchange::CalendarFile tableOf(const QByteArray &csv)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("posts.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    const auto read = exchange::fromCalendarTable(path, readingInParis(catalogue::networks()));
    REQUIRE(read);
    return *read;
}

exchange::CalendarMerge merged(const APlan &plan, const QByteArray &csv)
{
    return exchange::mergeCalendar(plan.strategy, plan.networks, tableOf(csv), QStringLiteral("posts.csv"));
}

exchange::CalendarTable table(const APlan &plan, const char *id, const Language &language = Language::english())
{
    for (const CalendarLayout &layout : catalogue::calendarLayouts())
        if (layout.id == QLatin1String(id)) {
            const auto made = exchange::toCalendarTable(exchange::calendarPosts(plan.strategy), layout, exchange::TableForm::Csv, language);
            REQUIRE(made);
            return *made;
        }
    FAIL("there is no such layout");
    return {};
}

QByteArray exported(const APlan &plan, const char *layout)
{
    return table(plan, layout).bytes;
}

} // namespace

TEST_CASE("the simple table speaks the language of the plan's reader, and what it says is read again", "[exchange][calendar]")
{
    const Language french = Language::of(QStringLiteral("fr"));
    for (const auto &[status, statusToken] : Tokens<PostStatus>::all)
        for (const auto &[format, formatToken] : Tokens<PostFormat>::all) {
            if (status == PostStatus::Idea)
                continue; // has no day
            APlan plan;
            Post &post = plan.post(QDate(2027, 2, 3), QTime(9, 30));
            post.status = status;
            post.format = format;
            const QByteArray csv = table(plan, "generic", french).bytes;
            CHECK(csv.contains("Date,Heure,Réseau,Compte,Titre,Texte,Lien,Format,Statut,Pilier,Campagne,Responsable"));
            CHECK(csv.contains(label(status, french).toUtf8()));
            CHECK_FALSE(csv.contains(statusToken));
            const auto read = tableOf(csv);
            REQUIRE(read.posts.size() == 1);
            CHECK(read.posts.front().status == status);
            CHECK(read.posts.front().format == format);
        }
    CHECK(exported(APlan(), "generic").contains("Date,Time,Network"));
}

TEST_CASE("a table without a column for days leaves the days alone", "[exchange][calendar]")
{
    APlan plan;
    const QByteArray uid = plan.post(QDate(2027, 2, 3), QTime(9, 30)).id.toString().toLatin1() + "@quarterdeck";
    const auto merge = merged(plan, "uid,title\n" + uid + ",Rye\n");
    CHECK(merge.count == CalendarCount{0, 1, 0, 0, 0});
    plan.apply(merge.edit);
    const Post &post = plan.strategy.all<Post>().front();
    CHECK(post.title == QStringLiteral("Rye"));
    CHECK(post.day == QDate(2027, 2, 3));
    CHECK(post.time == QTime(9, 30));
    CHECK(post.status == PostStatus::Scheduled);
}

TEST_CASE("a table without times leaves the times alone, an empty time is a whole day", "[exchange][calendar]")
{
    APlan plan;
    const QByteArray uid = plan.post(QDate(2027, 2, 3), QTime(9, 30)).id.toString().toLatin1() + "@quarterdeck";
    plan.apply(merged(plan, "uid,title,date\n" + uid + ",Rye,2027-02-04\n").edit);
    CHECK(plan.strategy.all<Post>().front().day == QDate(2027, 2, 4));
    CHECK(plan.strategy.all<Post>().front().time == QTime(9, 30));
    plan.apply(merged(plan, "uid,title,date,time\n" + uid + ",Rye,2027-02-04,\n").edit);
    CHECK_FALSE(plan.strategy.all<Post>().front().time);
    plan.apply(merged(plan, "uid,title,date\n" + uid + ",Rye,\n").edit);
    CHECK_FALSE(plan.strategy.all<Post>().front().day);
}

TEST_CASE("what a post was like when it left never looks like a number to a spreadsheet, and is read without its sign too",
    "[exchange][calendar]")
{
    APlan plan;
    const Post &post = plan.post(QDate(2027, 2, 3), QTime(9, 30));
    const QString base = exchange::calendarPost(plan.strategy, post).base;
    QByteArray csv = exported(plan, "quarterdeck");
    const QByteArray cell = ",v" + base.toLatin1();
    CHECK(csv.trimmed().endsWith(cell));
    CHECK(tableOf(csv).posts.front().base == base);
    const QByteArray unsignedCell = ',' + base.toLatin1();
    CHECK(tableOf(csv.replace(cell, unsignedCell)).posts.front().base == base);
}

TEST_CASE("tables for spreadsheets begin with the mark of UTF-8, those for other programs do not", "[exchange][calendar]")
{
    APlan plan;
    plan.post(QDate(2027, 2, 3), QTime(9, 30));
    for (const char *layout : {"quarterdeck", "generic"})
        CHECK(exported(plan, layout).startsWith("\xEF\xBB\xBF"));
    for (const char *layout : {"buffer", "hootsuite", "publer", "metricool"})
        CHECK_FALSE(exported(plan, layout).startsWith("\xEF"));
    CHECK(merged(plan, exported(plan, "quarterdeck")).count == CalendarCount{0, 0, 1, 0, 0});
}

TEST_CASE("posts in another program's layout are those of the plan", "[exchange][calendar]")
{
    for (const char *layout : {"buffer", "publer", "socialbee", "generic"}) {
        INFO(layout);
        APlan plan;
        plan.post(QDate(2027, 2, 3), QTime(9, 30));
        plan.post(QDate(2027, 2, 4)); // the whole day
        Post &last = plan.post(QDate(2027, 2, 4)); // the same twice, as on two channels
        last.channel.reset();
        last.status = PostStatus::Published;
        last.uid = QStringLiteral("zz"); // stands last in a file
        const QByteArray csv = exported(plan, layout);
        const auto merge = merged(plan, csv);
        CHECK(merge.count == CalendarCount{0, 0, 3, 0, 0});
        CHECK(merge.edit.isEmpty());
        plan.strategy.all<Post>().pop_back();
        // Where two rows say the same, one of them is known; a simple table tells of channels and statuses too.
        const bool saysMore = QLatin1String(layout) == QLatin1String("generic");
        CHECK(merged(plan, csv).count == (saysMore ? CalendarCount{1, 0, 2, 0, 0} : CalendarCount{0, 0, 3, 0, 0}));
    }
}

TEST_CASE("a row that may be a post leaves it to the row that says all of it, whichever comes first", "[exchange][calendar]")
{
    for (const char *uid : {"00", "zz"}) {
        INFO(uid);
        APlan plan;
        plan.post(QDate(2027, 2, 4));
        Post &other = plan.post(QDate(2027, 2, 4));
        other.uid = QString::fromLatin1(uid);
        other.channel.reset();
        other.status = PostStatus::Published;
        const QByteArray csv = exported(plan, "generic");
        plan.strategy.all<Post>().pop_back();
        CHECK(merged(plan, csv).count == CalendarCount{1, 0, 1, 0, 0});
    }
}

TEST_CASE("a post that only resembles one of the plan is new", "[exchange][calendar]")
{
    APlan plan;
    plan.post(QDate(2027, 2, 3), QTime(9, 30)).text = QStringLiteral("Soup");
    const QByteArray head = "Date,Time,Text\n";
    CHECK(merged(plan, head + "2027-02-03,09:30,Soup\n").count == CalendarCount{0, 0, 1, 0, 0});
    for (const char *row : {"2027-02-03,09:31,Soup\n", "2027-02-04,09:30,Soup\n", "2027-02-03,09:30,Soups\n"})
        CHECK(merged(plan, head + row).count == CalendarCount{1, 0, 0, 0, 0});
}

TEST_CASE("times with seconds are cut to minutes, and an offset moves a time into the plan's zone", "[exchange][calendar][Q22]")
{
    const auto file = tableOf("Date,Text\n2027-02-03 09:30:42,a\n2027-02-03T09:30Z,b\n2027/07/03 23:30 -0500,c\n2027-02-03T24:30,d\n");
    REQUIRE(file.posts.size() == 3);
    CHECK(file.rejected == 1);
    CHECK(file.posts[1].time == QTime(10, 30));
    CHECK(file.posts[2].day == QDate(2027, 7, 4));
    CHECK(file.posts[2].time == QTime(6, 30));
    APlan plan;
    plan.apply(merged(plan, "Date,Text\n2027-02-03 09:30:42,a\n").edit);
    CHECK(plan.strategy.all<Post>().front().time == QTime(9, 30));
    CHECK(merged(plan, "Date,Text\n2027-02-03 09:30:42,a\n").count == CalendarCount{0, 0, 1, 0, 0});
}

TEST_CASE("a damaged row of a table is rejected with its line", "[exchange][calendar][Q8]")
{
    const auto file = tableOf("Date,Text\n2027-02-03,Soup\n2027-02-04,\"Bread\n2027-02-05,Rye\n");
    CHECK(file.posts.size() + static_cast<size_t>(file.rejected) >= 2);
    REQUIRE(file.issues.size() == 1);
    CHECK(file.issues.front().line == 3);
    for (const exchange::CalendarPost &post : file.posts)
        CHECK_FALSE(post.text.value_or(QString()).contains(QStringLiteral("Bread")));
}

TEST_CASE("the layout of one network leaves the others out and says how many", "[exchange][calendar][S1-57]")
{
    APlan plan;
    plan.post(QDate(2027, 2, 3), QTime(9, 30)).text = QStringLiteral("Soup");
    plan.post(QDate(2027, 2, 4)).channel.reset();
    const auto metricool = table(plan, "metricool");
    CHECK(metricool.posts == 1);
    CHECK(metricool.bytes.contains("Soup,2027-02-03,09:30,FALSE,FALSE,TRUE"));
    REQUIRE(metricool.notices.size() == 1);
    CHECK(metricool.notices[0].in(Language::english()) == u"Posts for other networks than this layout is for stayed out: 1.");
    CHECK(merged(plan, metricool.bytes).count == CalendarCount{0, 0, 1, 0, 0});
}

TEST_CASE("what a program takes at most is told with its source, and the file is written all the same", "[exchange][calendar][S1-57]")
{
    APlan plan;
    plan.strategy.all<Channel>().front().network = QStringLiteral("pinterest");
    for (int i = 0; i < 101; ++i) {
        Post &post = plan.post(QDate(2027, 2, 3));
        post.title = QString::number(i).repeated(i == 7 ? 101 : 1);
    }
    plan.strategy.all<Post>()[1].title = QStringLiteral("0");
    const auto pins = table(plan, "pinterest");
    CHECK(pins.posts == 101);
    QStringList sentences;
    for (const Message &notice : pins.notices)
        sentences << notice.in(Language::english());
    REQUIRE(sentences.size() == 3);
    CHECK(sentences[0] == u"Pinterest takes 100 posts in a file (PinBuddy, 2026), and this one holds 101: upload it in parts.");
    CHECK(sentences[1].contains(QStringLiteral("100 characters of the column “title”")));
    CHECK(sentences[2].contains(QStringLiteral("some come again: 1")));
    CHECK(table(plan, "generic").notices.empty());
}
