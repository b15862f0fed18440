// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/segments.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace gui {

Segments::Segments(const QString &name, const QStringList &texts, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_texts(texts)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void Segments::setCurrent(int index)
{
    m_current = index;
    setAccessibleName(tr("%1: %2").arg(m_name, m_texts.value(index)));
    update();
}

QSize Segments::sizeHint() const
{
    int width = 0;
    for (int index = 0; index < count(); ++index)
        width += widthOf(index);
    return {width, u(8)};
}

int Segments::widthOf(int index) const
{
    return QFontMetrics(fontOf(Type::Body, true)).horizontalAdvance(m_texts.at(index)) + u(6);
}

int Segments::indexAt(const QPoint &position) const
{
    int right = 0;
    for (int index = 0; index < count(); ++index) {
        right += widthOf(index);
        if (position.x() < right)
            return index;
    }
    return -1;
}

void Segments::choose(int index)
{
    if (index < 0 || index >= count() || index == m_current)
        return;
    setCurrent(index);
    emit currentChanged(index);
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const charts::Theme &theme = gui::theme();
    paintBox(painter, rect(), theme.surface, theme.control, theme.u(1));
    int x = 0;
    for (int index = 0; index < count(); ++index) {
        const QRect segment(x, 0, widthOf(index), height());
        const bool isOn = index == m_current;
        if (isOn || index == m_hovered)
            paintBox(painter, QRectF(segment).adjusted(1, 1, -1, -1), isOn ? theme.selection : theme.sunken, QColor(), theme.u(0.75));
        if (index > 0)
            paintHairline(painter, segment.topLeft() + QPoint(0, 1), segment.bottomLeft() - QPoint(0, 1));
        paintText(painter, segment, m_texts.at(index), fontOf(Type::Body, isOn), isOn ? theme.accent : theme.text, Qt::AlignCenter);
        if (isOn && hasFocus())
            paintFocusRing(painter, QRectF(segment).adjusted(2, 2, -2, -2));
        x += segment.width();
    }
}

void Segments::mousePressEvent(QMouseEvent *event)
{
    choose(indexAt(event->position().toPoint()));
}

void Segments::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = indexAt(event->position().toPoint());
    update();
}

void Segments::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void Segments::keyPressEvent(QKeyEvent *event)
{
    const int step = isRightToLeft() ? -1 : 1;
    if (event->key() == Qt::Key_Left)
        choose(m_current - step);
    else if (event->key() == Qt::Key_Right)
        choose(m_current + step);
    else
        QWidget::keyPressEvent(event);
}

} // namespace gui
