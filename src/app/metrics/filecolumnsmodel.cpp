// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/columnuses.h"
#include "app/metrics/mappingmodels.h"
#include "app/plaintooltip.h"

#include <algorithm>

namespace app {

namespace {

constexpr int columns = 5;

bool hasSameColumns(const core::MappedTable &one, const core::MappedTable &other)
{
    return std::equal(one.columns.begin(), one.columns.end(), other.columns.begin(), other.columns.end(),
        [](const core::MappedColumn &mine, const core::MappedColumn &theirs) { return mine.name == theirs.name; });
}

} // namespace

FileColumnsModel::FileColumnsModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void FileColumnsModel::setTable(const core::MappedTable &table)
{
    if (hasSameColumns(m_table, table)) {
        m_table = table;
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_table = table;
    endResetModel();
}

core::MappedTable FileColumnsModel::withUse(int column, const core::ColumnUse &use) const
{
    core::MappedTable table = m_table;
    table.columns[static_cast<std::size_t>(column)].use = use;
    return table;
}

int FileColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

int FileColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString FileColumnsModel::text(const core::MappedColumn &column, Column shown) const
{
    switch (shown) {
    case Column::Name:
        return column.name;
    case Column::First:
        return column.cells.value(0);
    case Column::Second:
        return column.cells.value(1);
    case Column::Third:
        return column.cells.value(2);
    case Column::Becomes:
        return columnUseText(column.use, m_workspace.metricCatalogue(), m_workspace.language());
    }
    Q_UNREACHABLE();
}

QVariant FileColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::MappedColumn &column = m_table.columns[static_cast<std::size_t>(index.row())];
    const auto shown = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(column, shown);
    case Qt::ToolTipRole:
        return plainToolTip(text(column, shown));
    case Qt::AccessibleTextRole:
        return shown == Column::Name ? m_workspace.language().filled(
                   m_workspace.language().translate("app", "%1 becomes %2"), {column.name, text(column, Column::Becomes)})
                                     : text(column, shown);
    default:
        return {};
    }
}

QVariant FileColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const core::Language &language = m_workspace.language();
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return language.translate("app", "In the file");
    case Column::First:
        return language.translate("app", "First rows");
    case Column::Second:
    case Column::Third:
        return QString();
    case Column::Becomes:
        return language.translate("app", "Becomes");
    }
    return {};
}

} // namespace app
