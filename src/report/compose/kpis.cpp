// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "charts/kpichart.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/parts.h"

#include <algorithm>

namespace report {

namespace {

constexpr size_t weeksShown = 14; // of a quarter, which may begin and end in mid-week
constexpr double weekWidth = 84; // "28 janv. – 3 févr." on one line

Text leadOf(const Groundwork &ground, const core::KpiReading &reading)
{
    const core::Language &language = ground.language();
    const core::KpiWords words = ground.wordsOf(reading);
    if (!reading.actual)
        return strong(language.translate("report", "There are not enough numbers yet to compare with the pace expected."));
    if (reading.status == core::KpiStatus::NotEnoughData)
        return strong(words.verdict());
    QStringList sentences{words.reason(), words.standing(), words.verdict()};
    const bool isRunning = reading.deadline && *reading.dataTo < *reading.deadline;
    if (core::isReached(reading) || !isRunning || (reading.neededPerWeek && reading.getsPerWeek && !reading.isLowerBetter))
        sentences += words.need().plain(language);
    sentences.removeAll(QString());
    Text text = strong(sentences.takeFirst());
    for (const QString &sentence : sentences)
        text.push_back({u' ' + sentence});
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
    const core::KpiWords words = ground.wordsOf(reading);
    if (core::isReached(reading) && reading.expected)
        fact.detail = words.reached();
    else if (reading.daysAhead)
        fact.detail = words.pace();
    return fact;
}

std::vector<Fact> factsOf(const Groundwork &ground, const core::KpiReading &reading)
{
    const core::Language &language = ground.language();
    std::vector<Fact> facts{actualFact(ground, reading), expectedFact(ground, reading)};
    facts.push_back({language.translate("report", "Target"), ground.value(reading, reading.target), {},
        reading.deadline ? core::formatDay(*reading.deadline, language) : QString()});
    const core::KpiWords words = ground.wordsOf(reading);
    Fact projection{language.translate("report", "Projection"), words.projection(), {}, {}};
    if (reading.projection && reading.projection->low != reading.projection->high)
        projection.detail = words.range();
    facts.push_back(projection);
    Fact chance{language.translate("report", "Chance of success"), words.chance(), {}, words.tooEarly()};
    chance.isWords = true;
    facts.push_back(chance);
    return facts;
}

Figure chartOf(const Groundwork &ground, const core::Kpi &kpi, const core::KpiReading &reading)
{
    charts::KpiChartInput input{ground.kpiName(reading), reading,
        core::kpiPath(kpi, reading, ground.input().metrics, ground.input().source), ground.asOf(), {},
        charts::milestonesOf(ground.strategy(), reading.goal)};
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
    for (const core::KeyDay &day : ground.keyDays(first, last))
        notes += onOneLine(day.title);
    const auto posts = std::count_if(
        ground.posts().begin(), ground.posts().end(), [&](const core::Post &post) { return *post.day >= first && *post.day <= last; });
    notes += posts == 0 ? ground.language().translate("report", "no post")
                        : ground.language().translate("report", "%n posts", nullptr, int(posts));
    return notes.join(ground.language().translate("report", "; ", "between the things of a week"));
}

// A week of a flow that was not measured whole says so.
Cell weekCell(const Groundwork &ground, const core::KpiReading &reading, const core::WeekValue &week)
{
    if (!week.value)
        return cellOf(QString());
    Cell cell = cellOf(ground.value(reading, *week.value));
    if (reading.behaviour == core::Behaviour::Flow && week.daysMeasured < week.days())
        cell.second = muted(ground.language().filled(
            ground.language().translate("report", "measured: %1 of %n days", nullptr, week.days()), {QString::number(week.daysMeasured)}));
    return cell;
}

Table weeksTable(const Groundwork &ground, const core::Kpi &kpi, const core::KpiReading &reading)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "The value of each week, and what was on.");
    table.columns = {{language.translate("report", "Week"), Align::Left, weekWidth, true},
        {ground.metricName(reading.metric), Align::Right}, {language.translate("report", "In the calendar")}};
    if (!reading.dataTo)
        return table;
    auto weeks = core::kpiWeeks(kpi, ground.input().metrics, ground.input().source, ground.startOf(reading), *reading.dataTo);
    if (weeks.size() > weeksShown)
        weeks.erase(weeks.begin(), weeks.end() - static_cast<std::ptrdiff_t>(weeksShown));
    for (const core::WeekValue &week : weeks)
        table.rows.push_back({{cellOf(core::formatDays(week.firstDay, week.lastDay, language)), weekCell(ground, reading, week),
                                  cellOf(weekNotes(ground, week.firstDay, week.lastDay))},
            false, false});
    return table;
}

// Of the metric itself, or of the parts of a ratio; as they stood on the day of the report.
std::vector<core::SourceNote> sourcesOf(const Groundwork &ground, const core::KpiReading &reading, core::Scope scope)
{
    const core::MetricSource &source = ground.input().source;
    auto notes = source.sources({reading.channel, reading.metric, scope});
    const core::Metric *metric = ground.input().metrics.find(reading.metric);
    if (notes.empty() && metric)
        for (const QString &part : core::partsOf(*metric))
            for (const core::SourceNote &note : source.sources({reading.channel, part, scope}))
                notes.push_back(note);
    std::erase_if(notes, [&](const core::SourceNote &note) { return note.firstDay > ground.asOf(); });
    for (core::SourceNote &note : notes)
        note.lastDay = std::min(note.lastDay, ground.asOf());
    return notes;
}

