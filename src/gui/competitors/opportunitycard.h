// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/card.h"

namespace app {
class CompetitorMatrix;
}

namespace core {
class Language;
struct Opportunity;
} // namespace core

namespace gui {

class SentenceLabel;

// How much room a network leaves us, as the product it is made of (F-51), in words; the order of all networks, and rivals that dominate
// one network and leave another (S1-22).
class OpportunityCard : public Card {
    Q_OBJECT

public:
    OpportunityCard(const app::CompetitorMatrix &matrix, const core::Language &language, QWidget *parent);

    // The network that is looked at; empty: the one with the most room. `imbalances` are whole sentences.
    void show(const QString &network, const QStringList &imbalances);
    QString network() const { return m_network; }

signals:
    void draftWanted();

private:
    QString titleOf(const core::Opportunity &opportunity) const;
    void showProduct(const core::Opportunity &opportunity);
    QString ranking() const;
    QString basis(const core::Opportunity &opportunity) const;

    const app::CompetitorMatrix &m_matrix;
    const core::Language &m_language;
    QString m_network;
    SentenceLabel *m_product = nullptr;
    QLabel *m_basis = nullptr; // how many rivals the product rests on
    QLabel *m_ranking = nullptr;
    QLabel *m_imbalances = nullptr;
    Button *m_draft = nullptr;
};

} // namespace gui
