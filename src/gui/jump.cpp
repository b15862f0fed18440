// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/jump.h"

#include <array>
#include <utility>

namespace gui {

QString pageOfSubject(const QString &subject)
{
    static const std::array<std::pair<QLatin1String, QLatin1String>, 21> homes{{{QLatin1String("goal"), QLatin1String("goals")},
        {QLatin1String("kpi"), QLatin1String("goals")}, {QLatin1String("objective"), QLatin1String("goals")},
        {QLatin1String("persona"), QLatin1String("audience")}, {QLatin1String("persona_answer"), QLatin1String("audience")},
        {QLatin1String("interview"), QLatin1String("audience")}, {QLatin1String("audience_share"), QLatin1String("audience")},
        {QLatin1String("myth_check"), QLatin1String("audience")}, {QLatin1String("journey_step"), QLatin1String("audience")},
        {QLatin1String("competitor"), QLatin1String("competitors")}, {QLatin1String("presence"), QLatin1String("competitors")},
        {QLatin1String("channel"), QLatin1String("channels")}, {QLatin1String("impostor"), QLatin1String("channels")},
        {QLatin1String("post"), QLatin1String("calendar")}, {QLatin1String("day"), QLatin1String("calendar")},
        {QLatin1String("campaign"), QLatin1String("calendar")}, {QLatin1String("pillar"), QLatin1String("calendar")},
        {QLatin1String("review"), QLatin1String("overview")}, {QLatin1String("quarter"), QLatin1String("calendar")},
        {QLatin1String("import"), QLatin1String("metrics")}, {QLatin1String("business"), QLatin1String("wizard")}}};
    const QString kind = subject.section(QLatin1Char(':'), 0, 0);
    for (const auto &[name, page] : homes)
        if (kind == name)
            return page;
    return {};
}

} // namespace gui
