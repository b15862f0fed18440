// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adresults.h"

#include <QAbstractTableModel>

namespace app {

class Workspace;

// What each campaign of the advertising accounts cost and brought in the quarter, and the campaign of the plan that it is part of.
class AdTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Name, Campaign, Spent, PerThousand, Clicks, PerClick };

    explicit AdTable(const Workspace &workspace, QObject *parent = nullptr);

    void reload();
    const std::vector<core::AdResult> &results() const { return m_results; }
    const core::AdResult *at(int row) const; // or nullptr
    int rowOf(const core::AdResult &result) const; // of the same campaign; -1 when it has none
    // "In the quarter ads cost 3 251.73 €: 14.20 € for a thousand impressions, 0.86 € for a click."
    QString summary() const;
    QString titleOf(const core::AdResult &result) const;
    // What isn't in the figures: periods that reach beyond the quarter, another currency, no campaign. May be empty.
    QString noteOn(const core::AdResult &result) const;
    // "120 €, that is 12 € for a thousand impressions and 0.40 € for a click"
    QString figuresText(const core::AdFigures &figures, const QString &currency) const;
    // In that currency, or the business's where it is empty; a dash for nothing.
    QString moneyText(const std::optional<double> &amount, const QString &currency) const;
    // "Impressions 20,191 · Clicks 259"
    QString countsText(const core::AdFigures &figures) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const core::AdResult &result, Column column) const;

    const Workspace &m_workspace;
    std::vector<core::AdResult> m_results;
};

} // namespace app
