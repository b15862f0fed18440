// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/linechart.h"

#include "charts/linelabels.h"
#include "charts/linescale.h"

#include <algorithm>
#include <limits>

namespace charts {

namespace {

using Role = LineChartLayout::Role;
using Label = LineChartLayout::Label;

struct ValueRange {
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();

    void add(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

ValueRange rangeOf(const LineChart &chart)
{
    ValueRange range;
    for (const auto &run : chart.path.actual)
        for (const auto &point : run)
            range.add(point.value);
    for (const auto *line : {&chart.path.target, &chart.path.previous})
        for (const auto &point : *line)
            range.add(point.value);
    for (const auto &point : chart.path.forecast)
        range.add(point.range.mid);
    if (chart.expected)
        range.add(chart.expected->value);
    for (const auto &milestone : chart.milestones)
        if (milestone.value)
            range.add(*milestone.value);
    if (range.high < range.low)
        return {0, 0};
    // The axis holds the band. Only a range without bounds must not flatten what is known: beyond thrice as much it is cut.
    const double room = 3 * std::max(range.high - range.low, chart.finestStep);
    const ValueRange most{range.low - room, range.high + room};
    for (const auto &point : chart.path.forecast) {
        range.add(std::max(point.range.low, most.low));
        range.add(std::min(point.range.high, most.high));
    }
    if (chart.startsAtZero || (range.low >= 0 && range.low < 0.4 * range.high))
        range.low = std::min(0.0, range.low);
    return range;
}

std::vector<QPointF> lineOf(const std::vector<core::KpiPath::Point> &points, const LineScale &scale, double columnWidth)
{
    std::vector<QPointF> line;
    line.reserve(points.size());
    for (const auto &point : points)
        line.push_back(scale.at(point.day, point.value));
    return thinned(std::move(line), columnWidth);
}

// Too few values for a line to be seen: one every three days or less.
bool isSparse(const LineChart &chart, std::size_t count)
{
    const auto &runs = chart.path.actual;
    return count > 0 && runs.front().front().day.daysTo(runs.back().back().day) >= 3 * (static_cast<qint64>(count) - 1);
}

// One chart on its way to its layout: the margins first, since they decide the scale.
class LineChartComposer {
public:
    LineChartComposer(const LineChart &chart, const QRectF &box, const Theme &theme, const Canvas &canvas)
        : m_chart(chart)
        , m_box(box)
        , m_theme(theme)
        , m_canvas(canvas)
        , m_style(textStyle(theme, Theme::caption, theme.muted))
        , m_lineHeight(theme.lineHeight(Theme::caption))
    {
    }

    LineChartLayout compose()
    {
        const auto range = rangeOf(m_chart);
        m_layout.axis = valueAxis(range.low, range.high, m_chart.finestStep, m_chart.unit);
        m_layout.alternativeText = m_chart.words.alternative;
        m_hasWords = m_box.width() >= m_theme.u(60) && m_box.height() >= m_theme.u(24);
        setMargins();
        if (m_hasWords && (m_layout.plot.width() < m_theme.u(15) || m_layout.plot.height() < m_theme.u(8))) {
            m_hasWords = false;
            m_layout.labels.clear();
            setMargins();
        }
        placeAxes();
        placeLines();
        placeFlags();
        if (m_hasWords) {
            if (m_hasCampaigns)
                placeCampaigns(m_layout, m_chart, scale(), m_stripsTop, m_canvas, m_theme);
            aimAtLineEnds(m_ends, m_chart, scale());
            placeEndLabels(m_layout, m_ends, m_canvas, m_theme);
            placeTodayLabels(m_layout, m_chart, m_canvas, m_theme);
            placeMilestoneNames(m_layout, m_chart, m_canvas, m_theme);
        }
        return m_layout;
    }

private:
    LineScale scale() const { return {m_layout.plot, m_layout.axis, m_chart.firstDay, m_chart.lastDay}; }
    QString number(double value) const { return m_chart.number ? m_chart.number(value) : QString::number(value); }
    QString tickText(double tick) const
    {
        const auto &ticks = m_layout.axis.ticks;
        return tick == 0 && m_chart.zero && ticks.size() > 1 ? m_chart.zero(ticks[1] - ticks[0]) : number(tick);
    }
    double widthOfText(const QString &text) const { return m_canvas.textWidth(text, m_style); }

    bool hasToday() const { return m_chart.today && *m_chart.today >= m_chart.firstDay && *m_chart.today <= m_chart.lastDay; }
    void setMargins();
    double endColumn();
    void placeAxes();
    void placeLevels();
    void placeDays();
    void placeLines();
    void placeFlags();

    const LineChart &m_chart;
    const QRectF m_box;
    const Theme &m_theme;
    const Canvas &m_canvas;
    const TextStyle m_style;
    const double m_lineHeight;
    LineChartLayout m_layout;
    std::vector<EndLabel> m_ends;
    bool m_hasWords = true;
    bool m_hasCampaigns = false;
    double m_stripsTop = 0;
};

double LineChartComposer::endColumn()
{
    m_ends = endLabels(m_chart, m_theme);
    const double most = m_box.width() * 0.4;
    while (!m_ends.empty() && widthOf(m_ends, m_canvas) + m_theme.u(2) > most)
        m_ends.pop_back();
    return m_ends.empty() ? m_theme.u(2) : widthOf(m_ends, m_canvas) + m_theme.u(2);
}

void LineChartComposer::setMargins()
{
    const double dot = m_theme.u(1);
    m_layout.plot = m_box.adjusted(dot, dot, -dot, -dot);
    if (!m_hasWords)
        return;
    double left = 0;
    for (const double tick : m_layout.axis.ticks)
        left = std::max(left, widthOfText(tickText(tick)));
    const bool hasNote = m_layout.axis.startsAboveZero() && m_chart.words.axisFrom;
    m_stripsTop = m_box.top() + (hasNote ? m_lineHeight + m_theme.u(1) : 0);
    m_layout.plot = QRectF(QPointF(m_box.left() + left + m_theme.u(2), m_stripsTop + m_lineHeight / 2),
        QPointF(m_box.right() - endColumn(), m_box.bottom() - m_lineHeight - m_theme.u(1.5)));
    const double strips = campaignLanes(m_chart, scale(), m_canvas, m_theme) * m_theme.u(5) + m_theme.u(2);
    m_hasCampaigns = strips > m_theme.u(2) && strips < m_layout.plot.height() * 0.4;
    if (m_hasCampaigns)
        m_layout.plot.setTop(m_stripsTop + std::max(strips, m_lineHeight / 2));
    if (hasNote) {
        const QString note = m_canvas.elided(m_chart.words.axisFrom(number(m_layout.axis.from)), m_style, m_box.width());
        m_layout.labels.push_back(
            {Role::Note, QRectF(m_box.left(), m_box.top(), widthOfText(note), m_lineHeight), note, m_style, Align::Left});
    }
}

void LineChartComposer::placeAxes()
{
    for (const double tick : m_layout.axis.ticks)
        m_layout.levels.push_back(scale().y(tick));
    if (!m_hasWords)
        return;
    placeLevels();
    placeDays();
}

void LineChartComposer::placeLevels()
{
    const auto &levels = m_layout.levels;
    const double right = m_layout.plot.left() - m_theme.u(2), distance = levels.at(0) - levels.at(1);
    const std::size_t every = distance >= m_lineHeight ? 1 : levels.size() - 1;
    for (std::size_t i = 0; i < levels.size(); i += every) {
        const auto text = tickText(m_layout.axis.ticks[i]);
        const double width = widthOfText(text);
        m_layout.labels.push_back(
            {Role::Level, QRectF(right - width, levels[i] - m_lineHeight / 2, width, m_lineHeight), text, m_style, Align::Right});
    }
}

void LineChartComposer::placeDays()
{
    const auto days = axisDays(m_chart.firstDay, m_chart.lastDay);
    const double top = m_layout.plot.bottom() + m_theme.u(1.5), gap = m_theme.u(3);
    const auto boxOf = [&](QDate day) {
        const double width = widthOfText(m_chart.day ? m_chart.day(day) : QString());
        const double x =
            std::clamp(scale().x(day) - width / 2, m_layout.plot.left(), std::max(m_layout.plot.left(), m_layout.plot.right() - width));
        return QRectF(x, top, width, m_lineHeight);
    };
    const auto place = [&](QDate day, const QColor &colour) {
        auto style = m_style;
        style.colour = colour;
        if (m_chart.day)
            m_layout.labels.push_back({Role::Day, boxOf(day), m_chart.day(day), style, Align::Left});
    };
    const auto collides = [&](QDate one, QDate other) { return boxOf(one).adjusted(-gap, 0, gap, 0).intersects(boxOf(other)); };
    // The line of the day looked at says its date; the months beside it give way.
    QDate today = hasToday() ? *m_chart.today : QDate();
    if (today.isValid() && today != days.back() && collides(today, days.back()))
        today = QDate();
    double end = m_layout.plot.left() - gap - 1;
    const double lastLeft = boxOf(days.back()).left();
    for (const auto day : days) {
        m_layout.days.push_back(scale().x(day));
        const auto box = boxOf(day);
        if (day == days.back() ? box.left() < end + gap : box.left() < end + gap || box.right() + gap > lastLeft)
            continue;
        if (today.isValid() && day != today && collides(today, day))
            continue;
        place(day, today == day ? m_theme.text : m_style.colour);
        end = box.right();
    }
    if (today.isValid() && std::find(days.begin(), days.end(), today) == days.end())
        place(today, m_theme.text);
}

void LineChartComposer::placeLines()
{
    const auto scale = this->scale();
    const double column = m_theme.unit / 4;
    std::size_t count = 0;
    for (const auto &run : m_chart.path.actual)
        count += run.size();
    for (const auto &run : m_chart.path.actual) {
        if (run.empty())
            continue;
        m_layout.actual.push_back(lineOf(run, scale, column));
        if (isSparse(m_chart, count))
            for (const auto &point : run)
                m_layout.markers.push_back(scale.at(point.day, point.value));
    }
    m_layout.target = lineOf(m_chart.path.target, scale, column);
    m_layout.previous = lineOf(m_chart.path.previous, scale, column);
    const auto &forecast = m_chart.path.forecast;
    for (const auto &point : forecast) {
        m_layout.forecast.push_back(scale.at(point.day, point.range.mid));
        m_layout.band.push_back(scale.at(point.day, point.range.high));
    }
    for (auto point = forecast.rbegin(); point != forecast.rend(); ++point)
        m_layout.band.push_back(scale.at(point->day, point->range.low));
    if (hasToday())
        m_layout.today = scale.x(*m_chart.today);
    if (!m_layout.actual.empty())
        m_layout.lastActual = m_layout.actual.back().back();
    if (m_chart.expected)
        m_layout.expected = scale.at(m_chart.expected->day, m_chart.expected->value);
}

void LineChartComposer::placeFlags()
{
    for (const auto &milestone : m_chart.milestones)
        if (milestone.day >= m_chart.firstDay && milestone.day <= m_chart.lastDay)
            m_layout.flags.push_back(
                {{scale().x(milestone.day), milestone.value ? scale().y(*milestone.value) : m_layout.plot.bottom()}, milestone.text});
}

} // namespace

LineChartLayout layOut(const LineChart &chart, const QRectF &box, const Theme &theme, const Canvas &canvas)
{
    return LineChartComposer(chart, box, theme, canvas).compose();
}

} // namespace charts
