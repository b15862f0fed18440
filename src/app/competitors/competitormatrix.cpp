// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/competitors/competitormatrix.h"

#include "app/workspace.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/ownpresence.h"

#include <cmath>

namespace app {

namespace {

constexpr int ownRows = 1;
constexpr int summaryRows = 3;

} // namespace

CompetitorMatrix::CompetitorMatrix(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    reload();
}

void CompetitorMatrix::reload()
{
    beginResetModel();
    const core::Strategy &strategy = m_workspace.strategy();
    m_networks = core::networksOf(strategy);
    m_competitors = strategy.all<core::Competitor>();
    m_presences = core::latestPresences(strategy);
    m_opportunities = core::opportunities(strategy);
    m_ours.clear();
    for (const QString &network : m_networks)
        m_ours.push_back(ourCell(network));
    endResetModel();
}

int CompetitorMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ownRows + static_cast<int>(m_competitors.size()) + summaryRows;
}

int CompetitorMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_networks.size());
}

CompetitorMatrix::RowKind CompetitorMatrix::rowKind(int row) const
{
    if (row < ownRows)
        return RowKind::Us;
    const int after = row - ownRows - static_cast<int>(m_competitors.size());
    if (after < 0)
        return RowKind::Competitor;
    return after == 0 ? RowKind::Demand : after == 1 ? RowKind::BestRival : RowKind::Opportunity;
}

const core::Competitor *CompetitorMatrix::competitorAt(int row) const
{
    return rowKind(row) == RowKind::Competitor ? &m_competitors[static_cast<size_t>(row - ownRows)] : nullptr;
}

const core::Presence *CompetitorMatrix::presenceAt(int row, int column) const
{
    const core::Competitor *competitor = competitorAt(row);
    const QString network = networkAt(column);
    const auto found = std::find_if(m_presences.begin(), m_presences.end(),
        [&](const core::Presence &presence) { return competitor && presence.competitor == competitor->id && presence.network == network; });
    return found == m_presences.end() ? nullptr : &*found;
}

QString CompetitorMatrix::networkAt(int column) const
{
    return column < 1 || column > m_networks.size() ? QString() : m_networks[column - 1];
}

int CompetitorMatrix::columnOf(const QString &network) const
{
    const auto index = m_networks.indexOf(network);
    return index < 0 ? -1 : static_cast<int>(index) + 1;
}

int CompetitorMatrix::rowOf(core::Id<core::Competitor> id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const core::Competitor *competitor = competitorAt(row); competitor && competitor->id == id)
            return row;
    return -1;
}

std::optional<core::Opportunity> CompetitorMatrix::best() const
{
    if (m_opportunities.empty() || m_opportunities.front().score.value_or(0) <= 0)
        return std::nullopt;
    return m_opportunities.front();
}

const core::Opportunity *CompetitorMatrix::opportunityOf(const QString &network) const
{
    const auto found = std::find_if(m_opportunities.begin(), m_opportunities.end(),
        [&](const core::Opportunity &opportunity) { return opportunity.network == network; });
    return found == m_opportunities.end() ? nullptr : &*found;
}

QString CompetitorMatrix::networkName(const QString &network) const
{
    const core::Network *known = m_workspace.networks().find(network);
    return known ? known->name(m_workspace.language().code()) : network;
}

CompetitorMatrix::Cell CompetitorMatrix::seenCell(std::optional<int> strength, std::optional<double> followers,
    std::optional<double> postsPerWeek, std::optional<double> engagementRate) const
{
    const core::Language &language = m_workspace.language();
    Cell cell;
    cell.strength = strength;
    cell.first = followers ? language.filled(language.translate("app", "%1 followers"), {core::formatCount(*followers, language)})
                           : language.translate("app", "Followers not noted");
    QStringList details;
    if (postsPerWeek)
        details << language.filled(language.translate("app", "%1 a week"), {language.locale().toString(*postsPerWeek, 'g', 2)});
    if (engagementRate)
        details << core::formatPercent(*engagementRate, language);
    cell.second = details.join(QStringLiteral(", "));
    return cell;
}

CompetitorMatrix::Cell CompetitorMatrix::ourCell(const QString &network) const
{
    const core::Strategy &strategy = m_workspace.strategy();
    for (const core::Channel &channel : strategy.all<core::Channel>()) {
        if (channel.network != network)
            continue;
        const auto ours = core::ownPresence(strategy, channel, m_workspace.quarter(), m_workspace.metrics(), m_workspace.viewDay());
        return seenCell(channel.strength, ours.followers, ours.postsPerWeek, ours.engagementRate);
    }
    return {m_workspace.language().translate("app", "Absent"), {}, {}, {}};
}

