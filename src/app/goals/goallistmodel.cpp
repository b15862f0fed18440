// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/goals/goallistmodel.h"

#include "app/goals/goaldraft.h"
#include "app/workspace.h"
#include "core/format.h"
#include "core/labels.h"

#include <algorithm>

namespace app {

namespace {

// "4,218, from 3,800 to 4,800"; of a flow "2,610 of 6,000".
QString progressText(const core::KpiReading &reading, const core::Language &language)
{
    const auto value = [&](double number) { return core::formatValue(number, reading.unit, reading.currency, language); };
    if (!reading.actual || !reading.target)
        return {};
    if (reading.behaviour == core::Behaviour::Flow || !reading.baseline)
        return language.filled(language.translate("app", "%1 of %2"), {value(*reading.actual), value(*reading.target)});
    return language.filled(
        language.translate("app", "%1, from %2 to %3"), {value(*reading.actual), value(*reading.baseline), value(*reading.target)});
}

} // namespace

GoalListModel::GoalListModel(const Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &GoalListModel::refresh);
    connect(&workspace, &Workspace::quarterShown, this, &GoalListModel::refresh);
    m_rows = rowsNow();
}

int GoalListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GoalListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return QString(row.name + QStringLiteral(". ") + row.detail);
    case GoalIdRole:
        return QVariant::fromValue(row.id.value);
    case DetailRole:
        return row.detail;
    case StatusRole:
        return row.isDraft ? QVariant() : QVariant(static_cast<int>(row.status));
    case IsDraftRole:
        return row.isDraft;
    default:
        return {};
    }
}

void GoalListModel::setWorstFirst(bool isWorstFirst)
{
    m_isWorstFirst = isWorstFirst;
    refresh();
}

core::Id<core::Goal> GoalListModel::goalAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].id : core::Id<core::Goal>();
}

int GoalListModel::rowOf(core::Id<core::Goal> id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void GoalListModel::refresh()
{
    std::vector<Row> rows = rowsNow();
    const bool isSameOrder = rows.size() == m_rows.size()
                          && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Row &a, const Row &b) { return a.id == b.id; });
    if (!isSameOrder) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i)
        if (!(rows[i] == m_rows[i])) {
            m_rows[i] = rows[i];
            emit dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
        }
}

GoalListModel::Row GoalListModel::rowFor(const core::Goal &goal, const std::vector<core::KpiReading> &readings) const
{
    const core::Language &language = m_workspace.language();
    const GoalDraft draft = *goalDraft(m_workspace, goal.id);
    const core::SmartReading smart = smartReading(m_workspace, draft);
    Row row;
    row.id = goal.id;
    row.name = goalName(m_workspace, draft);
    row.position = goal.position;
    const auto reading =
        std::find_if(readings.begin(), readings.end(), [&](const core::KpiReading &candidate) { return candidate.goal == goal.id; });
    if (reading != readings.end())
        row.status = reading->status;
    // A goal that is measured already shows how it goes, whatever its lights say.
    const bool lacksLight =
        std::any_of(smart.lights.begin(), smart.lights.end(), [](const core::SmartLight &light) { return light.light == core::Light::No; });
    row.isDraft = lacksLight && row.status == core::KpiStatus::NotEnoughData;
    if (row.isDraft) {
        row.detail = language.filled(language.translate("app", "Draft · %1 of 5 lights"), {QString::number(smart.lit())});
        return row;
    }
    const QString status = core::label(row.status, language);
    const QString progress = reading == readings.end() ? QString() : progressText(*reading, language);
    row.detail = progress.isEmpty() ? status : QString(status + QStringLiteral(" · ") + progress);
    return row;
}

std::vector<GoalListModel::Row> GoalListModel::rowsNow() const
{
    const auto readings = m_workspace.scoreboard();
    std::vector<Row> rows;
    for (const core::Goal &goal : m_workspace.strategy().all<core::Goal>())
        if (goal.quarter == m_workspace.quarter().id)
            rows.push_back(rowFor(goal, readings));
    const auto rank = [](const Row &row) { return row.isDraft ? -1 : core::worstFirst(row.status); };
    std::stable_sort(rows.begin(), rows.end(),
        [&](const Row &a, const Row &b) { return m_isWorstFirst && rank(a) != rank(b) ? rank(a) < rank(b) : a.position < b.position; });
    return rows;
}

} // namespace app
