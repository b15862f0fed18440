// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "charts/kpichart.h"
#include "core/format.h"
#include "core/labels.h"

#include <algorithm>
#include <cmath>

namespace report {

namespace {

QString paceSentence(const Groundwork &ground, const core::KpiReading &reading)
{
    const core::Language &language = ground.language();
    if (!reading.actual || !reading.expected)
        return language.translate("report", "There are not enough numbers yet to compare with the pace expected.");
    const double ahead = (*reading.actual - *reading.expected) * (reading.isLowerBetter ? -1 : 1);
    const QString distance = ground.value(reading, std::abs(ahead));
    if (std::abs(ahead) < 1e-9)
        return language.translate("report", "It is exactly where it was expected to be.");
    return language.filled(ahead > 0 ? language.translate("report", "It is %1 ahead of the pace expected.")
                                     : language.translate("report", "It is %1 short of the pace expected."),
        {distance});
}

Text leadOf(const Groundwork &ground, const core::KpiReading &reading)
{
    const core::Language &language = ground.language();
    Text text = strong(paceSentence(ground, reading));
    if (reading.neededPerWeek && reading.getsPerWeek && !reading.isLowerBetter && reading.behaviour != core::Behaviour::Ratio
        && reading.unit != core::Unit::Seconds && *reading.neededPerWeek > 0)
        text.push_back(
            {u' '
                + language.filled(language.translate("report", "%1 a week are needed; the last four weeks brought %2 each on average."),
                    {ground.value(reading, std::round(*reading.neededPerWeek)), ground.value(reading, std::round(*reading.getsPerWeek))})});
    if (reading.decidedBy == core::DecidedBy::Chance && reading.pace)
        text.push_back({u' '
                        + language.filled(language.translate("report", "The pace alone is %1: it is the chance that decides the status."),
                            {core::formatPercent(*reading.pace * 100, language)})});
    return text;
}

Fact actualFact(const Groundwork &ground, const core::KpiReading &reading)
{
    const core::Language &language = ground.language();
    Fact fact{language.translate("report", "Actual"), ground.value(reading, reading.actual), {}, {}};
    if (reading.dataTo)
        fact.detail = language.filled(language.translate("report", "on %1"), {core::formatDay(*reading.dataTo, language)});
    return fact;
}

Fact expectedFact(const Groundwork &ground, const core::KpiReading &reading)
{
    const core::Language &language = ground.language();
    Fact fact{language.translate("report", "Expected"), ground.value(reading, reading.expected), {}, {}};
    const int days = reading.daysAhead.value_or(0);
    if (days > 0)
        fact.detail = language.translate("report", "%n days ahead", nullptr, days);
    if (days < 0)
        fact.detail = language.translate("report", "%n days late", nullptr, -days);
    return fact;
}

std::vector<Fact> factsOf(const Groundwork &ground, const core::KpiReading &reading)
{
    const core::Language &language = ground.language();
    std::vector<Fact> facts{actualFact(ground, reading), expectedFact(ground, reading)};
    facts.push_back({language.translate("report", "Target"), ground.value(reading, reading.target), {},
        reading.deadline ? core::formatDay(*reading.deadline, language) : QString()});
    Fact projection{language.translate("report", "Projection"), unknownValue(), {}, {}};
    if (reading.projection) {
        projection.value = ground.value(reading, reading.projection->mid);
        projection.detail = language.filled(language.translate("report", "%1 to %2", "a range"),
            {ground.value(reading, reading.projection->low), ground.value(reading, reading.projection->high)});
    }
    facts.push_back(projection);
    Fact chance{language.translate("report", "Chance"), unknownValue(), {}, {}};
    if (reading.probability) {
        chance.value = core::chanceLabel(*reading.probability, reading.daysOfData, language);
        chance.detail = language.translate("report", "of reaching the target");
    }
    facts.push_back(chance);
    return facts;
}

Figure chartOf(const Groundwork &ground, const core::Kpi &kpi, const core::KpiReading &reading)
{
    charts::KpiChartInput input{
        ground.kpiName(reading), reading, core::kpiPath(kpi, reading, ground.input().metrics, ground.input().source), ground.asOf(), {}};
    const QDate first = ground.startOf(reading), last = ground.deadlineOf(reading);
    for (const core::Campaign &campaign : ground.campaigns())
        if (campaign.firstDay <= last && campaign.lastDay >= first)
            input.campaigns.push_back({onOneLine(campaign.name), campaign.firstDay, campaign.lastDay});
    ChartPicture picture{charts::kpiChart(input, ground.language())};
    return {picture.chart.words.alternative, {}, picture};
}

// "What was on" in a week: campaigns that ran and posts that went out.
QString weekNotes(const Groundwork &ground, QDate first, QDate last)
{
    QStringList notes;
    for (const core::Campaign &campaign : ground.campaigns())
        if (campaign.firstDay <= last && campaign.lastDay >= first)
            notes += onOneLine(campaign.name);
    for (const core::KeyDate &day : ground.strategy().all<core::KeyDate>())
        if (day.day >= first && day.day <= last)
            notes += onOneLine(day.title);
    const auto posts = std::count_if(
        ground.posts().begin(), ground.posts().end(), [&](const core::Post &post) { return *post.day >= first && *post.day <= last; });
    notes += ground.language().translate("report", "%n posts", nullptr, int(posts));
    return notes.join(QStringLiteral(", "));
}

Table weeksTable(const Groundwork &ground, const core::Kpi &kpi, const core::KpiReading &reading)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "The value of each week, and what was on.");
    table.columns = {{language.translate("report", "Week"), Align::Left, 0, true}, {ground.metricName(reading.metric), Align::Right},
        {language.translate("report", "In the calendar")}};
    if (!reading.dataTo)
        return table;
    const QDate start = ground.startOf(reading);
    const QDate last = reading.dataTo->addDays(7 - reading.dataTo->dayOfWeek());
    const int weeks = std::min(13, static_cast<int>(start.addDays(1 - start.dayOfWeek()).daysTo(last) + 1) / 7);
    if (weeks < 1)
        return table;
    const auto values = core::weeklyValues(kpi, ground.input().metrics, ground.input().source, last, weeks);
    for (size_t i = 0; i < values.size(); ++i) {
        const QDate sunday = last.addDays(-7 * static_cast<int>(values.size() - 1 - i));
        const QDate from = std::max(sunday.addDays(-6), start), to = std::min(sunday, *reading.dataTo);
        table.rows.push_back({{cellOf(language.filled(language.translate("report", "%1 to %2", "days"),
                                   {core::formatShortDay(from, language), core::formatShortDay(to, language)})),
                                  cellOf(values[i] ? ground.value(reading, *values[i]) : QString()), cellOf(weekNotes(ground, from, to))},
            false, false});
    }
    return table;
}

