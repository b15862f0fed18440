// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy.h"
#include "exchange/jsonvalues.h"

namespace exchange {

// Every row of a plan by its table's name, as core/schema describes it.
Json rowsToJson(const core::Strategy &strategy);

// What a document may leave out: one written before a table or a column came to be lacks it, and it stays empty.
enum class Lacking { Nothing, NewerParts };

// Reads them back. Gives the place of the first thing that can't be read ("goal 2, deadline"), or nothing.
QString rowsFromJson(const Json &json, core::Strategy &strategy, Lacking lacking);

} // namespace exchange
