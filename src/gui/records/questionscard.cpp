// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/records/questionscard.h"

#include "app/competitors/listeninglist.h"
#include "app/openanswers.h"
#include "gui/components/button.h"
#include "gui/components/formfield.h"
#include "gui/editing/longtextfield.h"
#include "gui/editing/wordingline.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int wordsOfAnAnswer = 60;

} // namespace

QuestionsCard::QuestionsCard(Page &page, const QString &title, const std::vector<app::OpenQuestion> &questions, QWidget *parent)
    : Card(title, parent)
    , m_page(page)
{
    body()->setSpacing(u(4));
    for (const app::OpenQuestion &question : questions) {
        auto *field = new LongTextField(this);
        auto *form = new FormField(question.text, field, this);
        form->setHint(question.hint);
        if (question.id != app::ownWordsQuestion()) // a list, and no sentence
            new WordingLine(*form, *field, wordsOfAnAnswer, page.workspace().language());
        body()->addWidget(form);
        m_asked.push_back({question.id, field, form, nullptr});
        connect(field, &LongTextField::textTaken, this, [this, id = question.id](const QString &text) { answer(id, text); });
    }
    body()->addStretch(1);
}

void QuestionsCard::offer(const QString &text)
{
    for (Asked &asked : m_asked) {
        asked.button = new Button(Button::Kind::Quiet, text, this);
        body()->insertWidget(body()->indexOf(asked.form) + 1, asked.button, 0, Qt::AlignLeft);
        connect(asked.button, &QPushButton::clicked, this, [this, id = asked.question] { press(id); });
    }
}

void QuestionsCard::refresh()
{
    for (const Asked &asked : m_asked) {
        const core::AuditAnswer *known = app::answerTo(asked.question, m_page.workspace().strategy());
        asked.field->showText(known ? known->text : QString());
        if (asked.button)
            asked.button->setVisible(known);
    }
}

void QuestionsCard::take()
{
    for (const Asked &asked : m_asked)
        asked.field->take();
}

void QuestionsCard::press(const QString &question)
{
    take();
    if (const core::AuditAnswer *known = app::answerTo(question, m_page.workspace().strategy()))
        emit pressed(core::AuditAnswer(*known));
}

bool QuestionsCard::showSubject(const QString &subject)
{
    if (!subject.startsWith(u"audit_answer:"))
        return false;
    const auto id = core::Id<core::AuditAnswer>::fromString(subject.section(u':', 1));
    const core::AuditAnswer *known = m_page.workspace().strategy().find(id);
    const auto found =
        std::find_if(m_asked.begin(), m_asked.end(), [known](const Asked &asked) { return known && asked.question == known->question; });
    if (found == m_asked.end())
        return false;
    found->field->setFocus(Qt::OtherFocusReason);
    return true;
}

void QuestionsCard::answer(const QString &question, const QString &text)
{
    const core::Edit edit = app::answering(question, text, m_page.workspace().strategy());
    if (!edit.isEmpty() && m_page.apply(edit))
        refresh();
}

} // namespace gui
