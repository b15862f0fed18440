// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/channels.h"

#include <QAbstractTableModel>

#include <vector>

namespace app {

class Workspace;

// Our accounts with the three questions of the audit and what becomes of each (S1-28 … S1-32). Display texts say a cell in words; a
// delegate takes its two lines.
class AccountTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Account, Attracts, Usage, Helps, Decision };
    enum Role {
        FirstLineRole = Qt::UserRole,
        SecondLineRole,
        DecisionRole, // int of core::AuditDecision, of the last column
        IsOverriddenRole, // the owner decided otherwise than proposed
    };

    explicit AccountTable(const Workspace &workspace, QObject *parent = nullptr);

    void reload();
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const core::Channel *at(int row) const; // or nullptr
    int rowOf(core::Id<core::Channel> id) const; // -1 when it has none
    // How many accounts come to that.
    int count(core::AuditDecision decision) const;

private:
    struct Cell {
        QString first;
        QString second;
    };
    Cell cellAt(const core::Channel &channel, Column column) const;
    Cell accountCell(const core::Channel &channel) const;
    Cell decisionCell(const core::Channel &channel) const;

    const Workspace &m_workspace;
    std::vector<core::Channel> m_channels;
};

} // namespace app
