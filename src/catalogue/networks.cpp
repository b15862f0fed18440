// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"
#include "catalogue/resource.h"

namespace catalogue {

namespace {

core::Network networkFrom(const nlohmann::json &object)
{
    core::Network network;
    network.id = textOf(object, "id");
    network.code = textOf(object, "code");
    network.names = textsByLanguage(object, "names");
    network.phrases = textsByLanguage(object, "phrases");
    network.importIds = wordsOf(object, "imports");
    network.suits = wordsOf(object, "suits");
    for (const auto &[format, minutes] : object.at("minutes_per_post").items())
        network.minutesPerPost.emplace(QString::fromStdString(format), minutes.get<int>());
    network.isAdvertising = object.value("advertising", false);
    return network;
}

} // namespace

core::NetworkCatalogue networks()
{
    std::vector<core::Network> all;
    const nlohmann::json document = resourceJson(QStringLiteral(":/networks.json"));
    for (const nlohmann::json &object : document.at("networks"))
        all.push_back(networkFrom(object));
    return core::NetworkCatalogue(std::move(all));
}

std::map<QString, QString> referralSources()
{
    std::map<QString, QString> sources;
    const nlohmann::json document = resourceJson(QStringLiteral(":/referrals.json"));
    for (const auto &[network, names] : document.at("sources").items())
        for (const nlohmann::json &name : names)
            sources.emplace(QString::fromStdString(name.get<std::string>()), QString::fromStdString(network));
    return sources;
}

} // namespace catalogue
