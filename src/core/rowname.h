// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schema/schema.h"

#include <array>
#include <string_view>

namespace core {

// What a row calls itself: the first of these columns that it has and that says something.
template <class Entity>
QString rowName(const Entity &row)
{
    constexpr std::array<std::string_view, 14> names{"name", "title", "handle", "label", "text", "who", "code", "belief", "segment",
        "touchpoint", "question", "metric", "reason", "network"};
    QString found;
    for (const std::string_view name : names)
        schema::forEachColumn<Entity>([&](const auto &column) {
            using Type = typename std::decay_t<decltype(column)>::Type;
            if constexpr (std::is_same_v<Type, QString>)
                if (found.isEmpty() && name == column.name)
                    found = row.*column.member;
        });
    return found;
}

} // namespace core
