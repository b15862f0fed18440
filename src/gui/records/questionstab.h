// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/templates.h"
#include "gui/records/pagetab.h"

#include <QString>

#include <vector>

namespace gui {

class LongTextField;
class Page;

// Open questions one below the other, each with room for an answer in the owner's own words. An answer that is emptied goes.
class QuestionsTab : public PageTab {
    Q_OBJECT

public:
    QuestionsTab(Page &page, const QString &title, const std::vector<app::OpenQuestion> &questions, QWidget *parent);

    void refresh() override;
    void take() override;
    // "audit_answer:123"
    bool showSubject(const QString &subject) override;

private:
    struct Asked {
        QString question;
        LongTextField *field;
    };
    void answer(const QString &question, const QString &text);

    Page &m_page;
    std::vector<Asked> m_asked;
};

} // namespace gui
