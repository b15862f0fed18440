// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "core/language.h"
#include "exchange/aplan.h"
#include "exchange/calendarmerge.h"
#include "exchange/calendartable.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core;

namespace {

exchange::CalendarFile postsOf(const QByteArray &csv, std::optional<bool> isDayFirst = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("posts.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    exchange::CalendarReading reading = readingInParis(catalogue::networks());
    reading.isDayFirst = isDayFirst;
    const auto read = exchange::fromCalendarTable(path, reading);
    REQUIRE(read);
    return *read;
}

// "2027-02-03 09:30 instagram Soup": what was understood of each post.
QStringList shown(const exchange::CalendarFile &file)
{
    QStringList lines;
    for (const exchange::CalendarPost &post : file.posts)
        lines << QStringList{post.day ? post.day->toString(Qt::ISODate) : QStringLiteral("-"),
            post.time ? post.time->toString(QStringLiteral("HH:mm")) : QStringLiteral("-"),
            post.network.value_or(post.channel.value_or(QStringLiteral("-"))), post.text.value_or(QString())}
                     .join(u' ');
    return lines;
}

QString told(const exchange::CalendarFile &file, std::size_t issue = 0)
{
    return file.issues.at(issue).message.in(Language::english());
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list << QString::fromUtf8(text);
    return list;
}

} // namespace

TEST_CASE("the tables of the programs that schedule posts are read as their makers describe them", "[exchange][calendar][S1-57]")
{
    struct Dialect {
        const char *csv;
        const char *post;
    };
    const std::vector<Dialect> dialects{
        {"02/23/2027 09:30,Soup,https://a.example\n02/24/2027 10:00,Bread,\n", "2027-02-23 09:30 - Soup"}, // Hootsuite
        {"Text,Image URL,Tags,Posting Time\nSoup,,Food,2027-02-23 09:30\n", "2027-02-23 09:30 - Soup"}, // Buffer
        {"text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime\nSoup,,,,,2027-02-23 09:30:00\n",
            "2027-02-23 09:30 - Soup"}, // SocialBee
        {"postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls\n2027-02-23 09:30:00,Soup,,\n",
            "2027-02-23 09:30 - Soup"}, // GoHighLevel
        {"scheduled_at,account_id,content,media_urls\n2027-02-23T09:30:00-05:00,,Soup,\n", "2027-02-23 15:30 - Soup"}, // PostFast
        {"content,image_url,scheduled_time,comments\nSoup,,2027-02-23T09:30:00Z,\n", "2027-02-23 10:30 - Soup"}, // MagicSync
        {"Title,Media URL,Pinterest board,Thumbnail,Description,Link,Publish date,Keywords\nNook,,Home,,Soup,,2027-02-23T14:30:00,\n",
            "2027-02-23 14:30 - Soup"}, // Pinterest
        {"Date,Time,Platform,Title,Description,Clip Path,Status\n2027-02-23,09:30,youtube,V1,Soup,,scheduled\n",
            "2027-02-23 09:30 youtube Soup"},
        {"Date;Heure;Réseau;Titre;Légende;Statut;Lien\n23/02/2027;9h30;Instagram;Midi;Soup;à valider;https://a.example\n",
            "2027-02-23 09:30 instagram Soup"},
        {"Content plan of spring\n\nJour,Horaire,Canal,Texte\n23 février 2027,14 h 30,@bakery,Soup\n", "2027-02-23 14:30 @bakery Soup"},
    };
    for (const Dialect &dialect : dialects) {
        INFO(dialect.csv);
        const auto file = postsOf(dialect.csv);
        REQUIRE_FALSE(file.posts.empty());
        CHECK(file.rejected == 0);
        CHECK(shown(file).front() == QString::fromUtf8(dialect.post));
    }
}

TEST_CASE("one row for several networks makes a post for each", "[exchange][calendar][S1-57]")
{
    CHECK(shown(postsOf("post,platforms,mediaUrls,scheduleDate\nSoup,\"instagram, facebook\",,2027-02-23T09:30:00Z\n"))
          == lines({"2027-02-23 10:30 instagram Soup", "2027-02-23 10:30 facebook Soup"}));
    CHECK(shown(postsOf("Text,Date,Time,Draft,Facebook,Instagram,Picture Url 1\nSoup,2027-02-23,09:30,FALSE,TRUE,TRUE,\n"
                        "Bread,2027-02-24,09:30,TRUE,FALSE,TRUE,\n"))
          == lines({"2027-02-23 09:30 facebook Soup", "2027-02-23 09:30 instagram Soup", "2027-02-24 09:30 instagram Bread"}));
    CHECK(shown(postsOf("Date,Platform,Text\n2027-02-23,X/Twitter,Soup\n")) == lines({"2027-02-23 - x Soup"}));
    const auto unclear = postsOf("Text,Date,Facebook\nSoup,2027-02-23,perhaps\n");
    CHECK(unclear.rejected == 1);
    CHECK(told(unclear).contains(QStringLiteral("“perhaps”")));
}

TEST_CASE("several texts of a cell make a post each, paired with the networks where these are as many", "[exchange][calendar][S1-57]")
{
    CHECK(shown(postsOf("Date,Message,Link,Media,Title,Labels\n2027/02/23 09:30,Soup || Bread,,,,\n"))
          == lines({"2027-02-23 09:30 - Soup", "2027-02-23 09:30 - Bread"}));
    CHECK(shown(postsOf("Date,Text,Platforms\n2027-02-23,Soup||Bread,\"instagram,facebook\"\n"))
          == lines({"2027-02-23 - instagram Soup", "2027-02-23 - facebook Bread"}));
    CHECK(postsOf("Date,Text,Platforms\n2027-02-23,Soup||Bread,\"instagram,facebook,x\"\n").rejected == 1);
    APlan plan;
    const auto twice = [&plan] {
        return exchange::mergeCalendar(plan.strategy, plan.networks,
            postsOf("Date,Message,Title\n2027/02/23 09:30,Soup || Bread,The same title\n"), QStringLiteral("p.csv"));
    };
    const auto first = twice();
    CHECK(first.count == CalendarCount{2, 0, 0, 0, 0});
    plan.apply(first.edit);
    CHECK(twice().count == CalendarCount{0, 0, 2, 0, 0});
}

TEST_CASE("a day above twelve decides what 03/04 means in the whole column, a heading does too, else it is asked for",
    "[exchange][calendar][S1-57]")
{
    CHECK(shown(postsOf("Date,Text\n03/04/2027,a\n25/04/2027,b\n")).front() == u"2027-04-03 - - a");
    CHECK(shown(postsOf("Date,Text\n03/04/2027,a\n04/25/2027,b\n")).front() == u"2027-03-04 - - a");
    CHECK(shown(postsOf("Date (dd/mm/yyyy),Text\n03/04/2027,a\n")).front() == u"2027-04-03 - - a");
    CHECK(shown(postsOf("Date (mm/dd/yyyy),Text\n03/04/2027,a\n")).front() == u"2027-03-04 - - a");
    const auto open = postsOf("Date,Text\n03/04/2027,a\n");
    CHECK(open.isOrderOpen);
    CHECK(open.rejected == 1);
    CHECK(told(open).contains(QStringLiteral("“03/04/2027” may be a day of two months")));
    CHECK(shown(postsOf("Date,Text\n03/04/2027,a\n", true)).front() == u"2027-04-03 - - a");
    CHECK(shown(postsOf("Date,Text\n03/04/2027,a\n", false)).front() == u"2027-03-04 - - a");
}

TEST_CASE("what a plan has no place for is told by its heading, where something stands below it", "[exchange][calendar][S1-57]")
{
    const auto file = postsOf("Date,Text,Clip Path,Mood\n2027-02-23,Soup,,sunny\n");
    REQUIRE(file.issues.size() == 1);
    CHECK(told(file).contains(QStringLiteral("left out: Mood")));
    CHECK_FALSE(told(file).contains(QStringLiteral("Clip Path")));
    CHECK(file.issues[0].severity == Severity::Info);
}

TEST_CASE("words of a status or a format are understood in both languages, others are told and leave the post", "[exchange][calendar]")
{
    const auto file =
        postsOf("Date,Text,Status,Format\n2027-02-23,a,Programmé,Carrousel\n2027-02-23,b,In review,reel\n2027-02-23,c,Vague,\n");
    REQUIRE(file.posts.size() == 3);
    CHECK(file.posts[0].status == PostStatus::Scheduled);
    CHECK(file.posts[0].format == PostFormat::Carousel);
    CHECK(file.posts[1].status == PostStatus::InReview);
    CHECK(file.posts[1].format == PostFormat::Video);
    CHECK_FALSE(file.posts[2].status);
    REQUIRE(file.issues.size() == 1);
    CHECK(file.issues[0].line == 4);
}

TEST_CASE("a planner's own table is read with its topic, audience and kind of content", "[exchange][calendar][S1-57]")
{
    const auto file = postsOf("Date,Platform,Content Type,Topic,Caption Idea,Target Audience,Goal,Status\n"
                              "2027-01-14,Instagram,Educational,Tips,\"3 simple ways, told\",Small Businesses,Awareness,Planned\n"
                              "2027-01-15,LinkedIn,Carousel,Odoo,How it helps,Owners,Awareness,Planned\n");
    REQUIRE(file.posts.size() == 2);
    CHECK(file.rejected == 0);
    CHECK(file.posts[0].title == u"Tips");
    CHECK(file.posts[0].text == u"3 simple ways, told");
    CHECK(file.posts[0].pillar == u"Educational");
    CHECK(file.posts[0].persona == u"Small Businesses");
    CHECK(file.posts[0].status == PostStatus::Draft);
    CHECK(file.posts[1].format == PostFormat::Carousel);
    CHECK_FALSE(file.posts[1].pillar.has_value());
}

TEST_CASE("reading stops when nobody wants more of it, and a table of too many posts is refused", "[exchange][calendar][Q8]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("big.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Date,Text\n" + QByteArray("2027-02-23,Soup\n").repeated(2000));
    file.close();
    exchange::CalendarReading reading = readingInParis(catalogue::networks());
    int asked = 0;
    reading.goesOn = [&asked](int, int all) {
        CHECK(all == 2000);
        return ++asked < 3;
    };
    const auto stopped = exchange::fromCalendarTable(path, reading);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().message.in(Language::english()) == u"Reading “big.csv” was stopped. Nothing was taken.");
    CHECK(asked == 3);
    REQUIRE(file.open(QIODevice::Append));
    file.write(QByteArray("2027-02-23,Soup\n").repeated(50000));
    file.close();
    const auto refused = exchange::fromCalendarTable(path, readingInParis({}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.in(Language::english()).contains(QStringLiteral("holds 52000 posts")));
}
