// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/goals/goaladvice.h"

#include "app/goals/readygoals.h"
#include "app/planday.h"
#include "app/workspace.h"
#include "catalogue/goaltypes.h"
#include "core/bettermetrics.h"
#include "core/format.h"
#include "core/labels.h"

#include <algorithm>

namespace app {

namespace {

// Reads the catalogue's texts in the workspace's language.
class Reader {
public:
    explicit Reader(const Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    QString text(const catalogue::Texts &texts) const
    {
        const auto found = texts.find(m_workspace.language().code());
        return found == texts.end() ? QString() : found->second;
    }
    GoalOffer offer(const core::Metric &metric) const
    {
        const QString code = m_workspace.language().code();
        return {metric.name(code), metric.note(code), metric.id};
    }
    std::vector<GoalOffer> offers(const std::vector<catalogue::Choice> &choices) const
    {
        std::vector<GoalOffer> offers;
        for (const catalogue::Choice &choice : choices)
            offers.push_back({text(choice.names), text(choice.hints), choice.metric});
        return offers;
    }
    QStringList names(const std::vector<catalogue::Choice> &choices) const
    {
        QStringList all;
        for (const catalogue::Choice &choice : choices)
            all += text(choice.names);
        return all;
    }
    QString fact(const catalogue::Fact &fact) const
    {
        const core::Language &language = m_workspace.language();
        const QString source =
            fact.year ? language.filled(language.translate("app", "%1, %2", "source, year"), {fact.source, QString::number(*fact.year)})
                      : language.filled(language.translate("app", "%1, year unknown", "source"), {fact.source});
        return language.filled(language.translate("app", "%1 (%2)", "fact, source"), {text(fact.texts), source});
    }

private:
    const Workspace &m_workspace;
};

catalogue::GoalTypeNote goalTypeNote(core::GoalType type)
{
    for (const catalogue::GoalTypeNote &note : catalogue::goalTypes())
        if (note.type == type)
            return note;
    return {};
}

QString horizonOf(const Workspace &workspace, core::GoalType type)
{
    const core::Language &language = workspace.language();
    if (type != core::GoalType::Leads)
        return {};
    const QString day = core::formatDay(usualDeadline(workspace, type), language);
    switch (workspace.strategy().business().model) {
    case core::BusinessModel::B2B:
        return language.filled(
            language.translate("app", "Companies decide slowly: such a goal gets until %1, unless you choose another day."), {day});
    case core::BusinessModel::B2C:
        return language.filled(language.translate("app", "People decide quickly: the end of the quarter, %1, is time enough."), {day});
    case core::BusinessModel::Both:
        break;
    }
    return language.filled(language.translate("app", "People decide by the end of the quarter, %1; give companies a quarter more."), {day});
}

// Listening is followed while something that was said was counted in the last four weeks, and concluded by what is kept or learnt for
// the goal.
bool isStepTaken(const Workspace &workspace, const GoalDraft &draft, const QString &step)
{
    constexpr int days = 28;
    const QDate day = planDay(workspace);
    if (step == u"conclude") {
        const auto kept = workspace.strategy().where<core::Evidence>([&](const core::Evidence &evidence) {
            return evidence.goal == draft.goal.id && evidence.day >= workspace.quarter().firstDay && evidence.day <= day;
        });
        return !kept.empty() || !draft.goal.lesson.trimmed().isEmpty();
    }
    for (const char *heard : {"mentions", "untagged_mentions", "hashtag_uses", "topic_mentions", "competitor_mentions"})
        for (const core::SourceNote &note : workspace.metrics().sources({std::nullopt, QLatin1String(heard), core::Scope::All}))
            if (note.lastDay.daysTo(day) < days)
                return true;
    return false;
}

QString networkOf(const Workspace &workspace, const GoalDraft &draft)
{
    if (draft.newChannel)
        return draft.newChannel->network;
    const core::Channel *channel = workspace.strategy().find(draft.kpi.channel);
    return channel ? channel->network : QString();
}

std::vector<const core::Metric *> suitableMetrics(const Workspace &workspace, const GoalDraft &draft)
{
    const core::MetricCatalogue &metrics = workspace.metricCatalogue();
    std::vector<const core::Metric *> suitable;
    const auto add = [&](const core::Metric *metric) {
        if (metric && std::find(suitable.begin(), suitable.end(), metric) == suitable.end())
            suitable.push_back(metric);
    };
    add(core::metricForUse(draft.goal.type, networkOf(workspace, draft), metrics));
    for (const QString &id : goalTypeNote(draft.goal.type).metrics)
        add(metrics.find(id));
    return suitable;
}

} // namespace

GoalAdvice goalAdvice(const Workspace &workspace, const GoalDraft &draft)
{
    const catalogue::GoalTypeNote note = goalTypeNote(draft.goal.type);
    const Reader reader(workspace);
    GoalAdvice advice;
    advice.description = reader.text(note.descriptions);
    advice.when = reader.text(note.whens);
    advice.horizon = horizonOf(workspace, draft.goal.type);
    for (const catalogue::Texts &tip : note.tips)
        advice.tips += reader.text(tip);
    for (const catalogue::Fact &fact : note.facts)
        advice.facts += reader.fact(fact);
    for (const core::Metric *metric : suitableMetrics(workspace, draft))
        advice.metrics.push_back(reader.offer(*metric));
    for (const catalogue::Proxy &proxy : note.proxies)
        advice.proxies.push_back({reader.text(proxy.texts), {}, proxy.metric});
    advice.forms = reader.offers(note.forms.empty() ? note.conversionKinds : note.forms);
    advice.definitionQuestion = reader.text(note.leadPrompts);
    advice.definitionParts = reader.names(note.leadDetails);
    for (const catalogue::Choice &step : note.steps)
        advice.steps.push_back({reader.text(step.names), reader.text(step.hints), isStepTaken(workspace, draft, step.id)});
    for (const QString &id : note.networks)
        if (const core::Network *network = workspace.networks().find(id))
            advice.networks += network->name(workspace.language().code());
    return advice;
}

GoalDraft filledFromExample(const Workspace &workspace, const GoalDraft &draft)
{
    const GoalDraft example = readyGoal(workspace, draft.goal.type);
    GoalDraft filled = draft;
    for (QString core::Goal::*member : {&core::Goal::title, &core::Goal::purpose, &core::Goal::soWhat})
        if ((filled.goal.*member).trimmed().isEmpty())
            filled.goal.*member = example.goal.*member;
    filled.kpi.metric = example.kpi.metric;
    filled.kpi.aim = example.kpi.aim;
    filled.kpi.targetForm = example.kpi.targetForm;
    filled.kpi.targetAmount = example.kpi.targetAmount;
    if (!filled.kpi.channel)
        filled.kpi.channel = example.kpi.channel;
    measureBaselineAnew(workspace, filled);
    return filled;
}

void countInstead(const Workspace &workspace, GoalDraft &draft, const QString &metric)
{
    const core::Metric *counted = workspace.metricCatalogue().find(metric);
    if (!counted || metric == draft.kpi.metric)
        return;
    const bool isNumber = draft.kpi.targetForm == core::TargetForm::Absolute || draft.kpi.targetForm == core::TargetForm::Delta;
    if (isNumber && !draft.kpi.metric.isEmpty())
        draft.kpi.targetAmount.reset(); // of something else
    for (core::Milestone &milestone : draft.milestones)
        milestone.value.reset();
    draft.kpi.metric = metric;
    draft.kpi.aim = counted->isLowerBetter ? core::Aim::Lower : core::Aim::Raise;
    measureBaselineAnew(workspace, draft);
}

std::vector<MetricGroup> metricGroups(const Workspace &workspace, const GoalDraft &draft)
{
    const core::Language &language = workspace.language();
    std::vector<MetricGroup> groups;
    const auto suitable = suitableMetrics(workspace, draft);
    if (!suitable.empty())
        groups.push_back(
            {language.filled(language.translate("app", "For this goal: %1"), {core::label(draft.goal.type, language)}), suitable});
    for (const auto &[tier, token] : core::Tokens<core::Tier>::all) {
        MetricGroup group{core::label(tier, language), {}};
        for (const core::Metric &metric : workspace.metricCatalogue().all())
            if (metric.tier == tier && std::find(suitable.begin(), suitable.end(), &metric) == suitable.end())
                group.metrics.push_back(&metric);
        if (!group.metrics.empty())
            groups.push_back(group);
    }
    return groups;
}

} // namespace app
