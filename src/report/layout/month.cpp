// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/weeksetter.h"

namespace report {

MonthLayout layOut(const MonthPicture &month, const Measure &measure, double height)
{
    const WeekSetter setter(month, measure);
    MonthLayout layout;
    setter.head(layout);
    std::vector<WeekDraft> drafts;
    std::vector<double> needs;
    for (const QDate begin : setter.weekBegins()) {
        drafts.push_back(setter.draft(begin));
        needs.push_back(drafts.back().need);
    }
    double y = layout.headRule;
    const std::vector<double> heights = sharedHeights(needs, height - y);
    for (size_t i = 0; i < drafts.size(); ++i) {
        layout.weeks.push_back(setter.placed(drafts[i], y, heights[i]));
        y += heights[i];
    }
    layout.height = y;
    return layout;
}

} // namespace report
