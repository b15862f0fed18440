// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/competitors/presenceedit.h"

#include "core/strategy.h"

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

} // namespace app
