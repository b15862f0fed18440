// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"
#include "core/network.h"
#include "core/strategy.h"

#include <QByteArray>
#include <QStringList>

#include <map>

namespace catalogue {

// Everything the program knows as data, read from the compiled-in resources. A damaged resource is a bug and asserts.
core::MetricCatalogue metrics();
core::NetworkCatalogue networks();
// The network of each source of visits that the program knows, by host or name in small letters (core::ReferralMapping).
std::map<QString, QString> referralSources();
// The raw JSON of each import profile, by file name (importing parses them: it owns what a profile means).
std::vector<QByteArray> importProfiles();

// One of the three samples, moved to a quarter. `id` is cafe, saas or shop; `languageCode` en or fr.
struct Sample {
    core::Strategy strategy;
    // Daily numbers, as if imported: the channel is set in the key.
    struct File {
        QString name;
        QString profile;
        std::vector<core::Series> series;
    };
    std::vector<File> files;
};
QStringList sampleIds();
Sample sample(const QString &id, const QString &languageCode, const core::Quarter &quarter);

} // namespace catalogue
