// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/personapartfields.h"

#include "app/audience/examples.h"
#include "gui/audience/answerfield.h"
#include "gui/components/disclosure.h"
#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

namespace {

QString headingOf(core::PersonaPart part)
{
    switch (part) {
    case core::PersonaPart::Who:
        return PersonaPartFields::tr("Who it is");
    case core::PersonaPart::Wants:
        return PersonaPartFields::tr("What they want");
    case core::PersonaPart::Where:
        return PersonaPartFields::tr("Where they are");
    case core::PersonaPart::Speak:
        return PersonaPartFields::tr("How to speak to them");
    }
    return {};
}

} // namespace

PersonaPartFields::PersonaPartFields(core::PersonaPart part, const core::Language &language, QWidget *parent)
    : QWidget(parent)
    , m_further(core::furtherFields(part))
{
    auto *column = new QVBoxLayout(this);
    m_column = column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    column->addWidget(strongLabel(Type::Section, headingOf(part), this));
    for (const QString &field : core::askedFields(part) + m_further) {
        auto *answer = new AnswerField(field, language, this);
        if (field == u"device")
            answer->setHint(app::publishedFact(QStringLiteral("audience.jugnoo"), language));
        m_fields.emplace_back(field, answer);
        connect(answer, &AnswerField::answered, this, &PersonaPartFields::answered);
        if (!m_further.contains(field))
            column->addWidget(answer);
    }
    m_more = new Disclosure(QString(), this);
    column->addWidget(m_more);
    setSheet({});
}

void PersonaPartFields::setSheet(const app::PersonaSheet &sheet)
{
    for (const auto &[field, answer] : m_fields)
        answer->setAnswer(sheet.answer(field));
    if (m_persona != sheet.persona.id) // while one persona is written, nothing moves
        arrange(sheet);
    m_persona = sheet.persona.id;
}

// Answered questions stand above the line, in their order, the others behind it.
void PersonaPartFields::arrange(const app::PersonaSheet &sheet)
{
    auto *column = static_cast<QVBoxLayout *>(m_column);
    int waiting = 0;
    for (const auto &[field, answer] : m_fields) {
        if (!m_further.contains(field))
            continue;
        const bool isWaiting = sheet.answer(field).text.trimmed().isEmpty();
        waiting += isWaiting ? 1 : 0;
        if (isWaiting)
            m_more->column()->addWidget(answer);
        else
            column->insertWidget(column->indexOf(m_more), answer);
        answer->show();
    }
    m_more->setText(tr("%n more questions", nullptr, waiting));
    m_more->setVisible(waiting > 0);
}

void PersonaPartFields::take()
{
    for (const auto &[field, answer] : m_fields)
        answer->take();
}

bool PersonaPartFields::focusAnswer(const QString &wanted)
{
    for (const auto &[field, answer] : m_fields)
        if (field == wanted) {
            if (m_more->isAncestorOf(answer))
                m_more->setOpen(true);
            answer->focusAnswer();
            return true;
        }
    return false;
}

} // namespace gui
