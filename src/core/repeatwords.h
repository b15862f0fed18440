// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/repeatrule.h"

namespace core {

// "Every 2 weeks on Tuesday, until 30 June 2027": what a rule says that counts from that day.
QString repeatSentence(const RepeatRule &rule, QDate firstDay, const Language &language);
// The same of a rule as it is stored; one that cannot be read says so.
QString repeatSentence(const QString &rule, QDate firstDay, const Language &language);
// "the second Tuesday", "the last Friday"
QString weekdayInMonth(int ordinal, int weekday, const Language &language);

} // namespace core
