// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/scoreboard.h"

#include <QAbstractTableModel>

namespace app {

class Workspace;

// One KPI of the dashboard: its reading and the names a screen gives to it.
struct ScoreboardRow {
    core::KpiReading reading;
    QString name; // of the metric, or of the goal while no metric is chosen
    QString channelCode; // "IG"
    QString channelName;
    std::vector<std::optional<double>> weeks; // of the last six
};

// The rows of the quarter that is shown, worst first.
std::vector<ScoreboardRow> scoreboardRows(const Workspace &workspace);

// The scoreboard as a table. What cells draw (code, sparkline, bullet, status) is in roles; the display text says the same in words,
// for copies and screen readers.
class ScoreboardModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column {
        Kpi,
        Tier,
        Weeks,
        Actual,
        Target,
        Progress,
        Pace,
        Status,
        AtDeadline,
        Chance,
        Baseline,
        Expected,
        NeededPerWeek,
        GetsPerWeek
    };
    static constexpr int columns = 14;

    enum Role {
        SortRole = Qt::UserRole + 1,
        CodeRole, // QString, of the first column
        NameRole, // QString, of the first column: the name without its channel
        NoteRole, // QString: "from 3,800", "by chance"
        WeeksRole, // std::vector<std::optional<double>>
        BulletRole, // charts::Bullet
        StatusRole, // int of core::KpiStatus
    };

    explicit ScoreboardModel(const core::Language &language, QObject *parent = nullptr);

    void setRows(std::vector<ScoreboardRow> rows);
    const ScoreboardRow &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    // The row of a KPI, -1 when it has none.
    int rowOf(core::Id<core::Kpi> kpi) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const ScoreboardRow &row, Column column) const;
    QString note(const ScoreboardRow &row, Column column) const;
    QVariant sortKey(int row, Column column) const;
    QString heading(Column column) const;

    core::Language m_language;
    std::vector<ScoreboardRow> m_rows;
};

} // namespace app
