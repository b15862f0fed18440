// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/goals.h"
#include "core/language.h"
#include "core/metrics.h"

namespace core {

// Numbers as people type them: "4,800", "4 800", "5 h 20", "2:30", "35 min", "26 %", "€ 1.5". Nothing for what is no number.
std::optional<double> parseValue(const QString &text, Unit unit, const Language &language);

// A change as it is typed into a goal's sentence: "10%", "by 500", "x2", "5% each month", "15% each quarter" (S2-29). Other periods
// are not understood.
struct TypedChange {
    TargetForm form = TargetForm::Percent;
    double amount = 0;
};
std::optional<TypedChange> parseChange(const QString &text, Unit unit, const Language &language);

} // namespace core
