// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/importmodels.h"
#include "app/metrics/importwords.h"
#include "app/workspace.h"
#include "core/format.h"
#include "core/noting.h"

#include <algorithm>

namespace app {

namespace {

bool isSameNoting(const core::ImportBatch &a, const core::ImportBatch &b)
{
    return a.file.isEmpty() && b.file.isEmpty() && a.profile == b.profile && a.channel == b.channel && a.firstDay == b.firstDay;
}

// `batches` come newest first.
void dropOlderNotings(std::vector<core::ImportBatch> &batches)
{
    std::vector<core::ImportBatch> kept;
    for (core::ImportBatch &batch : batches) {
        const bool isNoted = core::notedSeries(batch).has_value();
        const bool isOlder = std::any_of(kept.begin(), kept.end(), [&](const auto &newer) { return isSameNoting(newer, batch); });
        if (!isNoted || (batch.isLive && !isOlder))
            kept.push_back(std::move(batch));
    }
    batches = std::move(kept);
}

} // namespace

ImportsModel::ImportsModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void ImportsModel::reload()
{
    auto batches = m_workspace.imports();
    std::stable_sort(batches.begin(), batches.end(), [](const auto &a, const auto &b) { return a.importedAt > b.importedAt; });
    dropOlderNotings(batches);
    beginResetModel();
    m_batches = std::move(batches);
    endResetModel();
}

std::vector<core::ImportBatchId> ImportsModel::batchesLike(const core::ImportBatch &batch) const
{
    if (!core::notedSeries(batch))
        return {batch.id};
    std::vector<core::ImportBatchId> ids;
    for (const core::ImportBatch &other : m_workspace.imports())
        if (other.isLive && isSameNoting(other, batch))
            ids.push_back(other.id);
    return ids;
}

// "reach.csv"; "Noted by hand: Phone calls"
QString ImportsModel::nameOf(const core::ImportBatch &batch) const
{
    const auto &language = m_workspace.language();
    const auto series = core::notedSeries(batch);
    const core::Metric *metric = series ? m_workspace.metricCatalogue().find(series->metric) : nullptr;
    if (metric)
        return language.filled(language.translate("app", "Noted by hand: %1"), {metric->name(language.code())});
    return batch.file.isEmpty() ? language.translate("app", "Noted by hand") : batch.file;
}

int ImportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int ImportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 6;
}

QVariant ImportsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const auto &batch = this->batch(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(batch, column);
    case Qt::ToolTipRole:
        return column == Column::File ? text(batch, column) : QVariant();
    case Qt::TextAlignmentRole:
        return Qt::Alignment((column == Column::Values ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter).toInt();
    case SortRole:
        return sortKey(batch, column);
    default:
        return {};
    }
}

QVariant ImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return Qt::Alignment((column == Column::Values ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter).toInt();
    if (role != Qt::DisplayRole)
        return {};
    const auto &language = m_workspace.language();
    switch (column) {
    case Column::File:
        return language.translate("app", "File");
    case Column::Channel:
        return language.translate("app", "Channel");
    case Column::Period:
        return language.translate("app", "Period");
    case Column::Values:
        return language.translate("app", "Values");
    case Column::ImportedAt:
        return language.translate("app", "Imported on");
    case Column::State:
        return language.translate("app", "State");
    }
    return {};
}

QString ImportsModel::text(const core::ImportBatch &batch, Column column) const
{
    const auto &language = m_workspace.language();
    switch (column) {
    case Column::File:
        return nameOf(batch);
    case Column::Channel:
        return batch.channel ? language.filled(
                   QStringLiteral("%1, %2"), {m_workspace.channelCode(batch.channel), m_workspace.channelName(*batch.channel)})
                             : language.translate("app", "The business as a whole");
    case Column::Period:
        return periodText(batch.firstDay, batch.lastDay, language);
    case Column::Values:
        return core::formatCount(core::notedSeries(batch) ? 1 : batch.rows, language);
    case Column::ImportedAt:
        return core::formatDay(batch.importedOn, language);
    case Column::State:
        return batch.isLive ? language.translate("app", "In use") : language.translate("app", "Taken back");
    }
    return {};
}

QVariant ImportsModel::sortKey(const core::ImportBatch &batch, Column column) const
{
    switch (column) {
    case Column::Period:
        return batch.firstDay.value_or(QDate());
    case Column::Values:
        return batch.rows;
    case Column::ImportedAt:
        return batch.importedAt;
    case Column::File:
    case Column::Channel:
    case Column::State:
        break;
    }
    return text(batch, column);
}

} // namespace app
