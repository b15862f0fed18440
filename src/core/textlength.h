// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokens.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

// How characters are counted: Weighted by the rules of X (CountingWeights), Utf16 by units, Graphemes by what looks like one.
enum class Counting { None, Characters, Weighted, Graphemes, Utf16, Bytes };

// How X weighs characters, after normalising to NFC: light ranges count `light`, emoji of any length `emoji`, links `link`, all
// else `other`.
struct CountingWeights {
    struct Range {
        char32_t first = 0;
        char32_t last = 0;
    };
    int light = 1;
    int other = 2;
    int emoji = 2;
    int link = 23;
    std::vector<Range> lightRanges;
    QString source;
    QDate readOn;
};

// What a network counts for a text. With `linkLength` a link counts that much, however long; weighted text always counts so.
int textLength(const QString &text, Counting counting, const CountingWeights &weights, std::optional<int> linkLength = {});

// The links of a text: http(s)://…, www.…, and names like example.com that X takes for links.
QStringList linksIn(const QString &text);
// The hashtags of a text with their #. What stands behind a # in a link is none.
QStringList hashtagsIn(const QString &text);

template <>
struct Tokens<Counting> {
    static constexpr std::array<TokenOf<Counting>, 6> all{{{Counting::None, ""}, {Counting::Characters, "characters"},
        {Counting::Weighted, "weighted"}, {Counting::Graphemes, "graphemes"}, {Counting::Utf16, "utf16"}, {Counting::Bytes, "bytes"}}};
};

} // namespace core
