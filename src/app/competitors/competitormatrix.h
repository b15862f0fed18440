// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/opportunity.h"

#include <QAbstractTableModel>

namespace app {

class Workspace;

// The matrix of the Competitors page: networks across; down our own channels, every competitor, and below them the demand, the
// best rival and the opportunity of each network (S1-21, S1-22, F-51). Engagement is per post by followers in every row, ours too,
// since a rival's reach is not public (S2-23). The display text of a cell says it all in words, for copies
// and screen readers; a delegate takes the parts.
class CompetitorMatrix : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class RowKind { Us, Competitor, Demand, BestRival, Opportunity };
    enum Role {
        RowKindRole = Qt::UserRole, // int of RowKind
        StrengthRole, // 0 … 5; invalid: absent or not judged
        FirstLineRole, // "4,218 followers"
        SecondLineRole, // "5 a week, 1.4%"
        ShareRole, // 0 … 1, of the demand row
        IsBestRole, // of the opportunity row and its column: the network with the most room
        NetworkRole, // network id; empty in the first column
        SubjectRole, // "competitor:123" of a competitor's row
    };

    explicit CompetitorMatrix(const Workspace &workspace, QObject *parent = nullptr);

    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    RowKind rowKind(int row) const;
    // The competitor of a row, or nullptr.
    const core::Competitor *competitorAt(int row) const;
    // The newest look at a competitor on a network, or nullptr.
    const core::Presence *presenceAt(int row, int column) const;
    QString networkAt(int column) const; // empty in the first column
    int columnOf(const QString &network) const; // -1 when it has none
    int rowOf(core::Id<core::Competitor> id) const; // -1 when it has none
    // The network with the most room, if any has some.
    std::optional<core::Opportunity> best() const;
    const std::vector<core::Opportunity> &opportunities() const { return m_opportunities; }
    // The room on a network; nullptr while nobody knows how many of our audience are there.
    const core::Opportunity *opportunityOf(const QString &network) const;
    QString networkName(const QString &network) const;

private:
    struct Cell {
        QString first;
        QString second;
        std::optional<int> strength;
        std::optional<double> share;
    };
    Cell seenCell(std::optional<int> strength, std::optional<double> followers, std::optional<double> postsPerWeek,
        std::optional<double> engagementRate) const;
    Cell ourCell(const QString &network) const;
    Cell rivalCell(const core::Presence *presence) const;
    Cell networkCell(RowKind kind, const QString &network) const;
    Cell titleCell(int row) const;
    Cell cellAt(int row, int column) const;

    const Workspace &m_workspace;
    QStringList m_networks;
    std::vector<core::Competitor> m_competitors;
    std::vector<core::Presence> m_presences;
    std::vector<core::Opportunity> m_opportunities;
    std::vector<Cell> m_ours; // by network: reading our numbers takes a while
};

} // namespace app
