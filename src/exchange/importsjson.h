// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"
#include "exchange/jsonvalues.h"

namespace exchange {

// The imports of a plan with their numbers, one list of values a series.
Json importsToJson(const std::vector<core::BatchContents> &imports);

// Reads them back. Gives the place of the first thing that can't be read ("imports 2, series 1"), or nothing.
QString importsFromJson(const Json &json, std::vector<core::BatchContents> &imports);

} // namespace exchange
