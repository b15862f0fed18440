// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "core/mix.h"

namespace app {

// The mix of a channel or a campaign, where it may follow another rule than the quarter (S1-54).
struct OwnMix {
    struct Share {
        core::Id<core::Pillar> pillar;
        QString name;
        double percent = 0;
    };
    QString rule; // empty: the quarter's
    std::vector<Share> shares; // of the rule in force, where that is the pillars' own shares
    double sum = 0; // of the shares, in percent
    bool addsUp = true; // to 100, as far as whole percents tell
    QString sentence; // how its posts of the quarter are mixed
};
// Of exactly one channel or campaign.
OwnMix ownMix(const Workspace &workspace, const core::MixScope &scope);

// The edit that gives it the rule; of the pillars' shares those it was shown with, so that each may be changed.
core::Edit settingMixRule(const Workspace &workspace, const core::MixScope &scope, const QString &rule);
core::Edit settingShare(const Workspace &workspace, const core::MixScope &scope, core::Id<core::Pillar> pillar, double percent);

} // namespace app
