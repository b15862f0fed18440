// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tuple>

// One description per entity: its table and its columns beside the members they hold. SQL, JSON, comparison and copies all
// visit it, so a new field is one line here and one migration that appends a column.
namespace core::schema {

// What happens to a row when the row it refers to is deleted. There are no cascades in the file: the edit lists every row.
enum class OnDelete { Owned, Cleared };

template <class Entity, class Member>
struct Column {
    const char *name;
    Member Entity::*member;
    OnDelete onDelete = OnDelete::Cleared; // of Id and optional Id columns only

    using Type = Member;
};

template <class Entity, class Member>
constexpr Column<Entity, Member> column(const char *name, Member Entity::*member)
{
    return {name, member};
}

// The reference to the row that owns this one: it is deleted with its owner.
template <class Entity, class Member>
constexpr Column<Entity, Member> owner(const char *name, Member Entity::*member)
{
    return {name, member, OnDelete::Owned};
}

// Specialised for each entity: `table`, and `columns()`, a tuple of Column without the id.
template <class Entity>
struct Table;

} // namespace core::schema
