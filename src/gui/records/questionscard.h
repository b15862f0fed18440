// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/templates.h"
#include "core/channels.h"
#include "gui/components/card.h"

#include <vector>

namespace gui {

class LongTextField;
class Page;

// Open questions one below the other, each with room for an answer in the owner's own words. An answer that is emptied goes.
class QuestionsCard : public Card {
    Q_OBJECT

public:
    QuestionsCard(Page &page, const QString &title, const std::vector<app::OpenQuestion> &questions, QWidget *parent);

    // Puts a quiet button under each question that has an answer; see pressed().
    void offer(const QString &text);
    void refresh();
    void take();
    // "audit_answer:123"
    bool showSubject(const QString &subject);

signals:
    void pressed(const core::AuditAnswer &answer);

private:
    struct Asked {
        QString question;
        LongTextField *field;
        QWidget *form;
        Button *button;
    };
    void answer(const QString &question, const QString &text);
    void press(const QString &question);

    Page &m_page;
    std::vector<Asked> m_asked;
};

} // namespace gui
