// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendarremarks.h"

#include "exchange/calendarpost.h"

#include <algorithm>

namespace exchange {

namespace {

bool isInSomeQuarter(QDate day, const core::Strategy &plan)
{
    const auto &quarters = plan.all<core::Quarter>();
    return quarters.empty() || std::any_of(quarters.begin(), quarters.end(), [day](const core::Quarter &quarter) {
        return quarter.firstDay <= day && day <= quarter.lastDay;
    });
}

} // namespace

std::vector<core::Message> calendarRemarks(const core::Post &post, const core::Strategy &plan, const core::NetworkCatalogue &networks)
{
    std::vector<core::Message> remarks;
    const core::Channel *channel = plan.find(post.channel);
    if (channel && (channel->decision == core::AuditDecision::Close || channel->decision == core::AuditDecision::Merge)) {
        const core::Network *network = networks.find(channel->network);
        const QString name = channel->handle.isEmpty() && network ? network->name(QStringLiteral("en")) : channel->handle;
        remarks.push_back({QT_TRANSLATE_NOOP("message", "It is for %1, an account that your audit closes."), {name}});
    }
    if (!post.day)
        return remarks;
    if (!isInSomeQuarter(*post.day, plan))
        remarks.push_back({QT_TRANSLATE_NOOP("message", "%1 lies in no quarter of the plan."), {}, {*post.day}});
    if (post.time)
        if (const QTime shown = timeThatExists(*post.day, *post.time, plan.business().timeZone); shown != *post.time)
            remarks.push_back({QT_TRANSLATE_NOOP("message", "The clocks skip %1 that night: calendars will show it at %2."),
                {post.time->toString(QStringLiteral("HH:mm")), shown.toString(QStringLiteral("HH:mm"))}});
    return remarks;
}

} // namespace exchange
