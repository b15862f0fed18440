// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/ownmix.h"

#include "core/format.h"
#include "core/mixlabels.h"

#include <cmath>

namespace app {

namespace {

const QString customRule = QStringLiteral("custom");

std::vector<core::MixShare> sharesOf(const core::Strategy &strategy, const core::MixScope &scope)
{
    return strategy.where<core::MixShare>(
        [&](const core::MixShare &share) { return share.channel == scope.channel && share.campaign == scope.campaign; });
}

// The row that the mix belongs to, changed.
template <class Change>
core::Edit changingOwner(const core::Strategy &strategy, const core::MixScope &scope, Change change)
{
    if (const core::Campaign *campaign = strategy.find(scope.campaign)) {
        core::Campaign changed = *campaign;
        change(changed);
        return core::Edit::changing(changed, changed.name);
    }
    core::Channel changed = *strategy.find(scope.channel);
    change(changed);
    return core::Edit::changing(changed, changed.handle.isEmpty() ? changed.network : changed.handle);
}

QString nameOf(const core::MixCategory &category, const Workspace &workspace)
{
    const core::Pillar *pillar = workspace.strategy().find(core::Id<core::Pillar>::fromString(category.id));
    return pillar ? pillar->name : core::mixCategoryLabel(category.id, workspace.language());
}

} // namespace

OwnMix ownMix(const Workspace &workspace, const core::MixScope &scope)
{
    const core::Strategy &strategy = workspace.strategy();
    const core::Language &language = workspace.language();
    const core::Quarter &quarter = workspace.quarter();
    OwnMix own;
    if (const core::Campaign *campaign = strategy.find(scope.campaign))
        own.rule = campaign->mixRule;
    else if (const core::Channel *channel = strategy.find(scope.channel))
        own.rule = channel->mixRule;
    const QString inForce = own.rule.isEmpty() ? quarter.mixRule : own.rule;
    const core::Mix mix = core::mixOf(strategy, inForce, quarter.firstDay, quarter.lastDay, scope);
    QStringList parts;
    for (const core::MixCategory &category : mix.categories) {
        if (own.rule == customRule)
            own.shares.push_back({core::Id<core::Pillar>::fromString(category.id), nameOf(category, workspace), category.targetPercent});
        parts << language.filled(
            language.translate("app", "%1 %2"), {nameOf(category, workspace), core::formatPercent(category.wholePercent, language, 0)});
    }
    for (const OwnMix::Share &share : own.shares)
        own.sum += share.percent;
    own.addsUp = own.shares.empty() || std::abs(own.sum - 100) < 0.5;
    own.sentence = mix.posts == 0
                     ? language.translate("app", "No post of the quarter shows its mix yet.")
                     : language.filled(language.translate("app", "Planned in the quarter: %1."), {parts.join(QStringLiteral(", "))});
    return own;
}

core::Edit settingMixRule(const Workspace &workspace, const core::MixScope &scope, const QString &rule)
{
    const core::Strategy &strategy = workspace.strategy();
    core::Edit edit = changingOwner(strategy, scope, [&rule](auto &row) { row.mixRule = rule; });
    if (rule == customRule && sharesOf(strategy, scope).empty())
        for (const core::Pillar &pillar : strategy.all<core::Pillar>())
            edit.put(core::MixShare{core::newId<core::MixShare>(), pillar.id, scope.channel, scope.campaign, pillar.share});
    if (rule != customRule)
        for (const core::MixShare &share : sharesOf(strategy, scope))
            edit.remove(share.id);
    return edit;
}

core::Edit settingShare(const Workspace &workspace, const core::MixScope &scope, core::Id<core::Pillar> pillar, double percent)
{
    const core::Strategy &strategy = workspace.strategy();
    core::MixShare share{core::newId<core::MixShare>(), pillar, scope.channel, scope.campaign, percent};
    for (const core::MixShare &known : sharesOf(strategy, scope))
        if (known.pillar == pillar)
            share.id = known.id;
    return changingOwner(strategy, scope, [](auto &) {}).put(share);
}

} // namespace app
