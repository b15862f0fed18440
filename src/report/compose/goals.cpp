// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "core/bettermetrics.h"
#include "core/format.h"
#include "core/goalsentence.h"
#include "core/labels.h"

#include <algorithm>

namespace report {

namespace {

QString valueOf(const Groundwork &ground, const core::Kpi &kpi, const std::optional<double> &value)
{
    const core::Metric *metric = ground.input().metrics.find(kpi.metric);
    const core::Unit unit = metric ? metric->unit : core::Unit::Count;
    return value ? core::formatValue(*value, unit, ground.business().currency, ground.language()) : unknownValue();
}

std::optional<double> targetOf(const Groundwork &ground, const core::Kpi &kpi)
{
    const core::KpiReading *reading = ground.readingOf(kpi.id);
    return reading ? reading->target : std::nullopt;
}

bool addsUp(const Groundwork &ground, const core::Kpi &kpi)
{
    const core::Metric *metric = ground.input().metrics.find(kpi.metric);
    return metric && metric->behaviour == core::Behaviour::Flow;
}

QString measuredBy(const Groundwork &ground, const core::Kpi &kpi)
{
    const core::Language &language = ground.language();
    const QString metric = ground.metricName(kpi.metric), channel = ground.channelName(kpi.channel);
    if (kpi.metric.isEmpty())
        return {};
    return channel.isEmpty() ? metric : language.filled(language.translate("report", "%1, %2", "metric, channel"), {metric, channel});
}

void addNumbers(KeyValues &lines, const Groundwork &ground, const core::Kpi &kpi)
{
    const core::Language &language = ground.language();
    const auto target = targetOf(ground, kpi);
    if (!kpi.metric.isEmpty() && (!target || !kpi.deadline)) // else the sentence above says it
        lines.lines.push_back(
            {language.translate("report", "Measured by"), {{measuredBy(ground, kpi), false, Tone::Normal, u'#' + kpiAnchor(kpi.id)}}});
    if (kpi.baseline || target) {
        Text numbers = plain(language.filled(language.translate("report", "%1 → %2", "baseline, target"),
            {valueOf(ground, kpi, kpi.baseline), valueOf(ground, kpi, target)}));
        numbers.front().isStrong = true;
        if (kpi.deadline)
            numbers.push_back({language.filled(language.translate("report", " by %1"), {core::formatDay(*kpi.deadline, language)})});
        if (!kpi.baselineSource.isEmpty())
            numbers.push_back({language.filled(addsUp(ground, kpi) ? language.translate("report", " (before: %1)")
                                                                   : language.translate("report", " (start: %1)"),
                                   {onOneLine(kpi.baselineSource)}),
                false, Tone::Muted});
        lines.lines.push_back(
            {addsUp(ground, kpi) ? language.translate("report", "Before → target") : language.translate("report", "Start → target"),
                numbers});
    }
    if (const core::Metric *metric = ground.input().metrics.find(kpi.metric))
        lines.lines.push_back({language.translate("report", "In the end"), plain(core::endOutcome(*metric, language))});
    if (!kpi.noter.isEmpty())
        lines.lines.push_back({language.translate("report", "Noted by"), plain(onOneLine(kpi.noter))});
}

// "3,059 by 31 January 2027; Menu printed by 1 March 2027"
QString milestonesOf(const Groundwork &ground, const core::Goal &goal)
{
    const core::Language &language = ground.language();
    auto milestones = ground.strategy().where<core::Milestone>([&](const core::Milestone &milestone) { return milestone.goal == goal.id; });
    std::sort(milestones.begin(), milestones.end(), [](const core::Milestone &a, const core::Milestone &b) { return a.day < b.day; });
    const core::Kpi *kpi = ground.kpiOf(goal.id);
    QStringList texts;
    for (const core::Milestone &milestone : milestones) {
        const QString what = milestone.value && kpi ? valueOf(ground, *kpi, milestone.value) : onOneLine(milestone.title);
        texts +=
            language.filled(language.translate("report", "%1 by %2", "milestone, day"), {what, core::formatDay(milestone.day, language)});
    }
    return texts.join(language.translate("report", "; ", "between the things of a week"));
}

// What the reason says to whoever decides (S0-05).
QString buyInArgument(core::GoalReason reason, const core::Language &language)
{
    switch (reason) {
    case core::GoalReason::Budget:
        return language.translate("report", "It shows what the money does, so that the budget goes where it works.");
    case core::GoalReason::Workflow:
        return language.translate("report", "It puts the work in order: everybody knows what comes next, and what can be left.");
    case core::GoalReason::ProveReturn:
        return language.translate("report", "It sets what social media brings beside what it costs, in numbers.");
    case core::GoalReason::Align:
        return language.translate("report", "It ties the daily posts to what the business wants.");
    }
    Q_UNREACHABLE();
}

Text argumentFor(core::GoalReason reason, const core::Language &language)
{
    Text why = strong(language.filled(language.translate("report", "%1.", "a reason"), {core::label(reason, language)}));
    why.push_back({u' ' + buyInArgument(reason, language)});
    return why;
}

// Several goals for one and the same reason: it is said once, above them.
bool hasReasonInCommon(const Groundwork &ground)
{
    const auto &goals = ground.goals();
    return goals.size() > 1
        && std::all_of(goals.begin(), goals.end(), [&](const core::Goal &goal) { return goal.reason == goals.front().reason; });
}

// Who stands behind the goal and what it is about, for whoever must support it (S0-03, S0-05, S0-06).
void addSupport(KeyValues &lines, const Groundwork &ground, const core::Goal &goal)
{
    const core::Language &language = ground.language();
    if (!hasReasonInCommon(ground))
        lines.lines.push_back({language.translate("report", "Why this goal"), argumentFor(goal.reason, language)});
    lines.lines.push_back({language.translate("report", "How far it reaches"), plain(core::label(goal.extent, language))});
    if (!goal.sponsor.trimmed().isEmpty())
        lines.lines.push_back({language.translate("report", "Support needed from"), plain(onOneLine(goal.sponsor))});
}

void addReasons(KeyValues &lines, const Groundwork &ground, const core::Goal &goal)
{
    const core::Language &language = ground.language();
    const auto add = [&](const QString &key, const QString &text) {
        if (!text.trimmed().isEmpty())
            lines.lines.push_back({key, plain(printable(text))});
    };
    if (const core::Objective *objective = ground.strategy().find(goal.objective))
        add(language.translate("report", "Objective served"), objective->title);
    add(language.translate("report", "How it helps"), goal.contribution);
    add(language.translate("report", "Why it matters"), goal.soWhat);
    if (const core::Persona *persona = ground.strategy().find(goal.audience))
        add(language.translate("report", "For whom"), persona->name);
    if (const core::Kpi *kpi = ground.kpiOf(goal.id))
        addNumbers(lines, ground, *kpi);
    add(language.translate("report", "What counts"), goal.definition);
    add(language.translate("report", "Milestones"), milestonesOf(ground, goal));
    add(language.translate("report", "Owner"), goal.owner);
    if (ground.isInternal())
        addSupport(lines, ground, goal);
    add(language.translate("report", "To be learnt"), goal.learningQuestion);
    if (ground.isInternal())
        add(language.translate("report", "Target kept because"), goal.overrideReason);
    if (goal.outcome != core::Outcome::Open)
        add(language.translate("report", "Outcome"), core::label(goal.outcome, language));
    add(language.translate("report", "What we learnt"), goal.lesson);
}

void addGoal(std::vector<Element> &page, const Groundwork &ground, const core::Goal &goal)
{
    const core::Language &language = ground.language();
    Heading heading{3, ground.goalName(goal), goalAnchor(goal.id), core::label(goal.type, language), {}, {}, {}};
    if (heading.text.isEmpty())
        heading.text = language.translate("report", "A goal without a name");
    const core::Kpi *kpi = ground.kpiOf(goal.id);
    if (const core::KpiReading *reading = kpi && !ground.isStillToCome() ? ground.readingOf(kpi->id) : nullptr) {
        heading.status = reading->status;
        heading.statusWord = core::label(reading->status, language);
    }
    page.push_back(std::move(heading));
    if (const QString sentence = smartSentence(ground, goal); !sentence.isEmpty())
        page.push_back(Paragraph{
            {{sentence, false, Tone::Normal, kpi ? QString(u'#' + kpiAnchor(kpi->id)) : QString()}}, ParagraphStyle::Body, 0, true});
    if (goal.link == core::MetricLink::Proxy && !goal.isExploration && kpi)
        page.push_back(Paragraph{{{core::proxySentence(language), false, Tone::Muted}}, ParagraphStyle::Body, 0, true});
    KeyValues lines;
    addReasons(lines, ground, goal);
    if (!lines.lines.empty())
        page.push_back(std::move(lines));
    const QStringList missing = missingOf(ground, goal);
    if (!missing.isEmpty())
        page.push_back(Paragraph{{{language.translate("report", "Not SMART yet. Missing: "), true, Tone::Behind},
            {language.filled(language.translate("report", "%1.", "a list"), {missing.join(QStringLiteral(", "))}), false, Tone::Behind}}});
}

void addObjectives(std::vector<Element> &page, const Groundwork &ground)
{
    const core::Language &language = ground.language();
    const auto &objectives = ground.strategy().all<core::Objective>();
    if (objectives.empty())
        return;
    Table table;
    table.columns = {{language.translate("report", "Business objective"), Align::Left, 0, true},
        {language.translate("report", "Marketing objective"), Align::Left, 0, false},
        {language.translate("report", "Why"), Align::Left, 0, false}};
    table.summary = language.translate("report", "What the business wants, and the marketing objective that serves it.");
    for (const core::Objective &objective : objectives)
        table.rows.push_back({{{plain(objective.title)}, {plain(objective.marketing)}, {plain(objective.reason)}}, false, false});
    page.push_back(std::move(table));
}

} // namespace

QString smartSentence(const Groundwork &ground, const core::Goal &goal)
{
    const core::Language &language = ground.language();
    const core::Kpi *kpi = ground.kpiOf(goal.id);
    const auto target = kpi ? targetOf(ground, *kpi) : std::nullopt;
    if (!kpi || kpi->metric.isEmpty() || !target || !kpi->deadline)
        return goal.purpose.isEmpty()
                 ? QString()
                 : language.filled(language.translate("report", "To %1.", "a goal's purpose"), {onOneLine(goal.purpose)});
    const QString what = measuredBy(ground, *kpi), to = valueOf(ground, *kpi, target), until = core::formatDay(*kpi->deadline, language);
    const QString why = onOneLine(goal.purpose);
    if (kpi->baseline) {
        const QString from = valueOf(ground, *kpi, kpi->baseline);
        if (addsUp(ground, *kpi)) // it begins at zero again, and is compared with as long a time before
            return why.isEmpty() ? language.filled(
                       language.translate("report", "%1: %2 by %3 (%4 before, in as long a time)."), {what, to, until, from})
                                 : language.filled(language.translate("report", "%1: %2 by %3 (%4 before, in as long a time), to %5."),
                                     {what, to, until, from, why});
        return why.isEmpty()
                 ? language.filled(language.translate("report", "%1: from %2 to %3 by %4."), {what, from, to, until})
                 : language.filled(language.translate("report", "%1: from %2 to %3 by %4, to %5."), {what, from, to, until, why});
    }
    if (!why.isEmpty())
        return language.filled(language.translate("report", "%1: %2 by %3, to %4."), {what, to, until, why});
    return language.filled(language.translate("report", "%1: %2 by %3."), {what, to, until});
}

QStringList missingOf(const Groundwork &ground, const core::Goal &goal)
{
    const core::Language &language = ground.language();
    const core::Kpi *kpi = ground.kpiOf(goal.id);
    QStringList missing;
    if (goal.isExploration) {
        if (goal.learningQuestion.trimmed().isEmpty())
            missing += language.translate("report", "the question that it should answer");
        if (!goal.exploreUntil && !(kpi && kpi->deadline))
            missing += language.translate("report", "the day it is over");
        return missing;
    }
    if (!kpi || kpi->metric.isEmpty())
        missing += language.translate("report", "what it is measured by");
    const bool isFromZero = kpi && addsUp(ground, *kpi) && kpi->targetForm == core::TargetForm::Absolute; // it needs no start
    if (!kpi || (!kpi->baseline && !isFromZero))
        missing += language.translate("report", "where it starts");
    if (!kpi || !kpi->targetAmount)
        missing += language.translate("report", "a target");
    if (!kpi || !kpi->deadline)
        missing += language.translate("report", "a deadline");
    if (!goal.objective)
        missing += language.translate("report", "the business objective that it serves");
    return missing;
}

Section goalsSection(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Section section;
    section.title = language.translate("report", "Objectives and goals");
    section.anchor = QStringLiteral("goals");
    std::vector<Element> page;
    addObjectives(page, ground);
    if (ground.isInternal() && hasReasonInCommon(ground)) {
        KeyValues why;
        why.lines.push_back({language.translate("report", "Why these goals"), argumentFor(ground.goals().front().reason, language)});
        page.push_back(std::move(why));
    }
    for (const core::Goal &goal : ground.goals())
        addGoal(page, ground, goal);
    if (ground.isInternal())
        addBudgetEvidence(page, ground);
    if (page.empty())
        return section;
    page.insert(page.begin(), Heading{2, section.title, section.anchor, {}, {}, {}, {}});
    section.versions = {page};
    return section;
}

} // namespace report
