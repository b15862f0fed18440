// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audiencefigures.h"
#include "core/strategy.h"

namespace core {

// Which of the followers of an account are like a persona, by one trait that both are known by (S3-25): "25–34", 38 %.
struct FollowerMatch {
    Id<Persona> persona;
    QString trait;
    QStringList segments;
    double share = 0; // 0 … 1
};

struct Years {
    int from = 0;
    int to = 0;
};
// "36, nurse", "25–34 years", "65+": the first age or span of ages that is said; "65+" goes on to 120.
std::optional<Years> yearsIn(const QString &text);

// For every persona the trait by which the fewest match: no more followers than that can be the ideal customer. A persona of whom
// nothing comparable is known has none.
std::vector<FollowerMatch> followerMatches(const Strategy &strategy, const AudienceSnapshot &snapshot);

} // namespace core
