// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "core/audit.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/ownpresence.h"

#include <algorithm>
#include <cmath>

namespace report {

namespace {

constexpr int networksPerTable = 5;

// The newest look at a competitor on a network, not later than the day of the report.
const core::Presence *presenceOf(const Groundwork &ground, core::Id<core::Competitor> competitor, const QString &network)
{
    const core::Presence *newest = nullptr;
    for (const core::Presence &presence : ground.strategy().all<core::Presence>()) {
        const bool isMeant = presence.competitor == competitor && presence.network == network;
        const QDate day = presence.seenOn.value_or(QDate(1900, 1, 1));
        if (isMeant && day <= ground.asOf() && (!newest || day >= newest->seenOn.value_or(QDate(1900, 1, 1))))
            newest = &presence;
    }
    return newest;
}

std::vector<core::Competitor> namedCompetitors(const Groundwork &ground)
{
    return ground.strategy().where<core::Competitor>(
        [](const core::Competitor &competitor) { return !competitor.name.trimmed().isEmpty(); });
}

QStringList networksOf(const Groundwork &ground)
{
    QStringList networks;
    for (const core::Channel &channel : ground.strategy().all<core::Channel>())
        if (core::decisionFor(channel) != core::AuditDecision::Close)
            networks += channel.network;
    for (const core::Presence &presence : ground.strategy().all<core::Presence>())
        networks += presence.network;
    for (const core::NetworkDemand &demand : ground.strategy().all<core::NetworkDemand>())
        networks += demand.network;
    networks.removeDuplicates();
    return networks;
}

QString postsAWeek(double perWeek, const core::Language &language)
{
    const double shown = std::round(perWeek * 10) / 10;
    if (shown <= 0)
        return language.translate("report", "no post");
    const int number = core::pluralOf(shown, language);
    return language.filled(language.translate("report", "%1 posts a week", nullptr, number), {core::formatCount(shown, language)});
}

// "18,400 followers", "7 posts a week, 3.2% engagement"
Cell presenceCell(const Groundwork &ground, std::optional<int> strength, std::optional<double> followers, std::optional<double> perWeek,
    std::optional<double> engagement)
{
    const core::Language &language = ground.language();
    Cell cell;
    cell.strength = strength;
    if (strength)
        cell.text = strong(language.filled(language.translate("report", "%1/5", "strength"), {QString::number(*strength)}));
    QStringList lines;
    if (followers) {
        const int number = core::pluralOf(*followers, language);
        lines += language.filled(language.translate("report", "%1 followers", nullptr, number), {core::formatCount(*followers, language)});
    }
    QStringList activity;
    if (perWeek)
        activity += postsAWeek(*perWeek, language);
    if (engagement)
        activity += language.filled(language.translate("report", "%1 engagement"), {core::formatPercent(*engagement, language)});
    if (!activity.isEmpty())
        lines += activity.join(QStringLiteral(", "));
    if (lines.isEmpty() && !strength)
        return {muted(unknownValue())};
    if (cell.text.empty() && !lines.isEmpty())
        cell.text = plain(lines.takeFirst());
    cell.second = plain(lines.join(u'\n'));
    return cell;
}

Row ourRow(const Groundwork &ground, const QStringList &networks)
{
    Row row{{{strong(onOneLine(ground.business().name))}}, true, false};
    for (const QString &network : networks) {
        const auto channels = ground.strategy().where<core::Channel>([&](const core::Channel &c) { return c.network == network; });
        if (channels.empty()) {
            row.cells.push_back({muted(unknownValue())});
            continue;
        }
        const core::Channel &channel = channels.front();
        const auto ours = core::ownPresence(ground.strategy(), channel, ground.quarter(), ground.input().source, ground.asOf());
        row.cells.push_back(presenceCell(ground, channel.strength, ours.followers, ours.postsPerWeek, ours.engagementRate));
    }
    return row;
}

// Whether any cell of the table holds a rate that wants explaining.
bool showsEngagement(const Groundwork &ground, const QStringList &networks)
{
    for (const core::Competitor &competitor : namedCompetitors(ground))
        for (const QString &network : networks)
            if (const core::Presence *presence = presenceOf(ground, competitor.id, network); presence && presence->engagementRate)
                return true;
    const auto &channels = ground.strategy().all<core::Channel>();
    return std::any_of(channels.begin(), channels.end(), [&](const core::Channel &channel) {
        return core::ownPresence(ground.strategy(), channel, ground.quarter(), ground.input().source, ground.asOf())
            .engagementRate.has_value();
    });
}

Table matrix(const Groundwork &ground, const QStringList &networks)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "How strong each competitor is on each network, and we ourselves.");
    table.columns.push_back({language.translate("report", "Competitor"), Align::Left, 0, true});
    for (const QString &network : networks)
        table.columns.push_back({ground.networkName(network)});
    Row demand{{{plain(language.translate("report", "Where our audience is"))}}, false, false};
    bool hasDemand = false;
    for (const QString &network : networks) {
        const auto known = ground.strategy().where<core::NetworkDemand>([&](const core::NetworkDemand &d) { return d.network == network; });
        hasDemand = hasDemand || !known.empty();
        demand.cells.push_back(
            known.empty() ? Cell{muted(unknownValue())}
                          : Cell{strong(core::formatPercent(known.front().share * 100, language, 0)), muted(known.front().source)});
    }
    if (hasDemand)
        table.rows.push_back(demand);
    table.rows.push_back(ourRow(ground, networks));
    for (const core::Competitor &competitor : namedCompetitors(ground)) {
        Row row{{{strong(onOneLine(competitor.name))}}, false, false};
        for (const QString &network : networks) {
            const core::Presence *presence = presenceOf(ground, competitor.id, network);
            row.cells.push_back(
                presence ? presenceCell(ground, presence->strength, presence->followers, presence->postsPerWeek, presence->engagementRate)
                         : Cell{muted(unknownValue())});
        }
        table.rows.push_back(row);
    }
    return table;
}

