// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/growthview.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

double widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace

GrowthView::GrowthView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GrowthView::setGrowth(const core::Attainability &growth, const Labels &labels)
{
    m_growth = growth;
    m_labels = labels;
    setAccessibleName(labels.summary);
    setToolTip(labels.summary);
    update();
}

QSize GrowthView::sizeHint() const
{
    return {u(80), u(24)};
}

std::optional<double> GrowthView::supportedTarget() const
{
    for (const core::TargetProposal &proposal : m_growth.proposals)
        if (proposal.support == core::Support::Supported && m_growth.deadline && proposal.deadline == *m_growth.deadline)
            return proposal.target;
    return std::nullopt;
}

void GrowthView::paintEvent(QPaintEvent *)
{
    const auto &history = m_growth.history;
    if (history.size() < 2 || !m_growth.currentDay)
        return;
    QPainter painter(this);
    const PainterScope scope(painter);
    const charts::Theme &theme = gui::theme();
    const QFont caption = fontOf(Type::Caption);
    const QFont strong = fontOf(Type::Caption, true);
    const double line = lineHeight(Type::Caption);
    const bool isFlow = m_growth.behaviour == core::Behaviour::Flow;
    const auto target = isFlow ? std::nullopt : m_growth.target;
    const auto supported = isFlow ? std::nullopt : supportedTarget();
    const double right = std::max({widthOf(m_labels.target, strong), widthOf(m_labels.supported, strong), theme.u(2)}) + theme.u(2);
    const QRectF plot(theme.u(2), line + theme.u(1), width() - theme.u(2) - right, height() - 2 * line - theme.u(3));

    double low = history.front().value;
    double high = low;
    for (const auto &point : history) {
        low = std::min(low, point.value);
        high = std::max(high, point.value);
    }
    for (const auto &end : {target, supported})
        if (end) {
            low = std::min(low, *end);
            high = std::max(high, *end);
        }
    const QDate first = history.front().day;
    const bool hasFuture = !isFlow && m_growth.deadline && *m_growth.deadline > history.back().day;
    const QDate last = hasFuture ? *m_growth.deadline : history.back().day;
    const double days = std::max<double>(1, static_cast<double>(first.daysTo(last)));
    const double span = high > low ? high - low : 1;
    const auto place = [&](QDate day, double value) {
        return QPointF(plot.left() + plot.width() * static_cast<double>(first.daysTo(day)) / days,
            plot.bottom() - plot.height() * (value - low) / span);
    };

    paintHairline(painter, plot.bottomLeft() + QPointF(0, theme.u(1)), plot.bottomRight() + QPointF(0, theme.u(1)));
    QPolygonF measured;
    for (const auto &point : history)
        measured << place(point.day, point.value);
    const QPointF now = measured.back();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(measured);
    if (hasFuture && supported) {
        painter.setPen(QPen(theme.onTrack, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(now, place(last, *supported));
    }
    if (hasFuture && target) {
        const bool isTooMuch = m_growth.support == core::Support::NotSupported;
        painter.setPen(QPen(isTooMuch ? theme.atRisk : theme.accent, 2, Qt::DashLine, Qt::FlatCap));
        painter.drawLine(now, place(last, *target));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    painter.drawEllipse(now, theme.u(0.9), theme.u(0.9));

    const auto label = [&](QPointF at, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment side) {
        const double w = widthOf(text, font) + 2;
        const double x = side & Qt::AlignRight ? std::max(0.0, at.x() - w) : at.x();
        paintText(painter, QRectF(x, at.y() - line / 2, w, line), text, font, colour);
    };
    label(measured.front() - QPointF(0, line * 0.8), m_labels.first, caption, theme.muted, Qt::AlignLeft);
    label(now - QPointF(theme.u(1), line * 0.8), m_labels.current, caption, theme.text, Qt::AlignRight);
    const double below = plot.bottom() + theme.u(1.5) + line / 2;
    label(QPointF(plot.left(), below), m_labels.firstDay, caption, theme.muted, Qt::AlignLeft);
    label(QPointF(std::max(now.x(), plot.left() + widthOf(m_labels.firstDay, caption) + widthOf(m_labels.currentDay, caption) + theme.u(4)),
              below),
        m_labels.currentDay, caption, theme.muted, Qt::AlignRight);
    if (!hasFuture)
        return;
    double targetY = target ? place(last, *target).y() : 0;
    double supportedY = supported ? place(last, *supported).y() : 0;
    if (target && supported && std::abs(targetY - supportedY) < line) {
        const double middle = (targetY + supportedY) / 2;
        const double side = targetY <= supportedY ? 1 : -1;
        targetY = middle - side * line / 2;
        supportedY = middle + side * line / 2;
    }
    const double x = plot.right() + theme.u(1.5);
    if (target)
        label({x, targetY}, m_labels.target, strong, m_growth.support == core::Support::NotSupported ? theme.atRisk : theme.accent,
            Qt::AlignLeft);
    if (supported)
        label({x, supportedY}, m_labels.supported, strong, theme.onTrack, Qt::AlignLeft);
}

RateBars::RateBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RateBars::setRates(
    double needed, const QString &neededText, double observed, const QString &observedText, const QString &note, bool isNeededTooMuch)
{
    m_needed = needed;
    m_observed = observed;
    m_neededText = neededText;
    m_observedText = observedText;
    m_note = note;
    m_isTooMuch = isNeededTooMuch;
    setAccessibleName(tr("Needed: %1. Observed: %2, %3.").arg(neededText, observedText, note));
    update();
}

QSize RateBars::sizeHint() const
{
    return {u(80), 2 * u(6) + lineHeight(Type::Caption)};
}

void RateBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PainterScope scope(painter);
    const charts::Theme &theme = gui::theme();
    const QFont font = fontOf(Type::Body);
    const QFont strong = fontOf(Type::Body, true);
    const double names = std::max(widthOf(tr("Needed"), font), widthOf(tr("Observed"), font)) + theme.u(4);
    const double texts = std::max(widthOf(m_neededText, strong), widthOf(m_observedText, strong)) + theme.u(2);
    const double room = std::max(theme.u(4), width() - names - texts - theme.u(2));
    const double most = std::max({m_needed, m_observed, 1e-12});
    const auto bar = [&](double top, const QString &name, double value, const QString &text, const QColor &colour) {
        const double middle = top + theme.u(3);
        paintText(painter, QRectF(0, top, names, theme.u(6)), name, font, theme.text);
        const double length = room * std::max(0.0, value) / most;
        paintBox(painter, QRectF(names, middle - theme.u(1.1), length, theme.u(2.2)), colour, QColor(), theme.u(0.5));
        paintText(painter, QRectF(names + room + theme.u(2), top, texts, theme.u(6)), text, strong, theme.text);
    };
    bar(0, tr("Needed"), m_needed, m_neededText, m_isTooMuch ? theme.atRisk : theme.accent);
    bar(theme.u(6), tr("Observed"), m_observed, m_observedText, theme.text);
    paintText(
        painter, QRectF(names, 2 * theme.u(6), width() - names, lineHeight(Type::Caption)), m_note, fontOf(Type::Caption), theme.muted);
}

} // namespace gui
