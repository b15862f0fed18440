// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "core/keydays.h"

#include <QAbstractTableModel>

namespace app {

// The key dates of the twelve months from the plan's day on, by day. It shows what the workspace says and never writes.
class KeyDateTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Day, Title, Kind, Set };
    enum Role { FirstDayRole = Qt::UserRole + 1, IsOwnRole };

    KeyDateTable(const Workspace &workspace, QObject *parent);
    void reload();
    QDate firstDay() const { return m_first; }
    QDate lastDay() const { return m_last; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const core::KeyDay &day, Column column) const;

    const Workspace &m_workspace;
    QDate m_first;
    QDate m_last;
    std::vector<core::KeyDay> m_days;
};

} // namespace app
