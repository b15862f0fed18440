// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/references.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

template <class Entity>
Entity &addTo(Strategy &strategy)
{
    auto &row = strategy.all<Entity>().emplace_back();
    row.id = newId<Entity>();
    return row;
}

struct PlanWithPersona {
    Strategy strategy;
    Id<Persona> persona = addTo<Persona>(strategy).id;

    PlanWithPersona()
    {
        addTo<PersonaAnswer>(strategy).persona = persona;
        for (int i = 0; i < 2; ++i)
            addTo<Story>(strategy).persona = persona;
        for (int i = 0; i < 3; ++i)
            addTo<Post>(strategy).persona = persona;
        addTo<Post>(strategy);
    }
    QString usedBy() const { return core::usedBy(referencesTo(strategy, persona), Language::english()); }
};

} // namespace

TEST_CASE("what refers to a row is found by the description of the tables, owned rows apart", "[references][Q35]")
{
    PlanWithPersona plan;
    const auto references = referencesTo(plan.strategy, plan.persona);
    CHECK(references.size() == 6);
    CHECK(std::count_if(references.begin(), references.end(), [](const Reference &one) { return one.isOwned; }) == 1);
    CHECK(plan.usedBy() == QStringLiteral("Used by 2 stories and 3 posts"));
}

TEST_CASE("a row that nothing refers to is used by nothing", "[references]")
{
    PlanWithPersona plan;
    plan.strategy.all<Post>().clear();
    plan.strategy.all<Story>().clear();
    CHECK(plan.usedBy().isEmpty());
}

TEST_CASE("rows that go with the one they refer to lose nothing", "[references]")
{
    PlanWithPersona plan;
    Edit edit = Edit::deleting(plan.persona, QStringLiteral("Claire"));
    CHECK(referencesLost(plan.strategy, edit).size() == 5);
    edit.remove(plan.strategy.all<Story>().front().id);
    CHECK(referencesLost(plan.strategy, edit).size() == 4);
}

TEST_CASE("a subject's name leads back to its row", "[references]")
{
    const auto goal = newId<Goal>();
    CHECK(rowIdFrom(QStringLiteral("goal:") + goal.toString()) == std::optional<Edit::RowId>(goal));
    CHECK_FALSE(rowIdFrom(QStringLiteral("day:2027-02-15")));
    CHECK_FALSE(rowIdFrom(QStringLiteral("new")));
    CHECK_FALSE(rowIdFrom(QString()));
}
