// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/linechart.h"

#include <QPixmap>
#include <QWidget>

namespace gui {

// A line chart on the screen. It is drawn once into a pixmap and again when chart, size or theme change. Its one-sentence
// alternative is its accessible name; a milestone's flag tells all of it when pointed at. Saves itself as PNG or SVG.
class LineChartView : public QWidget {
    Q_OBJECT

public:
    explicit LineChartView(QWidget *parent);

    void setChart(const charts::LineChart &chart);
    // Writes the picture, complete or not at all: an SVG where the name ends so, else a PNG at twice the size. False: it could not.
    bool saveTo(const QString &path) const;
    QString alternativeText() const { return m_chart.words.alternative; }
    // What the flag under that point stands for; empty beside all of them.
    QString milestoneAt(QPointF point) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QByteArray svg() const;
    QByteArray png() const;

    charts::LineChart m_chart;
    std::vector<charts::LineChartLayout::Flag> m_flags;
    QPixmap m_picture;
};

} // namespace gui
