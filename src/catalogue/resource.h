// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

namespace catalogue {

// The bytes of a compiled-in resource such as ":/metrics.json". A missing one is a bug and asserts.
QByteArray resourceBytes(const QString &path);
// The same, parsed. A damaged one is a bug and asserts.
nlohmann::json resourceJson(const QString &path);

// A text member, or an empty string where it is absent.
QString textOf(const nlohmann::json &object, const char *name);
// The texts of a member such as "names", by language code.
std::map<QString, QString> textsByLanguage(const nlohmann::json &object, const char *name);

} // namespace catalogue
