// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/wizardpanel.h"

#include "gui/components/text.h"
#include "gui/wizard/printablemeter.h"

#include <QVBoxLayout>

namespace gui {

WizardPanel::WizardPanel(QWidget *parent)
    : QWidget(parent)
    , m_meter(new PrintableMeter(this))
    , m_cardTitle(mutedLabel(tr("The card fills as you answer"), this, Type::Caption))
    , m_cards(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(6), u(6), u(6), u(6));
    column->setSpacing(u(4));
    auto *cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_meter, m_cardTitle, m_cards})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_meter, &PrintableMeter::partWanted, this, &WizardPanel::partWanted);
}

void WizardPanel::refresh(const std::vector<core::PartFill> &parts, QWidget *card)
{
    for (auto *shown : m_cards->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        shown->setVisible(shown == card);
    if (card && card->parentWidget() != m_cards)
        m_cards->layout()->addWidget(card);
    if (card)
        card->show();
    m_cardTitle->setVisible(card);
    m_meter->setListed(!card);
    m_meter->setParts(parts);
}

} // namespace gui
