// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/limits.h"
#include "app/channels/limittable.h"
#include "core/mission.h"

#include "support/openworkspace.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QImage>

namespace {

app::HeldLimit limitOf(const app::Workspace &workspace, const QString &id)
{
    for (const app::HeldLimit &limit : app::limitsFor(id.section(u'.', 0, 0), workspace))
        if (limit.id == id)
            return limit;
    return {};
}

QString savedPicture(const support::OpenWorkspace &plan, int width, int height, const QString &name)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const QString path = plan.pathOf(name);
    return image.save(path) ? path : QString();
}

} // namespace

TEST_CASE("limits are those of the networks in the plan, with source and day", "[limits][S1-38]")
{
    const support::OpenWorkspace cafe;
    const auto limits = app::limitsOfPlan(*cafe);
    REQUIRE_FALSE(limits.empty());
    for (const app::HeldLimit &limit : limits) {
        CHECK(app::networksOfPlan(*cafe).contains(limit.network));
        CHECK_FALSE(limit.networkName.isEmpty());
        CHECK_FALSE(limit.name.isEmpty());
        CHECK(limit.readOn.isValid());
        CHECK(limit.value == limit.stated);
        CHECK_FALSE(limit.own);
    }
    CHECK(limits.front().network == QStringLiteral("instagram"));
    CHECK(limitOf(*cafe, QStringLiteral("instagram.hashtags")).value == 5);
    CHECK_FALSE(limitOf(*cafe, QStringLiteral("instagram.hashtags")).others.isEmpty());
    CHECK(app::limitsOfPlan(*support::emptyWorkspace()).empty());
}

TEST_CASE("the owner's number takes the place of the program's until it is taken away", "[limits][S1-38][undo]")
{
    const support::OpenWorkspace cafe;
    const core::Strategy before = cafe->strategy();
    const app::HeldLimit hashtags = limitOf(*cafe, QStringLiteral("instagram.hashtags"));
    REQUIRE(cafe->edit(app::settingLimit(hashtags, 30, QStringLiteral("our agency"), QDate(2027, 2, 1))));
    app::HeldLimit own = limitOf(*cafe, hashtags.id);
    CHECK(own.value == 30);
    CHECK(own.stated == 5);
    REQUIRE(own.own);
    CHECK(own.own->source == QStringLiteral("our agency"));
    CHECK(own.own->checkedOn == QDate(2027, 2, 1));

    REQUIRE(cafe->edit(app::settingLimit(own, 10, {}, {}))); // the same row again
    CHECK(cafe->strategy().all<core::LimitOverride>().size() == 1);
    own = limitOf(*cafe, hashtags.id);
    CHECK(own.value == 10);
    REQUIRE(cafe->edit(app::forgettingLimit(own)));
    CHECK(cafe->strategy() == before);
    REQUIRE(cafe->undo());
    CHECK(limitOf(*cafe, hashtags.id).value == 10);
}

TEST_CASE("texts are counted as the network counts them", "[limits][S1-38]")
{
    const support::OpenWorkspace cafe;
    const QString family = QString::fromUtf8("👨‍👩‍👧‍👦");
    CHECK(limitOf(*cafe, QStringLiteral("x.text")).lengthOf(family) == 2);
    CHECK(limitOf(*cafe, QStringLiteral("bluesky.text")).lengthOf(family) == 1);
    CHECK(limitOf(*cafe, QStringLiteral("bluesky.text_bytes")).lengthOf(family) == 25);
    CHECK(limitOf(*cafe, QStringLiteral("tiktok.caption")).lengthOf(family) == 11);
    const QString link = QStringLiteral("https://www.example.com/") + QString(96, u'a');
    CHECK(limitOf(*cafe, QStringLiteral("x.text")).lengthOf(link) == 23);
    CHECK(limitOf(*cafe, QStringLiteral("mastodon.text")).lengthOf(link) == 23);
    CHECK(limitOf(*cafe, QStringLiteral("instagram.caption")).lengthOf(link) == 120);
}

