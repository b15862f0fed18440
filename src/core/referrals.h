// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy.h"
#include "core/visitsegments.h"

#include <map>

namespace core {

// Which network a source of visits is (S0-37): what the program knows, and before it what the user says.
class ReferralMapping {
public:
    using Known = std::map<QString, QString>; // a host or a name, in small letters, and its network

    ReferralMapping(Known known, const std::vector<ReferralSource> &own);

    struct Answer {
        QString network; // empty: none
        bool isOwn = false; // the user says so
    };
    // A host stands for its subdomains too, the longest that fits before others: "l.facebook.com" is as "facebook.com".
    Answer answerFor(const QString &source) const;
    // What the program alone says.
    QString knownNetworkOf(const QString &source) const;

private:
    Known m_known;
    Known m_own;
};

struct SourceVisits {
    QString source;
    QString network; // empty: none
    double visits = 0;
    bool isOwn = false; // the user says which network it is
};

struct NetworkVisits {
    QString network;
    double visits = 0;
    double percent = 0; // of the visits from all networks (F-17)
};

// Where the visits of the website came from in the days that files tell of.
struct Referrals {
    QDate firstDay; // invalid: no file counts visits by their source
    QDate lastDay;
    double visits = 0; // from all sources
    double fromNetworks = 0;
    std::vector<SourceVisits> sources; // most first
    std::vector<NetworkVisits> networks; // most first
};

// Those of a quarter: of the periods in files, the ones that end in it. Where none does, as in a quarter still to come, those of as many
// days up to the newest before it. Where periods of several files overlap, those count that tell of the most days. `sessions` are series
// with a segment each; what counts once, core/countedonce.h says.
Referrals referralsIn(const Quarter &quarter, const std::vector<Series> &sessions, const ReferralMapping &mapping);

} // namespace core
