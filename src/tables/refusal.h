// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tables {

// Why a file can't be read as a table. Whoever shows it makes a sentence of it.
struct Refusal {
    enum class Reason {
        Missing,
        Folder,
        NotAFile, // a pipe, a device
        Unreadable,
        Empty,
        NotATable, // a picture, a document, a program
        TooLarge,
        FieldTooLong,
        RecordTooLong,
        DamagedWorkbook,
        InflatesTooMuch,
        TooManyCells,
        ForbiddenXml, // a DOCTYPE, from which entities could grow
        Encrypted,
        UnknownWorkbook // an archive that is no workbook, or a kind of workbook that is not read
    };

    Reason reason = Reason::Unreadable;
    int line = 0;
    QString detail = {}; // for the log, and where a sentence needs it
};

// Bounds for files of strangers.
inline constexpr qint64 longestField = 1024 * 1024;
inline constexpr qint64 longestRecord = 16 * 1024 * 1024;
inline constexpr qint64 largestInflated = 256 * 1024 * 1024;
inline constexpr qint64 mostCells = 8 * 1024 * 1024; // of a workbook, with the blank ones before filled ones
inline constexpr int mostRows = 1048576; // of a sheet, as spreadsheets have them
inline constexpr int mostColumns = 16384;

} // namespace tables
