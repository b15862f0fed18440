// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/looks.h"

#include <QAbstractTableModel>

namespace app {

class Workspace;

// All looks at one competitor on one network, the newest first, each figure with what changed since the look before (S1-21). Display
// texts say both, for copies and screen readers; a delegate takes the two lines.
class LooksTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Day, Strength, Followers, PostsPerWeek, Engagement };
    enum Role {
        FigureRole = Qt::UserRole, // "18,400"
        ChangeRole, // "+800", or the year of the day
    };

    explicit LooksTable(const Workspace &workspace, QObject *parent = nullptr);

    void show(core::Id<core::Competitor> competitor, const QString &network);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const core::Presence *at(int row) const; // or nullptr
    int rowOf(core::Id<core::Presence> id) const; // -1 when it has none

private:
    struct Cell {
        QString figure;
        QString change;
    };
    Cell cellAt(int row, Column column) const;

    const Workspace &m_workspace;
    std::vector<core::Presence> m_looks;
};

} // namespace app
