// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audience.h"

#include <QAbstractListModel>
#include <QImage>

#include <map>
#include <vector>

namespace app {

class Workspace;

// The personas in their order, each with how much of it is checked.
class PersonaListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PersonaIdRole = Qt::UserRole + 1, DetailRole, PortraitRole };

    explicit PersonaListModel(const Workspace &workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    core::Id<core::Persona> personaAt(int row) const;
    int rowOf(core::Id<core::Persona> id) const;

public slots:
    void refresh();

private:
    struct Row {
        core::Id<core::Persona> id;
        QString name;
        QString detail;
        std::optional<core::Id<core::Picture>> portrait;
        bool operator==(const Row &) const = default;
    };
    std::vector<Row> rowsNow() const;
    QImage portraitOf(const Row &row) const;

    const Workspace &m_workspace;
    std::vector<Row> m_rows;
    mutable std::map<core::Id<core::Picture>, QImage> m_portraits; // read once each, small
};

} // namespace app
