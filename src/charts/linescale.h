// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/axis.h"

#include <QPointF>
#include <QRectF>

#include <vector>

namespace charts {

// Days and values → places in a plot.
struct LineScale {
    QRectF plot;
    ValueAxis axis;
    QDate firstDay;
    QDate lastDay;

    double x(QDate day) const;
    double y(double value) const; // kept inside the plot
    QPointF at(QDate day, double value) const { return {x(day), y(value)}; }
};

// The same line with at most four points per column of `columnWidth`: first, lowest, highest and last. It covers the same pixels.
std::vector<QPointF> thinned(std::vector<QPointF> points, double columnWidth);

} // namespace charts