// Of the metric itself, or of the parts of a ratio.
std::vector<core::SourceNote> sourcesOf(const Groundwork &ground, const core::KpiReading &reading, core::Scope scope)
{
    const core::MetricSource &source = ground.input().source;
    auto notes = source.sources({reading.channel, reading.metric, scope});
    const core::Metric *metric = ground.input().metrics.find(reading.metric);
    if (!notes.empty() || !metric || metric->numerator.isEmpty())
        return notes;
    for (const QString &part : {metric->numerator, metric->denominator})
        for (const core::SourceNote &note : source.sources({reading.channel, part, scope}))
            notes.push_back(note);
    return notes;
}

QString rangeSentence(const core::KpiReading &reading, const core::Language &language)
{
    if (reading.behaviour == core::Behaviour::Ratio)
        return language.translate("report", "Its parts are projected apart; the range holds 8 times in 10, by the errors of the past.");
    if (reading.behaviour == core::Behaviour::Level)
        return language.translate(
            "report", "The net change of the last 28 complete days goes on; the range holds 8 times in 10, by the errors of the past.");
    return language.translate("report", "Mean of the last 28 complete days; the range holds 8 times in 10, by the errors of the past.");
}

Section kpiSection(const Groundwork &ground, const core::KpiReading &reading, int number)
{
    const core::Language &language = ground.language();
    const core::Kpi *kpi = ground.strategy().find(reading.kpi);
    const core::Goal *goal = ground.strategy().find(reading.goal);
    Section section;
    section.title = ground.kpiName(reading);
    section.anchor = kpiAnchor(reading.kpi);
    Heading heading{2, section.title, section.anchor};
    heading.eyebrow = language.filled(language.translate("report", "KPI %1 of %2: %3"),
        {QString::number(number), QString::number(ground.readings().size()),
            goal && !goal->title.isEmpty() ? onOneLine(goal->title) : core::label(reading.tier, language)});
    heading.status = reading.status;
    heading.statusWord = core::label(reading.status, language);
    std::vector<Element> page{heading, Paragraph{leadOf(ground, reading)}, Facts{factsOf(ground, reading), true}};
    if (kpi && reading.actual)
        page.push_back(chartOf(ground, *kpi, reading));
    if (kpi)
        if (Table weeks = weeksTable(ground, *kpi, reading); !weeks.rows.empty()) {
            page.push_back(Heading{3, language.translate("report", "Week by week")});
            page.push_back(std::move(weeks));
        }
    KeyValues lines = sourceLines(ground, reading);
    if (reading.projection)
        lines.lines.push_back({language.translate("report", "Projection"), plain(rangeSentence(reading, language))});
    page.push_back(std::move(lines));
    section.versions = {page};
    return section;
}

} // namespace

