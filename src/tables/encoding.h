// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace tables {

// What the bytes of a text file mean.
struct Encoding {
    QString name; // as shown: "UTF-8", "UTF-8 BOM", "UTF-16LE", "Windows-1252" …
    std::size_t markLength = 0; // bytes of the byte order mark
    bool isUtf8 = false; // nothing to decode
    bool isLossy = false; // bytes in between are no characters
};

// A byte order mark decides; else strict UTF-8; else a guess by letters, with Windows-1252 for want of a better one.
Encoding encodingOf(std::string_view bytes);

// The text as UTF-8, without its mark. Bytes that mean nothing become U+FFFD.
std::string decoded(std::string_view bytes, const Encoding &encoding);

} // namespace tables
