// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "core/referrals.h"

#include <QAbstractTableModel>

namespace app {

class Workspace;

// The sources that the website's statistics name, and the network that each of them is (S0-37): as the program knows, or as the user
// says. Most visits first, then what the user said of sources that no file names now, then, if wanted, the rest of what the program
// knows.
class ReferralTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Source, Visits, Share, Network, SaidBy };

    explicit ReferralTable(const Workspace &workspace, QObject *parent = nullptr);

    void reload();
    void showKnown(bool isShown);
    const core::Referrals &referrals() const { return m_referrals; }
    QString sourceAt(int row) const;
    int rowOf(const QString &source) const; // -1 when it has none
    // The network of a row, empty for none; and whether the user said it.
    QString networkAt(int row) const;
    // What the program says of any source; empty for none.
    QString knownNetwork(const QString &source) const;
    // "Instagram"; "None" without one.
    QString networkName(const QString &network) const;

    // Says that a source is this network, or none of them: one step. Empty where that is what holds already.
    core::Edit saying(const QString &source, const QString &network) const;
    // The program's word counts again.
    core::Edit forgetting(const QString &source) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString source;
        QString network;
        std::optional<double> visits; // nothing: no file names it
        bool isOwn = false;
    };
    QString text(const Row &row, Column column) const;
    const core::ReferralSource *said(const QString &source) const;

    const Workspace &m_workspace;
    core::Referrals m_referrals;
    core::ReferralMapping::Known m_known;
    std::vector<Row> m_rows;
    bool m_showsKnown = false;
};

} // namespace app
