// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/resource.h"
#include "core/tokens.h"

namespace catalogue {

inline nlohmann::json listsDocument()
{
    return resourceJson(QStringLiteral(":/lists.json"));
}

// Each member of a list of resources/lists.json, read by `read`.
template <class Read>
auto listOf(const char *name, Read read)
{
    const nlohmann::json document = listsDocument(); // outlives the loop
    std::vector<decltype(read(document))> all;
    for (const nlohmann::json &object : document.at(name))
        all.push_back(read(object));
    return all;
}

template <class Enum>
Enum listWord(const nlohmann::json &object, const char *name)
{
    const std::optional<Enum> value = core::fromToken<Enum>(textOf(object, name));
    Q_ASSERT_X(value, "lists.json", name);
    return value.value_or(Enum());
}

} // namespace catalogue
