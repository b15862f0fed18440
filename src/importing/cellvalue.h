// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"
#include "importing/number.h"
#include "importing/profile.h"
#include "tables/sheet.h"

namespace importing {

// What a cell of a metric gives: a value, nothing at all, or trouble.
struct CellValue {
    enum class State { Missing, Value, Bad };
    State state = State::Missing;
    double value = 0;
};

CellValue cellValue(const tables::Cell &cell, const core::Metric &metric, ValueForm form, DecimalSign sign);

} // namespace importing
