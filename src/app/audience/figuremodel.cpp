// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/audience/figuremodel.h"

#include "app/workspace.h"
#include "core/format.h"

#include <algorithm>

namespace app {

FigureModel::FigureModel(const Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
}

void FigureModel::setSnapshot(const core::AudienceSnapshot &snapshot)
{
    std::vector<Row> rows;
    for (const core::TraitFigures &trait : snapshot.traits) {
        rows.push_back({trait.trait, std::nullopt});
        for (const core::AudienceFigure &figure : trait.figures)
            rows.push_back({trait.trait, figure});
    }
    m_snapshot = snapshot;
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const FigureModel::Row *FigureModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int FigureModel::rowOf(core::Id<core::AudienceShare> id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) { return row.figure && row.figure->noted == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString FigureModel::percentOf(const Row &row) const
{
    return core::formatPercent(100 * row.figure->share, m_workspace.language(), 0);
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const core::Language &language = m_workspace.language();
    const QString name = !row.figure                   ? core::traitLabel(row.trait, language)
                       : row.figure->segment.isEmpty() ? language.translate("app", "Without a name yet")
                                                       : core::segmentLabel(row.figure->segment, language);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return name;
    case Qt::AccessibleTextRole:
        return row.figure ? QVariant(name + QStringLiteral(", ") + percentOf(row)) : QVariant(name);
    case IsHeadingRole:
        return !row.figure;
    case ShareRole:
        return row.figure ? QVariant(row.figure->share) : QVariant();
    case PercentRole:
        return row.figure ? QVariant(percentOf(row)) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags FigureModel::flags(const QModelIndex &index) const
{
    const Row *row = at(index.row());
    return row && row->figure ? QAbstractListModel::flags(index) : Qt::ItemFlags();
}

} // namespace app
