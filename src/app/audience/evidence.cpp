// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/audience/evidence.h"

#include "app/audience/personasheet.h"
#include "app/workspace.h"
#include "core/format.h"
#include "core/oneline.h"

#include <map>

namespace app {

namespace {

core::Edit withEvidence(const Workspace &workspace, const core::PersonaAnswer &before, const core::PersonaAnswer &after)
{
    return after == before ? core::Edit({QStringLiteral("change:persona_answer"), {}}) : putAnswer(workspace, after);
}

QString noteOf(const Workspace &workspace, const core::Interview &interview)
{
    const QString who = core::oneLine(interview.who);
    return who.isEmpty() ? workspace.language().translate("app", "An interview") : who;
}

} // namespace

core::Edit useInterview(const Workspace &workspace, const core::PersonaAnswer &answer, const core::Interview &interview)
{
    core::PersonaAnswer supported = answer;
    if (supported.text.trimmed().isEmpty())
        supported.text = interview.insights.trimmed().isEmpty() ? interview.quote.trimmed() : interview.insights.trimmed();
    supported.source = core::EvidenceSource::Interview;
    supported.sourceNote = noteOf(workspace, interview);
    supported.sourceLink.clear();
    supported.sourceDay = interview.day;
    return withEvidence(workspace, answer, supported);
}

bool restsOn(const Workspace &workspace, const core::PersonaAnswer &answer, const core::Interview &interview)
{
    return answer.source == core::EvidenceSource::Interview && answer.sourceDay == interview.day
        && answer.sourceNote == noteOf(workspace, interview);
}

core::Edit useFigure(const Workspace &workspace, const core::PersonaAnswer &answer, const core::AudienceSnapshot &snapshot,
    const core::AudienceFigure &figure)
{
    core::PersonaAnswer supported = answer;
    if (supported.text.trimmed().isEmpty())
        supported.text = core::segmentLabel(figure.segment, workspace.language());
    supported.source = core::EvidenceSource::NetworkAnalytics;
    supported.sourceNote = figureText(workspace, snapshot, figure);
    supported.sourceLink.clear();
    supported.sourceDay = snapshot.day;
    return withEvidence(workspace, answer, supported);
}

QString accountName(const Workspace &workspace, const core::AudienceSnapshot &snapshot)
{
    const core::Language &language = workspace.language();
    const core::Channel *channel = workspace.strategy().find(snapshot.channel);
    if (!channel)
        return language.translate("app", "All your accounts");
    const core::Network *network = workspace.networks().find(channel->network);
    return network ? network->name(language.code()) : workspace.channelName(channel->id);
}

QString figureText(const Workspace &workspace, const core::AudienceSnapshot &snapshot, const core::AudienceFigure &figure)
{
    const core::Language &language = workspace.language();
    return language.filled(language.translate("app", "%1, %2: %3 %4"),
        {accountName(workspace, snapshot), core::formatShortDay(snapshot.day, language), core::segmentLabel(figure.segment, language),
            core::formatPercent(100 * figure.share, language, 0)});
}

QStringList fieldsOfTrait(const QString &trait)
{
    static const std::map<QString, QStringList> fields{{QStringLiteral("age"), {QStringLiteral("age")}},
        {QStringLiteral("gender"), {QStringLiteral("gender")}}, {QStringLiteral("country"), {QStringLiteral("location")}},
        {QStringLiteral("city"), {QStringLiteral("location")}}, {QStringLiteral("place"), {QStringLiteral("location")}},
        {QStringLiteral("language"), {QStringLiteral("location")}}, {QStringLiteral("device"), {QStringLiteral("device")}},
        {QStringLiteral("interest"), {QStringLiteral("interests")}}, {QStringLiteral("function"), {QStringLiteral("job")}},
        {QStringLiteral("seniority"), {QStringLiteral("job")}}, {QStringLiteral("industry"), {QStringLiteral("job")}},
        {QStringLiteral("size"), {QStringLiteral("job")}}};
    const auto found = fields.find(trait);
    return found == fields.end() ? QStringList{QStringLiteral("interests")} : found->second;
}

QStringList ownFields(const core::Strategy &strategy)
{
    QStringList fields;
    const int own = core::personaFieldPlace(QString());
    for (const core::PersonaAnswer &answer : strategy.all<core::PersonaAnswer>())
        if (core::personaFieldPlace(answer.field) == own && !answer.field.isEmpty() && !fields.contains(answer.field))
            fields << answer.field;
    return fields;
}

} // namespace app
