// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/picturefit.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double shapeTolerance = 0.02;

double aspectOf(QSize size)
{
    return static_cast<double>(size.width()) / std::max(size.height(), 1);
}

bool hasShape(QSize size, QSize wanted)
{
    return std::abs(aspectOf(size) / aspectOf(wanted) - 1) <= shapeTolerance;
}

bool isPictureFormat(const QString &format)
{
    static const QStringList known = {QStringLiteral("jpg"), QStringLiteral("png"), QStringLiteral("gif"), QStringLiteral("webp")};
    return known.contains(format);
}

} // namespace

bool PictureBounds::takesPictures() const
{
    return formats.isEmpty() || std::any_of(formats.begin(), formats.end(), isPictureFormat);
}

std::vector<PictureFlaw> pictureFlaws(const PictureMeasure &picture, const PictureBounds &bounds)
{
    std::vector<PictureFlaw> flaws;
    const QSize size = picture.size;
    if (size.width() < bounds.minimumWidth.value_or(bounds.recommended.width())
        || size.height() < bounds.minimumHeight.value_or(bounds.recommended.height()))
        flaws.push_back(PictureFlaw::TooSmall);
    if (size.width() > bounds.maximumWidth.value_or(size.width()) || size.height() > bounds.maximumHeight.value_or(size.height()))
        flaws.push_back(PictureFlaw::TooLarge);
    const double aspect = aspectOf(size);
    if (!hasShape(size, bounds.recommended) || aspect < bounds.narrowest.value_or(0) * (1 - shapeTolerance)
        || aspect > bounds.widest.value_or(aspect) * (1 + shapeTolerance))
        flaws.push_back(PictureFlaw::WrongShape);
    if (picture.bytes > bounds.maximumBytes.value_or(picture.bytes))
        flaws.push_back(PictureFlaw::TooHeavy);
    if (!bounds.formats.isEmpty() && !bounds.formats.contains(picture.format))
        flaws.push_back(PictureFlaw::WrongFormat);
    return flaws;
}

QString shapeText(QSize size)
{
    constexpr int largestPart = 16;
    for (int height = 1; height <= largestPart; ++height) {
        const int width = static_cast<int>(std::lround(aspectOf(size) * height));
        if (width >= 1 && width <= largestPart && std::abs(aspectOf(size) * height / width - 1) < 0.005)
            return QStringLiteral("%1:%2").arg(width).arg(height);
    }
    return QStringLiteral("%1:1").arg(aspectOf(size), 0, 'f', 2);
}

} // namespace core
