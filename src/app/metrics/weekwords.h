// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/metrics/weekrows.h"
#include "core/language.h"

namespace app {

// What a row of this week's numbers says, in a language.
class WeekWords {
public:
    WeekWords(const WeekRow &row, QDate today, int weekStart, const core::Language &language);

    QString kind() const; // what the number typed stands for: "Total since Monday 8 February"
    QString before() const;
    QString beforeWhen() const; // "3 Feb", "week of 1 February"
    QString thisWeek() const;
    QString change() const; // of a level or a ratio: "+88", "−15 min"
    QString freshness() const; // "today", "7 days ago"
    QString source() const;

private:
    QString valueText(double value) const;

    const WeekRow &m_row;
    QDate m_today;
    int m_weekStart;
    const core::Language &m_language;
};

} // namespace app