CompetitorMatrix::Cell CompetitorMatrix::rivalCell(const core::Presence *presence) const
{
    const bool hasFacts = presence && (presence->followers || presence->postsPerWeek || presence->engagementRate);
    if (!presence || (!presence->strength && !hasFacts)) // nobody looked, which is not to be absent
        return {m_workspace.language().translate("app", "Not rated yet"), {}, {}, {}};
    return seenCell(presence->strength, presence->followers, presence->postsPerWeek, presence->engagementRate);
}

CompetitorMatrix::Cell CompetitorMatrix::networkCell(RowKind kind, const QString &network) const
{
    const core::Language &language = m_workspace.language();
    if (kind == RowKind::BestRival) {
        const core::StrongestRival best = core::strongestRivalOn(m_workspace.strategy(), network);
        const core::Competitor *rival = m_workspace.strategy().find(best.competitor);
        if (best.rated == 0)
            return {language.translate("app", "Not rated yet"), {}, {}, {}};
        return {language.locale().toString(best.strength), rival ? rival->name : language.translate("app", "Nobody yet"), {}, {}};
    }
    const core::Opportunity *opportunity = opportunityOf(network);
    if (!opportunity)
        return {language.translate("app", "Not known"), {}, {}, {}};
    if (kind == RowKind::Demand)
        return {core::formatPercent(opportunity->share * 100, language, 0), {}, {}, opportunity->share};
    const QString prospect = core::label(core::prospectOf(*opportunity, m_opportunities), language);
    if (!opportunity->score)
        return {prospect, {}, {}, {}};
    const auto score = static_cast<int>(std::lround(*opportunity->score * 100));
    return {language.filled(language.translate("app", "%1, %2", "prospect, points"), {prospect, language.locale().toString(score)}),
        opportunity->rated < opportunity->rivals ? language.filled(language.translate("app", "%1 of %2 rated", "competitors"),
            {language.locale().toString(opportunity->rated), language.locale().toString(opportunity->rivals)})
                                                 : QString(),
        {}, {}};
}

CompetitorMatrix::Cell CompetitorMatrix::titleCell(int row) const
{
    const core::Language &language = m_workspace.language();
    switch (rowKind(row)) {
    case RowKind::Us: {
        const QString name = m_workspace.strategy().business().name;
        return {name.isEmpty() ? language.translate("app", "Your business") : name, language.translate("app", "You"), {}, {}};
    }
    case RowKind::Competitor:
        return {competitorAt(row)->name.isEmpty() ? language.translate("app", "New competitor") : competitorAt(row)->name,
            competitorAt(row)->website, {}, {}};
    case RowKind::Demand:
        return {language.translate("app", "Your audience there"), language.translate("app", "share of your audience"), {}, {}};
    case RowKind::BestRival:
        return {language.translate("app", "Best rival"), language.translate("app", "strength of the strongest"), {}, {}};
    case RowKind::Opportunity:
        return {language.translate("app", "Room for you"), language.translate("app", "where to begin"), {}, {}};
    }
    return {};
}

CompetitorMatrix::Cell CompetitorMatrix::cellAt(int row, int column) const
{
    if (column == 0)
        return titleCell(row);
    const RowKind kind = rowKind(row);
    if (kind == RowKind::Us)
        return m_ours[static_cast<size_t>(column - 1)];
    return kind == RowKind::Competitor ? rivalCell(presenceAt(row, column)) : networkCell(kind, networkAt(column));
}

QVariant CompetitorMatrix::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell cell = cellAt(index.row(), index.column());
    const core::Competitor *competitor = competitorAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{cell.first};
        if (!cell.second.isEmpty())
            parts << cell.second;
        if (cell.strength)
            parts << m_workspace.language().filled(
                m_workspace.language().translate("app", "strength %1 of 5"), {m_workspace.language().locale().toString(*cell.strength)});
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        if (index.column() == 0 && rowKind(index.row()) == RowKind::Opportunity)
            return m_workspace.language().translate("app", "How it is counted: audience × (5 − best rival) ÷ 5");
        return {};
    case RowKindRole:
        return static_cast<int>(rowKind(index.row()));
    case StrengthRole:
        return cell.strength ? QVariant(*cell.strength) : QVariant();
    case FirstLineRole:
        return cell.first;
    case SecondLineRole:
        return cell.second;
    case ShareRole:
        return cell.share ? QVariant(*cell.share) : QVariant();
    case IsBestRole:
        return index.column() > 0 && best() && best()->network == networkAt(index.column());
    case NetworkRole:
        return networkAt(index.column());
    case SubjectRole:
        return competitor ? QVariant(QStringLiteral("competitor:") + competitor->id.toString()) : QVariant();
    default:
        return {};
    }
}

QVariant CompetitorMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return section == 0 ? m_workspace.language().translate("app", "Strength, 0 to 5") : networkName(networkAt(section));
}

} // namespace app
