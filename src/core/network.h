// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace core {

// A social network (or the website, the newsletter): data in resources/networks.json.
struct Network {
    QString id; // instagram, facebook, tiktok, linkedin, youtube, x, pinterest, threads, bluesky, mastodon, website, newsletter …
    QString code; // one or two letters: IG, FB, TT, X
    std::map<QString, QString> names; // by language code
    std::map<QString, QString> phrases; // inside a sentence, where the name alone won't do: "our website"
    QStringList importIds; // network ids of the import profiles that belong to it ("google_analytics" → website)
    QStringList suits; // business models it fits: b2c, b2b
    std::map<QString, int> minutesPerPost; // by PostFormat token, F-50; the formats it takes
    bool isAdvertising = false; // an advertising account: numbers come from it, nothing is posted there

    QString name(const QString &languageCode) const;
    QString phrase(const QString &languageCode) const;
};

class NetworkCatalogue {
public:
    NetworkCatalogue() = default;
    explicit NetworkCatalogue(std::vector<Network> networks);
    const std::vector<Network> &all() const { return m_networks; }
    const Network *find(const QString &id) const;
    // The network that files of this import id belong to, or nullptr.
    const Network *forImport(const QString &importId) const;

private:
    std::vector<Network> m_networks;
};

} // namespace core
