// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/records/questionstab.h"

#include "app/openanswers.h"
#include "gui/components/card.h"
#include "gui/components/formfield.h"
#include "gui/editing/longtextfield.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

QuestionsTab::QuestionsTab(Page &page, const QString &title, const std::vector<app::OpenQuestion> &questions, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *card = new Card(title, scroll);
    card->setMaximumWidth(u(recordFormUnits));
    card->body()->setSpacing(u(4));
    for (const app::OpenQuestion &question : questions) {
        auto *field = new LongTextField(card);
        auto *form = new FormField(question.text, field, card);
        form->setHint(question.hint);
        card->body()->addWidget(form);
        m_asked.push_back({question.id, field});
        connect(field, &LongTextField::textTaken, this, [this, id = question.id](const QString &text) { answer(id, text); });
    }
    card->body()->addStretch(1);
    scroll->setWidget(card);
    column->addWidget(scroll);
}

void QuestionsTab::refresh()
{
    for (const Asked &asked : m_asked) {
        const core::AuditAnswer *known = app::answerTo(asked.question, m_page.workspace().strategy());
        asked.field->showText(known ? known->text : QString());
    }
}

void QuestionsTab::take()
{
    for (const Asked &asked : m_asked)
        asked.field->take();
}

bool QuestionsTab::showSubject(const QString &subject)
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

void QuestionsTab::answer(const QString &question, const QString &text)
{
    const core::Edit edit = app::answering(question, text, m_page.workspace().strategy());
    if (!edit.isEmpty())
        m_page.apply(edit);
}

} // namespace gui
