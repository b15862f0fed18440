// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/competitors/remarks.h"

#include "app/workspace.h"
#include "core/opportunity.h"

namespace app {

namespace {

bool isSame(const QString &one, const QString &other)
{
    const auto folded = [](const QString &text) {
        const QString plain = text.trimmed().toCaseFolded();
        return plain.startsWith(u'@') ? plain.mid(1) : plain;
    };
    return !folded(one).isEmpty() && folded(one) == folded(other);
}

} // namespace

QString sameNameRemark(const Workspace &workspace, const core::Competitor &competitor)
{
    const core::Language &language = workspace.language();
    for (const core::Competitor &other : workspace.strategy().all<core::Competitor>())
        if (other.id != competitor.id && isSame(other.name, competitor.name))
            return language.filled(
                language.translate("app", "“%1” is on the list twice. Keep the one that holds more, and delete the other."), {other.name});
    return {};
}

QString sameHandleRemark(const Workspace &workspace, const core::Presence &presence)
{
    const core::Language &language = workspace.language();
    const auto nameOf = [&](const QString &network) {
        const core::Network *known = workspace.networks().find(network);
        return known ? known->name(language.code()) : network;
    };
    for (const core::Presence &other : core::latestPresences(workspace.strategy())) {
        if (!isSame(other.handle, presence.handle))
            continue;
        const core::Competitor *whose = workspace.strategy().find(other.competitor);
        if (other.competitor != presence.competitor && other.network == presence.network)
            return language.filled(language.translate("app", "“%1” is noted as the account of %2 too. Check whose it is."),
                {presence.handle.trimmed(), whose ? whose->name : QString()});
        if (other.competitor == presence.competitor && other.network != presence.network)
            return language.filled(
                language.translate("app", "The same name as on %1; fine if it is theirs on both."), {nameOf(other.network)});
    }
    return {};
}

QString sameNetworkRemark(const Workspace &workspace, const core::NetworkDemand &demand)
{
    const core::Language &language = workspace.language();
    for (const core::NetworkDemand &other : workspace.strategy().all<core::NetworkDemand>())
        if (other.id != demand.id && other.network == demand.network)
            return language.translate("app", "This network is on the list twice. Keep the share that you trust, and delete the other.");
    return {};
}

} // namespace app
