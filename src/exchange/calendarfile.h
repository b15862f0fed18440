// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendarlayout.h"
#include "core/imports.h"
#include "exchange/calendarpost.h"

#include <functional>
#include <tl/expected.hpp>

namespace exchange {

// More posts than that are no plan: such a file is refused before any of it is kept.
inline constexpr int mostCalendarPosts = 50'000;
tl::unexpected<core::Problem> tooMany(const QString &file, std::size_t posts);

// What a calendar file is read with: what the plan knows, and what the user said.
struct CalendarReading {
    QString timeZone; // IANA: times of other zones become wall times of this one
    QDate firstDay; // of the plan's quarters: what repeats is taken between them …
    QDate lastDay;
    core::CalendarWords words; // of tables
    core::NetworkCatalogue networks;
    std::optional<bool> isDayFirst; // for tables that leave open whether 03/04 is a day in April or in March
    // Asked now and then with what was read of how many; false: stop, the user wants no more of it.
    std::function<bool(int, int)> goesOn;

    bool isStopped(int done, int all) const { return goesOn && !goesOn(done, all); }
};

// What was read of a calendar file: posts, and what could not be taken, with its line.
struct CalendarFile {
    std::vector<CalendarPost> posts;
    std::vector<core::ImportIssue> issues;
    int rejected = 0;
    bool isOrderOpen = false; // see CalendarReading::isDayFirst
};

} // namespace exchange