QString formulaOf(const Groundwork &ground, const QString &metricId)
{
    const core::Language &language = ground.language();
    const core::Metric *metric = ground.input().metrics.find(metricId);
    if (!metric)
        return {};
    if (const QString note = metric->note(language.code()); !note.isEmpty())
        return note;
    if (!metric->numerator.isEmpty() && !metric->denominator.isEmpty())
        return language.filled(language.translate("report", "%1 ÷ %2, as a ratio of sums.", "formula"),
            {ground.metricName(metric->numerator), ground.metricName(metric->denominator)});
    return metric->behaviour == core::Behaviour::Flow ? language.translate("report", "The sum of the days measured.")
                                                      : language.translate("report", "The last value measured.");
}

KeyValues sourceLines(const Groundwork &ground, const core::KpiReading &reading)
{
    const core::Language &language = ground.language();
    KeyValues lines;
    if (const QString formula = formulaOf(ground, reading.metric); !formula.isEmpty())
        lines.lines.push_back({language.translate("report", "Formula"), plain(formula)});
    const core::Kpi *kpi = ground.strategy().find(reading.kpi);
    const core::Scope scope = kpi ? kpi->scope : core::Scope::All;
    QStringList files;
    for (const core::SourceNote &note : sourcesOf(ground, reading, scope)) {
        const QStringList days{note.file, core::formatShortDay(note.firstDay, language), core::formatDay(note.lastDay, language)};
        files += note.file.isEmpty() ? language.filled(language.translate("report", "typed in by hand, %2 to %3"), days)
                                     : language.filled(language.translate("report", "%1, %2 to %3", "file, days"), days);
    }
    files.removeDuplicates();
    lines.lines.push_back({language.translate("report", "Files"),
        files.isEmpty() ? muted(language.translate("report", "No numbers were imported for it.")) : plain(files.join(u'\n'))});
    return lines;
}

std::vector<Section> kpiSections(const Groundwork &ground)
{
    std::vector<Section> sections;
    int number = 0;
    for (const core::KpiReading &reading : ground.readings())
        sections.push_back(kpiSection(ground, reading, ++number));
    return sections;
}

} // namespace report
