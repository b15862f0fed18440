// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/besttimes.h"
#include "core/strategy.h"

namespace core {

// When a new post of a channel is proposed (S1-49): at the hours that did best, where enough posts tell them; else at the hour that
// the channel's planned posts mostly have; else at none.
class PostTimes {
public:
    PostTimes(const Strategy &strategy, BestTimes best);

    std::optional<QTime> timeOn(QDate day) const;
    // The day among those whose weekday did best; of equals the one that is named first.
    QDate bestDayOf(const std::vector<QDate> &days) const;

private:
    BestTimes m_best;
    std::optional<QTime> m_habit;
};

} // namespace core
