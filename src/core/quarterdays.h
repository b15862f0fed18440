// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"

namespace core {

// Whether the day belongs to the quarter; both its ends do.
inline bool isWithin(const Quarter &quarter, QDate day)
{
    return quarter.firstDay <= day && day <= quarter.lastDay;
}

} // namespace core
