// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations.h"

namespace core {

struct Competitor {
    Id<Competitor> id;
    QString name;
    QString website;
    QString doesWell; // S1-20
    QString doesLessWell;
    QString listenFor; // S1-23: keywords, one a line
    int position = 0;
    QString publishes; // what they publish
    QString publicReacts; // and how people react to it
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
    QString formats; // "short videos, polls"
    QString strengths;
    QString weaknesses;
    bool operator==(const Presence &) const = default;
};

enum class ObservationKind { TakesOff, Flops, NewUse };

// Something seen at a competitor's, and what follows from it (S1-24).
struct Observation {
    Id<Observation> id;
    std::optional<Id<Competitor>> competitor;
    QDate day;
    QString network;
    QString link;
    ObservationKind kind = ObservationKind::TakesOff;
    QString text;
    QString lesson;
    std::optional<Id<Action>> action;
    bool operator==(const Observation &) const = default;
};

// How much of our audience is on a network (the "demand" of F-51), with its source.
struct NetworkDemand {
    Id<NetworkDemand> id;
    QString network;
    double share = 0; // 0 … 1
    int sampleSize = 0; // n of the survey; 0 = an estimate
    QString source;
    std::optional<int> score; // how well the network suits us by our own research (S3-13), 0 … 5
    QString note;
    bool operator==(const NetworkDemand &) const = default;
};

template <>
struct Tokens<ObservationKind> {
    static constexpr std::array<TokenOf<ObservationKind>, 3> all{
        {{ObservationKind::TakesOff, "takes_off"}, {ObservationKind::Flops, "flops"}, {ObservationKind::NewUse, "new_use"}}};
};

} // namespace core
