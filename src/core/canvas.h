// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy.h"

namespace core {

// Whether social media is worth the trouble at all (S3-01): do customers want to meet the business there, and is there something the
// business wants from it?
enum class GoNoGo {
    Unanswered,
    Go, // both
    Explore, // one of the two: try it for a while, with a question to answer (S3-20)
    NoGo, // neither
};
GoNoGo goNoGo(const Strategy &strategy);

// The mission on social media only says the company's again (S4-03).
bool isSameMission(const Business &business);

// Channels on which the quarter has posts but no goal (S4-05): the hamster's wheel.
std::vector<Id<Channel>> channelsWithoutAim(const Strategy &strategy, const Quarter &quarter);

// The six Ms (S4-01).
enum class CanvasPart { Mission, Message, Management, Medium, Metrics, Monitoring };

template <>
struct Tokens<CanvasPart> {
    static constexpr std::array<TokenOf<CanvasPart>, 6> all{
        {{CanvasPart::Mission, "mission"}, {CanvasPart::Message, "message"}, {CanvasPart::Management, "management"},
            {CanvasPart::Medium, "medium"}, {CanvasPart::Metrics, "metrics"}, {CanvasPart::Monitoring, "monitoring"}}};
};

} // namespace core
