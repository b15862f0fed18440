// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/tokens.h"

namespace core {

// What a network limits (resources/limits.json).
enum class LimitUnit { Characters, Bytes, Files, Hashtags, Mentions, Posts, Seconds, Languages };

// A limit as people say it: "2,200 characters", "8 MB", "10 min 00".
QString formatLimit(double value, LimitUnit unit, const Language &language);
// How many of the unit one typed number stands for: sizes of files are typed in megabytes.
double typedUnit(LimitUnit unit);
// What its number counts, for a field to write it into: "Characters", "Megabytes".
QString label(LimitUnit unit, const Language &language);

template <>
struct Tokens<LimitUnit> {
    static constexpr std::array<TokenOf<LimitUnit>, 8> all{{{LimitUnit::Characters, "characters"}, {LimitUnit::Bytes, "bytes"},
        {LimitUnit::Files, "files"}, {LimitUnit::Hashtags, "hashtags"}, {LimitUnit::Mentions, "mentions"}, {LimitUnit::Posts, "posts"},
        {LimitUnit::Seconds, "seconds"}, {LimitUnit::Languages, "languages"}}};
};

} // namespace core
