// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"

namespace core {

// What people call the tables of a plan and their columns: "Posts and ideas", "Deadline".
QString tableLabel(const QString &table, const Language &language);
// One label where tables agree; a column that means another thing in a table is looked up there first.
QString columnLabel(const QString &table, const QString &column, const Language &language);

} // namespace core
