// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace tables {

// How well bytes read as UTF-8.
struct Utf8Count {
    std::size_t characters = 0; // of more than one byte
    std::size_t damages = 0; // bytes that begin no well-formed character
};
Utf8Count utf8Count(std::string_view bytes);

} // namespace tables
