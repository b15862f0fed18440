// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/weekmodel.h"

#include "app/metrics/weekwords.h"
#include "app/planday.h"
#include "app/workspace.h"
#include "core/format.h"
#include "core/noting.h"

#include <algorithm>
#include <utility>

namespace app {

namespace {

using WeekColumn = WeekModel::Column;

bool isWeekNumber(WeekColumn column)
{
    return column == WeekColumn::Before || column == WeekColumn::Change;
}

QString weekText(const WeekWords &words, WeekColumn column)
{
    switch (column) {
    case WeekColumn::Metric:
        break;
    case WeekColumn::Before:
        return words.before();
    case WeekColumn::ThisWeek:
        return words.thisWeek();
    case WeekColumn::Change:
        return words.change();
    case WeekColumn::Freshness:
        return words.freshness();
    case WeekColumn::Source:
        return words.source();
    }
    return {};
}

} // namespace

WeekModel::WeekModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this] { m_isStale = true; });
    connect(&workspace, &Workspace::quarterShown, this, [this] { m_isStale = true; });
}

void WeekModel::reload()
{
    if (!std::exchange(m_isStale, false))
        return;
    auto rows = weekRows(m_workspace, m_wanted);
    const bool isSame = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const WeekRow &a, const WeekRow &b) { return a.series == b.series; });
    if (!isSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!rows.empty()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
}

void WeekModel::add(const core::SeriesKey &series)
{
    m_wanted.push_back(series);
    m_isStale = true;
    reload();
}

std::vector<core::SeriesKey> WeekModel::others() const
{
    return otherSeries(m_workspace, m_rows);
}

QString WeekModel::nameOf(const core::SeriesKey &series) const
{
    const core::Metric *metric = m_workspace.metricCatalogue().find(series.metric);
    const QString name = metric ? metric->name(m_workspace.language().code()) : series.metric;
    return series.channel ? m_workspace.language().filled(QStringLiteral("%1, %2"), {name, m_workspace.channelName(*series.channel)})
                          : name;
}

std::vector<int> WeekModel::due() const
{
    std::vector<int> result;
    for (int row = 0; row < rowCount(); ++row)
        if (this->row(row).isDue)
            result.push_back(row);
    return result;
}

void WeekModel::countUp(int row)
{
    tell(row, {});
    write(row, this->row(row).noted.value_or(0) + 1);
}

int WeekModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WeekModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant WeekModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WeekRow &row = this->row(index.row());
    const auto column = static_cast<Column>(index.column());
    const WeekWords words(row, workDay(m_workspace), m_workspace.strategy().business().weekStart, m_workspace.language());
    switch (role) {
    case Qt::EditRole:
    case Qt::DisplayRole:
        return column == Column::Metric ? row.metric.name(m_workspace.language().code()) : weekText(words, column);
    case Qt::AccessibleTextRole:
        return column == Column::Metric ? nameOf(row.series) : weekText(words, column);
    case Qt::TextAlignmentRole:
        return Qt::Alignment((isWeekNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter).toInt();
    case NoteRole:
        return column == Column::Metric ? words.kind() : column == Column::Before ? words.beforeWhen() : QString();
    case CodeRole:
        return m_workspace.channelCode(row.series.channel);
    case IsOpenRole:
        return row.isOpen && !m_workspace.isReadOnly();
    case IsDueRole:
        return row.isDue;
    case CountsUpRole:
        return row.isOpen && row.metric.isByHand && row.metric.behaviour == core::Behaviour::Flow && !m_workspace.isReadOnly();
    case SignRole:
        return sign(row);
    case ErrorRole: {
        const auto error = m_errors.find(row.series);
        return error == m_errors.end() ? QString() : error->second;
    }
    default:
        return {};
    }
}

// What stands round the digits when a value of that unit is written.
QVariant WeekModel::sign(const WeekRow &row) const
{
    const auto unit = row.metric.unit;
    if (unit == core::Unit::Percent)
        return QStringLiteral("%");
    if (unit != core::Unit::Currency)
        return QString();
    QString text = core::formatMoney(0, row.currency, m_workspace.language());
    return text.remove(u'0').trimmed();
}

Qt::ItemFlags WeekModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && static_cast<Column>(index.column()) == Column::ThisWeek && index.data(IsOpenRole).toBool())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool WeekModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    return take(index.row(), value.toString());
}

bool WeekModel::take(int row, const QString &text)
{
    const WeekRow &known = this->row(row);
    const auto typed = core::typedNumber(text, known.metric, known.currency, m_workspace.language());
    tell(row, typed.problem ? typed.problem->in(m_workspace.language()) : QString());
    if (typed.problem)
        return false;
    return typed.value == known.noted || write(row, typed.value);
}

bool WeekModel::write(int row, std::optional<double> value)
{
    const WeekRow known = this->row(row);
    const auto done = value ? m_workspace.note(known.series, *value) : m_workspace.takeBack(known.batches);
    if (!done)
        emit failed(done.error());
    else
        reload();
    return done.has_value();
}

void WeekModel::tell(int row, const QString &error)
{
    const core::SeriesKey series = this->row(row).series;
    if (error.isEmpty())
        m_errors.erase(series);
    else
        m_errors[series] = error;
    const QModelIndex cell = index(row, static_cast<int>(Column::ThisWeek));
    emit dataChanged(cell, cell);
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return Qt::Alignment((isWeekNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter).toInt();
    if (role != Qt::DisplayRole)
        return {};
    const auto &language = m_workspace.language();
    switch (column) {
    case Column::Metric:
        return language.translate("app", "Metric");
    case Column::Before:
        return language.translate("app", "Last value");
    case Column::ThisWeek:
        return language.translate("app", "This week");
    case Column::Change:
        return language.translate("app", "Change");
    case Column::Freshness:
        return language.translate("app", "Freshness");
    case Column::Source:
        return language.translate("app", "Source");
    }
    return {};
}

} // namespace app
