// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tables {

// The month that a word begins the name of, in the languages that networks write ("sept", "août", "marzo"); 0 where it is none or
// might be two.
int monthFrom(const QString &word);

// Words that stand beside days without saying anything more: weekdays, "de", "at", "st" …
bool isDayFiller(const QString &word);

} // namespace tables
