// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dashboard/linechartview.h"

#include "app/plaintooltip.h"
#include "charts/paintercanvas.h"
#include "charts/svgcanvas.h"
#include "gui/style/theme.h"

#include <QBuffer>
#include <QHelpEvent>
#include <QPainter>
#include <QSaveFile>
#include <QToolTip>

namespace gui {

LineChartView::LineChartView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LineChartView::setChart(const charts::LineChart &chart)
{
    m_chart = chart;
    m_picture = {};
    setAccessibleName(chart.words.alternative);
    update();
}

QSize LineChartView::sizeHint() const
{
    return {u(120), u(62)};
}

QSize LineChartView::minimumSizeHint() const
{
    return {u(60), u(62)};
}

QString LineChartView::milestoneAt(QPointF point) const
{
    for (const auto &flag : m_flags)
        if (QRectF(flag.at - QPointF(u(2), u(4)), QSizeF(u(4), u(5))).contains(point))
            return flag.text;
    return {};
}

bool LineChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = milestoneAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), app::plainToolTip(text), this);
    return true;
}

void LineChartView::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(theme().surface);
        QPainter painter(&m_picture);
        charts::PainterCanvas canvas(painter, fontOf(Type::Body));
        const auto layout = charts::layOut(m_chart, rect(), theme(), canvas);
        m_flags = layout.flags;
        charts::draw(canvas, layout, theme());
    }
    QPainter(this).drawPixmap(0, 0, m_picture);
}

void LineChartView::resizeEvent(QResizeEvent *)
{
    m_picture = {};
}

void LineChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        m_picture = {};
    QWidget::changeEvent(event);
}

QByteArray LineChartView::svg() const
{
    QPixmap nothing(1, 1);
    QPainter painter(&nothing);
    const charts::PainterCanvas measure(painter, fontOf(Type::Body));
    charts::SvgCanvas canvas(size(), theme().fontFamily.isEmpty() ? font().family() : theme().fontFamily, measure);
    charts::draw(canvas, charts::layOut(m_chart, rect(), theme(), canvas), theme());
    return canvas.document(alternativeText());
}

QByteArray LineChartView::png() const
{
    QImage image(size() * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(theme().surface);
    QPainter painter(&image);
    charts::PainterCanvas canvas(painter, fontOf(Type::Body));
    charts::draw(canvas, charts::layOut(m_chart, rect(), theme(), canvas), theme());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

bool LineChartView::saveTo(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive) ? svg() : png());
    return file.commit();
}

} // namespace gui
