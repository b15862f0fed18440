// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adresults.h"
#include "core/edit.h"

namespace app {

class Workspace;

// What the campaigns of the advertising accounts cost and brought in the quarter that is shown, most spent first.
std::vector<core::AdResult> adResults(const Workspace &workspace);

// Says which campaign of the plan it is part of, or that it is part of none. One step; empty where that was said already.
core::Edit joiningCampaign(
    const core::Strategy &strategy, const core::AdResult &ads, const std::optional<core::Id<core::Campaign>> &campaign);
// Lets its name say it. Empty where nobody said another.
core::Edit joiningByName(const core::AdResult &ads);

// Puts what the files say into the budget as spent: lines for ads of a campaign take it over, a campaign that has none gets one. One
// step; empty where the budget says it all already.
core::Edit takingOverSpend(const Workspace &workspace, const std::vector<core::AdResult> &results);

// What that would change, a line of the budget each: "Boost: 300 € → 420 €", "Ads: Spring (new): 120 €".
QStringList takenOverTold(const Workspace &workspace, const std::vector<core::AdResult> &results);

// "The files tell of 420 € spent on these ads, but 300 € stand here." Empty where they say the same, or nothing. Where
// several lines may have paid for them, it says so.
QString spendNote(const Workspace &workspace, const core::BudgetLine &line);
// The line with what the files say.
core::BudgetLine withSpend(const Workspace &workspace, const core::BudgetLine &line);

} // namespace app
