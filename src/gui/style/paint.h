// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/theme.h"

#include <QPainter>

class QStyleOption;
class QWidget;

// The strokes and fills that style, delegates and own widgets share.
namespace gui {

// Antialiasing on, state restored at the end of the scope.
class PainterScope {
public:
    explicit PainterScope(QPainter &painter);
    ~PainterScope();
    Q_DISABLE_COPY(PainterScope)

private:
    QPainter &m_painter;
};

// A rounded box whose stroke lies inside `rect`. An invalid colour leaves fill or border out.
void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius, double stroke = 1);
// The 2 px focus ring inside `rect`, for rows and cells.
void paintFocusRing(QPainter &painter, const QRectF &rect);
void paintHairline(QPainter &painter, QPointF from, QPointF to);
// One line of text in `rect`, elided at its end; returns the width it took.
double paintText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour,
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
// Background of a row: sunken under the mouse, selection with a 3 px accent bar when selected.
void paintRow(QPainter &painter, const QRect &rect, bool isSelected, bool isHovered);
QColor faded(QColor colour, double opacity);

} // namespace gui
