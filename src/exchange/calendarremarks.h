// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"
#include "core/network.h"
#include "core/strategy.h"

namespace exchange {

// What to look at in a post that comes from a file: an account that is to be closed, a day that no quarter holds, a time that the
// clocks skip.
std::vector<core::Message> calendarRemarks(const core::Post &post, const core::Strategy &plan, const core::NetworkCatalogue &networks);

} // namespace exchange
