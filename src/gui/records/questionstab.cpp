// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/records/questionstab.h"

#include "gui/components/quietscroll.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

QuestionsTab::QuestionsTab(Page &page, const QString &title, const std::vector<app::OpenQuestion> &questions, QWidget *parent)
    : PageTab(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QuietScroll(this);
    m_card = new QuestionsCard(page, title, questions, scroll);
    m_card->setMaximumWidth(u(recordFormUnits));
    scroll->setWidget(m_card);
    column->addWidget(scroll);
}

} // namespace gui
