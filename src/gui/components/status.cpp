// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/status.h"

#include "app/plaintooltip.h"
#include "charts/marks.h"
#include "charts/paintercanvas.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QHash>

namespace gui {

void paintStatusMark(QPainter &painter, const QRectF &box, core::KpiStatus status)
{
    const PainterScope scope(painter);
    charts::PainterCanvas canvas(painter, fontOf(Type::Body));
    charts::drawStatus(canvas, theme(), status, box);
}

void paintPillarMark(QPainter &painter, const QRectF &box, int position)
{
    const PainterScope scope(painter);
    charts::PainterCanvas canvas(painter, fontOf(Type::Body));
    charts::drawPillar(canvas, theme(), position, box);
}

void paintBullet(QPainter &painter, const QRectF &box, const charts::Bullet &bullet)
{
    const PainterScope scope(painter);
    charts::PainterCanvas canvas(painter, fontOf(Type::Body));
    charts::draw(canvas, charts::layOut(bullet, box, theme()), theme());
}

double networkCodeWidth(const QString &code)
{
    static QHash<std::pair<QString, QFont>, double> widths; // a table asks for the same few again and again
    const std::pair known(code, fontOf(Type::Code, true));
    if (!widths.contains(known))
        widths.insert(known, QFontMetricsF(known.second).horizontalAdvance(code));
    return std::max(widths.value(known) + theme().u(2.5), theme().u(6));
}

double paintNetworkCode(QPainter &painter, const QRectF &box, const QString &code)
{
    const double width = networkCodeWidth(code);
    const double height = theme().u(4.5);
    const QRectF frame(box.left(), std::round(box.center().y() - height / 2), std::round(width), height);
    paintBox(painter, frame, theme().surface, theme().control, theme().u(0.75));
    paintText(painter, frame, code, fontOf(Type::Code, true), theme().text, Qt::AlignCenter);
    return width;
}

QColor statusColour(core::KpiStatus status)
{
    return charts::statusColour(status, theme());
}

StatusLabel::StatusLabel(Fill fill, QWidget *parent)
    : QWidget(parent)
    , m_fill(fill)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusLabel::setStatus(core::KpiStatus status, const QString &word)
{
    m_status = status;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    const int side = m_fill == Fill::Soft ? u(2) : 0;
    return {QFontMetrics(fontOf(Type::Body, true)).horizontalAdvance(m_word) + u(3) + u(2) + 2 * side, u(5.5)};
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRectF box = rect();
    if (m_fill == Fill::Soft) {
        paintBox(painter, box, charts::statusSoftColour(m_status, theme()), QColor(), theme().u(1));
        box.adjust(theme().u(2), 0, -theme().u(2), 0);
    }
    const double mark = theme().u(3);
    paintStatusMark(painter, QRectF(box.left(), box.center().y() - mark / 2, mark, mark), m_status);
    paintText(painter, box.adjusted(mark + theme().u(2), 0, 2, 0), m_word, fontOf(Type::Body, true), gui::statusColour(m_status));
}

NetworkCode::NetworkCode(const QString &code, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_code(code)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(app::plainToolTip(name));
    setAccessibleName(name);
}

QSize NetworkCode::sizeHint() const
{
    return {int(std::ceil(networkCodeWidth(m_code))), u(4.5)};
}

void NetworkCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintNetworkCode(painter, rect(), m_code);
}

} // namespace gui
