// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/besttimes.h"

#include <QAbstractTableModel>

namespace app {

class Workspace;

// When the posts of one channel did well: weekdays are rows, the hours in which anything was published are columns. Without enough
// posts it has neither, and its title says why.
class BestTimesTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        ShareRole = Qt::UserRole + 1, // 0 … 1 of what the cells have between them; -1 where nothing was published
        PostsRole, // how many posts are behind it
        IsBestRole
    };

    explicit BestTimesTable(const Workspace &workspace, QObject *parent = nullptr);

    void setChannel(core::Id<core::Channel> channel);
    core::Id<core::Channel> channel() const { return m_times.channel; }
    void reload();
    const core::BestTimes &times() const { return m_times; }
    // What the map shows, as a sentence; what the figures are, and where they come from.
    QString title() const;
    QString note() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int weekdayOf(int row) const;
    QString valueText(double value) const;
    QString cellSentence(int weekday, int hour, const core::HourOfWeek *cell) const;

    const Workspace &m_workspace;
    core::BestTimes m_times;
};

} // namespace app
