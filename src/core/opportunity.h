// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy.h"

namespace core {

// How much room a network leaves us (F-51): the share of our audience there × (5 − the strongest rival's strength) ÷ 5.
// Always shown as that product, with the size of the sample behind the share. A rival that nobody rated there is unknown, not weak.
struct Opportunity {
    QString network;
    double share = 0; // 0 … 1
    int sampleSize = 0; // 0: an estimate
    std::optional<Id<Competitor>> strongestRival;
    int rivalStrength = 0; // 0 … 5, of the strongest that is rated
    std::optional<int> ourStrength; // of our own channel there, if any
    std::optional<double> score; // missing while no rival is rated there
    int rated = 0; // rivals whose strength there is known
    int rivals = 0; // all that the plan names
};

// What is known now of each competitor on each network: the newest look.
std::vector<Presence> latestPresences(const Strategy &strategy);

// Who is strongest on a network by what is known now; nobody where none was given a strength above 0.
struct StrongestRival {
    std::optional<Id<Competitor>> competitor;
    int strength = 0; // 1 … 5
    int rated = 0; // rivals whose strength there is known, 0 too
};
StrongestRival strongestRivalOn(const Strategy &strategy, const QString &network);

// The networks whose demand is known, best opportunity first, those without a score last.
std::vector<Opportunity> opportunities(const Strategy &strategy);

// What the product and the strengths come to, in a word (S1-22).
enum class Prospect {
    Open, // the most room of all
    Possible, // some room, but more elsewhere
    HoldYourPlace, // a rival dominates, and we are somebody there
    DoNotAttack, // a rival dominates, and we are nobody there
    LeaveForNow, // hardly anybody of ours is there
    NotRated, // nobody said yet how strong the rivals are there
};
// `ranked` as opportunities() gives them.
Prospect prospectOf(const Opportunity &opportunity, const std::vector<Opportunity> &ranked);

// A rival that dominates one network and leaves another, where some of our audience is, almost alone (S1-22).
struct Imbalance {
    Id<Competitor> competitor;
    QString dominated; // network
    int dominatedStrength = 0; // 4 or 5
    QString neglected; // of those it neglects, the network with the most room for us
    std::optional<int> neglectedStrength; // 0 or 1; nothing where no account of theirs is known there
};
// At most one of each rival, the most room first.
std::vector<Imbalance> imbalances(const Strategy &strategy);

// Every network that the plan knows of (channels, presences, demand), in the order they come.
QStringList networksOf(const Strategy &strategy);

} // namespace core
