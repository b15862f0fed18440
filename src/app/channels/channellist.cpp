// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/channellist.h"

#include "app/rowroles.h"
#include "app/workspace.h"
#include "core/audit.h"
#include "core/labels.h"

namespace app {

ChannelList::ChannelList(const Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    reload();
}

void ChannelList::reload()
{
    beginResetModel();
    m_channels = m_workspace.strategy().all<core::Channel>();
    endResetModel();
}

int ChannelList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_channels.size());
}

const core::Channel *ChannelList::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_channels[static_cast<size_t>(row)] : nullptr;
}

int ChannelList::rowOf(core::Id<core::Channel> id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->id == id)
            return row;
    return -1;
}

QString ChannelList::networkName(const core::Channel &channel) const
{
    const core::Network *network = m_workspace.networks().find(channel.network);
    return network ? network->name(m_workspace.language().code()) : channel.network;
}

QString ChannelList::secondLine(const core::Channel &channel) const
{
    const core::Language &language = m_workspace.language();
    const core::AuditDecision decision = core::decisionFor(channel);
    if (decision == core::AuditDecision::Close || decision == core::AuditDecision::Merge)
        return language.filled(language.translate("app", "%1 · %2"), {networkName(channel), core::label(decision, language)});
    if (channel.mission.trimmed().isEmpty())
        return language.filled(language.translate("app", "%1 · no mission yet"), {networkName(channel)});
    return language.filled(language.translate("app", "%1 · %2"), {networkName(channel), core::label(channel.rank, language)});
}

QVariant ChannelList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Channel &channel = *at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_workspace.channelName(channel.id);
    case Qt::AccessibleTextRole:
        return QString(m_workspace.channelName(channel.id) + QStringLiteral(", ") + secondLine(channel));
    case SecondLineRole:
        return secondLine(channel);
    case CodeRole:
        return m_workspace.channelCode(channel.id);
    default:
        return {};
    }
}

} // namespace app
