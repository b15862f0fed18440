// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace gui {

// A box with a dashed border: what is not there, such as days without a post. An invalid fill leaves it empty.
void paintDashedBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border);
// Quiet slanting lines: days on which a channel keeps silent on purpose.
void paintHatch(QPainter &painter, const QRectF &rect);

} // namespace gui
