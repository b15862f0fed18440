// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy.h"

namespace core {

// An occasion on the days that it has in some year.
struct KeyDay {
    QDate firstDay;
    QDate lastDay;
    QString title;
    bool isOwn = false; // of the business, not a public one
};

// The business's own dates that touch a span, by day.
std::vector<KeyDay> ownKeyDays(const Strategy &strategy, QDate first, QDate last);

} // namespace core
