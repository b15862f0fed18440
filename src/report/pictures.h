// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"

#include <QDate>

#include <optional>
#include <variant>
#include <vector>

namespace report {

// Progress from baseline (0) to target (1), as the bullet draws it.
struct BulletFigure {
    std::optional<double> progress;
    std::optional<double> expected;
};

// What the bullet's parts mean.
struct BulletLegend {
    QString actual;
    QString expected;
    QString target;
};

struct Span {
    QString title;
    QDate firstDay;
    QDate lastDay;
};

struct Moment {
    QString title;
    QDate day;
};

// From a day to the quarter's end: campaigns as strips, reviews as rings.
struct RoadPicture {
    QDate firstDay;
    QDate lastDay;
    std::vector<Span> campaigns;
    std::vector<Moment> reviews;
    core::Language language;
};

using Picture = std::variant<BulletLegend, RoadPicture>;

} // namespace report
