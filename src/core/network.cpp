// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network.h"

#include <algorithm>

namespace core {

QString Network::name(const QString &languageCode) const
{
    auto found = names.find(languageCode);
    if (found == names.end())
        found = names.find(QStringLiteral("en"));
    return found == names.end() ? id : found->second;
}

QString Network::phrase(const QString &languageCode) const
{
    const auto found = phrases.find(languageCode);
    return found == phrases.end() ? name(languageCode) : found->second;
}

NetworkCatalogue::NetworkCatalogue(std::vector<Network> networks)
    : m_networks(std::move(networks))
{
}

const Network *NetworkCatalogue::find(const QString &id) const
{
    const auto found = std::find_if(m_networks.begin(), m_networks.end(), [&](const Network &network) { return network.id == id; });
    return found == m_networks.end() ? nullptr : &*found;
}

const Network *NetworkCatalogue::forImport(const QString &importId) const
{
    const auto found = std::find_if(m_networks.begin(), m_networks.end(),
        [&](const Network &network) { return network.id == importId || network.importIds.contains(importId); });
    return found == m_networks.end() ? nullptr : &*found;
}

} // namespace core
