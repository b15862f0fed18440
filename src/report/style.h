// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace report::style {

// The document's measures in pt (design, section 6): one place for the page, the type scale and the spaces.
constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double paperShort = 210 * pointsPerMillimetre;
constexpr double paperLong = 297 * pointsPerMillimetre;
constexpr double marginPortrait = 17 * pointsPerMillimetre;
constexpr double marginLandscape = 12.7 * pointsPerMillimetre;
constexpr double footerHeight = 26; // from the rule to the foot of the body's margin

constexpr double grid = 13.5; // baseline
constexpr double gutter = 4.5 * pointsPerMillimetre;
constexpr double hairline = 0.6;
constexpr double headRule = 1.1;

struct Type {
    double size;
    double leading;
};
constexpr Type title{19.5, 27};
constexpr Type lead{14, 20.25};
constexpr Type section{15, 21};
constexpr Type heading{11, 15};
constexpr Type body{9.4, 13.5};
constexpr Type caption{8.6, 12};
constexpr Type footer{8.2, 11};
constexpr Type figure{14, 18};

} // namespace report::style
