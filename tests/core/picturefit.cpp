// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/picturefit.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

PictureMeasure jpeg(int width, int height, qint64 bytes = 500'000)
{
    return {QStringLiteral("bread.jpg"), QSize(width, height), bytes, QStringLiteral("jpg")};
}

PictureBounds pin()
{
    PictureBounds bounds;
    bounds.recommended = QSize(1000, 1500);
    bounds.minimumWidth = 600;
    bounds.minimumHeight = 900;
    bounds.maximumWidth = 2000;
    bounds.maximumHeight = 3000;
    bounds.maximumBytes = 20'000'000;
    return bounds;
}

} // namespace

TEST_CASE("a picture of the recommended size suits", "[limits][S1-38]")
{
    CHECK(pictureFlaws(jpeg(1000, 1500), pin()).empty());
    CHECK(pictureFlaws(jpeg(600, 900), pin()).empty()); // the stated minimum
    CHECK(pictureFlaws(jpeg(1010, 1500), pin()).empty()); // a pixel or ten
}

TEST_CASE("what is wrong with a picture is named", "[limits][S1-38]")
{
    CHECK(pictureFlaws(jpeg(400, 600), pin()) == std::vector{PictureFlaw::TooSmall});
    CHECK(pictureFlaws(jpeg(3000, 4500), pin()) == std::vector{PictureFlaw::TooLarge});
    CHECK(pictureFlaws(jpeg(1500, 1500), pin()) == std::vector{PictureFlaw::WrongShape});
    CHECK(pictureFlaws(jpeg(1000, 1500, 21'000'000), pin()) == std::vector{PictureFlaw::TooHeavy});
    PictureBounds png = pin();
    png.formats = {QStringLiteral("png")};
    CHECK(pictureFlaws(jpeg(1000, 1500), png) == std::vector{PictureFlaw::WrongFormat});
    CHECK(pictureFlaws(jpeg(400, 400, 21'000'000), pin()).size() == 3);
}

TEST_CASE("without a stated minimum the recommended size is the least", "[limits][S1-38]")
{
    PictureBounds cover;
    cover.recommended = QSize(851, 315);
    CHECK(pictureFlaws(jpeg(1702, 630), cover).empty());
    CHECK(pictureFlaws(jpeg(800, 296), cover) == std::vector{PictureFlaw::TooSmall});
}

TEST_CASE("a purpose of videos alone takes no picture", "[limits]")
{
    PictureBounds video;
    video.formats = {QStringLiteral("mp4"), QStringLiteral("mov")};
    CHECK_FALSE(video.takesPictures());
    CHECK(pin().takesPictures());
}

TEST_CASE("a shape is told in small numbers", "[limits]")
{
    CHECK(shapeText(QSize(1080, 1350)) == QStringLiteral("4:5"));
    CHECK(shapeText(QSize(1080, 1920)) == QStringLiteral("9:16"));
    CHECK(shapeText(QSize(500, 500)) == QStringLiteral("1:1"));
    CHECK(shapeText(QSize(851, 315)) == QStringLiteral("2.70:1"));
}
