// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pictures.h"

#include "core/language.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace {

const QDate dayAdded(2027, 2, 10);

class Folder {
public:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString write(const QString &name, const QImage &image, const char *format) const
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        REQUIRE(image.save(&buffer, format));
        return write(name, bytes);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

QImage noise(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    QRandomGenerator dice(7);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, dice.generate() | 0xff000000U);
    return image;
}

QString sentenceOf(const tl::expected<core::Picture, core::Problem> &read)
{
    REQUIRE_FALSE(read.has_value());
    return read.error().message.in(core::Language::english());
}

// What a camera writes behind the first two bytes of a JPEG: "turn me a quarter to the right".
const QByteArray quarterTurn = QByteArray::fromHex("ffe100224578696600004d4d002a00000008000101120003000000010006000000000000");

} // namespace

TEST_CASE("a picture is kept small, whatever its file weighs", "[pictures][Q8]")
{
    const Folder folder;
    const auto read = app::pictureFromFile(folder.write(QStringLiteral("large.png"), noise(2400, 1200), "png"), dayAdded);
    REQUIRE(read.has_value());
    const QImage kept = QImage::fromData(read->bytes);
    CHECK(std::max(kept.width(), kept.height()) <= 1600);
    CHECK(kept.width() == Approx(2 * kept.height()).margin(2));
    CHECK(read->bytes.size() <= 700 * 1024);
    CHECK(read->mediaType == u"image/jpeg");
    CHECK(read->name == u"large.png");
    CHECK(read->addedOn == dayAdded);
}

TEST_CASE("an enormous picture is refused before it is decoded", "[pictures][Q8]")
{
    const Folder folder;
    // the head of a bitmap of 10,000 by 10,000 points, and nothing behind it
    const QByteArray head = QByteArray::fromHex("424d00000000000000003600000028000000102700001027000001001800"
                                                "000000000000000000000000000000000000000000000000");
    CHECK(sentenceOf(app::pictureFromFile(folder.write(QStringLiteral("wall.bmp"), head), dayAdded))
          == u"“wall.bmp” has more than 50 million pixels. Save it smaller and choose it again.");
}

TEST_CASE("a file that is no picture, or was cut off, is refused by name", "[pictures][Q8]")
{
    const Folder folder;
    CHECK(sentenceOf(app::pictureFromFile(folder.write(QStringLiteral("notes.png"), QByteArray("Dear diary")), dayAdded))
          == u"“notes.png” is not a picture that can be read. Choose a PNG or JPEG file.");
    CHECK(sentenceOf(app::pictureFromFile(folder.write(QStringLiteral("empty.jpg"), QByteArray()), dayAdded)).contains(u"empty.jpg"));
    CHECK(sentenceOf(app::pictureFromFile(folder.path(QStringLiteral("gone.jpg")), dayAdded)).contains(u"gone.jpg"));

    QFile whole(folder.write(QStringLiteral("whole.png"), noise(200, 200), "png"));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray half = whole.read(whole.size() / 2);
    CHECK(sentenceOf(app::pictureFromFile(folder.write(QStringLiteral("half.png"), half), dayAdded)).contains(u"damaged"));
}

TEST_CASE("a picture taken sideways stands upright, and nothing of the camera is kept", "[pictures][Q8]")
{
    const Folder folder;
    QFile plain(folder.write(QStringLiteral("plain.jpg"), noise(64, 32), "jpg"));
    REQUIRE(plain.open(QIODevice::ReadOnly));
    QByteArray bytes = plain.readAll();
    bytes.insert(2, quarterTurn);
    const auto read = app::pictureFromFile(folder.write(QStringLiteral("turned.jpg"), bytes), dayAdded);
    REQUIRE(read.has_value());
    CHECK(QImage::fromData(read->bytes).size() == QSize(32, 64));
    CHECK_FALSE(read->bytes.contains("Exif"));
}

TEST_CASE("what sees through still does", "[pictures][Q8]")
{
    const Folder folder;
    QImage glass(20, 20, QImage::Format_ARGB32);
    glass.fill(Qt::transparent);
    const auto read = app::pictureFromFile(folder.write(QStringLiteral("logo.png"), glass, "png"), dayAdded);
    REQUIRE(read.has_value());
    CHECK(read->mediaType == u"image/png");
    CHECK(QImage::fromData(read->bytes).pixelColor(5, 5).alpha() == 0);
}

TEST_CASE("a picture that goes to a client weighs no more than one that is kept, also where it sees through", "[pictures][review][Q8]")
{
    core::Picture heavy;
    heavy.mediaType = QStringLiteral("image/png");
    QImage image = noise(900, 700).convertToFormat(QImage::Format_ARGB32);
    image.setPixelColor(0, 0, Qt::transparent);
    QBuffer buffer(&heavy.bytes);
    REQUIRE((buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "png")));
    REQUIRE(heavy.bytes.size() > 1024 * 1024);
    const auto drawn = app::redrawn(heavy, 1000);
    REQUIRE(drawn);
    CHECK(drawn->bytes.size() <= 700 * 1024);
    CHECK(app::imageOf(*drawn).hasAlphaChannel());
}
