// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/newchannel.h"

#include "app/workspace.h"

namespace app {

std::vector<const core::Network *> networksWithoutChannel(const Workspace &workspace)
{
    const auto &channels = workspace.strategy().all<core::Channel>();
    std::vector<const core::Network *> result;
    for (const core::Network &network : workspace.networks().all()) {
        const bool isUsed = std::any_of(
            channels.begin(), channels.end(), [&network](const core::Channel &channel) { return channel.network == network.id; });
        if (!network.isAdvertising && !isUsed)
            result.push_back(&network);
    }
    return result;
}

core::Channel newChannel(const Workspace &workspace, const QString &network)
{
    core::Channel channel;
    channel.id = core::newId<core::Channel>();
    channel.network = network;
    if (const auto open = networksWithoutChannel(workspace); network.isEmpty() && !open.empty())
        channel.network = open.front()->id;
    channel.position = static_cast<int>(workspace.strategy().all<core::Channel>().size());
    return channel;
}

} // namespace app
