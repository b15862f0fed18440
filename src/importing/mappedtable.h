// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importing/recognition.h"

namespace importing {

// What a recognised table and its columns were taken for. Without columns where it is laid out otherwise than in named columns.
core::MappedTable mappedTable(const FoundTable &found, const tables::Sheet &sheet, int endRow, const core::ImportOptions &options);

// The table of a sheet in which none was recognised: a record of names above one with numbers, each column taken for what other
// profiles, or the metrics themselves, call so. Nothing where there is none.
std::optional<core::MappedTable> unknownTable(
    const tables::Sheet &sheet, const std::vector<Profile> &profiles, const core::MetricCatalogue &metrics);

} // namespace importing
