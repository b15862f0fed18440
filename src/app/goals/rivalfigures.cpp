// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/goals/rivalfigures.h"

#include "core/format.h"
#include "core/opportunity.h"

#include <algorithm>

namespace app {

QString rivalFigures(const Workspace &workspace, const core::Kpi &kpi)
{
    const core::Channel *channel = workspace.strategy().find(kpi.channel);
    const bool isCount = kpi.metric == u"followers";
    if (!channel || (!isCount && kpi.metric != u"engagement_rate_by_followers"))
        return {};
    std::vector<double> figures;
    for (const core::Presence &presence : core::latestPresences(workspace.strategy()))
        if (const auto figure = isCount ? presence.followers : presence.engagementRate; figure && presence.network == channel->network)
            figures.push_back(*figure);
    if (figures.empty())
        return {};
    const core::Language &language = workspace.language();
    const auto text = [&](double figure) { return isCount ? core::formatCount(figure, language) : core::formatPercent(figure, language); };
    const auto [least, most] = std::minmax_element(figures.begin(), figures.end());
    const int rivals = static_cast<int>(figures.size());
    if (rivals == 1)
        return language.filled(
            language.translate("app", "For comparison: %1 at the competitor you looked at. That is background, not a mark to reach."),
            {text(*least)});
    return language.filled(
        language.translate("app", "For comparison: %1 to %2 at the %3 competitors you looked at. That is background, not a mark to reach."),
        {text(*least), text(*most), language.locale().toString(rivals)});
}

} // namespace app
