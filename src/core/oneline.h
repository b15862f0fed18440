// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace core {

// The text on one line: breaks, tabs and repeated spaces become one space, none stands at the ends. Unlike QString::simplified() it
// keeps the no-break spaces of French.
QString oneLine(const QString &text);
// The same as a title of so many letters at most; a longer one ends with …
QString oneLine(const QString &text, qsizetype letters);

} // namespace core
