// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/linechart.h"
#include "core/language.h"

#include <QAbstractTableModel>

namespace app {

// The numbers of a chart as a table (Q36): one row per measured day.
class ChartNumbers : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Day, Actual, Expected, Before };

    explicit ChartNumbers(const core::Language &language, QObject *parent = nullptr);
    void setChart(const charts::LineChart &chart);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QDate day;
        double actual = 0;
        std::optional<double> expected;
        std::optional<double> before;
    };

    core::Language m_language;
    std::function<QString(double)> m_number;
    std::vector<Row> m_rows;
};

} // namespace app
