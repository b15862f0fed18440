// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/capacitytable.h"

#include "app/workspace.h"
#include "core/audit.h"
#include "core/format.h"
#include "core/labels.h"

#include <algorithm>

namespace app {

namespace {

constexpr int fewestSumRows = 2; // answers, all; with times kept free between them, where there are any

} // namespace

CapacityTable::CapacityTable(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    reload();
}

void CapacityTable::reload()
{
    beginResetModel();
    const core::Strategy &strategy = m_workspace.strategy();
    const core::Quarter &quarter = m_workspace.quarter();
    m_capacity = core::capacityOf(strategy, m_workspace.networks(), quarter.firstDay, quarter.lastDay);
    m_loads = m_capacity.channels;
    for (const core::Channel &channel : strategy.all<core::Channel>()) {
        const bool isThere =
            std::any_of(m_loads.begin(), m_loads.end(), [&](const core::ChannelLoad &load) { return load.channel == channel.id; });
        if (!isThere && core::decisionFor(channel) != core::AuditDecision::Close)
            m_loads.push_back({channel.id, channel.rank});
    }
    std::stable_sort(m_loads.begin(), m_loads.end(),
        [](const core::ChannelLoad &one, const core::ChannelLoad &other) { return one.hoursPerWeek > other.hoursPerWeek; });
    endResetModel();
}

std::optional<core::Id<core::Channel>> CapacityTable::channelAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_loads.size()) ? m_loads[static_cast<size_t>(row)].channel : std::nullopt;
}

int CapacityTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_loads.size()) + fewestSumRows + (m_capacity.keptHours() > 0 ? 1 : 0);
}

int CapacityTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Suits) + 1;
}

QString CapacityTable::loadText(const core::ChannelLoad &load, Column column) const
{
    const core::Language &language = m_workspace.language();
    const core::Channel *channel = m_workspace.strategy().find(load.channel);
    const core::Network *network = channel ? m_workspace.networks().find(channel->network) : nullptr;
    switch (column) {
    case Column::Name:
        if (!channel)
            return language.translate("app", "Posts without a channel");
        return network ? network->name(language.code()) : m_workspace.channelName(channel->id);
    case Column::Planned:
        return core::formatRate(load.postsPerWeek, core::Unit::Count, {}, language);
    case Column::Aimed:
        return channel && channel->postsPerWeek ? core::formatRate(*channel->postsPerWeek, core::Unit::Count, {}, language) : QString();
    case Column::Hours:
        return core::formatHours(load.hoursPerWeek, language);
    case Column::Rank:
        return channel ? core::label(channel->rank, language) : QString();
    case Column::Suits:
        if (!network)
            return {};
        return core::suits(*network, m_workspace.strategy().business().model) ? language.translate("app", "Yes")
                                                                              : language.translate("app", "Hardly");
    }
    Q_UNREACHABLE();
}

QString CapacityTable::sumText(int rowBehindChannels, Column column) const
{
    const core::Language &language = m_workspace.language();
    const bool isAnswers = rowBehindChannels == 0;
    const bool isSum = rowBehindChannels == (m_capacity.keptHours() > 0 ? 2 : 1);
    if (column == Column::Name)
        return isSum     ? language.translate("app", "A week in all")
             : isAnswers ? language.translate("app", "Answering people")
                         : language.translate("app", "Times kept free");
    if (column == Column::Hours)
        return core::formatHours(isSum ? m_capacity.needed() : isAnswers ? m_capacity.replyHours : m_capacity.keptHours(), language);
    if (column == Column::Planned && isSum) {
        double posts = 0;
        for (const core::ChannelLoad &load : m_loads)
            posts += load.postsPerWeek;
        return core::formatRate(posts, core::Unit::Count, {}, language);
    }
    return {};
}

QVariant CapacityTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const int channels = static_cast<int>(m_loads.size());
    if (role == Qt::DisplayRole)
        return index.row() < channels ? loadText(m_loads[static_cast<size_t>(index.row())], column)
                                      : sumText(index.row() - channels, column);
    if (role == Qt::TextAlignmentRole && (column == Column::Planned || column == Column::Aimed || column == Column::Hours))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

// Short, since six stand beside each other; the whole is in the tooltip.
QString CapacityTable::headText(Column column) const
{
    const core::Language &language = m_workspace.language();
    switch (column) {
    case Column::Name:
        return language.translate("app", "Channel");
    case Column::Planned:
        return language.translate("app", "Posts planned");
    case Column::Aimed:
        return language.translate("app", "Aimed at");
    case Column::Hours:
        return language.translate("app", "Hours needed");
    case Column::Rank:
        return language.translate("app", "Rank");
    case Column::Suits:
        return language.translate("app", "Suits customers");
    }
    Q_UNREACHABLE();
}

QString CapacityTable::wholeHeadText(Column column) const
{
    const core::Language &language = m_workspace.language();
    switch (column) {
    case Column::Planned:
        return language.translate("app", "Posts a week that the calendar holds");
    case Column::Aimed:
        return language.translate("app", "Posts a week that the channel aims at");
    case Column::Hours:
        return language.translate("app", "Time a week");
    case Column::Suits:
        return language.translate("app", "Suits your customers");
    case Column::Name:
    case Column::Rank:
        break;
    }
    return headText(column);
}

QVariant CapacityTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && (column == Column::Planned || column == Column::Aimed || column == Column::Hours))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return wholeHeadText(column);
    return role == Qt::DisplayRole ? QVariant(headText(column)) : QVariant();
}

} // namespace app
