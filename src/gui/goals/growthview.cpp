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

// The history up to now and, of a level, the ways from there to the target and to what the history supports.
class GrowthPicture {
public:
    GrowthPicture(QPainter &painter, const core::Attainability &growth, const GrowthView::Labels &labels, std::optional<double> supported,
        const QSizeF &size)
        : m_painter(painter)
        , m_growth(growth)
        , m_labels(labels)
        , m_target(growth.behaviour == core::Behaviour::Flow ? std::nullopt : growth.target)
        , m_supported(growth.behaviour == core::Behaviour::Flow ? std::nullopt : supported)
    {
        const double line = lineHeight(Type::Caption);
        const double right = std::max({widthOf(labels.target, m_strong), widthOf(labels.supported, m_strong), m_theme.u(2)}) + m_theme.u(2);
        m_plot = QRectF(m_theme.u(2), line + m_theme.u(1), size.width() - m_theme.u(2) - right, size.height() - 2 * line - m_theme.u(3));
        m_first = growth.history.front().day;
        const QDate today = growth.history.back().day;
        m_hasFuture = growth.behaviour != core::Behaviour::Flow && growth.deadline && *growth.deadline > today;
        m_last = m_hasFuture ? *growth.deadline : today;
        std::vector<double> values;
        for (const auto &point : growth.history)
            values.push_back(point.value);
        for (const auto &end : {m_target, m_supported})
            if (end)
                values.push_back(*end);
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        m_low = *low;
        m_span = *high > *low ? *high - *low : 1;
    }

    void draw()
    {
        drawLines();
        labelHistory();
        if (m_hasFuture)
            labelEnds();
    }

private:
    QPointF place(QDate day, double value) const
    {
        const double days = std::max<double>(1, static_cast<double>(m_first.daysTo(m_last)));
        return {m_plot.left() + m_plot.width() * static_cast<double>(m_first.daysTo(day)) / days,
            m_plot.bottom() - m_plot.height() * (value - m_low) / m_span};
    }
    QPointF now() const { return place(m_growth.history.back().day, m_growth.history.back().value); }
    QColor targetColour() const { return m_growth.support == core::Support::NotSupported ? m_theme.atRisk : m_theme.accent; }

    void drawLines()
    {
        paintHairline(m_painter, m_plot.bottomLeft() + QPointF(0, m_theme.u(1)), m_plot.bottomRight() + QPointF(0, m_theme.u(1)));
        QPolygonF measured;
        for (const auto &point : m_growth.history)
            measured << place(point.day, point.value);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_theme.text, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(measured);
        if (m_hasFuture && m_supported) {
            m_painter.setPen(QPen(m_theme.onTrack, 2, Qt::SolidLine, Qt::RoundCap));
            m_painter.drawLine(now(), place(m_last, *m_supported));
        }
        if (m_hasFuture && m_target) {
            m_painter.setPen(QPen(targetColour(), 2, Qt::DashLine, Qt::FlatCap));
            m_painter.drawLine(now(), place(m_last, *m_target));
        }
        if (m_hasFuture)
            drawMilestones();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.text);
        m_painter.drawEllipse(now(), m_theme.u(0.9), m_theme.u(0.9));
    }

    // Rings on the way that is still to go.
    void drawMilestones()
    {
        m_painter.setPen(QPen(m_theme.text, 1.5));
        m_painter.setBrush(m_theme.surface);
        for (const auto &milestone : m_labels.milestones)
            if (milestone.day > m_growth.history.back().day && milestone.day <= m_last)
                m_painter.drawEllipse(
                    place(milestone.day, std::clamp(milestone.value, m_low, m_low + m_span)), m_theme.u(0.8), m_theme.u(0.8));
    }

    void label(QPointF at, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment side = Qt::AlignLeft)
    {
        const double width = widthOf(text, font) + 2, line = lineHeight(Type::Caption);
        const double x = side & Qt::AlignRight ? std::max(0.0, at.x() - width) : at.x();
        paintText(m_painter, QRectF(x, at.y() - line / 2, width, line), text, font, colour);
    }

    void labelHistory()
    {
        const double line = lineHeight(Type::Caption), below = m_plot.bottom() + m_theme.u(1.5) + line / 2;
        const auto &first = m_growth.history.front();
        label(place(first.day, first.value) - QPointF(0, line * 0.8), m_labels.first, m_caption, m_theme.muted);
        label(now() - QPointF(m_theme.u(1), line * 0.8), m_labels.current, m_caption, m_theme.text, Qt::AlignRight);
        label({m_plot.left(), below}, m_labels.firstDay, m_caption, m_theme.muted);
        const double beside = widthOf(m_labels.firstDay, m_caption) + widthOf(m_labels.currentDay, m_caption) + m_theme.u(4);
        label({std::max(now().x(), m_plot.left() + beside), below}, m_labels.currentDay, m_caption, m_theme.muted, Qt::AlignRight);
    }

    // Two ends near each other stand one line apart.
    void labelEnds()
    {
        const double line = lineHeight(Type::Caption), x = m_plot.right() + m_theme.u(1.5);
        double targetY = m_target ? place(m_last, *m_target).y() : 0;
        double supportedY = m_supported ? place(m_last, *m_supported).y() : 0;
        if (m_target && m_supported && std::abs(targetY - supportedY) < line) {
            const double middle = (targetY + supportedY) / 2, side = targetY <= supportedY ? 1 : -1;
            targetY = middle - side * line / 2;
            supportedY = middle + side * line / 2;
        }
        if (m_target)
            label({x, targetY}, m_labels.target, m_strong, targetColour());
        if (m_supported)
            label({x, supportedY}, m_labels.supported, m_strong, m_theme.onTrack);
    }

    QPainter &m_painter;
    const core::Attainability &m_growth;
    const GrowthView::Labels &m_labels;
    const charts::Theme &m_theme = gui::theme();
    const QFont m_caption = fontOf(Type::Caption);
    const QFont m_strong = fontOf(Type::Caption, true);
    std::optional<double> m_target;
    std::optional<double> m_supported;
    QRectF m_plot;
    QDate m_first;
    QDate m_last;
    bool m_hasFuture = false;
    double m_low = 0;
    double m_span = 1;
};

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
    if (m_growth.history.size() < 2 || !m_growth.currentDay)
        return;
    QPainter painter(this);
    const PainterScope scope(painter);
    GrowthPicture(painter, m_growth, m_labels, supportedTarget(), size()).draw();
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
