// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/postmatches.h"
#include "core/postresults.h"

#include <QAbstractTableModel>

namespace app {

class Workspace;

// The published posts that imported files tell of: how they were received, and which post of the calendar each is.
class PublishedPostsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Published, Post, Channel, Reactions, InCalendar };
    static constexpr int columns = 5;
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit PublishedPostsModel(const Workspace &workspace, QObject *parent = nullptr);
    void reload();

    const core::PostMatch &match(int row) const { return m_rows[static_cast<std::size_t>(row)].match; }
    int rowOf(const core::PostMatch &match) const; // -1: not there
    std::vector<core::PostMatch> proposed() const;
    std::vector<core::PostMatch> unplanned() const; // those that the calendar can take

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        core::PostMatch match;
        std::optional<core::PostResult> result;
        QString inCalendar = {}; // worked out once: the table is sorted by it
    };
    QString text(const Row &row, Column column) const;
    QString published(const Row &row) const;
    QString reactions(const Row &row) const;
    QString inCalendar(const core::PostMatch &match, const core::Post *post) const;
    QVariant sortKey(const Row &row, Column column) const;

    const Workspace &m_workspace;
    std::vector<Row> m_rows;
};

} // namespace app
