// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QImage>
#include <QPainter>

namespace gui {

// A person in a round field: the picture, filling it, or without one the initials of the name. No photograph is needed to think of
// somebody.
void paintPortrait(QPainter &painter, const QRectF &place, const QImage &picture, const QString &name, const QFont &font);

} // namespace gui
