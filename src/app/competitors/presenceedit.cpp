// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/competitors/presenceedit.h"

#include "core/looks.h"

namespace app {

core::Edit putPresence(const core::Strategy &strategy, core::Presence presence, QDate today)
{
    const core::Competitor *competitor = strategy.find(presence.competitor);
    const QString name = competitor ? competitor->name : QString();
    const core::Presence *known = presence.id ? strategy.find(presence.id) : nullptr;
    const bool isLaterLook = known && known->seenOn && presence.seenOn && *presence.seenOn > *known->seenOn;
    if (known && !isLaterLook)
        return core::Edit::changing(presence, name);
    presence.id = core::newId<core::Presence>();
    if (!presence.seenOn)
        presence.seenOn = today;
    return core::Edit::adding(presence, name);
}

core::Edit noteToday(const core::Strategy &strategy, core::Id<core::Competitor> competitor, const QString &network, QDate today,
    core::Id<core::Presence> &id)
{
    const core::Competitor *known = strategy.find(competitor);
    const auto looks = core::looksAt(strategy, competitor, network);
    core::Presence last;
    last.competitor = competitor;
    last.network = network;
    if (!looks.empty())
        last = looks.front();
    const core::Presence look = core::lookToday(last, today);
    const bool isBegun = !looks.empty() && last.seenOn == today;
    id = isBegun ? last.id : look.id;
    core::Edit edit({QStringLiteral("add:presence"), {known ? known->name : QString()}});
    return isBegun ? edit : std::move(edit.put(look));
}

} // namespace app
