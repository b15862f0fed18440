// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/theme.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace charts {

enum class Weight { Normal, DemiBold };
enum class Align { Left, Centre, Right };

struct Stroke {
    QColor colour;
    double width = 1;
    std::vector<double> dashes = {}; // lengths in the canvas's unit; empty: solid
    bool isRound = true;
};

struct TextStyle {
    double size = 13;
    Weight weight = Weight::Normal;
    QColor colour;
};

// Text of a theme: `factor` is one of its type scale.
TextStyle textStyle(const Theme &theme, double factor, const QColor &colour, Weight weight = Weight::Normal);

// A closed or open outline made of straight lines and cubic curves.
class Path {
public:
    enum class Step { Move, Line, Curve, Close };
    void moveTo(QPointF p);
    void lineTo(QPointF p);
    void curveTo(QPointF c1, QPointF c2, QPointF end);
    void close();
    void addEllipse(QPointF centre, double rx, double ry);
    void addRect(const QRectF &rect);
    void addRoundedRect(const QRectF &rect, double radius);
    // The points joined by straight lines.
    void addPolygon(const std::vector<QPointF> &points);
    void addPolyline(const std::vector<QPointF> &points);
    bool isEmpty() const { return m_steps.empty(); }
    // The smallest rectangle round all points (a curve's handles included).
    QRectF bounds() const;
    // One step each; a Curve has three points, Close has none, the others one.
    const std::vector<Step> &steps() const { return m_steps; }
    const std::vector<QPointF> &points() const { return m_points; }

private:
    std::vector<Step> m_steps;
    std::vector<QPointF> m_points;
};

// Where charts, marks and bullets are drawn: a QPainter for the screen, cairo for documents, SVG as text. Layout asks the canvas to
// measure text, so one layout serves all three.
class Canvas {
public:
    virtual ~Canvas() = default;
    virtual void fill(const Path &path, const QColor &colour) = 0;
    virtual void stroke(const Path &path, const Stroke &stroke) = 0;
    // One line of text; `at` is the left, centre or right end of its baseline.
    virtual void text(QPointF at, const QString &text, const TextStyle &style, Align align = Align::Left) = 0;
    virtual double textWidth(const QString &text, const TextStyle &style) const = 0;
    virtual void pushClip(const QRectF &rect) = 0;
    virtual void popClip() = 0;

    void fillRect(const QRectF &rect, const QColor &colour);
    void line(QPointF from, QPointF to, const Stroke &stroke);
    // The text, or as much of it as fits with "…" at its end.
    QString elided(const QString &text, const TextStyle &style, double width) const;
};

} // namespace charts
