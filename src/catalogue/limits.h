// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/texts.h"
#include "core/limits.h"
#include "core/textlength.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace catalogue {

using core::Counting;
using core::CountingWeights;
using core::LimitUnit;

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

std::vector<NetworkLimit> networkLimits();
// The one with that id, or none.
std::optional<NetworkLimit> networkLimit(const QString &id);
std::vector<ImageSize> imageSizes();
CountingWeights countingWeights();

} // namespace catalogue
