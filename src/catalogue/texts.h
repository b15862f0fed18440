// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <map>
#include <optional>

namespace catalogue {

using Texts = std::map<QString, QString>; // by language code

// One of several things to choose, tick or work through. The id stays the same from version to version, so that a plan can keep it.
struct Choice {
    QString id;
    Texts names;
    Texts hints; // what it means or how to do it; may be empty
    QString metric; // that counts it; may be empty
};

// What somebody else has published. It is shown with its source and year only; without a known year it is told as past.
struct Fact {
    QString id;
    Texts texts;
    QString source;
    std::optional<int> year;
};

} // namespace catalogue
