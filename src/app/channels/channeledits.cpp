// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/channeledits.h"

namespace app {

core::Edit deletingChannel(const Workspace &workspace, core::Id<core::Channel> id)
{
    core::Edit edit = core::Edit::deleting(id, workspace.channelName(id));
    for (core::Kpi kpi : workspace.strategy().where<core::Kpi>([id](const core::Kpi &one) { return one.channel == id; })) {
        kpi.channel.reset();
        kpi.metric.clear();
        edit.put(kpi);
    }
    return edit;
}

} // namespace app
