// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dashboard/returnwords.h"

#include "app/workspace.h"
#include "core/format.h"
#include "core/returns.h"

namespace app {

ReturnWords returnWords(const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    const core::ReturnOnInvestment found = core::returnOnInvestment(
        workspace.strategy(), workspace.quarter(), workspace.metricCatalogue(), workspace.metrics(), workspace.viewDay());
    if (!found.goal)
        return {{},
            language.translate(
                "app", "It needs a goal: one that counts revenue, or one about orders or leads whose reason is to prove the return."),
            true};
    const QString currency = workspace.strategy().business().currency;
    const QString since = core::formatDay(workspace.quarter().firstDay, language);
    if (!found.benefit)
        return {{},
            language.filled(
                language.translate("app", "It needs the revenue since %1: import the shop’s file, or note the revenue by hand."), {since}),
            false};
    const QString benefit = core::formatMoney(*found.benefit, currency, language);
    if (!found.cost)
        return {{},
            language.filled(
                language.translate("app", "Revenue since %1: %2. It needs the cost as well: note in the budget what was spent."),
                {since, benefit}),
            false};
    return {core::formatPercent(*found.percent(), language, 0),
        language.filled(language.translate("app", "Since %1: %2 of revenue minus %3 spent, out of what was spent."),
            {since, benefit, core::formatMoney(*found.cost, currency, language)}),
        false};
}

} // namespace app
