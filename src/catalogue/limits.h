// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/texts.h"
#include "core/tokens.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace catalogue {

enum class LimitUnit { Characters, Bytes, Files, Hashtags, Mentions, Posts, Seconds, Languages };
// How characters are counted: Weighted by the rules of X (CountingWeights), Utf16 by units, Graphemes by what looks like one.
enum class Counting { None, Characters, Weighted, Graphemes, Utf16, Bytes };

// One number that somebody states, and where. Without a source, or unconfirmed, it is commonly given but was not read.
struct LimitValue {
    double amount = 0;
    QString source;
    QDate statedOn; // of the source itself; a month alone is its first day; null where undated
    bool isConfirmed = true;
};

// What a network takes, as far as public pages say (resources/limits.json). A workspace may hold other numbers under the same id.
struct NetworkLimit {
    QString id; // "instagram.caption": network and item; stays the same
    QString network;
    QString item;
    Texts names;
    LimitUnit unit = LimitUnit::Characters;
    Counting counting = Counting::None;
    bool isHard = true; // the network refuses what is beyond; otherwise advice
    bool isMinimum = false; // at least that many, not at most
    std::optional<int> linkLength; // what any link counts, however long
    QString refusedCharacters;
    QStringList formats; // file endings
    std::vector<LimitValue> values; // never empty, ascending; several where sources differ
    Texts notes;
    QDate readOn;

    double strictest() const { return isMinimum ? values.back().amount : values.front().amount; }
};

// A size that a network recommends for a picture, in pixels.
struct ImageSize {
    QString id; // "facebook.cover"
    QString network;
    QString purpose;
    Texts names;
    int width = 0;
    int height = 0;
    std::optional<int> minimumWidth;
    std::optional<int> minimumHeight;
    std::optional<int> maximumWidth;
    std::optional<int> maximumHeight;
    std::optional<double> narrowest; // width ÷ height
    std::optional<double> widest;
    std::optional<qint64> maximumBytes;
    QStringList formats;
    QString source;
    bool isConfirmed = true;
    Texts notes;
    QDate readOn;
};

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

std::vector<NetworkLimit> networkLimits();
// The one with that id, or none.
std::optional<NetworkLimit> networkLimit(const QString &id);
std::vector<ImageSize> imageSizes();
CountingWeights countingWeights();

} // namespace catalogue

namespace core {

template <>
struct Tokens<catalogue::LimitUnit> {
    using Unit = catalogue::LimitUnit;
    static constexpr std::array<TokenOf<Unit>, 8> all{
        {{Unit::Characters, "characters"}, {Unit::Bytes, "bytes"}, {Unit::Files, "files"}, {Unit::Hashtags, "hashtags"},
            {Unit::Mentions, "mentions"}, {Unit::Posts, "posts"}, {Unit::Seconds, "seconds"}, {Unit::Languages, "languages"}}};
};
template <>
struct Tokens<catalogue::Counting> {
    using Counting = catalogue::Counting;
    static constexpr std::array<TokenOf<Counting>, 6> all{{{Counting::None, ""}, {Counting::Characters, "characters"},
        {Counting::Weighted, "weighted"}, {Counting::Graphemes, "graphemes"}, {Counting::Utf16, "utf16"}, {Counting::Bytes, "bytes"}}};
};

} // namespace core
