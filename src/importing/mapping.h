// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importing/profile.h"

namespace importing {

// The profile that reads every table with the header of this one, in any order of its columns, as the user says. What the table's own
// profile knows beside its columns (totals, remarks, days) stays. Of two columns of the same name the first one counts.
Profile profileFrom(const core::MappedTable &table, const QString &id);

// The same as JSON.
QByteArray mappingJson(const core::MappedTable &table, const QString &id);

} // namespace importing
