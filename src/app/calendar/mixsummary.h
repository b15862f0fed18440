// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// The mix meter in words and shares: each pillar's part of the quarter's dated posts, measured against the quarter's rule.
struct MixSummary {
    struct Part {
        QString pillar;
        int position = 0;
        double share = 0; // 0 … 1
        QString shareText; // "26%"
    };
    QString rule; // "80/20 rule, quarter"
    std::vector<Part> parts; // value before promotion where the rule limits promotion
    std::optional<double> limit; // where promotion may begin, 0 … 1
    QString warning; // empty: the rule is kept
    int posts = 0;
};

// A filter that is on changes nothing of it, and it says so.
MixSummary mixSummary(const Workspace &workspace, bool isFiltered = false);

} // namespace app
