// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "core/language.h"

namespace core {

// What a row is, for a list of rows of all kinds: "Goal", "Business objective"; empty for a kind that has no name yet.
QString kindLabel(const Edit::RowId &row, const Language &language);
// "goal:4711", for files, scripts and jumps
QString rowToken(const Edit::RowId &row);

} // namespace core
