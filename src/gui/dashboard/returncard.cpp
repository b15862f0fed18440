// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dashboard/returncard.h"

#include "app/dashboard/returnwords.h"
#include "gui/components/button.h"
#include "gui/components/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gui {

ReturnCard::ReturnCard(QWidget *parent)
    : Card(tr("Return on investment (ROI)"), parent)
    , m_figure(strongLabel(Type::Section, QString(), this))
    , m_sentence(wrapped(mutedLabel(QString(), this)))
{
    auto *goal = new Button(Button::Kind::Plain, tr("Write that goal"), this);
    m_goal = goal;
    auto *row = new QHBoxLayout;
    row->setSpacing(u(3));
    row->addWidget(m_figure);
    row->addWidget(m_sentence, 1);
    row->addWidget(goal);
    body()->addLayout(row);
    connect(goal, &QPushButton::clicked, this, &ReturnCard::goalWanted);
}

void ReturnCard::show(const app::Workspace &workspace)
{
    const app::ReturnWords words = app::returnWords(workspace);
    m_figure->setText(words.figure);
    m_figure->setVisible(!words.figure.isEmpty());
    m_sentence->setText(words.sentence);
    m_goal->setVisible(words.needsGoal);
}

} // namespace gui