QString rangeSentence(const core::KpiReading &reading, const core::Language &language)
{
    switch (reading.behaviour) {
    case core::Behaviour::Ratio:
        return language.translate("report", "Both parts of the ratio are projected; 8 times in 10 the result falls in this range.");
    case core::Behaviour::Level:
        return language.translate(
            "report", "The net change of the last 28 complete days is carried forward; 8 times in 10 the result falls in this range.");
    case core::Behaviour::Flow:
        break;
    }
    return language.translate(
        "report", "The mean of the last 28 complete days is carried forward; 8 times in 10 the result falls in this range.");
}

// A name that begins with a capital, where it begins no sentence.
QString inSentence(QString name)
{
    if (!name.isEmpty())
        name[0] = name[0].toLower();
    return name;
}

// What the contents call the page: the goal, with the KPI's name where a goal has several.
QString sectionTitle(const Groundwork &ground, const core::KpiReading &reading)
{
    const QString goal = ground.titleOf(reading), kpi = ground.kpiName(reading);
    const core::Language &language = ground.language();
    return ground.strategy().kpisOf(reading.goal).size() > 1 && goal != kpi
             ? language.filled(language.translate("report", "%1: %2", "goal, KPI"), {goal, kpi})
             : goal;
}

Section kpiSection(const Groundwork &ground, const core::KpiReading &reading, int number)
{
    const core::Language &language = ground.language();
    const core::Kpi *kpi = ground.strategy().find(reading.kpi);
    const core::Goal *goal = ground.strategy().find(reading.goal);
    Section section;
    section.title = sectionTitle(ground, reading);
    section.anchor = kpiAnchor(reading.kpi);
    Heading heading{2, ground.kpiName(reading), section.anchor};
    heading.eyebrow = language.filled(
        language.translate("report", "KPI %1 of %2: %3"), {QString::number(number), QString::number(ground.readings().size()),
                                                              goal ? ground.goalName(*goal) : core::label(reading.tier, language)});
    if (!ground.isStillToCome()) {
        heading.status = reading.status;
        heading.statusWord = core::label(reading.status, language);
    }
    std::vector<Element> page{heading, Paragraph{leadOf(ground, reading)}, Facts{factsOf(ground, reading), true}};
    if (kpi && reading.actual)
        page.push_back(chartOf(ground, *kpi, reading));
    if (kpi)
        if (Table weeks = weeksTable(ground, *kpi, reading); !weeks.rows.empty()) {
            page.push_back(Heading{3, language.translate("report", "Week by week")});
            page.push_back(std::move(weeks));
            if (reading.behaviour == core::Behaviour::Ratio)
                page.push_back(Paragraph{plain(language.translate("report",
                                             "Each week is read on its own days; the actual value is read over the last 28 days.")),
                    ParagraphStyle::Caption});
        }
    KeyValues lines = sourceLines(ground, reading);
    if (reading.projection)
        lines.lines.push_back({language.translate("report", "Projection"), plain(rangeSentence(reading, language))});
    page.push_back(std::move(lines));
    section.versions = {page};
    return section;
}

// Of KPIs that nothing is known of, what they are to reach, all on one page: a page each would be full of dashes.
Section gatheredSection(const Groundwork &ground, const std::vector<core::KpiReading> &readings)
{
    const core::Language &language = ground.language();
    Section section;
    section.title = language.translate("report", "KPIs without figures yet");
    section.anchor = QStringLiteral("without-figures");
    std::vector<Element> page{Heading{2, section.title, section.anchor},
        Paragraph{plain(language.translate("report", "What each goal will be measured by, and what it is to reach."))}};
    for (const core::KpiReading &reading : readings) {
        page.push_back(Heading{3, ground.kpiName(reading), kpiAnchor(reading.kpi)});
        KeyValues lines;
        lines.lines.push_back({language.translate("report", "Goal"), plain(ground.titleOf(reading))});
        if (reading.target)
            lines.lines.push_back({language.translate("report", "Target"), plain(ground.value(reading, reading.target))});
        lines.lines.push_back({language.translate("report", "Deadline"), plain(core::formatDay(ground.deadlineOf(reading), language))});
        for (KeyValues::Line &line : sourceLines(ground, reading).lines)
            lines.lines.push_back(std::move(line));
        page.push_back(std::move(lines));
    }
    section.versions = {page};
    return section;
}

// Before the quarter begins, and as long as nothing at all was measured.
bool isGathered(const Groundwork &ground, const core::KpiReading &reading)
{
    const bool isNothingKnown = std::none_of(
        ground.readings().begin(), ground.readings().end(), [](const core::KpiReading &one) { return one.actual.has_value(); });
    return !reading.actual && (isNothingKnown || ground.asOf() < ground.quarter().firstDay);
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
        return language.filled(language.translate("report", "%1 ÷ %2, each added up first.", "formula"),
            {core::partsText(metric->numerator, ground.input().metrics, language),
                inSentence(core::partsText(metric->denominator, ground.input().metrics, language))});
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
        const QStringList days{note.file, core::formatDatedDays(note.firstDay, note.lastDay, language)};
        files += note.file.isEmpty() ? language.filled(language.translate("report", "typed in by hand, %1"), {days.last()})
                                     : language.filled(language.translate("report", "%1, %2", "file, days"), days);
    }
    files.removeDuplicates();
    lines.lines.push_back({language.translate("report", "Files"),
        files.isEmpty() ? muted(language.translate("report", "No numbers were imported for it.")) : plain(files.join(u'\n'))});
    return lines;
}

std::vector<Section> kpiSections(const Groundwork &ground)
{
    std::vector<Section> sections;
    std::vector<core::KpiReading> gathered;
    int number = 0;
    for (const core::KpiReading &reading : ground.readings()) {
        if (isGathered(ground, reading))
            gathered.push_back(reading);
        else
            sections.push_back(kpiSection(ground, reading, ++number));
    }
    if (!gathered.empty())
        sections.push_back(gatheredSection(ground, gathered));
    return sections;
}

} // namespace report
