// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "importing/importer.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

// What the program's own profiles make of a file of a test's own making.
inline core::ImportPreview previewOf(const QByteArray &content, const core::ImportOptions &options = {})
{
    static const std::vector<importing::Profile> profiles = importing::profilesFrom(catalogue::importProfiles());
    static const core::MetricCatalogue metrics = catalogue::metrics();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("export.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    file.close();
    auto preview = importing::readFile(path, profiles, metrics, options);
    REQUIRE(preview);
    return std::move(*preview);
}

// The only part of a file.
inline core::ImportPart partOf(const QByteArray &content, const core::ImportOptions &options = {})
{
    core::ImportPreview preview = previewOf(content, options);
    REQUIRE(preview.parts.size() == 1);
    return std::move(preview.parts.front());
}

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline double total(const core::ImportPart &part, const char *metric)
{
    const auto found = part.totals.find(QLatin1String(metric));
    INFO(metric);
    REQUIRE(found != part.totals.end());
    return found->second;
}

inline bool hasIssue(const std::vector<core::ImportIssue> &issues, int line, const char *words)
{
    for (const core::ImportIssue &issue : issues)
        if (issue.line == line && QString::fromUtf8(issue.message.source).contains(QString::fromUtf8(words)))
            return true;
    return false;
}
