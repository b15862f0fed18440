// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/scoreboard.h"

namespace core {

// Where a quarter stands, in numbers that can be kept beside the plan and put into words later, in any language.
struct Standing {
    int goals = 0;
    int measured = 0; // goals with a KPI that is read
    int onTrack = 0;
    int unknown = 0; // of the measured ones: not enough data
    std::optional<QDate> dataTo; // the last day that any of them has figures of
    bool operator==(const Standing &) const = default;
};

Standing standingOf(const Strategy &strategy, const Quarter &quarter, const std::vector<KpiReading> &readings);
// "Two of six goals are on track."
QString standingSentence(const Standing &standing, const Language &language);
// Of a quarter still to come, of which nothing can be said yet: "The plan begins on 1 January 2027."
QString beginsSentence(const Quarter &quarter, const Language &language);
// "two" up to nine, else figures.
QString numberInWords(int number, const Language &language);

} // namespace core
