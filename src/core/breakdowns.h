// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"

#include <QStringList>

namespace core {

struct BreakdownPart {
    QStringList names; // "France", of each dimension one
    double value = 0;
};

// A metric by countries, devices, formats or what else a file counts it by.
struct Breakdown {
    QStringList dimensions; // "country": the file's own word where none is known
    QDate firstDay; // the days that its numbers are of
    QDate lastDay;
    std::vector<BreakdownPart> parts; // most first
};

// Of series with a segment each, the flows that files tell of periods that end in those days; where none does, of the newest before
// them. All parts of a channel are of the same days: of periods that overlap, those count that tell of the most. A breakdown that files
// count by two things at once is one of its own. Breakdowns never add up with each other: a search may show two pages. Those with the most
// parts last: a table of three devices says more at a glance than one of two hundred pages.
std::vector<Breakdown> breakdowns(const std::vector<Series> &series, QDate first, QDate last);

} // namespace core
