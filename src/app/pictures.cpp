// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pictures.h"

#include "app/files.h"
#include "app/problems.h"
#include "core/references.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>

namespace app {

namespace {

constexpr qint64 mostPixels = 50'000'000;
constexpr int longestSide = 1600;
constexpr qsizetype heaviest = 700 * 1024;
constexpr int shrinks = 8;

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

// What sees through stays PNG; a photograph becomes JPEG.
bool fits(core::Picture &picture, const QImage &image)
{
    constexpr int jpegQuality = 85;
    const bool isTransparent = image.hasAlphaChannel();
    picture.mediaType = isTransparent ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
    picture.bytes = isTransparent ? encoded(image, "png", -1) : encoded(image, "jpeg", jpegQuality);
    return !picture.bytes.isEmpty() && picture.bytes.size() <= heaviest;
}

QImage smaller(const QImage &image)
{
    return image.scaled(image.size() * 3 / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

bool isShownOnce(core::Id<core::Picture> picture, const core::Strategy &strategy)
{
    return strategy.find(picture) && core::referencesTo(strategy, core::Edit::RowId(picture)).size() <= 1;
}

QImage imageOf(const core::Picture &picture)
{
    QBuffer buffer;
    buffer.setData(picture.bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    return size.isValid() && qint64(size.width()) * size.height() <= mostPixels ? reader.read() : QImage();
}

std::optional<core::Picture> redrawn(const core::Picture &picture, int longestSide)
{
    QImage image = imageOf(picture);
    if (image.isNull())
        return std::nullopt;
    if (image.width() > longestSide || image.height() > longestSide)
        image = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    core::Picture drawn = picture;
    for (int attempt = 0; !fits(drawn, image) && attempt < shrinks; ++attempt)
        image = smaller(image);
    return drawn.bytes.isEmpty() ? std::nullopt : std::optional(drawn);
}

tl::expected<core::Picture, core::Problem> pictureFromFile(const QString &path, QDate today)
{
    const auto bytes = readWholeFile(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    const QString name = QFileInfo(path).fileName();
    QBuffer buffer;
    buffer.setData(*bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return refusal(QT_TRANSLATE_NOOP("message", "“%1” is not a picture that can be read. Choose a PNG or JPEG file."), {name});
    if (qint64(size.width()) * size.height() > mostPixels)
        return refusal(QT_TRANSLATE_NOOP("message", "“%1” has more than 50 million pixels. Save it smaller and choose it again."), {name});
    if (size.width() > longestSide || size.height() > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return refusal(QT_TRANSLATE_NOOP("message", "“%1” is damaged: the picture in it can’t be read."), {name});
    core::Picture picture;
    picture.id = core::newId<core::Picture>();
    picture.name = name;
    picture.addedOn = today;
    for (int attempt = 0; attempt < shrinks; ++attempt) {
        if (fits(picture, image))
            return picture;
        image = smaller(image);
    }
    return refusal(QT_TRANSLATE_NOOP("message", "“%1” is too heavy to be kept in the plan. Save it smaller and choose it again."), {name});
}

} // namespace app
