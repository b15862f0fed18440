// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/postrow.h"

#include "app/plaintooltip.h"
#include "gui/components/status.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

namespace gui {

PostRow::PostRow(const Facts &facts, QWidget *parent)
    : QAbstractButton(parent)
    , m_facts(facts)
{
    setText(facts.title);
    setAccessibleName(tr("%1, %2 %3, %4").arg(facts.title, facts.spokenDay, facts.time, facts.status));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(u(12));
}

QSize PostRow::sizeHint() const
{
    return {u(60), u(12)};
}

double PostRow::titleLeft() const
{
    return u(17.5);
}

void PostRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const bool isCut = QFontMetricsF(fontOf(Type::Body)).horizontalAdvance(text()) > width() - titleLeft() - u(4);
    setToolTip(isCut ? app::plainToolTip(text()) : QString());
}

void PostRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), theme().sunken);
    const double top = u(1.5);
    const double half = (height() - 2 * top) / 2;
    const QRectF day(u(4), top, titleLeft() - u(5), half);
    paintText(painter, day, m_facts.day, fontOf(Type::Body, true), theme().text);
    paintText(painter, day.translated(0, half), m_facts.time, fontOf(Type::Caption), theme().muted);
    const QRectF title(titleLeft(), top, width() - titleLeft() - u(4), half);
    paintText(painter, title, text(), fontOf(Type::Body), theme().text);
    QRectF second = title.translated(0, half);
    second.setLeft(second.left() + paintNetworkCode(painter, second, m_facts.code) + u(1.5));
    paintText(painter, second, m_facts.status, fontOf(Type::Caption), theme().muted);
}

} // namespace gui
