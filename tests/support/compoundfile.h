// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// Lays the stream of an old workbook out as its compound file has it: 512 bytes a sector, one table of them, a folder with one name.
namespace support {

inline constexpr std::size_t sectorSize = 512;
inline constexpr std::size_t shortestStream = 4096; // below it a stream would stand in small sectors
inline constexpr std::size_t sectorsOfTable = sectorSize / 4;
inline constexpr uint32_t endOfChain = 0xFFFFFFFE, tableSector = 0xFFFFFFFD, freeSector = 0xFFFFFFFF;

inline void put(std::string &bytes, std::size_t at, uint32_t number, int width = 4)
{
    for (int i = 0; i < width; ++i)
        bytes[at + static_cast<std::size_t>(i)] = static_cast<char>(number >> (8 * i) & 0xFF);
}

inline std::string header()
{
    std::string bytes(sectorSize, '\0');
    bytes.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    put(bytes, 24, 0x3E, 2); // versions
    put(bytes, 26, 3, 2);
    put(bytes, 28, 0xFFFE, 2); // byte order
    put(bytes, 30, 9, 2); // sectors of 512 bytes, small ones of 64
    put(bytes, 32, 6, 2);
    put(bytes, 44, 1); // tables of sectors
    put(bytes, 48, 1); // where the folder is
    put(bytes, 56, shortestStream);
    put(bytes, 60, endOfChain);
    put(bytes, 68, endOfChain);
    for (std::size_t at = 76; at < sectorSize; at += 4)
        put(bytes, at, at == 76 ? 0 : freeSector);
    return bytes;
}

// Sector 0 is this table, 1 the folder, all after it the stream.
inline std::string sectorTable(std::size_t sectors)
{
    std::string bytes(sectorSize, '\xFF');
    put(bytes, 0, tableSector);
    put(bytes, 4, endOfChain);
    for (std::size_t i = 0; i < sectors; ++i)
        put(bytes, 4 * (i + 2), i + 1 == sectors ? endOfChain : static_cast<uint32_t>(i + 3));
    return bytes;
}

inline void putName(std::string &folder, std::size_t at, std::string_view name, char kind)
{
    for (std::size_t i = 0; i < name.size(); ++i)
        folder[at + 2 * i] = name[i];
    put(folder, at + 64, static_cast<uint32_t>(2 * name.size() + 2), 2);
    folder[at + 66] = kind;
    folder[at + 67] = 1;
    for (const std::size_t place : {at + 68, at + 72, at + 76})
        put(folder, place, freeSector);
}

// `name` is that of the stream: "Workbook" of Excel 97, "Book" of Excel 5.
inline std::string compoundFileOf(std::string_view stream, std::string_view name = "Workbook")
{
    std::string content(stream);
    content.resize(std::max(shortestStream, (content.size() + sectorSize - 1) / sectorSize * sectorSize));
    const std::size_t sectors = std::min(content.size() / sectorSize, sectorsOfTable - 2);
    content.resize(sectors * sectorSize);
    std::string folder(sectorSize, '\0');
    putName(folder, 0, "Root Entry", 5);
    put(folder, 76, 1); // its child
    put(folder, 116, endOfChain);
    putName(folder, 128, name, 2);
    put(folder, 128 + 116, 2); // where it begins
    put(folder, 128 + 120, static_cast<uint32_t>(content.size()));
    return header() + sectorTable(sectors) + folder + content;
}

} // namespace support
