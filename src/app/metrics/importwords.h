// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"
#include "core/language.h"
#include "core/network.h"

namespace app {

// "Facebook, daily figures": what a table of a file was recognised as.
QString recognisedAs(const core::ImportPart &part, const core::NetworkCatalogue &networks, const core::Language &language);
// "29 rows accepted, 2 rejected, 1 skipped"
QString rowsText(const core::RowCount &rows, const core::Language &language);
// "UTF-16LE, separated by tabs"; "XLSX"
QString writtenAs(const core::ImportPreview &preview, const core::Language &language);
// "1 January 2027 to 31 January 2027"; empty when it has no days
QString periodText(const std::optional<QDate> &first, const std::optional<QDate> &last, const core::Language &language);
// What became of the place that an issue names; of one about the whole file, how grave it is.
QString severityText(const core::ImportIssue &issue, const core::Language &language);
// All rows of all parts.
core::RowCount rowsOf(const core::ImportPreview &preview);

} // namespace app
