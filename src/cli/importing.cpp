// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importing.h"

#include "app/metrics/importwords.h"
#include "core/format.h"

namespace cli {

namespace {

Json rowsJson(const core::RowCount &rows)
{
    return {{"accepted", rows.accepted}, {"rejected", rows.rejected}, {"skipped", rows.skipped}};
}

Json totalsJson(const std::map<QString, double> &totals)
{
    Json json = Json::object();
    for (const auto &[metric, total] : totals)
        json[metric.toStdString()] = jsonNumber(total);
    return json;
}

Json issuesJson(const std::vector<core::ImportIssue> &issues)
{
    Json json = Json::array();
    for (const core::ImportIssue &issue : issues)
        json.push_back(issueJson(issue));
    return json;
}

Json tableJson(const core::ImportPreview &preview, const core::ImportPart &part)
{
    return {{"file", jsonText(preview.file)}, {"profile", jsonTextOrNull(part.profile)}, {"network", jsonTextOrNull(part.network)},
        {"kind", jsonText(core::tokenOf(part.kind))}, {"table", jsonTextOrNull(part.table)}, {"language", jsonTextOrNull(part.language)},
        {"encoding", jsonTextOrNull(preview.encoding)}, {"separator", jsonTextOrNull(preview.separator)}, {"rows", rowsJson(part.rows)},
        {"period", jsonPeriod(part.firstDay, part.lastDay)}, {"totals", totalsJson(part.totals)}, {"issues", issuesJson(part.issues)}};
}

// A field of the file as a whole is what its tables agree on; totals of several tables are not added, they may overlap.
core::ImportPart wholeOf(const core::ImportPreview &preview)
{
    if (preview.parts.empty())
        return {};
    core::ImportPart whole = preview.parts.front();
    for (size_t i = 1; i < preview.parts.size(); ++i) {
        const core::ImportPart &part = preview.parts[i];
        for (QString core::ImportPart::*field : {&core::ImportPart::profile, &core::ImportPart::network, &core::ImportPart::language})
            if (whole.*field != part.*field)
                (whole.*field).clear();
        whole.rows.accepted += part.rows.accepted;
        whole.rows.rejected += part.rows.rejected;
        whole.rows.skipped += part.rows.skipped;
        if (part.firstDay && (!whole.firstDay || *part.firstDay < *whole.firstDay))
            whole.firstDay = part.firstDay;
        if (part.lastDay && (!whole.lastDay || *part.lastDay > *whole.lastDay))
            whole.lastDay = part.lastDay;
        whole.issues.insert(whole.issues.end(), part.issues.begin(), part.issues.end());
        whole.totals.clear();
        whole.table.clear();
    }
    return whole;
}

Json fileJson(const core::ImportPreview &preview)
{
    core::ImportPart whole = wholeOf(preview);
    whole.issues.insert(whole.issues.begin(), preview.issues.begin(), preview.issues.end());
    Json json = tableJson(preview, whole);
    if (preview.parts.empty())
        json["kind"] = nullptr;
    json.erase("table");
    json["parts"] = Json::array();
    if (preview.parts.size() > 1)
        for (const core::ImportPart &part : preview.parts)
            json["parts"].push_back(tableJson(preview, part));
    return json;
}

QString destinationName(const app::Workspace &workspace, const std::optional<core::Id<core::Channel>> &channel)
{
    return channel ? workspace.channelName(*channel) : workspace.language().translate("cli", "the business as a whole");
}

QStringList partLines(const app::Workspace &workspace, const app::ImportChoice &choice, size_t index)
{
    const core::Language &language = workspace.language();
    const core::ImportPart &part = choice.preview.parts[index];
    QStringList lines;
    const QString rows = language.filled(language.translate("cli", "%1 rows read, %2 rejected, %3 skipped"),
        {language.locale().toString(part.rows.accepted), language.locale().toString(part.rows.rejected),
            language.locale().toString(part.rows.skipped)});
    const QString what = app::recognisedAs(part, workspace.networks(), language);
    const QString span = part.firstDay && part.lastDay ? language.filled(language.translate("cli", "%1 to %2"),
                             {core::formatDay(*part.firstDay, language), core::formatDay(*part.lastDay, language)})
                                                       : language.translate("cli", "no dates");
    lines << language.filled(
        language.translate("cli", "  %1 (%2): %3 → %4"), {what, span, rows, destinationName(workspace, choice.channels[index])});
    for (const core::ImportIssue &issue : part.issues) {
        const QString place =
            issue.line > 0 ? language.filled(language.translate("cli", "line %1: "), {QString::number(issue.line)}) : QString();
        lines << QStringLiteral("    ") + place + issue.message.in(language);
    }
    return lines;
}

} // namespace

Json importJson(const std::vector<app::ImportChoice> &choices)
{
    Json files = Json::array();
    for (const app::ImportChoice &choice : choices)
        files.push_back(fileJson(choice.preview));
    return {{"files", std::move(files)}};
}

QString importSummary(
    const app::Workspace &workspace, const std::vector<app::ImportChoice> &choices, const app::ImportCount &count, bool isDryRun)
{
    const core::Language &language = workspace.language();
    QStringList lines;
    for (const app::ImportChoice &choice : choices) {
        lines << choice.preview.file;
        for (const core::ImportIssue &issue : choice.preview.issues)
            lines << QStringLiteral("  ") + issue.message.in(language);
        for (size_t i = 0; i < choice.preview.parts.size(); ++i)
            lines << partLines(workspace, choice, i);
    }
    const QStringList counts{
        language.locale().toString(count.added), language.locale().toString(count.changed), language.locale().toString(count.unchanged)};
    lines << language.filled(
        isDryRun ? language.translate("cli", "Would add %1 values and change %2; %3 are there already. Nothing was written.")
                 : language.translate("cli", "Added %1 values, changed %2; %3 were there already."),
        counts);
    return lines.join(u'\n');
}

std::optional<core::Message> firstReason(const core::ImportPreview &preview)
{
    const core::ImportIssue *gravest = nullptr;
    const auto look = [&gravest](const std::vector<core::ImportIssue> &issues) { // a large file has one for each row
        for (const core::ImportIssue &issue : issues)
            if (!gravest || gravest->severity < issue.severity)
                gravest = &issue;
    };
    look(preview.issues);
    for (const core::ImportPart &part : preview.parts)
        look(part.issues);
    return gravest ? std::optional(gravest->message) : std::nullopt;
}

Json issueJson(const core::ImportIssue &issue)
{
    return {{"line", issue.line > 0 ? Json(issue.line) : Json()}, {"column", jsonTextOrNull(issue.column)},
        {"severity", jsonText(core::tokenOf(issue.severity))}, {"message", jsonText(issue.message.in(core::Language::english()))}};
}

} // namespace cli
