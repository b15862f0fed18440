// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/pagetab.h"
#include "gui/records/questionscard.h"

namespace gui {

// A view that is a card of open questions.
class QuestionsTab : public PageTab {
    Q_OBJECT

public:
    QuestionsTab(Page &page, const QString &title, const std::vector<app::OpenQuestion> &questions, QWidget *parent);

    QuestionsCard &card() { return *m_card; }
    void refresh() override { m_card->refresh(); }
    void take() override { m_card->take(); }
    bool showSubject(const QString &subject) override { return m_card->showSubject(subject); }

private:
    QuestionsCard *m_card = nullptr;
};

} // namespace gui
