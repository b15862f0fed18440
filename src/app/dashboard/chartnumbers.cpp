// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dashboard/chartnumbers.h"

#include "core/format.h"

#include <algorithm>

namespace app {

namespace {

using Points = std::vector<core::KpiPath::Point>;

// The value of a line on a day between two of its points.
std::optional<double> valueOn(const Points &line, QDate day)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto &from = line[i - 1], &to = line[i];
        if (day < from.day || day > to.day || from.day == to.day)
            continue;
        const double share = static_cast<double>(from.day.daysTo(day)) / static_cast<double>(from.day.daysTo(to.day));
        return from.value + share * (to.value - from.value);
    }
    return std::nullopt;
}

std::optional<double> measuredOn(const Points &line, QDate day)
{
    const auto found = std::find_if(line.begin(), line.end(), [day](const auto &point) { return point.day == day; });
    return found == line.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

ChartNumbers::ChartNumbers(const core::Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void ChartNumbers::setChart(const charts::LineChart &chart)
{
    beginResetModel();
    m_number = chart.number;
    m_rows.clear();
    for (const auto &run : chart.path.actual)
        for (const auto &point : run)
            m_rows.push_back({point.day, point.value, valueOn(chart.path.target, point.day), measuredOn(chart.path.previous, point.day)});
    endResetModel();
}

int ChartNumbers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChartNumbers::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant ChartNumbers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return Qt::Alignment((column == Column::Day ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter).toInt();
    if (role != Qt::DisplayRole)
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto written = [&](const std::optional<double> &value) { return value ? m_number(*value) : QStringLiteral("–"); };
    switch (column) {
    case Column::Day:
        return core::formatDay(row.day, m_language);
    case Column::Actual:
        return written(row.actual);
    case Column::Expected:
        return written(row.expected);
    case Column::Before:
        return written(row.before);
    }
    return {};
}

QVariant ChartNumbers::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return Qt::Alignment((column == Column::Day ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter).toInt();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Day:
        return m_language.translate("app", "Day");
    case Column::Actual:
        return m_language.translate("app", "Actual");
    case Column::Expected:
        return m_language.translate("app", "Expected");
    case Column::Before:
        return m_language.translate("app", "Period before");
    }
    return {};
}

} // namespace app
