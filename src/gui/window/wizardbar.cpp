// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/wizardbar.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

namespace gui {

WizardBar::WizardBar(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setText(tr("Wizard"));
}

void WizardBar::setSteps(int done, int all)
{
    m_done = done;
    m_all = std::max(all, 1);
    setAccessibleName(tr("Wizard: %1 of %2 steps").arg(done).arg(all));
    setToolTip(m_isFolded ? accessibleName() : QString());
    update();
}

void WizardBar::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    setToolTip(isFolded ? accessibleName() : QString());
    update();
}

QSize WizardBar::sizeHint() const
{
    return {u(14), u(13)};
}

void WizardBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHairline(painter, QPointF(u(2), 0), QPointF(width() - u(2), 0));
    if (underMouse())
        paintBox(painter, QRectF(rect()).adjusted(u(2), u(1), -u(2), -u(0.5)), theme().sunken, QColor(), theme().u(1));
    const double side = u(m_isFolded ? 3 : 5);
    const QRectF inside = QRectF(rect()).adjusted(side, u(3), -side, 0);
    QRectF line(inside.left(), inside.top(), inside.width(), u(5));
    if (m_isFolded) {
        const double size = theme().u(4.5);
        paintIcon(painter, QStringLiteral("wizard"), QRectF(line.center().x() - size / 2, line.top(), size, size), theme().muted);
    } else {
        line.setLeft(line.left() + paintText(painter, line, text(), fontOf(Type::Body, true), theme().text) + u(2));
        paintText(painter, line, tr("%1 of %2 steps").arg(m_done).arg(m_all), fontOf(Type::Caption), theme().muted,
            Qt::AlignRight | Qt::AlignVCenter);
    }
    QRectF track(inside.left(), inside.top() + u(6), inside.width(), u(1));
    paintBox(painter, track, theme().sunken, QColor(), u(0.5));
    track.setWidth(track.width() * m_done / m_all);
    if (m_done > 0)
        paintBox(painter, track, theme().accent, QColor(), u(0.5));
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(u(2), u(1), -u(2), -u(0.5)));
}

} // namespace gui
