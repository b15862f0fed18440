// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/jump.h"

#include <utility>

namespace gui {

QString pageOfSubject(const QString &subject)
{
    static const std::pair<QLatin1String, QLatin1String> homes[] = {
        {QLatin1String("goal"), QLatin1String("goals")},
        {QLatin1String("kpi"), QLatin1String("goals")},
        {QLatin1String("milestone"), QLatin1String("goals")},
        {QLatin1String("objective"), QLatin1String("strategy")},
        {QLatin1String("rejected_idea"), QLatin1String("strategy")},
        {QLatin1String("persona"), QLatin1String("audience")},
        {QLatin1String("persona_answer"), QLatin1String("audience")},
        {QLatin1String("interview"), QLatin1String("audience")},
        {QLatin1String("myth_check"), QLatin1String("audience")},
        {QLatin1String("competitor"), QLatin1String("competitors")},
        {QLatin1String("presence"), QLatin1String("competitors")},
        {QLatin1String("observation"), QLatin1String("competitors")},
        {QLatin1String("network_demand"), QLatin1String("competitors")},
        {QLatin1String("impostor"), QLatin1String("audit")},
        {QLatin1String("reservation"), QLatin1String("audit")},
        {QLatin1String("action"), QLatin1String("audit")},
        {QLatin1String("audit_answer"), QLatin1String("audit")},
        {QLatin1String("channel"), QLatin1String("channels")},
        {QLatin1String("story"), QLatin1String("message")},
        {QLatin1String("pillar"), QLatin1String("message")},
        {QLatin1String("inspiration"), QLatin1String("message")},
        {QLatin1String("follower_request"), QLatin1String("message")},
        {QLatin1String("existing_content"), QLatin1String("message")},
        {QLatin1String("post"), QLatin1String("calendar")},
        {QLatin1String("day"), QLatin1String("calendar")},
        {QLatin1String("quarter"), QLatin1String("calendar")},
        {QLatin1String("campaign"), QLatin1String("campaigns")},
        {QLatin1String("budget_line"), QLatin1String("campaigns")},
        {QLatin1String("paid_plan"), QLatin1String("campaigns")},
        {QLatin1String("promo_code"), QLatin1String("campaigns")},
        {QLatin1String("duty"), QLatin1String("operations")},
        {QLatin1String("procedure_step"), QLatin1String("operations")},
        {QLatin1String("playbook_entry"), QLatin1String("operations")},
        {QLatin1String("mention"), QLatin1String("operations")},
        {QLatin1String("incident"), QLatin1String("operations")},
        {QLatin1String("evidence"), QLatin1String("operations")},
        {QLatin1String("review"), QLatin1String("overview")},
        {QLatin1String("import"), QLatin1String("metrics")},
        {QLatin1String("business"), QLatin1String("wizard")},
        {QLatin1String("closure"), QLatin1String("wizard")},
    };
    const QString kind = subject.section(QLatin1Char(':'), 0, 0);
    for (const auto &[name, page] : homes)
        if (kind == name)
            return page;
    return {};
}

} // namespace gui
