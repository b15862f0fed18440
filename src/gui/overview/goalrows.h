// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <QAbstractListModel>

class QFontMetricsF;

namespace gui {

// The quarter's KPIs as rows of the overview, worst first, each with its facts in words.
class GoalRows : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CodeRole = Qt::UserRole + 1, FromToRole, ActualRole, TargetRole, DaysRole, StatusRole, DecidedRole, ChanceRole };

    GoalRows(app::Workspace &workspace, QObject *parent);

    void refresh();
    const std::vector<core::KpiReading> &readings() const { return m_readings; }
    // The room that the words of the statuses shown need.
    double widestStatus(const QFontMetricsF &metrics) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString valueText(const core::KpiReading &reading, double value) const;
    QString rateText(const core::KpiReading &reading, double value) const;
    QString titleOf(const core::KpiReading &reading) const;
    QString fromTo(const core::KpiReading &reading) const;
    QString targetText(const core::KpiReading &reading) const;
    QString daysText(const core::KpiReading &reading) const;
    QString decidedText(const core::KpiReading &reading) const;
    QString chanceText(const core::KpiReading &reading) const;
    QString spoken(const core::KpiReading &reading) const;

    app::Workspace &m_workspace;
    std::vector<core::KpiReading> m_readings;
};

} // namespace gui
