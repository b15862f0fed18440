// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations.h"
#include "gui/records/pagetab.h"

class QVBoxLayout;

namespace gui {

class Card;
class HouseRulesCard;
class Page;
class QuestionsCard;

// Governance (S3-02): who was shown what, who decides as roles and steps say it, and what holds for whoever speaks.
class GovernanceTab : public PageTab {
    Q_OBJECT

public:
    GovernanceTab(Page &page, QWidget *parent);

    void refresh() override;
    void take() override;
    void leave() override;
    bool showSubject(const QString &subject) override;
    QString addText() const override;
    void addOne() override;

private:
    RegisterOf<core::Training> *trainings();
    QWidget *buildPanel();
    void showDeciders();

    Page &m_page;
    RegisterOf<core::Training> *m_trainings = nullptr;
    Card *m_deciders = nullptr;
    QWidget *m_deciderLines = nullptr;
    HouseRulesCard *m_rules = nullptr;
    QuestionsCard *m_questions = nullptr;
};

} // namespace gui
