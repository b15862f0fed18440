// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"

namespace core {

// The target as an absolute value in the metric's unit (F-40, F-41), from the form it was written in. Empty while the amount, or
// the baseline that a relative form needs, is missing. "5 % each month" compounds from start to deadline: for a level from the
// baseline; for a flow month by month on the baseline's monthly mean.
std::optional<double> targetValue(const Kpi &kpi, Behaviour behaviour);

} // namespace core
