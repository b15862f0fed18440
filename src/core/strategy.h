// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schema/schema.h"

#include <algorithm>
#include <vector>

namespace core {

// Everything a workspace plans, as values: a snapshot to compute with, to print and to exchange. Numbers measured are not
// in it (see MetricSource). Rows are ordered by position where they have one, else by day, else by id.
class Strategy {
public:
    template <class Entity>
    const std::vector<Entity> &all() const
    {
        return std::get<std::vector<Entity>>(m_rows);
    }

    template <class Entity>
    std::vector<Entity> &all()
    {
        return std::get<std::vector<Entity>>(m_rows);
    }

    // The row with that id, or nullptr.
    template <class Entity>
    const Entity *find(Id<Entity> id) const
    {
        const auto &rows = all<Entity>();
        const auto found = std::find_if(rows.begin(), rows.end(), [id](const Entity &row) { return row.id == id; });
        return found == rows.end() ? nullptr : &*found;
    }
    template <class Entity>
    const Entity *find(const std::optional<Id<Entity>> &id) const
    {
        return id ? find(*id) : nullptr;
    }

    // Rows for which the predicate holds, in order.
    template <class Entity, class Predicate>
    std::vector<Entity> where(Predicate predicate) const
    {
        std::vector<Entity> result;
        std::copy_if(all<Entity>().begin(), all<Entity>().end(), std::back_inserter(result), predicate);
        return result;
    }

    // The one business of the workspace; an empty one where the file has none yet.
    Business business() const;
    // The quarter that holds the day, else the last one that begins before it, else the first; nullptr in an empty plan.
    const Quarter *quarterAt(QDate day) const;
    // The KPIs of a goal; today each goal has at most one.
    std::vector<Kpi> kpisOf(Id<Goal> goal) const;

    bool operator==(const Strategy &) const = default;

private:
    template <class... Entity>
    using Rows = std::tuple<std::vector<Entity>...>;
    schema::ForEachEntity<Rows> m_rows;
};

// The position that comes behind all rows of an entity.
template <class Entity>
int nextPosition(const Strategy &strategy)
{
    int position = 0;
    for (const Entity &row : strategy.all<Entity>())
        position = std::max(position, row.position + 1);
    return position;
}

// The calendar quarter (or fiscal one, by its first month) that holds the day; without an id.
Quarter quarterHolding(QDate day, int quarterFirstMonth = 1);
// The calendar quarter that a plan begun on that day is for: the one that holds it while at least a third of it is left, else the next.
Quarter quarterToPlan(QDate today);
// "2027Q1" → the quarter, without an id; nothing for other text.
std::optional<Quarter> quarterNamed(QStringView name, int quarterFirstMonth = 1);
// "2027Q1"
QString quarterName(const Quarter &quarter);

} // namespace core
