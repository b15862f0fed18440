// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/limittable.h"

#include "app/channels/limitwords.h"
#include "core/format.h"

#include <algorithm>

namespace app {

LimitTable::LimitTable(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    reload();
}

void LimitTable::reload()
{
    beginResetModel();
    m_limits = limitsOfPlan(m_workspace);
    endResetModel();
}

const HeldLimit *LimitTable::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_limits[static_cast<size_t>(row)] : nullptr;
}

int LimitTable::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_limits.begin(), m_limits.end(), [&id](const HeldLimit &limit) { return limit.id == id; });
    return found == m_limits.end() ? -1 : static_cast<int>(found - m_limits.begin());
}

int LimitTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_limits.size());
}

int LimitTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::ReadOn) + 1;
}

QVariant LimitTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && column == Column::Value)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const core::Language &language = m_workspace.language();
    const HeldLimit &limit = *at(index.row());
    switch (column) {
    case Column::Network:
        return limit.networkName;
    case Column::Item:
        return limit.name;
    case Column::Value:
        return limitValueText(limit, language);
    case Column::Kind:
        return limit.isHard ? language.translate("app", "Refused beyond") : language.translate("app", "Advice");
    case Column::Source:
        return limit.own ? ownSourceText(limit.own->source, language) : statedSourceText(limit.statedBy, limit.isConfirmed, language);
    case Column::ReadOn:
        return readOnText(limit.own, limit.readOn, language);
    }
    return {};
}

QVariant LimitTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && column == Column::Value)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const core::Language &language = m_workspace.language();
    switch (column) {
    case Column::Network:
        return language.translate("app", "Network");
    case Column::Item:
        return language.translate("app", "What is limited");
    case Column::Value:
        return language.translate("app", "Limit");
    case Column::Kind:
        return language.translate("app", "Kind");
    case Column::Source:
        return language.translate("app", "Source");
    case Column::ReadOn:
        return language.translate("app", "Read on");
    }
    return {};
}

} // namespace app
