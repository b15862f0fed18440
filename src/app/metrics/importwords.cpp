// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/importwords.h"

#include "core/format.h"
#include "core/labels.h"

namespace app {

namespace {

QString separatorText(const QString &separator, const core::Language &language)
{
    if (separator == u"\t")
        return language.translate("app", "tabs");
    if (separator == u";")
        return language.translate("app", "semicolons");
    return language.translate("app", "commas");
}

} // namespace

QString recognisedAs(const core::ImportPart &part, const core::NetworkCatalogue &networks, const core::Language &language)
{
    const auto *network = networks.forImport(part.network);
    const QString name = network ? network->name(language.code()) : part.network;
    const QString kind = core::label(part.kind, language);
    const QString what = name.isEmpty() ? kind : language.filled(language.translate("app", "%1, %2"), {name, kind});
    return part.table.isEmpty() ? what : language.filled(language.translate("app", "%1: %2"), {part.table, what});
}

QString rowsText(const core::RowCount &rows, const core::Language &language)
{
    const QString accepted = language.translate("app", "%n rows accepted", nullptr, rows.accepted);
    const QString rejected = language.translate("app", "%n rejected", nullptr, rows.rejected);
    const QString skipped = language.translate("app", "%n skipped", nullptr, rows.skipped);
    QStringList parts{accepted};
    if (rows.rejected > 0)
        parts << rejected;
    if (rows.skipped > 0)
        parts << skipped;
    return parts.join(QStringLiteral(", "));
}

QString writtenAs(const core::ImportPreview &preview, const core::Language &language)
{
    if (preview.separator.isEmpty())
        return preview.encoding;
    return language.filled(
        language.translate("app", "%1, separated by %2"), {preview.encoding, separatorText(preview.separator, language)});
}

QString periodText(const std::optional<QDate> &first, const std::optional<QDate> &last, const core::Language &language)
{
    if (!first || !last)
        return {};
    if (*first == *last)
        return core::formatDay(*first, language);
    return language.filled(language.translate("app", "%1 to %2"), {core::formatDay(*first, language), core::formatDay(*last, language)});
}

QString severityText(const core::ImportIssue &issue, const core::Language &language)
{
    if (issue.line == 0 && issue.severity != core::Severity::Error)
        return language.translate("app", "Good to know");
    switch (issue.severity) {
    case core::Severity::Info:
        return language.translate("app", "Left out");
    case core::Severity::Warning:
        return language.translate("app", "Not taken");
    case core::Severity::Error:
        return language.translate("app", "Can't be used");
    }
    return {};
}

core::RowCount rowsOf(const core::ImportPreview &preview)
{
    core::RowCount rows;
    for (const auto &part : preview.parts) {
        rows.accepted += part.rows.accepted;
        rows.rejected += part.rows.rejected;
        rows.skipped += part.rows.skipped;
    }
    return rows;
}

} // namespace app
