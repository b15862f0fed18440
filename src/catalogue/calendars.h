// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendarlayout.h"

namespace catalogue {

// The tables of posts that other programs read, our own first (resources/calendarlayouts.json).
std::vector<core::CalendarLayout> calendarLayouts();
// What such tables call things (resources/calendarwords.json).
core::CalendarWords calendarWords();

} // namespace catalogue