Table strengths(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "What each competitor does well and less well.");
    table.columns = {{language.translate("report", "Competitor"), Align::Left, 0, true}, {language.translate("report", "Does well")},
        {language.translate("report", "Does less well")}, {language.translate("report", "Words to listen for")}};
    for (const core::Competitor &competitor : namedCompetitors(ground)) {
        Cell name{strong(onOneLine(competitor.name))};
        if (!safeAddress(competitor.website).isEmpty())
            name.second = {{competitor.website, false, Tone::Muted, competitor.website}};
        table.rows.push_back({{name, cellOf(competitor.doesWell), cellOf(competitor.doesLessWell),
                                  cellOf(printable(competitor.listenFor).trimmed().replace(u'\n', QStringLiteral(", ")))},
            false, false});
    }
    return table;
}

} // namespace

Section competitorsSection(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Section section;
    if (namedCompetitors(ground).empty())
        return section;
    section.title = language.translate("report", "Competitors");
    section.anchor = QStringLiteral("competitors");
    section.isLandscape = true;
    std::vector<Element> page{Heading{2, section.title, section.anchor}};
    const QStringList networks = networksOf(ground);
    for (qsizetype first = 0; first < networks.size(); first += networksPerTable)
        page.push_back(matrix(ground, networks.mid(first, networksPerTable)));
    if (showsEngagement(ground, networks))
        page.push_back(Paragraph{plain(language.translate("report",
                                     "Engagement is per post, by followers, in every row, ours too: the reach of others is not public.")),
            ParagraphStyle::Caption});
    page.push_back(Heading{3, language.translate("report", "Strengths and weaknesses")});
    page.push_back(strengths(ground));
    section.versions = {page};
    return section;
}

} // namespace report
