// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// A month of the year as its cell tells it (J-14).
struct YearMonth {
    // A campaign or a closed period, as far as it lies in the month.
    struct Bar {
        QDate firstDay;
        QDate lastDay;
        QString text;
        bool isClosure = false;
    };
    // A key date: "14", "Valentine’s Day".
    struct Occasion {
        QString days;
        QString title;
        bool isHoliday = false;
    };
    QDate firstDay;
    QString name; // "October 2026"
    std::vector<Bar> bars;
    QStringList preparations; // what is begun this month for a date weeks later: "From 16 Oct: prepare Christmas Day (25 Dec)."
    std::vector<Occasion> occasions;
    bool isOfQuarter = false; // of the quarter shown

    QDate lastDay() const { return firstDay.addMonths(1).addDays(-1); }
    // All of it in sentences, for those who hear the screen and for what the cell has no room for.
    QString told(const core::Language &language) const;
};

// Twelve months from the first month of the quarter shown.
QDate yearStart(const Workspace &workspace);
std::vector<YearMonth> yearPlan(const Workspace &workspace, QDate firstMonth);

} // namespace app
