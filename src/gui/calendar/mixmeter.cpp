// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/mixmeter.h"

#include "app/plaintooltip.h"
#include "charts/marks.h"
#include "charts/mixbar.h"
#include "charts/paintercanvas.h"
#include "gui/components/status.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QMouseEvent>

namespace gui {

MixMeter::MixMeter(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize MixMeter::sizeHint() const
{
    return {u(100), u(7)};
}

void MixMeter::setSummary(const app::MixSummary &summary)
{
    m_summary = summary;
    QStringList words{summary.rule};
    for (const auto &part : summary.parts)
        words << part.pillar + u' ' + part.shareText;
    if (!summary.warning.isEmpty())
        words << summary.warning;
    setAccessibleName(tr("Content mix"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(app::plainToolTip(words.join(QStringLiteral(", "))));
    setFixedHeight(fitsOneLine() ? u(7) : u(13));
    update();
}

double MixMeter::partWidth(const app::MixSummary::Part &part) const
{
    return u(4) + QFontMetricsF(fontOf(Type::Body)).horizontalAdvance(part.pillar)
         + QFontMetricsF(fontOf(Type::Body, true)).horizontalAdvance(part.shareText) + u(6);
}

bool MixMeter::fitsOneLine() const
{
    const QFontMetricsF strong(fontOf(Type::Body, true));
    double wanted = strong.horizontalAdvance(m_summary.rule) + u(4) + u(57);
    for (const auto &part : m_summary.parts)
        wanted += partWidth(part);
    if (!m_summary.warning.isEmpty())
        wanted += strong.horizontalAdvance(m_summary.warning) + u(10);
    return wanted <= width();
}

void MixMeter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(fitsOneLine() ? u(7) : u(13));
}

QRectF MixMeter::lineRect() const
{
    return {0, 0, static_cast<double>(width()), fitsOneLine() ? height() : height() / 2.0};
}

QRectF MixMeter::warningRect() const
{
    if (m_summary.warning.isEmpty())
        return {};
    const QRectF line = lineRect();
    const double words = QFontMetricsF(fontOf(Type::Body, true)).horizontalAdvance(m_summary.warning) + 1;
    return line.adjusted(line.width() - std::min(words, line.width() / 2) - u(6), 0, 0, 0);
}

void MixMeter::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(warningRect().contains(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    QWidget::mouseMoveEvent(event);
}

void MixMeter::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && warningRect().contains(event->position()))
        emit warningPressed();
}

void MixMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isOneLine = fitsOneLine();
    QRectF rest = lineRect();
    if (const QRectF warning = warningRect(); !warning.isNull()) {
        paintIcon(painter, QStringLiteral("finding"), QRectF(warning.left(), rest.center().y() - u(2), u(4), u(4)), theme().behind);
        QFont font = fontOf(Type::Body, true);
        font.setUnderline(underMouse() && cursor().shape() == Qt::PointingHandCursor);
        paintText(painter, warning.adjusted(u(6), 0, 0, 0), m_summary.warning, font, theme().behind);
        rest.setRight(warning.left() - u(3));
    }
    rest.setLeft(rest.left() + paintText(painter, rest, m_summary.rule, fontOf(Type::Body, true), theme().text) + u(4));

    charts::MixBar bar;
    bar.limit = m_summary.limit;
    for (const auto &part : m_summary.parts)
        bar.parts.push_back({part.share, charts::pillarColour(part.position, theme())});
    {
        const PainterScope scope(painter);
        charts::PainterCanvas canvas(painter, fontOf(Type::Body));
        charts::draw(canvas, charts::layOut(bar, QRectF(rest.left(), rest.top(), u(52), rest.height()), theme()), theme());
    }
    paintParts(painter, isOneLine ? rest.adjusted(u(57), 0, 0, 0) : QRectF(0, height() / 2.0, width(), height() / 2.0));
}

void MixMeter::paintParts(QPainter &painter, QRectF rest) const
{
    for (const auto &part : m_summary.parts) {
        if (partWidth(part) - u(4) > rest.width())
            break; // the tooltip and the description have them all
        const double mark = theme().u(2.5);
        paintPillarMark(painter, QRectF(rest.left(), rest.center().y() - mark / 2, mark, mark), part.position);
        rest.setLeft(rest.left() + u(4));
        rest.setLeft(rest.left() + paintText(painter, rest, part.pillar, fontOf(Type::Body), theme().text) + u(1.5));
        rest.setLeft(rest.left() + paintText(painter, rest, part.shareText, fontOf(Type::Body, true), theme().text) + u(4));
    }
}

} // namespace gui
