// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/consistency.h"

#include "app/planday.h"
#include "core/cadence.h"
#include "core/format.h"

namespace app {

namespace {

std::optional<core::Consistency> consistencyIn(const Workspace &workspace, const core::Channel &channel, const core::Quarter &quarter)
{
    return core::consistencyOf(workspace.strategy(), channel, quarter.firstDay, quarter.lastDay, planDay(workspace));
}

} // namespace

QString consistencySentence(const Workspace &workspace, const core::Channel &channel)
{
    const core::Language &language = workspace.language();
    const auto consistency = consistencyIn(workspace, channel, workspace.quarter());
    if (!consistency)
        return {};
    const QString kept = QString::number(consistency->kept);
    const QString percent = core::formatPercent(consistency->percent(), language, 0);
    if (consistency->weeksPerPeriod > 1)
        return language.filled(
            language.translate("app",
                "Kept in %1 of %n periods of %2 weeks, %3: the periods with a post ÷ those of the quarter that are over.", nullptr,
                consistency->periods),
            {kept, QString::number(consistency->weeksPerPeriod), percent});
    return language.filled(
        language.translate("app", "Kept in %1 of %n weeks, %2: the weeks with at least as many posts ÷ those of the quarter that are over.",
            nullptr, consistency->periods),
        {kept, percent});
}

QString consistencyNote(const Workspace &workspace, const core::Channel &channel, const core::Quarter &quarter)
{
    const auto consistency = consistencyIn(workspace, channel, quarter);
    const core::Language &language = workspace.language();
    return consistency ? language.filled(language.translate("app", "kept in %1 of %2", "weeks that are over"),
               {QString::number(consistency->kept), QString::number(consistency->periods)})
                       : QString();
}

} // namespace app
