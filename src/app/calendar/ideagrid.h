// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <QAbstractTableModel>

namespace app {

// Which idea is meant for which channel (S3-31): a row for each title that waits among the ideas, a column for each channel that is
// kept. A cell holds the idea of that channel, or the post it has become.
class IdeaGrid : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit IdeaGrid(Workspace &workspace, QObject *parent = nullptr);

    // Only ideas that serve no goal: those that it is right to say no to (S4-04).
    void setOnlyWithoutGoal(bool isOnly);
    void reload();

    // The post of that cell; none where the idea is not meant for the channel, and in the first column.
    core::Id<core::Post> postAt(const QModelIndex &index) const;
    // Means the idea for that channel too: the one that had no channel takes it, else a copy does. Empty where nothing is to be done.
    core::Edit meaning(const QModelIndex &index) const;
    // What waits under that title, on whatever channel.
    std::vector<core::Post> ideasOf(int row) const;
    int rowOf(const QString &title) const; // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString key;
        QString title;
        std::vector<core::Post> ideas;
        std::vector<core::Post> posts; // on a day, of the same title
    };
    const core::Post *cell(const QModelIndex &index) const;

    Workspace &m_workspace;
    bool m_onlyWithoutGoal = false;
    std::vector<core::Id<core::Channel>> m_channels;
    std::vector<Row> m_rows;
};

} // namespace app
