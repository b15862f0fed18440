// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/strategy.h"

namespace core {

// A time kept free (S1-48), on one of its days.
struct KeptTime {
    Id<TimeBlock> block;
    QDate day;
};

// The times kept free in a span, by day and hour. Nothing is kept on days when the business is closed.
std::vector<KeptTime> keptTimes(const Strategy &strategy, QDate first, QDate last);
// The hours of a kind kept in a span.
double keptHours(const Strategy &strategy, BlockKind kind, QDate first, QDate last);
// How often time of a kind is kept; for one channel only that of it and that of no channel in particular.
int keptCount(const Strategy &strategy, BlockKind kind, QDate first, QDate last, std::optional<Id<Channel>> channel = std::nullopt);

// "Answers on Instagram, 09:00, 30 min"
QString keptTimeText(const TimeBlock &block, const Language &language);

} // namespace core
