// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/postdays.h"

#include <QAbstractTableModel>

namespace app {

// "9", "9:30", "9.30", "9 h 30"; nothing for anything else.
std::optional<QTime> timeWritten(const QString &text);

// The posts of a span of days as a table that is sorted and written in. Writing changes nothing here: it asks for the post as it would
// be, and the workspace's next state is read.
class PostListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Day, Time, Channel, Title, Pillar, Format, Status, Owner, Goal };
    static constexpr int columns = 9;
    enum Role { PillarRole = Qt::UserRole + 1, IsPublishedRole };

    PostListModel(Workspace &workspace, QObject *parent);

    void showDays(QDate first, QDate last);
    void setFilter(const PostFilter &filter);
    void reload();

    core::Id<core::Post> idAt(int row) const;
    const core::Post *postAt(int row) const;
    int rowOf(core::Id<core::Post> id) const; // -1: not shown
    // Of the first post on that day or after it; the last row where there is none.
    int rowOfDay(QDate day) const;
    Column sortedBy() const { return m_sortedBy; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    // The post as somebody wrote it.
    void written(const core::Post &post);

private:
    QString cellText(const core::Post &post, Column column) const;
    QVariant editValue(const core::Post &post, Column column) const;
    void order();

    Workspace &m_workspace;
    QDate m_first;
    QDate m_last;
    PostFilter m_filter;
    Column m_sortedBy = Column::Day;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<size_t> m_rows; // places in the strategy's posts
};

} // namespace app
