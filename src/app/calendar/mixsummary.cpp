// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/mixsummary.h"

#include "core/format.h"
#include "core/labels.h"
#include "core/mix.h"

namespace app {

MixSummary mixSummary(const Workspace &workspace, bool isFiltered)
{
    const core::Strategy &strategy = workspace.strategy();
    const core::Quarter &quarter = workspace.quarter();
    const core::Language &language = workspace.language();
    const core::Mix mix = core::mixOf(strategy, quarter.mixRule, quarter.firstDay, quarter.lastDay);
    MixSummary summary;
    summary.posts = mix.posts;
    summary.rule = language.filled(
        isFiltered ? language.translate("app", "%1, all posts of the quarter") : language.translate("app", "%1, over the quarter"),
        {core::mixRuleLabel(quarter.mixRule, language)});

    const bool hasLimit = std::any_of(mix.categories.begin(), mix.categories.end(), [](const auto &category) { return category.isLimit; });
    for (const core::PillarShare &share : core::pillarShares(strategy, quarter.firstDay, quarter.lastDay))
        if (const core::Pillar *pillar = strategy.find(share.pillar))
            summary.parts.push_back(
                {pillar->name, pillar->position, share.percent / 100, core::formatPercent(share.wholePercent, language, 0)});
    const auto isPromotion = [&](const MixSummary::Part &part) {
        const auto &pillars = strategy.all<core::Pillar>();
        return std::any_of(pillars.begin(), pillars.end(),
            [&](const core::Pillar &pillar) { return pillar.position == part.position && pillar.in8020 == u"promotion"; });
    };
    std::stable_sort(summary.parts.begin(), summary.parts.end(), [&](const MixSummary::Part &a, const MixSummary::Part &b) {
        if (hasLimit && isPromotion(a) != isPromotion(b))
            return isPromotion(b);
        return a.position < b.position;
    });
    for (const core::MixCategory &category : mix.categories) {
        if (!category.isLimit)
            continue;
        summary.limit = 1 - category.targetPercent / 100;
        if (category.wholePercent > category.targetPercent) // as it is told
            summary.warning = language.filled(language.translate("app", "Too much promotion: %1 instead of %2"),
                {core::formatPercent(category.wholePercent, language, 0), core::formatPercent(category.targetPercent, language, 0)});
    }
    constexpr double noticeable = 10; // points: below that a rule in parts is kept for all purposes
    if (!hasLimit && mix.posts > 0 && mix.deviation > noticeable)
        summary.warning =
            language.filled(language.translate("app", "Up to %1 points away from the rule"), {core::formatCount(mix.deviation, language)});
    return summary;
}

} // namespace app
