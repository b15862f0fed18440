// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/postdays.h"

#include <algorithm>
#include <set>

namespace app {

void PostDays::read(const core::Strategy &strategy, const PostFilter &filter)
{
    m_days.clear();
    const auto &posts = strategy.all<core::Post>();
    const PostSieve sieve(filter);
    for (size_t place = 0; place < posts.size(); ++place)
        if (posts[place].day && sieve.passes(posts[place]))
            m_days[*posts[place].day].push_back(place);
    const auto orderOf = [&posts](size_t place) { return std::pair(posts[place].time.value_or(QTime(23, 59, 59)), posts[place].id); };
    for (auto &[day, places] : m_days)
        std::sort(places.begin(), places.end(), [&orderOf](size_t one, size_t other) { return orderOf(one) < orderOf(other); });
}

const std::vector<size_t> &PostDays::on(QDate day) const
{
    static const std::vector<size_t> none;
    const auto found = m_days.find(day);
    return found == m_days.end() ? none : found->second;
}

int PostDays::countBetween(QDate first, QDate last) const
{
    size_t count = 0;
    for (auto day = m_days.lower_bound(first); day != m_days.end() && day->first <= last; ++day)
        count += day->second.size();
    return static_cast<int>(count);
}

int PostDays::channelsBetween(const core::Strategy &strategy, QDate first, QDate last) const
{
    std::set<core::Id<core::Channel>> channels;
    forEachBetween(strategy, first, last, [&channels](const core::Post &post) {
        if (post.channel)
            channels.insert(*post.channel);
    });
    return static_cast<int>(channels.size());
}

} // namespace app
