// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/calendarmodel.h"
#include "gui/calendar/dashedbox.h"
#include "gui/calendar/postsview.h"
#include "gui/components/status.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>

namespace gui {

void paintDashedBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border)
{
    const PainterScope scope(painter);
    QPen pen(border, 1, Qt::CustomDashLine);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), theme().u(1), theme().u(1));
}

void paintHatch(QPainter &painter, const QRectF &rect)
{
    painter.fillRect(rect, QBrush(theme().line, Qt::BDiagPattern));
}

void PostsView::paintLead(QPainter &painter, QRectF &rest, const QModelIndex &post) const
{
    const double mark = theme().u(2.5);
    if (const int pillar = post.data(app::CalendarModel::PillarRole).toInt(); pillar >= 0)
        paintPillarMark(painter, QRectF(rest.left(), rest.center().y() - mark / 2, mark, mark), pillar);
    rest.setLeft(rest.left() + mark + theme().u(1.5));
    const QString code = post.data(app::CalendarModel::CodeRole).toString();
    rest.setLeft(rest.left() + paintText(painter, rest, code, fontOf(Type::Code, true), theme().muted) + theme().u(1));
    if (!post.data(app::CalendarModel::RepeatsRole).toBool())
        return;
    const double size = theme().u(3.5);
    paintIcon(painter, QStringLiteral("repeat"), QRectF(rest.right() - size, rest.center().y() - size / 2, size, size), theme().muted);
    rest.setRight(rest.right() - size - theme().u(1));
}

void PostsView::paintHeld(QPainter &painter) const
{
    const double words = QFontMetricsF(fontOf(Type::Body)).horizontalAdvance(m_held->title) + u(5);
    const QSizeF chip(std::clamp<double>(words, u(34), u(80)), u(6.5));
    QRectF box(QPointF(m_held->at) + QPointF(-u(4), -u(3)), chip);
    box.moveLeft(std::clamp<double>(box.left(), 0, std::max<double>(0, viewport()->width() - chip.width())));
    paintBox(painter, box.translated(0, 2), faded(theme().text, 0.15), QColor(), theme().u(1));
    paintBox(painter, box, theme().surface, theme().accent, theme().u(1));
    paintText(painter, box.adjusted(u(2), 0, -u(2), 0), m_held->title, fontOf(Type::Body), theme().text);
    if (m_held->effect.isEmpty())
        return;
    QStringList lines = m_held->effect;
    lines << tr("Esc to cancel");
    const QFontMetrics measure(fontOf(Type::Caption));
    int width = 0;
    for (const QString &line : lines)
        width = std::max(width, measure.horizontalAdvance(line));
    QRectF hint(0, 0, width + u(5), static_cast<double>(lines.size()) * lineHeight(Type::Caption) + u(3));
    hint.moveTopLeft(box.bottomRight() + QPointF(u(2), u(1)));
    hint.moveLeft(std::clamp<double>(hint.left(), 0, std::max<double>(0, viewport()->width() - hint.width())));
    if (hint.bottom() > viewport()->height())
        hint.moveBottom(box.top() - u(1));
    paintBox(painter, hint, theme().text, QColor(), theme().u(1));
    QRectF line = hint.adjusted(u(2.5), u(1.5), -u(2), 0);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        line.setHeight(lineHeight(Type::Caption));
        paintText(painter, line, lines[i], fontOf(Type::Caption, i == 0), theme().surface);
        line.moveTop(line.bottom());
    }
}

} // namespace gui
