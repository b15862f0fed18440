// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/metrics/weekfield.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QKeyEvent>

namespace gui {

WeekField::WeekField(QWidget *parent)
    : LineField(parent)
{
}

void WeekField::setSign(const QString &sign)
{
    m_sign = sign;
    const int width = sign.isEmpty() ? 0 : QFontMetrics(fontOf(Type::Body)).horizontalAdvance(sign) + u(1);
    setTextMargins(0, 0, width, 0);
    update();
}

void WeekField::paintEvent(QPaintEvent *event)
{
    LineField::paintEvent(event);
    if (m_sign.isEmpty())
        return;
    QPainter painter(this);
    const QRectF inside = QRectF(rect()).adjusted(theme().u(2), 0, -theme().u(2), 0);
    paintText(painter, inside, m_sign, fontOf(Type::Body), theme().muted, Qt::AlignRight | Qt::AlignVCenter);
}

void WeekField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        take();
        emit moveWanted(1);
        return;
    case Qt::Key_Up:
        take();
        emit moveWanted(-1);
        return;
    case Qt::Key_Escape:
        emit givenUp();
        return;
    case Qt::Key_Plus:
        if (!m_countsUp)
            break;
        take();
        emit oneMoreWanted();
        return;
    default:
        break;
    }
    LineField::keyPressEvent(event);
}

} // namespace gui
