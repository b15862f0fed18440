// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/records/questionstab.h"

#include "gui/style/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace gui {

QuestionsTab::QuestionsTab(Page &page, const QString &title, const std::vector<app::OpenQuestion> &questions, QWidget *parent)
    : PageTab(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_card = new QuestionsCard(page, title, questions, scroll);
    m_card->setMaximumWidth(u(recordFormUnits));
    scroll->setWidget(m_card);
    column->addWidget(scroll);
}

} // namespace gui
