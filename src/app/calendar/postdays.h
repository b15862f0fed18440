// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/postfilter.h"

namespace app {

// The posts that a filter lets through, day by day and in the order of their times, as places in the strategy's posts. Read once after
// each change, so that another month or week is shown without a look at every post. Good until the strategy changes.
class PostDays {
public:
    void read(const core::Strategy &strategy, const PostFilter &filter);
    const std::vector<size_t> &on(QDate day) const;
    int countBetween(QDate first, QDate last) const;
    // On how many channels those are.
    int channelsBetween(const core::Strategy &strategy, QDate first, QDate last) const;

    // Shows each post of a span, by day and time.
    template <class Visit>
    void forEachBetween(const core::Strategy &strategy, QDate first, QDate last, Visit visit) const
    {
        const auto &posts = strategy.all<core::Post>();
        for (auto day = m_days.lower_bound(first); day != m_days.end() && day->first <= last; ++day)
            for (const size_t place : day->second)
                if (place < posts.size())
                    visit(posts[place]);
    }

private:
    std::map<QDate, std::vector<size_t>> m_days;
};

} // namespace app
