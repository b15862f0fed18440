// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/bulletlegend.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

namespace gui {

BulletLegend::BulletLegend(QWidget *parent)
    : QWidget(parent)
    , m_actual(tr("actual"))
    , m_expected(tr("expected today"))
    , m_target(tr("target"))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend: bar, actual; diamond, expected today; line, target"));
}

QSize BulletLegend::sizeHint() const
{
    const QFontMetrics metrics(fontOf(Type::Caption));
    return {
        metrics.horizontalAdvance(m_actual) + metrics.horizontalAdvance(m_expected) + metrics.horizontalAdvance(m_target) + u(21), u(5)};
}

void BulletLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PainterScope scope(painter);
    const QFont caption = fontOf(Type::Caption);
    double x = 0;
    const double middle = height() / 2.0;
    const auto word = [&](const QString &text, double mark) {
        x += mark + u(1.25);
        x += paintText(painter, QRectF(x, 0, width() - x, height()), text, caption, theme().muted) + u(3);
    };
    painter.fillRect(QRectF(x, middle - u(0.75), u(3.5), u(1.5)), theme().accent);
    word(m_actual, u(3.5));
    const double half = u(0.9);
    painter.setPen(QPen(theme().text, 1.2));
    painter.setBrush(theme().surface);
    painter.drawPolygon(QPolygonF({{x + half, middle - u(1.5)}, {x + 2 * half, middle}, {x + half, middle + u(1.5)}, {x, middle}}));
    word(m_expected, 2 * half);
    painter.fillRect(QRectF(x, middle - u(1.5), u(0.6), u(3)), theme().text);
    word(m_target, u(0.6));
}

} // namespace gui
