// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/kpichart.h"

#include "core/format.h"
#include "core/kpiwords.h"
#include "core/oneline.h"

#include <algorithm>

namespace charts {

namespace {

double finestStep(core::Unit unit)
{
    switch (unit) {
    case core::Unit::Percent:
        return 0.1;
    case core::Unit::Ratio:
        return 0.01;
    case core::Unit::Count:
    case core::Unit::Seconds:
    case core::Unit::Currency:
    case core::Unit::Rank:
        break;
    }
    return 1;
}

// Puts the words of one KPI's chart together: whole phrases, each with its figure.
class ChartWords {
public:
    ChartWords(const KpiChartInput &input, const core::Language &language)
        : m_input(input)
        , m_reading(input.reading)
        , m_language(language)
        , m_words(input.reading, language)
    {
    }

    LineChart::Milestone milestone(const core::Milestone &milestone) const;
    QString number(double value) const { return core::formatValue(value, m_reading.unit, m_reading.currency, m_language); }
    LineChart::Words words() const;

private:
    QString filled(const QString &text, const QStringList &arguments) const { return m_language.filled(text, arguments); }
    QString actual() const;
    QString expected() const;
    QString alternative() const;
    QString standing() const;

    const KpiChartInput &m_input;
    const core::KpiReading &m_reading;
    const core::Language &m_language;
    const core::KpiWords m_words;
};

LineChart::Words ChartWords::words() const
{
    LineChart::Words words;
    words.actual = actual();
    words.expected = expected();
    if (m_reading.target)
        words.target = filled(m_language.translate("charts", "Target %1"), {number(*m_reading.target)});
    if (m_reading.projection) {
        words.forecast = filled(m_language.translate("charts", "Projection %1"), {m_words.projection()});
        words.forecastRange = m_words.range();
    }
    if (!m_input.path.previous.empty())
        words.previous = filled(m_language.translate("charts", "Before: %1"), {number(m_input.path.previous.back().value)});
    words.axisFrom = [language = m_language](
                         const QString &start) { return language.filled(language.translate("charts", "axis from %1"), {start}); };
    words.alternative = alternative();
    return words;
}

QString ChartWords::actual() const
{
    if (!m_reading.actual)
        return {};
    return filled(m_language.translate("charts", "Actual %1"), {number(*m_reading.actual)});
}

QString ChartWords::expected() const
{
    if (!m_reading.expected)
        return {};
    if (m_reading.dataTo && *m_reading.dataTo == m_input.today)
        return filled(m_language.translate("charts", "Expected today %1"), {number(*m_reading.expected)});
    return filled(m_language.translate("charts", "Expected %1"), {number(*m_reading.expected)});
}

LineChart::Milestone ChartWords::milestone(const core::Milestone &milestone) const
{
    const QString day = core::formatDay(milestone.day, m_language), title = core::oneLine(milestone.title);
    const QString value = milestone.value ? number(*milestone.value) : QString();
    LineChart::Milestone flag{milestone.day, milestone.value, title.isEmpty() ? value : title, {}};
    flag.text = title.isEmpty() || value.isEmpty()
                  ? filled(m_language.translate("charts", "%1 by %2", "milestone, day"), {flag.name, day})
                  : filled(m_language.translate("charts", "%1: %2 by %3", "milestone, value, day"), {title, value, day});
    return flag;
}

QString ChartWords::alternative() const
{
    QStringList texts;
    for (const core::Milestone &one : m_input.milestones)
        texts += milestone(one).text;
    if (texts.isEmpty())
        return standing();
    return filled(m_language.translate("charts", "%1 Milestones: %2.", "the chart in a sentence, its milestones"),
        {standing(), texts.join(QStringLiteral("; "))});
}

QString ChartWords::standing() const
{
    if (!m_reading.actual || !m_reading.dataTo)
        return filled(m_language.translate("charts", "%1: there are no figures to draw yet."), {m_input.name});
    const QStringList known{m_input.name, number(*m_reading.actual), core::formatDay(*m_reading.dataTo, m_language)};
    if (!m_reading.target || !m_reading.deadline)
        return filled(m_language.translate("charts", "%1: %2 on %3; there is no target yet."), known);
    const auto aim = known + QStringList{number(*m_reading.target), core::formatDay(*m_reading.deadline, m_language)};
    if (!m_reading.expected)
        return filled(m_language.translate("charts", "%1: %2 on %3; the target is %4 by %5."), aim);
    const auto pace = aim + QStringList{number(*m_reading.expected)};
    if (!m_reading.projection)
        return filled(m_language.translate("charts", "%1: %2 on %3, where %6 was expected; the target is %4 by %5."), pace);
    return filled(m_language.translate(
                      "charts", "%1: %2 on %3, where %6 was expected; the target is %4 by %5, the projection %7, 8 times in 10 within %8."),
        pace + QStringList{m_words.projection(), m_words.range()});
}

} // namespace

std::vector<core::Milestone> milestonesOf(const core::Strategy &strategy, core::Id<core::Goal> goal)
{
    auto milestones = strategy.where<core::Milestone>([goal](const core::Milestone &milestone) {
        return milestone.goal == goal && (milestone.value || !core::oneLine(milestone.title).isEmpty());
    });
    std::stable_sort(
        milestones.begin(), milestones.end(), [](const core::Milestone &a, const core::Milestone &b) { return a.day < b.day; });
    return milestones;
}

LineChart kpiChart(const KpiChartInput &input, const core::Language &language)
{
    const auto &reading = input.reading;
    LineChart chart;
    chart.path = input.path;
    chart.today = input.today;
    chart.campaigns = input.campaigns;
    if (!reading.expected && !chart.path.target.empty()) // nothing is expected of it yet: the target alone, not the way there
        chart.path.target = {chart.path.target.back()};
    chart.firstDay = reading.startDay.value_or(input.path.target.empty() ? input.today.addDays(-90) : input.path.target.front().day);
    chart.lastDay = std::max(reading.deadline.value_or(input.today), chart.firstDay.addDays(1));
    if (reading.expected && reading.dataTo)
        chart.expected = core::KpiPath::Point{*reading.dataTo, *reading.expected};
    chart.startsAtZero = reading.behaviour == core::Behaviour::Flow;
    chart.finestStep = finestStep(reading.unit);
    chart.unit = reading.unit == core::Unit::Seconds ? AxisUnit::Duration : AxisUnit::Plain;
    chart.number = [unit = reading.unit, currency = reading.currency, language](
                       double value) { return core::formatValue(value, unit, currency, language); };
    if (reading.unit == core::Unit::Seconds)
        chart.zero = [language](double step) { return core::formatNoDuration(step, language); };
    chart.day = [language](QDate day) { return core::formatShortDay(day, language); };
    const ChartWords words(input, language);
    chart.words = words.words();
    for (const core::Milestone &milestone : input.milestones)
        chart.milestones.push_back(words.milestone(milestone));
    return chart;
}

} // namespace charts
