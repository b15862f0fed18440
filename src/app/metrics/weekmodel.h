// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/metrics/weekrows.h"
#include "core/message.h"

#include <QAbstractTableModel>

#include <set>

namespace app {

// This week's numbers as a table; the column of this week takes what is typed. Each number taken is one step of the history, an
// empty field takes the week's number back, and what is wrong with a text is told by ErrorRole until another is typed.
class WeekModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Metric, Before, ThisWeek, Change, Freshness, Source };
    static constexpr int columns = 6;

    enum Role {
        NoteRole = Qt::UserRole + 1, // QString: the second line of a cell
        CodeRole, // QString: "IG", of the first column
        IsOpenRole, // bool: there is something to type
        IsDueRole, // bool: it is still to be noted
        CountsUpRole, // bool: one more can be counted
        SignRole, // QString: "%", "€" beside what is typed
        ErrorRole, // QString: the sentence under the field
    };

    explicit WeekModel(Workspace &workspace, QObject *parent = nullptr);

    // Reads anew, when anything changed since the last time.
    void reload();
    // A row for this number too, until the plan is closed; noted once, it comes by itself.
    void add(const core::SeriesKey &series);
    std::vector<core::SeriesKey> others() const;
    QString nameOf(const core::SeriesKey &series) const; // "Phone calls", "Reach, @lepetitfournil"
    void countUp(int row);

    const WeekRow &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    std::vector<int> due() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    // It could not be written.
    void failed(const core::Problem &problem);

private:
    bool take(int row, const QString &text);
    bool write(int row, std::optional<double> value);
    void tell(int row, const QString &error);
    QVariant sign(const WeekRow &row) const;

    Workspace &m_workspace;
    bool m_isStale = true;
    std::vector<WeekRow> m_rows;
    std::vector<core::SeriesKey> m_wanted;
    std::map<core::SeriesKey, QString> m_errors;
};

} // namespace app