TEST_CASE("a picture is measured without being read whole", "[limits][S1-38][Q8]")
{
    const support::OpenWorkspace cafe;
    const auto picture = app::measurePicture(savedPicture(cafe, 540, 675, QStringLiteral("bread.jpg")));
    REQUIRE(picture);
    CHECK(picture->size == QSize(540, 675));
    CHECK(picture->format == QStringLiteral("jpg"));
    CHECK(picture->bytes > 0);
    QFile text(cafe.pathOf(QStringLiteral("menu.png")));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("not a picture");
    text.close();
    const auto none = app::measurePicture(text.fileName());
    REQUIRE_FALSE(none);
    CHECK(none.error().message.in(core::Language::english()).contains(QStringLiteral("menu.png")));
    CHECK_FALSE(app::measurePicture(cafe.pathOf(QStringLiteral("gone.png"))));
}

TEST_CASE("the table of sizes says what a picture suits and what is wrong", "[limits][S1-38]")
{
    const support::OpenWorkspace cafe;
    app::ImageSizeTable table(*cafe);
    const QAbstractItemModelTester tester(&table);
    const auto verdictOn = [&table](const QString &id) {
        return table.index(table.rowOf(id), static_cast<int>(app::ImageSizeTable::Column::Verdict)).data().toString();
    };
    CHECK(verdictOn(QStringLiteral("instagram.post")).isEmpty());
    table.setPicture(core::PictureMeasure{QStringLiteral("bread.jpg"), QSize(1080, 1350), 300'000, QStringLiteral("jpg")});
    CHECK(verdictOn(QStringLiteral("instagram.post")) == QStringLiteral("Suits"));
    CHECK(verdictOn(QStringLiteral("facebook.cover")) == QStringLiteral("Another shape than 2.70:1"));
    CHECK(verdictOn(QStringLiteral("tiktok.video")) == QStringLiteral("For videos only"));
    CHECK(table.countSuited() == 1);
    table.setPicture(core::PictureMeasure{QStringLiteral("bread.jpg"), QSize(540, 675), 9'000'000, QStringLiteral("jpg")});
    CHECK(verdictOn(QStringLiteral("instagram.post")).startsWith(QStringLiteral("Too small")));
    CHECK(verdictOn(QStringLiteral("instagram.post")).contains(QStringLiteral("too heavy, at most 8 MB")));
}

TEST_CASE("a size of one's own takes the place of the program's", "[limits][S1-38][undo]")
{
    const support::OpenWorkspace cafe;
    const auto cover = [&cafe] {
        for (const app::HeldImageSize &size : app::imageSizesFor(QStringLiteral("facebook"), *cafe))
            if (size.id == u"facebook.cover")
                return size;
        return app::HeldImageSize{};
    };
    const core::Strategy before = cafe->strategy();
    REQUIRE(cafe->edit(app::settingImageSize(cover(), QSize(1702, 630), QStringLiteral("our designer"), QDate(2027, 2, 1))));
    CHECK(cover().bounds.recommended == QSize(1702, 630));
    CHECK(cover().stated == QSize(851, 315));
    REQUIRE(cafe->edit(app::forgettingImageSize(cover())));
    CHECK(cafe->strategy() == before);
}

TEST_CASE("the table of limits says whose number it is", "[limits][S1-38]")
{
    const support::OpenWorkspace cafe;
    app::LimitTable table(*cafe);
    const QAbstractItemModelTester tester(&table);
    const auto cell = [&table](app::LimitTable::Column column) {
        return table.index(table.rowOf(QStringLiteral("instagram.caption")), static_cast<int>(column)).data().toString();
    };
    CHECK(cell(app::LimitTable::Column::Kind) == QStringLiteral("Refused beyond"));
    CHECK(cell(app::LimitTable::Column::Source).contains(QStringLiteral("Ayrshare")));
    REQUIRE(cafe->edit(app::settingLimit(*table.at(table.rowOf(QStringLiteral("instagram.caption"))), 1000, {}, QDate(2027, 2, 1))));
    table.reload();
    CHECK(cell(app::LimitTable::Column::Source) == QStringLiteral("Yours"));
    CHECK(cell(app::LimitTable::Column::ReadOn) == QStringLiteral("1 February 2027"));
}
