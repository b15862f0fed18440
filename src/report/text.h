// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace report {

// What a run of text wants to say by its colour; never the only sign of it.
enum class Tone { Normal, Muted, Accent, OnTrack, Behind, AtRisk, NoData };

// A stretch of text in one look. `link` is an address (https:, mailto:) or "#anchor" of this document.
struct Run {
    QString text;
    bool isStrong = false;
    Tone tone = Tone::Normal;
    QString link = {};
    bool operator==(const Run &) const = default;
};

using Text = std::vector<Run>;

Text plain(const QString &text);
Text strong(const QString &text);
Text muted(const QString &text);
Text operator+(Text left, const Text &right);
// The letters alone.
QString lettersOf(const Text &text);
// What prints: normalised (NFC), without control characters that have no shape; line breaks and tabs are kept as \n and space.
QString printable(const QString &text);
// The same on one line.
QString onOneLine(const QString &text);
// On one line of at most so many letters: whole sentences where they keep half of it, else whole words, and then “…”.
QString shortened(const QString &text, qsizetype letters);
// An address that may become a link: http, https or mailto, in ASCII. Empty for anything else.
QByteArray safeAddress(const QString &link);

} // namespace report
