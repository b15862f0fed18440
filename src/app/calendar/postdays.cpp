// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/postdays.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace app {

namespace {

// What a post is ordered by, beside its place: posts themselves lie far apart in memory.
struct Place {
    QDate day;
    QTime time;
    core::Id<core::Post> id;
    size_t place = 0;

    friend bool operator<(const Place &one, const Place &other)
    {
        return std::tie(one.day, one.time, one.id) < std::tie(other.day, other.time, other.id);
    }
};

} // namespace

void PostDays::read(const core::Strategy &strategy, const PostFilter &filter)
{
    m_days.clear();
    const auto &posts = strategy.all<core::Post>();
    const PostSieve sieve(filter);
    std::vector<Place> places;
    places.reserve(posts.size());
    for (size_t place = 0; place < posts.size(); ++place)
        if (const core::Post &post = posts[place]; post.day && sieve.passes(post))
            places.push_back({*post.day, post.time.value_or(QTime(23, 59, 59)), post.id, place});
    std::sort(places.begin(), places.end());
    for (auto first = places.begin(); first != places.end();) {
        const auto next = std::find_if(first, places.end(), [first](const Place &one) { return one.day != first->day; });
        std::vector<size_t> &day = m_days[first->day];
        for (; first != next; ++first)
            day.push_back(first->place);
    }
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
