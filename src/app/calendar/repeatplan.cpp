// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/repeatplan.h"

#include "app/calendar/postedits.h"

#include <algorithm>

namespace app {

RepeatPlan::RepeatPlan(core::Recurrence recurrence, std::vector<core::Post> posts, core::Post pattern)
    : m_recurrence(std::move(recurrence))
    , m_posts(std::move(posts))
    , m_pattern(std::move(pattern))
{
}

void RepeatPlan::arrange(const std::vector<QDate> &days, qint64 shift)
{
    m_days = days;
    std::erase_if(m_days, [this](QDate day) { return m_recurrence.skipped.contains(day.toString(Qt::ISODate)); });
    for (const core::Post &post : m_posts)
        if (post.status == core::PostStatus::Published)
            m_lastPublished = std::max(m_lastPublished, post.recurrenceDay);
    takeExact(shift);
    takeNearest(shift);
    for (const core::Post &post : m_posts)
        letGo(post);
    m_posts.clear();
    forgetPast();
    for (const QDate day : m_days)
        make(day);
    m_days.clear();
}

// Nobody plans a post between those that are out already.
void RepeatPlan::forgetPast()
{
    if (m_lastPublished)
        std::erase_if(m_days, [this](QDate day) { return day <= *m_lastPublished; });
}

void RepeatPlan::takeExact(qint64 shift)
{
    std::erase_if(m_posts, [this, shift](const core::Post &post) {
        const auto day = std::find(m_days.begin(), m_days.end(), post.recurrenceDay->addDays(shift));
        if (day == m_days.end())
            return false;
        place(post, *day);
        m_days.erase(day);
        return true;
    });
}

// The closest pairs first: a rule that now comes every second week keeps the posts of those weeks.
void RepeatPlan::takeNearest(qint64 shift)
{
    constexpr qint64 near = 15; // half a month: what lies farther is another occurrence
    struct Pair {
        qint64 distance;
        size_t post, day;
    };
    std::vector<Pair> pairs;
    for (size_t post = 0; post < m_posts.size(); ++post)
        for (size_t day = 0; day < m_days.size(); ++day)
            if (const qint64 distance = std::abs(m_posts[post].recurrenceDay->addDays(shift).daysTo(m_days[day])); distance <= near)
                pairs.push_back({distance, post, day});
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &one, const Pair &other) { return one.distance < other.distance; });
    std::vector<bool> isPlaced(m_posts.size()), isTaken(m_days.size());
    for (const Pair &pair : pairs) {
        if (isPlaced[pair.post] || isTaken[pair.day])
            continue;
        place(m_posts[pair.post], m_days[pair.day]);
        isPlaced[pair.post] = isTaken[pair.day] = true;
    }
    size_t number = 0;
    std::erase_if(m_posts, [&](const core::Post &) { return bool(isPlaced[number++]); });
    number = 0;
    std::erase_if(m_days, [&](QDate) { return bool(isTaken[number++]); });
}

void RepeatPlan::place(core::Post post, QDate day)
{
    if (post.status == core::PostStatus::Published)
        return;
    const bool isMovedByHand = post.day != post.recurrenceDay;
    if (!isMovedByHand) {
        if (post.productionDay)
            post.productionDay = post.productionDay->addDays(post.day->daysTo(day));
        post = placedOn(post, day);
    }
    post.recurrence = m_recurrence.id;
    post.recurrenceDay = day;
    m_put.push_back(post);
}

// Without a day by the rule: somebody's own place for it is kept, as a post of its own.
void RepeatPlan::letGo(core::Post post)
{
    if (post.status == core::PostStatus::Published)
        return;
    if (post.day == post.recurrenceDay) {
        m_removed.push_back(post);
        return;
    }
    post.recurrence.reset();
    post.recurrenceDay.reset();
    m_put.push_back(post);
}

void RepeatPlan::make(QDate day)
{
    core::Post post = copyOf(m_pattern);
    post.recurrence = m_recurrence.id;
    post.recurrenceDay = day;
    post.suspendedDay.reset();
    const auto before = m_pattern.day ? m_pattern.day : m_pattern.suspendedDay;
    if (post.productionDay)
        post.productionDay = before ? std::optional(post.productionDay->addDays(before->daysTo(day))) : std::nullopt;
    m_put.push_back(placedOn(post, day));
}

void RepeatPlan::putInto(core::Edit &edit, const core::Strategy &strategy) const
{
    edit.put(m_recurrence);
    for (const core::Post &post : m_put)
        edit.put(post);
    removePosts(edit, m_removed, strategy);
}

} // namespace app
