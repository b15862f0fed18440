// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

// A picture file as it was measured, without decoding it.
struct PictureMeasure {
    QString name; // of its file
    QSize size; // as it is shown, in pixels
    qint64 bytes = 0;
    QString format; // file ending: jpg, png …
};

// What a network wants of a picture for one purpose (S1-38).
struct PictureBounds {
    QSize recommended;
    std::optional<int> minimumWidth;
    std::optional<int> minimumHeight;
    std::optional<int> maximumWidth;
    std::optional<int> maximumHeight;
    std::optional<double> narrowest; // width ÷ height
    std::optional<double> widest;
    std::optional<qint64> maximumBytes;
    QStringList formats; // empty: any

    // A purpose that takes videos alone is none that a picture could suit.
    bool takesPictures() const;
};

enum class PictureFlaw { TooSmall, TooLarge, WrongShape, TooHeavy, WrongFormat };

// What is wrong with a picture for that purpose; nothing: it suits. Its shape may differ from the recommended one by a fiftieth; it
// may be smaller than recommended where the network states a smaller minimum.
std::vector<PictureFlaw> pictureFlaws(const PictureMeasure &picture, const PictureBounds &bounds);

// "4:5"; "1.91:1" where no small whole numbers come close.
QString shapeText(QSize size);

} // namespace core
