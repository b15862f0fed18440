// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/mappingmodels.h"
#include "app/metrics/mappings.h"
#include "app/plaintooltip.h"
#include "app/rowroles.h"

#include <algorithm>

namespace app {

MappingsModel::MappingsModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &MappingsModel::reload);
    reload();
}

void MappingsModel::reload()
{
    std::vector<core::ImportMapping> mappings = m_workspace.strategy().all<core::ImportMapping>();
    std::stable_sort(mappings.begin(), mappings.end(),
        [](const core::ImportMapping &one, const core::ImportMapping &other) { return one.name.localeAwareCompare(other.name) < 0; });
    if (mappings == m_mappings)
        return;
    const bool isSameList = std::equal(mappings.begin(), mappings.end(), m_mappings.begin(), m_mappings.end(),
        [](const core::ImportMapping &one, const core::ImportMapping &other) { return one.id == other.id; });
    if (isSameList) { // a name that is being edited keeps its field
        m_mappings = std::move(mappings);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_mappings = std::move(mappings);
    endResetModel();
}

int MappingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mappings.size());
}

QVariant MappingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return mapping(index.row()).name;
    case Qt::ToolTipRole:
        return plainToolTip(mapping(index.row()).name);
    case SecondLineRole:
        return mappingText(m_workspace, mapping(index.row()));
    case Qt::AccessibleTextRole:
        return m_workspace.language().filled(
            m_workspace.language().translate("app", "%1: %2"), {mapping(index.row()).name, mappingText(m_workspace, mapping(index.row()))});
    default:
        return {};
    }
}

bool MappingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || name.isEmpty() || name == mapping(index.row()).name)
        return false;
    core::ImportMapping renamed = mapping(index.row());
    renamed.name = name;
    core::Edit edit({QStringLiteral("rename:import_mapping"), {name}});
    edit.put(renamed);
    const auto done = m_workspace.edit(edit);
    if (!done)
        emit failed(done.error());
    return done.has_value();
}

Qt::ItemFlags MappingsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() && !m_workspace.isReadOnly() ? usual | Qt::ItemIsEditable : usual;
}

} // namespace app
