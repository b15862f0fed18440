// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/channelspage.h"

#include "core/audit.h"
#include "core/mission.h"
#include "gui/channels/besttimestab.h"
#include "gui/channels/capacitytab.h"
#include "gui/channels/channelstab.h"
#include "gui/channels/imagesizestab.h"
#include "gui/channels/limitstab.h"
#include "gui/channels/timeblockstab.h"
#include "gui/channels/visitstab.h"

#include <algorithm>

namespace gui {

ChannelsPage::ChannelsPage(app::Workspace &workspace, QWidget *parent)
    : TabbedPage(workspace, tr("Channels"), parent)
{
    setTabs({{tr("Channels"), new ChannelsTab(*this, this)}, {tr("Capacity"), new CapacityTab(*this, this)},
        {tr("Limits"), new LimitsTab(*this, this)}, {tr("Image sizes"), new ImageSizesTab(*this, this)},
        {tr("Best times"), new BestTimesTab(*this, this)}, {tr("Times kept free"), TimeBlocksTab::made(*this, this)},
        {tr("Website visits"), new VisitsTab(*this, this)}});
}

QString ChannelsPage::note() const
{
    const auto used =
        strategy().where<core::Channel>([](const core::Channel &one) { return core::decisionFor(one) != core::AuditDecision::Close; });
    const auto missing = std::count_if(
        used.begin(), used.end(), [](const core::Channel &one) { return core::missionFlaw(one.mission) == core::MissionFlaw::Missing; });
    const auto flawed =
        std::count_if(used.begin(), used.end(), [](const core::Channel &one) { return core::missionFlaw(one.mission).has_value(); });
    const int count = static_cast<int>(used.size());
    if (count == 0)
        return {};
    if (missing > 0)
        return tr("Channels still without a mission: %1 of %2.").arg(missing).arg(count);
    return flawed == 0 ? tr("%n channels, each with a mission of its own.", nullptr, count)
                       : tr("Each channel has a mission. Not clear yet: %1 of %2.").arg(flawed).arg(count);
}

} // namespace gui
