// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// The sets of public dates that a business may have shown.
struct KeyDateSetPoint {
    QString id;
    QString name;
    QString source; // "After …, as of 2024"
    bool isShown = false;
};
std::vector<KeyDateSetPoint> keyDateSets(const Workspace &workspace);
// Shows these sets and no others.
core::Edit showingKeyDateSets(const QStringList &ids, const Workspace &workspace);

// The country whose public holidays the business keeps: its own where its dates are shown, else the only one that is; else none.
QString holidayCountry(const Workspace &workspace);
// Closes the business on that country's public holidays of the twelve months from the plan's day on, where it would
// be open: a closed day for each, by its name (J-07). Without any the edit is empty.
core::Edit closingOnHolidays(const Workspace &workspace);

} // namespace app
