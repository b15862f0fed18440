// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/utf8.h"

#include <algorithm>

namespace tables {

namespace {

unsigned utf8Byte(std::string_view bytes, std::size_t index)
{
    return index < bytes.size() ? static_cast<unsigned char>(bytes[index]) : 0U;
}

// Length of the well-formed multi-byte sequence at `index`, or 0 (Unicode table 3-7).
std::size_t sequenceLength(std::string_view bytes, std::size_t index)
{
    const unsigned lead = utf8Byte(bytes, index);
    const unsigned second = utf8Byte(bytes, index + 1);
    const auto follows = [&](std::size_t offset) { return (utf8Byte(bytes, index + offset) & 0xC0U) == 0x80U; };
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if ((lead & 0xF0U) == 0xE0U) {
        const bool isShortest = lead != 0xE0 || second >= 0xA0;
        const bool isNoSurrogate = lead != 0xED || second < 0xA0;
        return follows(1) && follows(2) && isShortest && isNoSurrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool isShortest = lead != 0xF0 || second >= 0x90;
        const bool isInRange = lead != 0xF4 || second < 0x90;
        return follows(1) && follows(2) && follows(3) && isShortest && isInRange ? 4 : 0;
    }
    return 0;
}

} // namespace

Utf8Count utf8Count(std::string_view bytes)
{
    Utf8Count count;
    for (std::size_t index = 0; index < bytes.size();) {
        if (utf8Byte(bytes, index) < 0x80) {
            ++index;
            continue;
        }
        const std::size_t length = sequenceLength(bytes, index);
        (length > 0 ? count.characters : count.damages) += 1;
        index += std::max<std::size_t>(length, 1);
    }
    return count;
}

} // namespace tables
