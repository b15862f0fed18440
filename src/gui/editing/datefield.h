// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"

#include <QDate>

#include <optional>

namespace gui {

// A day as a field shows it and as people type it: "31/03/2027", "2027-03-31", "31.3.27", "31 March 2027". Without a year
// ("31/3", "31 March") it is the next such day from `from` on, where that is given.
QString dayAsText(QDate day, const core::Language &language);
std::optional<QDate> dayFromText(const QString &text, const core::Language &language, QDate from = {});

// "Write the day as 28/02/2027.", for a day that is none.
QString dayExample(const core::Language &language);
// The same for that text: one that is a day, but not of these years, is told which years there are.
QString dayProblem(const QString &text, const core::Language &language);

} // namespace gui
