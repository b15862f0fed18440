// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/start/samplecard.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

namespace gui {

SampleCard::SampleCard(const QString &name, const QString &line, std::vector<double> bars, QWidget *parent)
    : QAbstractButton(parent)
    , m_line(line)
    , m_bars(std::move(bars))
{
    setText(name);
    setAccessibleName(tr("Open the sample %1").arg(name));
    setAccessibleDescription(line);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SampleCard::sizeHint() const
{
    return {QFontMetrics(fontOf(Type::Caption)).horizontalAdvance(m_line) + u(8), u(28)};
}

void SampleCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), underMouse() ? theme().sunken : theme().surface, theme().line, theme().u(2));
    const QRectF inside = QRectF(rect()).adjusted(u(4), u(4), -u(4), -u(3));
    double y = inside.top();
    for (const double bar : m_bars) {
        const QRectF track(inside.left(), y, u(24), u(1.5));
        painter.fillRect(track, underMouse() ? theme().line : theme().sunken);
        painter.fillRect(QRectF(track.left(), track.top() + 1, track.width() * bar, u(1)), theme().accent);
        painter.fillRect(QRectF(track.left() + track.width() * 0.88, track.top() - u(0.75), 2, u(3)), theme().text);
        y += u(3.25);
    }
    const double second = lineHeight(Type::Caption);
    const double first = lineHeight(Type::Body);
    paintText(painter, QRectF(inside.left(), inside.bottom() - second - first, inside.width(), first), text(), fontOf(Type::Body, true),
        theme().text);
    paintText(
        painter, QRectF(inside.left(), inside.bottom() - second, inside.width(), second), m_line, fontOf(Type::Caption), theme().muted);
}

IconTile::IconTile(QString icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(std::move(icon))
{
    setFixedSize(u(12), u(12));
}

void IconTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), theme().selection, QColor(), theme().u(2));
    const double size = theme().u(6);
    paintIcon(painter, m_icon, QRectF((width() - size) / 2, (height() - size) / 2, size, size), theme().accent);
}

FirstRunBar::FirstRunBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(u(13));
}

void FirstRunBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    paintHairline(painter, QPointF(0, height() - 1), QPointF(width(), height() - 1));
}

} // namespace gui
