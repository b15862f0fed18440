// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/popup.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

namespace gui {

Popup::Popup(QWidget *owner)
    : QWidget(owner, Qt::Popup | Qt::FramelessWindowHint)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    m_column->setContentsMargins(u(3), u(3), u(3), u(3));
    m_column->setSpacing(u(2));
}

void Popup::openBelow(const QWidget *widget, const QRect &part)
{
    adjustSize();
    QPoint corner = widget->mapToGlobal(part.bottomLeft() + QPoint(0, 1 + u(1)));
    const QRect room = widget->screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    if (corner.y() + height() > room.bottom())
        corner.setY(widget->mapToGlobal(part.topLeft() - QPoint(0, u(1))).y() - height());
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    show();
}

void Popup::finish()
{
    m_isFinished = true;
    close();
}

void Popup::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        finish();
    else
        QWidget::keyPressEvent(event);
}

void Popup::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    if (std::exchange(m_isFinished, true))
        return;
    emit left();
}

void Popup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), theme().surface, theme().control, theme().u(2));
}

} // namespace gui
