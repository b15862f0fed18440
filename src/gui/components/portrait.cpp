// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/portrait.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainterPath>

namespace gui {

namespace {

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, 2))
        initials += word.at(0).toUpper();
    return initials;
}

} // namespace

void paintPortrait(QPainter &painter, const QRectF &place, const QImage &picture, const QString &name, const QFont &font)
{
    paintBox(painter, place, theme().selection, QColor(), place.height() / 2);
    if (picture.isNull()) {
        paintText(painter, place, initialsOf(name), font, theme().accent, Qt::AlignCenter);
        return;
    }
    const PainterScope scope(painter);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath round;
    round.addEllipse(place);
    painter.setClipPath(round, Qt::IntersectClip);
    QRectF shown(QPointF(), QSizeF(picture.size()).scaled(place.size(), Qt::KeepAspectRatioByExpanding));
    shown.moveCenter(place.center());
    painter.drawImage(shown, picture);
}

} // namespace gui
