// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"

namespace core {

struct Competitor {
    Id<Competitor> id;
    QString name;
    QString website;
    QString doesWell; // S1-20
    QString doesLessWell;
    QString listenFor; // S1-23: keywords, one a line
    int position = 0;
    bool operator==(const Competitor &) const = default;
};

// A competitor on one network, as seen on one day; later looks are new rows, so that history is kept.
struct Presence {
    Id<Presence> id;
    Id<Competitor> competitor;
    QString network;
    QString handle;
    std::optional<QDate> seenOn;
    std::optional<double> followers;
    std::optional<double> postsPerWeek;
    std::optional<double> engagementRate; // percent, engagements per post ÷ followers (F-07)
    std::optional<int> strength; // 0 … 5
    QString note;
    bool operator==(const Presence &) const = default;
};

// How much of our audience is on a network (the "demand" of F-51), with its source.
struct NetworkDemand {
    Id<NetworkDemand> id;
    QString network;
    double share = 0; // 0 … 1
    int sampleSize = 0; // n of the survey; 0 = an estimate
    QString source;
    bool operator==(const NetworkDemand &) const = default;
};

} // namespace core
