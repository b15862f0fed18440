// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/audience/funnel.h"

#include "core/followermatch.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/measure.h"
#include "core/oneline.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

QString hintOf(core::JourneyStage stage, const core::Language &language)
{
    switch (stage) {
    case core::JourneyStage::Follower:
        return language.translate("app", "They have heard of you.");
    case core::JourneyStage::Cold:
        return language.translate("app", "They have reacted once.");
    case core::JourneyStage::Warm:
        return language.translate("app", "They have visited the website or left an address.");
    case core::JourneyStage::Hot:
        return language.translate("app", "They ask for a price, a quote or an appointment.");
    case core::JourneyStage::Customer:
        return language.translate("app", "They have bought or booked.");
    case core::JourneyStage::Fan:
        return language.translate("app", "They come back and recommend you.");
    }
    Q_UNREACHABLE();
}

QString sourceOf(const core::FunnelStep &step, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    if (!step.people)
        return language.translate("app", "Not counted yet: a rough count is enough to begin.");
    if (step.isFromChannels)
        return language.translate("app", "Added up over your networks; who follows on two counts twice.");
    if (step.isCounted)
        return language.translate("app", "Counted by hand.");
    const core::Metric *metric = workspace.metricCatalogue().find(step.metric);
    return language.filled(language.translate("app", "Not counted; %1 since the quarter began stand in.", "a metric in a sentence"),
        {metric ? metric->phrase(language.code()) : step.metric});
}

QString rateOf(const core::FunnelStep &step, const core::Language &language)
{
    if (step.stage == core::JourneyStage::Follower)
        return {};
    return step.rate ? language.filled(language.translate("app", "%1 of those above go on"), {core::formatPercent(*step.rate, language)})
                     : language.translate("app", "n/a", "a share that can't be known");
}

std::optional<double> followersOf(const std::optional<core::Id<core::Channel>> &channel, const Workspace &workspace)
{
    core::Kpi kpi;
    kpi.metric = QStringLiteral("followers");
    kpi.channel = channel;
    const core::Metric *metric = workspace.metricCatalogue().find(kpi.metric);
    return core::measureOf(kpi, *metric, workspace.metricCatalogue(), workspace.metrics(), workspace.viewDay())
        .valueOn(workspace.viewDay(), workspace.quarter().firstDay);
}

} // namespace

std::vector<FunnelRow> funnelRows(const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    const auto steps = core::funnelOf(workspace.metricCatalogue(), workspace.metrics(), workspace.quarter(), workspace.viewDay());
    double most = 0;
    for (const core::FunnelStep &step : steps)
        most = std::max(most, step.people.value_or(0));
    std::vector<FunnelRow> rows;
    for (const core::FunnelStep &step : steps) {
        const core::Metric *metric = workspace.metricCatalogue().find(core::countedMetric(step.stage));
        rows.push_back({step, metric ? metric->name(language.code()) : core::label(step.stage, language), hintOf(step.stage, language),
            rateOf(step, language), sourceOf(step, workspace), most > 0 ? step.people.value_or(0) / most : 0,
            !step.isFromChannels && workspace.viewDay() >= workspace.today()});
    }
    return rows;
}

Workspace::Done noteFunnelCount(Workspace &workspace, core::JourneyStage stage, double people)
{
    core::SeriesKey series;
    series.metric = core::countedMetric(stage);
    return workspace.note(series, people);
}

bool hasSmallAudience(const Workspace &workspace)
{
    return followersOf(std::nullopt, workspace).value_or(0) < core::smallAudience;
}

QStringList matchSentences(const Workspace &workspace, const core::AudienceSnapshot &snapshot)
{
    const core::Language &language = workspace.language();
    const auto followers = followersOf(snapshot.channel, workspace);
    QStringList sentences;
    for (const core::FollowerMatch &match : core::followerMatches(workspace.strategy(), snapshot)) {
        const core::Persona *persona = workspace.strategy().find(match.persona);
        QStringList segments;
        for (const QString &segment : match.segments)
            segments << core::segmentLabel(segment, language);
        const QStringList known{persona ? core::oneLine(persona->name) : QString(), core::formatPercent(100 * match.share, language, 0),
            segments.join(QStringLiteral(", "))};
        if (followers)
            sentences << language.filled(language.translate("app", "Like %1: at most %2 of them (%3), about %4 of %5 followers."),
                known
                    + QStringList{core::formatProjection(match.share * *followers, core::Unit::Count, {}, language),
                        core::formatCount(*followers, language)});
        else
            sentences << language.filled(language.translate("app", "Like %1: at most %2 of them (%3)."), known);
    }
    return sentences;
}

} // namespace app
