// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/channels.h"

#include <QAbstractListModel>

#include <vector>

namespace app {

class Workspace;

// The channels of the plan, as rows of two lines (app/rowroles.h): handle, and network with what the audit decided or what is missing.
class ChannelList : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ChannelList(const Workspace &workspace, QObject *parent = nullptr);

    void reload();
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    // The channel of a row, or nullptr.
    const core::Channel *at(int row) const;
    int rowOf(core::Id<core::Channel> id) const; // -1 when it has none

private:
    QString networkName(const core::Channel &channel) const;
    QString secondLine(const core::Channel &channel) const;

    const Workspace &m_workspace;
    std::vector<core::Channel> m_channels;
};

} // namespace app
