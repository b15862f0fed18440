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

namespace gui {

MixMeter::MixMeter(QWidget *parent)
    : QWidget(parent)
{
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

void MixMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isOneLine = fitsOneLine();
    QRectF rest(0, 0, width(), isOneLine ? height() : height() / 2.0);
    if (!m_summary.warning.isEmpty()) {
        const QFont font = fontOf(Type::Body, true);
        const double width = std::min<double>(QFontMetricsF(font).horizontalAdvance(m_summary.warning) + 1, rest.width() / 2);
        const QRectF words(rest.right() - width, rest.top(), width, rest.height());
        paintText(painter, words, m_summary.warning, font, theme().behind);
        paintIcon(painter, QStringLiteral("finding"), QRectF(words.left() - u(6), rest.center().y() - u(2), u(4), u(4)), theme().behind);
        rest.setRight(words.left() - u(9));
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
