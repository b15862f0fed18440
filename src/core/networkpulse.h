// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shareofvoice.h"
#include "core/strategy.h"

namespace core {

// A figure over the last four weeks beside the four before; nothing where not a single day was measured.
struct Lately {
    std::optional<double> now;
    std::optional<double> before;
};

// What a channel brings (S3-26): people who react, people who come to the website, and our part of what is said there.
struct NetworkPulse {
    Id<Channel> channel;
    Lately engagements; // a week
    Lately visits; // a week: clicks on links; of the website itself its sessions
    ShareOfVoice voice; // the last four weeks
};

// The channels that are not to be closed and of which something is known, in the order of the plan.
std::vector<NetworkPulse> networkPulses(const Strategy &strategy, const MetricSource &source, QDate asOf, int weekStart);

} // namespace core
