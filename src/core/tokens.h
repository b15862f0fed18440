// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace core {

// The words an enumeration is stored and exchanged by. Specialise with `static constexpr std::array` named `all`; a token is
// never changed once a version was released.
template <class Enum>
struct Tokens;

template <class Enum>
QString tokenOf(Enum value)
{
    for (const auto &[candidate, token] : Tokens<Enum>::all)
        if (candidate == value)
            return QLatin1String(token);
    Q_UNREACHABLE();
}

template <class Enum>
std::optional<Enum> fromToken(QStringView text)
{
    for (const auto &[candidate, token] : Tokens<Enum>::all)
        if (text == QLatin1String(token))
            return candidate;
    return std::nullopt;
}

template <class Enum>
using TokenOf = std::pair<Enum, const char *>;

} // namespace core
