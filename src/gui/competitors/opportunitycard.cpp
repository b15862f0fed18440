// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/competitors/opportunitycard.h"

#include "app/competitors/competitormatrix.h"
#include "core/format.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

#include <cmath>

namespace gui {

namespace {

QString roomPoints(double score, const core::Language &language)
{
    return language.locale().toString(static_cast<int>(std::lround(score * 100)));
}

} // namespace

OpportunityCard::OpportunityCard(const app::CompetitorMatrix &matrix, const core::Language &language, QWidget *parent)
    : Card(QString(), parent)
    , m_matrix(matrix)
    , m_language(language)
    , m_product(new SentenceLabel(Type::Body, this))
    , m_basis(wrapped(mutedLabel(QString(), this)))
    , m_ranking(wrapped(mutedLabel(QString(), this)))
    , m_imbalances(wrapped(textLabel(Type::Body, QString(), this)))
    , m_draft(new Button(Button::Kind::Plain, tr("Draft a goal there"), this))
{
    body()->setSpacing(u(3));
    body()->addWidget(m_product);
    body()->addWidget(m_basis);
    body()->addWidget(m_draft, 0, Qt::AlignLeft);
    body()->addWidget(m_ranking);
    body()->addWidget(m_imbalances);
    connect(m_draft, &QPushButton::clicked, this, &OpportunityCard::draftWanted);
}

QString OpportunityCard::titleOf(const core::Opportunity &opportunity) const
{
    const QString name = m_matrix.networkName(opportunity.network);
    switch (core::prospectOf(opportunity, m_matrix.opportunities())) {
    case core::Prospect::Open:
        return tr("%1 is open").arg(name);
    case core::Prospect::Possible:
        return tr("Some room on %1").arg(name);
    case core::Prospect::HoldYourPlace:
        return tr("Hold your place on %1").arg(name);
    case core::Prospect::DoNotAttack:
        return tr("Do not attack on %1").arg(name);
    case core::Prospect::LeaveForNow:
        return tr("Leave %1 for now").arg(name);
    case core::Prospect::NotRated:
        return tr("Room on %1: not rated yet").arg(name);
    }
    return {};
}

void OpportunityCard::show(const QString &network, const QStringList &imbalances)
{
    const core::Opportunity *opportunity = m_matrix.opportunityOf(network);
    if (!opportunity && network.isEmpty() && !m_matrix.opportunities().empty())
        opportunity = &m_matrix.opportunities().front();
    m_network = opportunity ? opportunity->network : network;
    setVisible(opportunity || !network.isEmpty() || !imbalances.isEmpty());
    m_product->setVisible(opportunity || !network.isEmpty());
    m_draft->setVisible(opportunity && opportunity->score.value_or(0) > 0);
    m_basis->setText(opportunity ? basis(*opportunity) : QString());
    m_basis->setVisible(!m_basis->text().isEmpty());
    m_ranking->setText(ranking());
    m_ranking->setVisible(!m_ranking->text().isEmpty());
    m_imbalances->setText(imbalances.join(QStringLiteral("\n\n")));
    m_imbalances->setVisible(!imbalances.isEmpty());
    if (opportunity) {
        setTitle(titleOf(*opportunity));
        showProduct(*opportunity);
        return;
    }
    setTitle(network.isEmpty() ? tr("Where there is room") : tr("Room on %1: not known").arg(m_matrix.networkName(network)));
    m_product->setLead({}, tr("Note under “Networks” how many of your customers are there: without that share there is no product."));
}

void OpportunityCard::showProduct(const core::Opportunity &opportunity)
{
    const QLocale &locale = m_language.locale();
    const QString share = core::formatPercent(opportunity.share * 100, m_language, 0);
    if (!opportunity.score)
        return m_product->setLead(
            {}, tr("%1 of your audience is there. How strong the competitors are there is not rated yet: without that there is no product. "
                   "Choose a competitor in this column, and give it a strength from 0 to 5.")
                    .arg(share));
    m_product->setSentence(opportunity.sampleSize > 0
                               ? tr("%1 of your audience is there (%2 people asked), and the strongest rival reaches %3 of 5. "
                                    "Share × room above the rival: %1 × %4/5 = %5.")
                               : tr("%1 of your audience is there (an estimate: %2 people asked), and the strongest rival reaches "
                                    "%3 of 5. Share × room above the rival: %1 × %4/5 = %5."),
        {share, locale.toString(opportunity.sampleSize), locale.toString(opportunity.rivalStrength),
            locale.toString(5 - opportunity.rivalStrength), roomPoints(*opportunity.score, m_language)});
}

QString OpportunityCard::ranking() const
{
    QStringList places;
    for (const core::Opportunity &opportunity : m_matrix.opportunities())
        if (opportunity.score)
            places << tr("%1 %2", "network, points")
                          .arg(m_matrix.networkName(opportunity.network), roomPoints(*opportunity.score, m_language));
    return places.size() < 2 ? QString() : tr("Most room first: %1.").arg(places.join(QStringLiteral(", ")));
}

QString OpportunityCard::basis(const core::Opportunity &opportunity) const
{
    if (!opportunity.score || opportunity.rated >= opportunity.rivals)
        return {};
    const QLocale &locale = m_language.locale();
    return tr("Based on the competitors that you rated there: %1 of %2. One that is not rated may be stronger.")
        .arg(locale.toString(opportunity.rated), locale.toString(opportunity.rivals));
}

} // namespace gui
