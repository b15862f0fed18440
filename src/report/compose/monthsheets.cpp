// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "core/cadence.h"
#include "core/format.h"
#include "core/labels.h"

#include <algorithm>
#include <set>

namespace report {

namespace {

// The part of a span that lies between the days, if any.
template <class Spans, class TitleOf>
std::vector<Span> spansBetween(const Spans &all, QDate first, QDate last, TitleOf titleOf)
{
    std::vector<Span> result;
    for (const auto &one : all)
        if (one.firstDay <= last && one.lastDay >= first)
            result.push_back({titleOf(one), one.firstDay, one.lastDay});
    return result;
}

// "IG Instagram, TT TikTok", of what is posted to
QString networkNames(const Groundwork &ground)
{
    std::set<core::Id<core::Channel>> used;
    for (const core::Post &post : ground.posts())
        if (post.channel)
            used.insert(*post.channel);
    std::set<QString> seen;
    QStringList names;
    for (const core::Channel &channel : ground.strategy().all<core::Channel>())
        if (used.contains(channel.id) && seen.insert(channel.network).second)
            names += ground.networkCode(channel.network) + u' ' + ground.networkName(channel.network);
    return names.join(QStringLiteral(", "));
}

std::vector<MonthPicture::Entry> entriesOf(const Groundwork &ground, QDate first, QDate last)
{
    std::vector<MonthPicture::Entry> entries;
    for (const core::Post &post : ground.posts()) {
        if (*post.day < first || *post.day > last)
            continue;
        const core::Channel *channel = ground.strategy().find(post.channel);
        entries.push_back({*post.day, channel ? ground.networkCode(channel->network) : QString(),
            onOneLine(core::shownTitle(post, ground.language())), ground.pillarPlace(post.pillar)});
    }
    return entries;
}

} // namespace

MonthPicture monthPicture(const Groundwork &ground, QDate first, QDate last)
{
    const core::Language &language = ground.language();
    MonthPicture month;
    month.firstDay = first;
    month.lastDay = last;
    month.posts = entriesOf(ground, first, last);
    month.campaigns = spansBetween(ground.campaigns(), first, last, [](const core::Campaign &c) { return onOneLine(c.name); });
    month.closures = spansBetween(ground.strategy().all<core::Closure>(), first, last, [&](const core::Closure &closure) {
        const QString reason = onOneLine(closure.reason);
        return reason.isEmpty() ? language.translate("report", "Closed")
                                : language.filled(language.translate("report", "Closed: %1"), {reason});
    });
    for (const core::Gap &gap : ground.gaps())
        if (gap.firstDay <= last && gap.lastDay >= first) {
            const QString channel = ground.channelName(gap.channel);
            month.gaps.push_back({language.filled(language.translate("report", "%1: no post for %n days", nullptr, gap.days()), {channel}),
                gap.firstDay, gap.lastDay,
                language.filled(language.translate("report", "%1: still no post, until %2", "channel, last day"),
                    {channel, core::formatShortDay(gap.lastDay, language)})});
        }
    for (const core::KeyDay &day : ground.keyDays(first, last))
        month.keyDates.push_back({keyDayTitle(day, language), std::max(day.firstDay, first)});
    for (QDate day = first; day <= last; day = day.addDays(1))
        if (!core::isOpenOn(ground.strategy(), day))
            month.daysClosed.push_back(day);
    for (const core::Pillar &pillar : ground.strategy().all<core::Pillar>())
        month.pillars += onOneLine(pillar.name);
    month.networks = networkNames(ground);
    month.listAnchor = monthAnchor(first);
    month.summary = language.translate("report", "%n posts, day by day.", nullptr, int(month.posts.size()));
    return month;
}

std::vector<Section> monthSheets(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    std::vector<Section> sections;
    const QDate start = ground.quarter().firstDay, end = ground.quarter().lastDay;
    for (QDate month(start.year(), start.month(), 1); month <= end; month = month.addMonths(1)) {
        MonthPicture picture = monthPicture(ground, std::max(start, month), std::min(end, month.addMonths(1).addDays(-1)));
        if (picture.posts.empty())
            continue;
        Section section;
        section.title = monthTitle(month, language);
        section.anchor = QStringLiteral("calendar-%1").arg(month.month());
        section.isLandscape = true;
        section.isListed = false;
        section.isForPages = true;
        Heading heading{2, section.title, section.anchor, language.translate("report", "Editorial calendar")};
        heading.aside = muted(picture.summary);
        section.versions = {{std::move(heading), MonthSheet{std::move(picture)}}};
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace report
