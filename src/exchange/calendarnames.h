// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/calendarpost.h"

#include "core/imports.h"

namespace exchange {

// Whether the channel is the one a calendar names: by handle and network, as far as either is given.
bool isNamedChannel(const CalendarPost &from, const core::NetworkCatalogue &networks, const core::Channel &channel);

// Puts what a calendar says into a post of the plan: names become references where the plan knows them, what is not said stays.
// A name that the plan does not know leaves the post as it was and is told in `issues`.
void applyCalendarPost(const CalendarPost &from, const core::Strategy &plan, const core::NetworkCatalogue &networks, core::Post &post,
    std::vector<core::ImportIssue> &issues);

} // namespace exchange
