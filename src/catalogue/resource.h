// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/texts.h"

#include <QByteArray>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <vector>

namespace catalogue {

// The bytes of a compiled-in resource such as ":/metrics.json". A missing one is a bug and asserts.
QByteArray resourceBytes(const QString &path);
// The same, parsed. A damaged one is a bug and asserts.
nlohmann::json resourceJson(const QString &path);

// A text member, or an empty string where it is absent.
QString textOf(const nlohmann::json &object, const char *name);
// The texts of a member such as "names", by language code.
Texts textsByLanguage(const nlohmann::json &object, const char *name);

// Lists of a member; empty where it is absent.
QStringList wordsOf(const nlohmann::json &object, const char *name);
std::vector<Texts> textListOf(const nlohmann::json &object, const char *name);
std::vector<Choice> choicesOf(const nlohmann::json &object, const char *name);
std::vector<Fact> factsOf(const nlohmann::json &object, const char *name);
Choice choiceFrom(const nlohmann::json &object);

} // namespace catalogue
