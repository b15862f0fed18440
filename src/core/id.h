// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace core {

// A row's identity, one type per kind of entity so that a PostId can't be passed for a GoalId. Ids are random positive
// 63-bit numbers (copies of a plan can be merged), written as decimal strings outside the file. Zero means "not saved yet".
template <class Entity>
struct Id {
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;

    QString toString() const { return QString::number(value); }
    static Id fromString(const QString &text) { return Id{text.toLongLong()}; }
};

template <class Entity>
size_t qHash(Id<Entity> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

// A new random id; the only place where identities come from.
qint64 newIdValue();

template <class Entity>
Id<Entity> newId()
{
    return Id<Entity>{newIdValue()};
}

} // namespace core

template <class Entity>
struct std::hash<core::Id<Entity>> {
    size_t operator()(core::Id<Entity> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
