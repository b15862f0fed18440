// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"
#include "catalogue/resource.h"

#include <QDir>

namespace catalogue {

std::vector<QByteArray> importProfiles()
{
    std::vector<QByteArray> profiles;
    const QDir folder(QStringLiteral(":/profiles"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        profiles.push_back(resourceBytes(folder.filePath(name)));
    return profiles;
}

} // namespace catalogue
