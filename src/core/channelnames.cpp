// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/channelnames.h"

#include <algorithm>

namespace core {

bool isSameHandle(QStringView one, QStringView other)
{
    const auto bare = [](QStringView handle) { return handle.startsWith(u'@') ? handle.mid(1) : handle; };
    return bare(one).compare(bare(other), Qt::CaseInsensitive) == 0;
}

bool isOnNetworkNamed(const Channel &channel, const NetworkCatalogue &networks, const QString &name)
{
    const Network *network = networks.find(channel.network);
    const bool isItsName = network && std::any_of(network->names.begin(), network->names.end(), [&](const auto &byLanguage) {
        return byLanguage.second.compare(name, Qt::CaseInsensitive) == 0;
    });
    return isItsName || channel.network.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace core
