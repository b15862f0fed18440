// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <QAbstractTableModel>

namespace app {

// The columns of one table of a file: their names, the first rows as the file writes them, and what each becomes.
class FileColumnsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Name, First, Second, Third, Becomes };

    explicit FileColumnsModel(const Workspace &workspace, QObject *parent = nullptr);
    // A table of the same columns leaves the selection where it is.
    void setTable(const core::MappedTable &table);
    const core::MappedTable &table() const { return m_table; }
    // The table with that column taken for something else.
    core::MappedTable withUse(int column, const core::ColumnUse &use) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const core::MappedColumn &column, Column shown) const;

    const Workspace &m_workspace;
    core::MappedTable m_table;
};

// The mappings that a plan remembers, by name; a name is edited in place.
class MappingsModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit MappingsModel(Workspace &workspace, QObject *parent = nullptr);
    void reload();
    const core::ImportMapping &mapping(int row) const { return m_mappings[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void failed(const core::Problem &problem);

private:
    Workspace &m_workspace;
    std::vector<core::ImportMapping> m_mappings;
};

} // namespace app
