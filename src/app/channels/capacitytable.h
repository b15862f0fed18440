// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capacity.h"

#include <QAbstractTableModel>

namespace app {

class Workspace;

// What each channel takes in an average working week of the shown quarter: the posts planned beside those aimed at, the hours, its
// rank, and whether its network is for the business's customers (S1-40, S3-15). The last rows are the answers and the sum.
class CapacityTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Name, Planned, Aimed, Hours, Rank, Suits };

    explicit CapacityTable(const Workspace &workspace, QObject *parent = nullptr);

    void reload();
    const core::Capacity &capacity() const { return m_capacity; }
    // The channel of a row, if it is one's.
    std::optional<core::Id<core::Channel>> channelAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString loadText(const core::ChannelLoad &load, Column column) const;
    QString sumText(int rowBehindChannels, Column column) const;
    QString headText(Column column) const;
    QString wholeHeadText(Column column) const;

    const Workspace &m_workspace;
    core::Capacity m_capacity;
    std::vector<core::ChannelLoad> m_loads; // channels without posts too
};

} // namespace app
