// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audiencefigures.h"

#include <QAbstractListModel>

namespace app {

class Workspace;

// One snapshot of an audience as a list: each trait as a heading that cannot be chosen, its parts below it.
class FigureModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IsHeadingRole = Qt::UserRole + 1, ShareRole, PercentRole };

    struct Row {
        QString trait;
        std::optional<core::AudienceFigure> figure; // none: the heading of its trait
        bool operator==(const Row &) const = default;
    };

    explicit FigureModel(const Workspace &workspace, QObject *parent = nullptr);

    void setSnapshot(const core::AudienceSnapshot &snapshot);
    const core::AudienceSnapshot &snapshot() const { return m_snapshot; }
    const Row *at(int row) const;
    // The row of a figure noted by hand; -1 when it is not of this snapshot.
    int rowOf(core::Id<core::AudienceShare> id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString percentOf(const Row &row) const;

    const Workspace &m_workspace;
    core::AudienceSnapshot m_snapshot;
    std::vector<Row> m_rows;
};

} // namespace app
