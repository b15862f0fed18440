// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/mappings.h"

#include "app/files.h"
#include "app/metrics/importwords.h"
#include "app/problems.h"
#include "formats/formats.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

namespace {

constexpr int largestMapping = 512 * 1024; // bytes

QJsonObject profileOf(const core::ImportMapping &mapping)
{
    return QJsonDocument::fromJson(mapping.profile.toUtf8()).object();
}

QJsonArray tablesOf(const core::ImportMapping &mapping)
{
    return profileOf(mapping).value(QLatin1String("tables")).toArray();
}

} // namespace

QString profileIdOf(const core::ImportMapping &mapping)
{
    return profileOf(mapping).value(QLatin1String("id")).toString();
}

int tablesIn(const core::ImportMapping &mapping)
{
    return static_cast<int>(tablesOf(mapping).size());
}

QString mappingText(const Workspace &workspace, const core::ImportMapping &mapping)
{
    const QJsonArray tables = tablesOf(mapping);
    if (tables.isEmpty())
        return workspace.language().translate("app", "Can't be read");
    core::ImportPart part;
    part.network = profileOf(mapping).value(QLatin1String("network")).toString();
    part.kind = core::fromToken<core::TableKind>(tables.first().toObject().value(QLatin1String("kind")).toString())
                    .value_or(core::TableKind::Daily);
    return recognisedAs(part, workspace.networks(), workspace.language());
}

tl::expected<core::ImportMapping, core::Problem> mappedAs(core::ImportMapping mapping, const core::MappedTable &table)
{
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    const QString known = profileIdOf(mapping);
    const QString id = known.isEmpty() ? QStringLiteral("own:") + mapping.id.toString() : known;
    mapping.profile = QString::fromUtf8((*formats)->mappingJson(table, id));
    return mapping;
}

bool isUsedBy(const core::ImportMapping &mapping, const core::ImportPreview &preview)
{
    const QString id = profileIdOf(mapping);
    return std::any_of(preview.parts.begin(), preview.parts.end(),
        [&](const core::ImportPart &part) { return part.profile == id && part.rows.accepted > 0; });
}

core::Edit keeping(const Workspace &workspace, const std::vector<core::ImportMapping> &mappings)
{
    const core::ImportMapping &first = mappings.front();
    const bool isKnown = workspace.strategy().find(first.id) != nullptr;
    core::Edit edit = isKnown ? core::Edit::changing(first, first.name) : core::Edit::adding(first, first.name);
    for (std::size_t i = 1; i < mappings.size(); ++i)
        edit.put(mappings[i]);
    return edit;
}

tl::expected<core::ImportMapping, core::Problem> readMapping(const Workspace &workspace, const QString &path)
{
    const auto json = readWholeFile(path);
    if (!json)
        return tl::make_unexpected(json.error());
    const QString name = QFileInfo(path).fileName();
    if (json->size() > largestMapping)
        return refusal(QT_TRANSLATE_NOOP("message", "“%1” is too large for a mapping of columns."), {name});
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    if (const auto profile = (*formats)->parseOwnProfile(*json, workspace.metricCatalogue()); !profile)
        return refusal(QT_TRANSLATE_NOOP("message", "“%1” is no mapping of columns that can be used: %2. Correct it and try again."),
            {name, profile.error().detail}, profile.error().detail);
    core::ImportMapping mapping{core::newId<core::ImportMapping>(), QFileInfo(path).completeBaseName(), QString::fromUtf8(*json)};
    for (const core::ImportMapping &known : workspace.strategy().all<core::ImportMapping>())
        if (profileIdOf(known) == profileIdOf(mapping)) {
            mapping.id = known.id;
            mapping.name = known.name;
        }
    return mapping;
}

Workspace::Done writeMapping(const core::ImportMapping &mapping, const QString &path)
{
    return writeFile(path, mapping.profile.toUtf8());
}

} // namespace app
