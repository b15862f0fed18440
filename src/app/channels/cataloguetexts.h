// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/texts.h"
#include "core/language.h"

namespace app {

// A text of the catalogue in the language of the window; empty where it has none.
inline QString textIn(const catalogue::Texts &texts, const core::Language &language)
{
    const auto found = texts.find(language.code());
    if (found != texts.end())
        return found->second;
    const auto english = texts.find(QStringLiteral("en"));
    return english == texts.end() ? QString() : english->second;
}

} // namespace app
