// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "core/audit.h"
#include "core/cadence.h"
#include "core/format.h"
#include "core/labels.h"

namespace report {

namespace {

QuarterPicture::Lane laneOf(const Groundwork &ground, const core::Channel &channel, const std::vector<core::Gap> &gaps)
{
    const core::Language &language = ground.language();
    QuarterPicture::Lane lane;
    lane.title = ground.channelName(channel);
    for (const core::Post &post : ground.posts())
        if (post.channel == channel.id)
            lane.marks.push_back({*post.day, ground.pillarPlace(post.pillar)});
    for (const core::Gap &gap : gaps)
        if (gap.channel == channel.id)
            lane.gaps.push_back({language.translate("report", "%n days", nullptr, gap.days()), gap.firstDay, gap.lastDay});
    return lane;
}

QuarterPicture pictureOf(const Groundwork &ground)
{
    QuarterPicture picture;
    picture.firstDay = ground.quarter().firstDay;
    picture.lastDay = ground.quarter().lastDay;
    picture.language = ground.language();
    picture.today = ground.asOf() >= picture.firstDay && ground.asOf() <= picture.lastDay ? std::optional(ground.asOf()) : std::nullopt;
    const auto gaps = ground.gaps();
    for (const core::Channel &channel : ground.strategy().all<core::Channel>())
        if (QuarterPicture::Lane lane = laneOf(ground, channel, gaps);
            !lane.marks.empty() || (!ground.isPart() && core::decisionFor(channel) != core::AuditDecision::Close))
            picture.lanes.push_back(std::move(lane));
    for (const core::Campaign &campaign : ground.campaigns())
        picture.campaigns.push_back(
            {onOneLine(campaign.name), std::max(campaign.firstDay, picture.firstDay), std::min(campaign.lastDay, picture.lastDay)});
    for (const core::KeyDay &day : ground.keyDays(picture.firstDay, picture.lastDay))
        picture.keyDates.push_back({keyDayTitle(day, picture.language), std::max(day.firstDay, picture.firstDay)});
    for (const core::Review &review : ground.reviews())
        picture.reviews.push_back({onOneLine(review.title), review.day});
    for (const core::Closure &closure : ground.strategy().all<core::Closure>())
        if (closure.lastDay >= picture.firstDay && closure.firstDay <= picture.lastDay)
            picture.closures.push_back({onOneLine(closure.reason), closure.firstDay, closure.lastDay});
    for (const core::Pillar &pillar : ground.strategy().all<core::Pillar>())
        picture.pillars += onOneLine(pillar.name);
    picture.campaignsTitle = ground.language().translate("report", "Campaigns");
    picture.keyDatesTitle = ground.language().translate("report", "Key dates");
    picture.reviewsTitle = ground.language().translate("report", "Reviews");
    picture.gapsLegend = ground.language().translate("report", "Too long without a post for the cadence aimed at");
    picture.closuresLegend = ground.language().translate("report", "Closed");
    if (picture.today)
        picture.todayLegend = ground.language().filled(
            ground.language().translate("report", "As of %1"), {core::formatDay(*picture.today, ground.language())});
    return picture;
}

// As many pictures as it takes for each to fit on a page, with about as many channels on each.
std::vector<QuarterPicture> parted(const QuarterPicture &picture)
{
    constexpr size_t mostLanes = 8;
    const size_t count = (picture.lanes.size() + mostLanes - 1) / mostLanes;
    std::vector<QuarterPicture> parts;
    for (size_t i = 0; i < count; ++i) {
        const auto lane = [&](size_t part) {
            return picture.lanes.begin() + static_cast<std::ptrdiff_t>(part * picture.lanes.size() / count);
        };
        parts.push_back(picture);
        parts.back().lanes.assign(lane(i), lane(i + 1));
    }
    return parts;
}

QString alternativeOf(const Groundwork &ground, const QuarterPicture &picture)
{
    const core::Language &language = ground.language();
    QStringList lanes;
    for (const QuarterPicture::Lane &lane : picture.lanes)
        lanes += language.filled(language.translate("report", "%1 %2", "channel, number of posts"),
            {lane.title, core::formatCount(static_cast<double>(lane.marks.size()), language)});
    int posts = 0;
    for (const QuarterPicture::Lane &lane : picture.lanes)
        posts += static_cast<int>(lane.marks.size());
    return language.filled(
        language.translate("report", "%n posts over the quarter: %1.", nullptr, posts), {lanes.join(QStringLiteral(", "))});
}

Row postRow(const Groundwork &ground, const core::Post &post)
{
    const core::Language &language = ground.language();
    const core::Channel *channel = ground.strategy().find(post.channel);
    const core::Campaign *campaign = ground.strategy().find(post.campaign);
    const core::Pillar *pillar = ground.strategy().find(post.pillar);
    QString day = core::formatShortDay(*post.day, language);
    day = language.locale().dayName(post.day->dayOfWeek(), QLocale::ShortFormat) + u' ' + day;
    Cell when{plain(day)};
    if (post.time)
        when.second = muted(core::formatTime(*post.time, language));
    Cell what{strong(onOneLine(core::shownTitle(post, language)))};
    QString text = printable(post.text);
    if (!post.link.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + post.link;
    what.second = muted(text);
    Cell about = cellOf(pillar ? onOneLine(pillar->name) : QString());
    if (const int place = ground.pillarPlace(post.pillar); place >= 0)
        about.pillar = place;
    about.second = muted(campaign ? onOneLine(campaign->name) : QString());
    Cell where = cellOf(channel ? ground.channelName(*channel) : QString());
    where.second = muted(core::label(post.format, language));
    Cell status{plain(core::label(post.status, language)), muted(onOneLine(post.owner))};
    return {{when, where, what, about, status}, false, false};
}

std::vector<Column> postColumns(const core::Language &language)
{
    return {{language.translate("report", "Day"), Align::Left, 74, true}, {language.translate("report", "Channel"), Align::Left, 82},
        {language.translate("report", "Post")}, {language.translate("report", "Pillar and campaign"), Align::Left, 120},
        {language.translate("report", "Status and owner"), Align::Left, 82}};
}

Table monthTable(const Groundwork &ground, QDate month)
{
    const core::Language &language = ground.language();
    Table table;
    table.columns = postColumns(language);
    table.summary = language.translate("report", "The posts of the month, day by day.");
    int week = 0;
    for (const core::Post &post : ground.posts()) {
        if (post.day->year() != month.year() || post.day->month() != month.month())
            continue;
        const int number = post.day->weekNumber();
        if (number != week)
            table.rows.push_back(
                {{{plain(language.filled(language.translate("report", "Week %1"), {QString::number(number)}))}}, false, true});
        week = number;
        table.rows.push_back(postRow(ground, post));
    }
    return table;
}

} // namespace

std::vector<Element> quarterFigures(const Groundwork &ground, bool fillsPage)
{
    QuarterPicture picture = pictureOf(ground);
    if (picture.lanes.empty() || ground.posts().empty())
        return {};
    picture.fillsPage = fillsPage;
    std::vector<Element> figures{Paragraph{plain(alternativeOf(ground, picture))}};
    for (QuarterPicture &part : parted(picture)) {
        const QString alternative = alternativeOf(ground, part);
        figures.push_back(Figure{alternative, {}, std::move(part)});
    }
    return figures;
}

Section quarterSection(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Section section;
    std::vector<Element> figures = quarterFigures(ground, false);
    if (figures.empty())
        return section;
    section.title = language.translate("report", "The quarter’s calendar");
    section.anchor = QStringLiteral("calendar");
    section.isLandscape = true;
    std::vector<Element> page{Heading{2, section.title, section.anchor, core::quarterLabel(ground.quarter(), language)}};
    std::move(figures.begin(), figures.end(), std::back_inserter(page));
    section.versions = {page};
    return section;
}

Section monthsSection(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Section section;
    if (ground.posts().empty())
        return section;
    section.title = language.translate("report", "Every post");
    section.anchor = QStringLiteral("posts");
    section.isLandscape = true;
    std::vector<Element> page{Heading{2, section.title, section.anchor}};
    const QDate first = ground.quarter().firstDay;
    for (QDate month(first.year(), first.month(), 1); month <= ground.quarter().lastDay; month = month.addMonths(1)) {
        Table table = monthTable(ground, month);
        if (table.rows.empty())
            continue;
        page.push_back(Heading{3, monthTitle(month, language), monthAnchor(month)});
        page.push_back(std::move(table));
    }
    section.versions = {page};
    return section;
}

} // namespace report
