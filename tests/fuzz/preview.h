// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "importing/importer.h"
#include "importing/mapping.h"
#include "inputfile.h"

#include <cmath>

namespace fuzz {

inline const core::MetricCatalogue &metrics()
{
    static const core::MetricCatalogue known = catalogue::metrics();
    return known;
}

inline const std::vector<importing::Profile> &profiles()
{
    static const std::vector<importing::Profile> known = importing::profilesFrom(catalogue::importProfiles());
    return known;
}

// What the user said beside the file; some inputs are read with answers and some without.
inline core::ImportOptions optionsFor(std::size_t size)
{
    core::ImportOptions options;
    if (size % 2 == 0)
        return options;
    options.year = 2027;
    options.network = QStringLiteral("instagram");
    options.isDayFirst = size % 4 == 1;
    return options;
}

inline void checkPart(const core::ImportPart &part)
{
    const core::RowCount &rows = part.rows;
    require(rows.accepted >= 0 && rows.rejected >= 0 && rows.skipped >= 0, "no row is counted back");
    require(static_cast<std::size_t>(rows.rejected) + static_cast<std::size_t>(rows.skipped) <= part.issues.size(),
        "what is rejected or skipped is listed");
    for (const core::MetricRecord &record : part.records) {
        require(std::isfinite(record.value), "values are finite");
        require(record.days >= 1, "a value covers a day or more");
        require(metrics().find(record.metric) != nullptr, "values are of metrics that are known");
    }
    for (const auto &[metric, total] : part.totals)
        require(std::isfinite(total), "totals are finite");
}

// What a table was taken for is a mapping that can be kept, and that reads the file without trouble.
inline void checkMapping(const core::MappedTable &table, const QString &path)
{
    if (table.columns.empty())
        return;
    auto own = importing::parseOwnProfile(importing::mappingJson(table, QStringLiteral("own")), metrics());
    require(own.has_value(), "a mapping that was made here can be read");
    own->precedence = 1;
    if (const auto preview = importing::readFile(path, {*own}, metrics()))
        for (const core::ImportPart &part : preview->parts)
            checkPart(part);
}

// Reads the file as the program would and holds what came of it against what is promised.
inline void checkReading(const QString &path, const std::vector<importing::Profile> &known, const core::ImportOptions &options)
{
    const auto preview = importing::readFile(path, known, metrics(), options);
    if (!preview)
        return;
    for (const core::ImportPart &part : preview->parts) {
        checkPart(part);
        checkMapping(part.mapping, path);
    }
    for (const core::MappedTable &table : preview->unknown)
        checkMapping(table, path);
}

} // namespace fuzz
