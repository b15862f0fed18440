// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/referraltable.h"

#include "app/workspace.h"
#include "catalogue/catalogue.h"
#include "core/format.h"

#include <algorithm>

namespace app {

namespace {

constexpr int columns = static_cast<int>(ReferralTable::Column::SaidBy) + 1;

bool isNumber(ReferralTable::Column column)
{
    return column == ReferralTable::Column::Visits || column == ReferralTable::Column::Share;
}

} // namespace

ReferralTable::ReferralTable(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_known(catalogue::referralSources())
{
}

void ReferralTable::reload()
{
    beginResetModel();
    const auto &own = m_workspace.strategy().all<core::ReferralSource>();
    const core::ReferralMapping mapping(m_known, own);
    m_referrals = core::referralsIn(m_workspace.quarter(), m_workspace.segmentSeries(core::visitsQuery()), mapping);
    m_rows.clear();
    for (const core::SourceVisits &source : m_referrals.sources)
        m_rows.push_back({source.source, source.network, source.visits, source.isOwn});
    for (const core::ReferralSource &source : own)
        if (rowOf(source.name) < 0)
            m_rows.push_back({source.name, source.network, {}, true});
    if (m_showsKnown)
        for (const auto &[source, network] : m_known)
            if (rowOf(source) < 0)
                m_rows.push_back({source, network, {}, false});
    endResetModel();
}

void ReferralTable::showKnown(bool isShown)
{
    m_showsKnown = isShown;
    reload();
}

QString ReferralTable::sourceAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].source : QString();
}

int ReferralTable::rowOf(const QString &source) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&source](const Row &row) { return row.source.compare(source, Qt::CaseInsensitive) == 0; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString ReferralTable::networkAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].network : QString();
}

QString ReferralTable::knownNetwork(const QString &source) const
{
    return core::ReferralMapping(m_known, {}).knownNetworkOf(source);
}

QString ReferralTable::networkName(const QString &network) const
{
    const core::Network *known = m_workspace.networks().find(network);
    return known             ? known->name(m_workspace.language().code())
         : network.isEmpty() ? m_workspace.language().translate("app", "None", "network")
                             : network;
}

core::Edit ReferralTable::saying(const QString &source, const QString &network) const
{
    const QString name = core::sourceName(source);
    const core::ReferralSource *before = said(name);
    core::ReferralSource row = before ? *before : core::ReferralSource{core::newId<core::ReferralSource>(), name, {}};
    row.network = network;
    return before && *before == row ? core::Edit({QStringLiteral("change:referral_source"), {name}})
         : before                   ? core::Edit::changing(row, name)
                                    : core::Edit::adding(row, name);
}

core::Edit ReferralTable::forgetting(const QString &source) const
{
    const core::ReferralSource *own = said(source);
    return own ? core::Edit::deleting(own->id, own->name) : core::Edit({QStringLiteral("delete:referral_source"), {source}});
}

const core::ReferralSource *ReferralTable::said(const QString &source) const
{
    const auto &own = m_workspace.strategy().all<core::ReferralSource>();
    const auto found = std::find_if(
        own.begin(), own.end(), [&source](const core::ReferralSource &one) { return one.name.compare(source, Qt::CaseInsensitive) == 0; });
    return found == own.end() ? nullptr : &*found;
}

QString ReferralTable::text(const Row &row, Column column) const
{
    const core::Language &language = m_workspace.language();
    switch (column) {
    case Column::Source:
        return row.source;
    case Column::Visits:
        return row.visits ? core::formatCount(*row.visits, language) : QStringLiteral("–");
    case Column::Share:
        return row.visits && m_referrals.visits > 0 ? core::formatPercent(100 * *row.visits / m_referrals.visits, language, 1)
                                                    : QStringLiteral("–");
    case Column::Network:
        return networkName(row.network);
    case Column::SaidBy:
        return row.isOwn             ? language.translate("app", "You")
             : row.network.isEmpty() ? QStringLiteral("–")
                                     : language.translate("app", "The program");
    }
    Q_UNREACHABLE();
}

int ReferralTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReferralTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ReferralTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && isNumber(column))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(text(m_rows[static_cast<size_t>(index.row())], column)) : QVariant();
}

QVariant ReferralTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && isNumber(column))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const core::Language &language = m_workspace.language();
    switch (column) {
    case Column::Source:
        return language.translate("app", "Source");
    case Column::Visits:
        return language.translate("app", "Visits");
    case Column::Share:
        return language.translate("app", "Of all visits");
    case Column::Network:
        return language.translate("app", "Network");
    case Column::SaidBy:
        return language.translate("app", "Who says so");
    }
    return {};
}

} // namespace app
