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
        {QLatin1String("objective"), QLatin1String("goals")},
        {QLatin1String("persona"), QLatin1String("audience")},
        {QLatin1String("persona_answer"), QLatin1String("audience")},
        {QLatin1String("competitor"), QLatin1String("competitors")},
        {QLatin1String("presence"), QLatin1String("competitors")},
        {QLatin1String("observation"), QLatin1String("competitors")},
        {QLatin1String("network_demand"), QLatin1String("competitors")},
        {QLatin1String("impostor"), QLatin1String("audit")},
        {QLatin1String("reservation"), QLatin1String("audit")},
        {QLatin1String("action"), QLatin1String("audit")},
        {QLatin1String("audit_answer"), QLatin1String("audit")},
        {QLatin1String("channel"), QLatin1String("channels")},
        {QLatin1String("limit_override"), QLatin1String("channels")},
        {QLatin1String("post"), QLatin1String("calendar")},
        {QLatin1String("day"), QLatin1String("calendar")},
        {QLatin1String("campaign"), QLatin1String("calendar")},
        {QLatin1String("pillar"), QLatin1String("calendar")},
        {QLatin1String("review"), QLatin1String("overview")},
        {QLatin1String("quarter"), QLatin1String("calendar")},
        {QLatin1String("import"), QLatin1String("metrics")},
        {QLatin1String("business"), QLatin1String("wizard")},
    };
    const QString kind = subject.section(QLatin1Char(':'), 0, 0);
    for (const auto &[name, page] : homes)
        if (kind == name)
            return page;
    return {};
}

} // namespace gui
