// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"

namespace core {

// What a number of a metric counts, in the plural: "website sessions", "abonnés"; empty of what can't be counted one by one, as reach.
QString countedNoun(const Metric &metric, const QString &languageCode);

} // namespace core
