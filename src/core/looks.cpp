// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/looks.h"

namespace core {

namespace {

template <class Number>
std::optional<Number> difference(std::optional<Number> earlier, std::optional<Number> later)
{
    return earlier && later ? std::optional<Number>(*later - *earlier) : std::nullopt;
}

} // namespace

std::vector<Presence> looksAt(const Strategy &strategy, Id<Competitor> competitor, const QString &network)
{
    auto looks = strategy.where<Presence>([&](const Presence &look) { return look.competitor == competitor && look.network == network; });
    std::stable_sort(looks.begin(), looks.end(),
        [](const Presence &one, const Presence &other) { return one.seenOn.value_or(QDate()) < other.seenOn.value_or(QDate()); });
    std::reverse(looks.begin(), looks.end());
    return looks;
}

LookChange changeBetween(const Presence &earlier, const Presence &later)
{
    return {difference(earlier.followers, later.followers), difference(earlier.postsPerWeek, later.postsPerWeek),
        difference(earlier.engagementRate, later.engagementRate), difference(earlier.strength, later.strength)};
}

Presence lookToday(const Presence &last, QDate today)
{
    Presence look = last;
    look.id = newId<Presence>();
    look.seenOn = today;
    look.followers.reset();
    look.postsPerWeek.reset();
    look.engagementRate.reset();
    look.note.clear();
    return look;
}

} // namespace core
