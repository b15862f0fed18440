// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/strategyjson.h"

#include "exchange/importsjson.h"
#include "exchange/jsonvalues.h"
#include "exchange/rowsjson.h"
#include "tables/refusal.h"

namespace exchange {

namespace {

constexpr const char *formatName = "quarterdeck-plan";
constexpr int formatVersion = 3;

core::Problem notAPlan(const QString &file)
{
    return {{QT_TRANSLATE_NOOP("message", "“%1” is not a plan exported by Quarterdeck. Choose a file that “quarterdeck export” wrote."),
        {file}}};
}

std::optional<core::Problem> wrongFormat(const Json &json, const QString &file)
{
    QString name;
    if (!json.is_object() || !json.contains("format") || !decode(json["format"], name) || name != QLatin1String(formatName))
        return notAPlan(file);
    int version = 0;
    if (!json.contains("version") || !decode(json["version"], version) || version < 1)
        return notAPlan(file);
    if (version > formatVersion)
        return core::Problem{
            {QT_TRANSLATE_NOOP("message", "“%1” was exported by a newer version of Quarterdeck. Load it with that version."), {file}}};
    return std::nullopt;
}

// The line with a text in it that is longer than any field may be; 0 without one.
int lineOfLongText(const QByteArray &document)
{
    int line = 1;
    qsizetype opened = -1;
    for (qsizetype at = 0; at < document.size(); ++at) {
        const char byte = document[at];
        line += byte == '\n' ? 1 : 0;
        if (byte == '\\' && opened >= 0)
            ++at; // what follows ends no text
        else if (byte == '"')
            opened = opened >= 0 ? -1 : at;
        else if (opened >= 0 && at - opened > tables::longestField)
            return line;
    }
    return 0;
}

} // namespace

QByteArray toJson(const Exchanged &plan)
{
    Json document;
    document["format"] = formatName;
    document["version"] = formatVersion;
    document["strategy"] = rowsToJson(plan.strategy);
    document["imports"] = importsToJson(plan.imports);
    return QByteArray::fromStdString(document.dump(1)) + '\n';
}

tl::expected<Exchanged, core::Problem> fromJson(const QByteArray &document, const QString &file)
{
    if (const int line = lineOfLongText(document); line > 0)
        return tl::make_unexpected(core::Problem{
            {QT_TRANSLATE_NOOP("message", "Line %2 of “%1” holds a text of more than 1 MiB, which no plan needs. Nothing was loaded."),
                {file, QString::number(line)}}});
    const Json json = Json::parse(document.begin(), document.end(), nullptr, false);
    if (const auto problem = wrongFormat(json, file))
        return tl::make_unexpected(*problem);
    Exchanged plan;
    const Lacking lacking = json["version"].get<int>() < formatVersion ? Lacking::NewerParts : Lacking::Nothing;
    const QString place = !json.contains("strategy") ? QStringLiteral("strategy") : rowsFromJson(json["strategy"], plan.strategy, lacking);
    const QString importPlace = !json.contains("imports") ? QStringLiteral("imports") : importsFromJson(json["imports"], plan.imports);
    if (!place.isEmpty() || !importPlace.isEmpty())
        return tl::make_unexpected(
            core::Problem{{QT_TRANSLATE_NOOP("message", "“%1” is damaged: what it says at “%2” can’t be read. Export the plan again."),
                {file, place.isEmpty() ? importPlace : place}}});
    return plan;
}

} // namespace exchange
