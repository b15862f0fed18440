// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace charts {

enum class Appearance { Light, Dark };

// Colours, type scale and spacing as a plain value (design tokens). Everything drawn takes one: screens in either
// appearance, documents always the light one. `unit` is u: 4 px at a line height of 18 px.
struct Theme {
    QColor window, surface, sunken, text, muted, accent, selection, line, control, onAccent;
    QColor onTrack, onTrackSoft, behind, behindSoft, atRisk, atRiskSoft, noData, noDataSoft;
    std::array<QColor, 6> series;
    QString fontFamily; // empty: the application's
    double fontSize = 13; // S, in px (screen) or pt (documents)
    double unit = 4;

    static constexpr double code = 0.88, caption = 0.92, body = 1.0, section = 1.15, title = 1.54, hero = 2.0;
    static constexpr std::array<int, 7> space{1, 2, 3, 4, 6, 8, 12}; // the only distances, in u

    double u(double n) const { return n * unit; }
    // The distance between two baselines of text of this size factor.
    double lineHeight(double factor) const { return factor * fontSize * 18.0 / 13.0; }

    static Theme of(Appearance appearance);
    // The light theme in points for paper: S is the document's body size, u follows it.
    static Theme forPaper(double bodySize, const QString &fontFamily);
    // u for a font whose lines are that high.
    static double unitFor(double lineHeight);
};

// WCAG 2 contrast ratio of two opaque colours, 1 … 21.
double contrast(const QColor &a, const QColor &b);

} // namespace charts
