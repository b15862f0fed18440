// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"

#include <vector>

namespace app {

// A place where one learns more about the work, as the help names it (S0-11).
struct PlaceToLearn {
    QString name;
    QString text; // what it teaches, for whom
    QString address;
};
std::vector<PlaceToLearn> placesToLearn(const core::Language &language);

} // namespace app
