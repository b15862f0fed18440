// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoreboard.h"

#include <QAbstractListModel>

#include <vector>

namespace app {

class Workspace;

// The goals of the shown quarter, worst first: drafts that are not SMART yet and not measured, then by status, then in their own order.
class GoalListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { GoalIdRole = Qt::UserRole + 1, DetailRole, StatusRole, IsDraftRole };

    explicit GoalListModel(const Workspace &workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setWorstFirst(bool isWorstFirst);
    bool isWorstFirst() const { return m_isWorstFirst; }
    core::Id<core::Goal> goalAt(int row) const;
    // The row of a goal, or −1.
    int rowOf(core::Id<core::Goal> id) const;

public slots:
    void refresh();

private:
    struct Row {
        core::Id<core::Goal> id;
        QString name;
        QString detail;
        core::KpiStatus status = core::KpiStatus::NotEnoughData;
        bool isDraft = false;
        int position = 0;
        bool operator==(const Row &) const = default;
    };
    std::vector<Row> rowsNow() const;
    Row rowFor(const core::Goal &goal, const std::vector<core::KpiReading> &readings) const;

    const Workspace &m_workspace;
    bool m_isWorstFirst = true;
    std::vector<Row> m_rows;
};

} // namespace app
