// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/personaeditor.h"

#include "app/workspace.h"
#include "gui/audience/answerfield.h"
#include "gui/audience/ownanswers.h"
#include "gui/audience/personapartfields.h"
#include "gui/components/deeper.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/editing/linefield.h"
#include "gui/editing/longname.h"

#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

// More than half of the questions: enough for the step to be complete.
const QStringList quickFields{QStringLiteral("age"), QStringLiteral("location"), QStringLiteral("seeks"), QStringLiteral("brake"),
    QStringLiteral("moments"), QStringLiteral("networks"), QStringLiteral("how_to_speak")};

} // namespace

PersonaEditor::PersonaEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(6));
}

PersonaEditor::PersonaEditor(const app::Workspace &workspace, Identity identity, core::PersonaPart part, QWidget *parent)
    : PersonaEditor(parent)
{
    if (identity == Identity::Asked)
        addIdentity();
    for (const QString &field : core::askedFields(part) + core::furtherFields(part)) {
        auto *answer = new AnswerField(field, workspace.language(), this);
        layout()->addWidget(answer);
        if (!quickFields.contains(field))
            setDeeper(answer);
        m_answers.emplace_back(field, answer);
        connect(answer, &AnswerField::answered, this, &PersonaEditor::answerEdited);
    }
    static_cast<QVBoxLayout *>(layout())->addStretch(1);
}

PersonaEditor::PersonaEditor(const app::Workspace &workspace, QWidget *parent)
    : PersonaEditor(parent)
{
    addIdentity();
    for (const core::PersonaPart part :
        {core::PersonaPart::Who, core::PersonaPart::Wants, core::PersonaPart::Where, core::PersonaPart::Speak})
        addPart(part, workspace.language());
    m_own = new OwnAnswers(workspace, this);
    layout()->addWidget(m_own);
    connect(m_own, &OwnAnswers::answered, this, &PersonaEditor::answerEdited);
    connect(m_own, &OwnAnswers::knownFieldNamed, this, &PersonaEditor::focusAnswer);
    static_cast<QVBoxLayout *>(layout())->addStretch(1);
}

void PersonaEditor::addIdentity()
{
    addLine(tr("Name"), tr("A first name makes a persona easier to think of."), &core::Persona::name);
    setDeeper(addLine(tr("Who is it, in a line?"), tr("For example: 36, nurse, Lyon"), &core::Persona::headline)->parentWidget());
    setDeeper(addLine(tr("A sentence in their own words"), tr("For example: I want to eat well without queueing."), &core::Persona::quote)
                  ->parentWidget());
    m_identityLines = layout()->count();
}

void PersonaEditor::addBelowIdentity(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(m_identityLines, widget);
}

void PersonaEditor::addPart(core::PersonaPart part, const core::Language &language)
{
    auto *fields = new PersonaPartFields(part, language, this);
    layout()->addWidget(fields);
    m_parts.push_back(fields);
    connect(fields, &PersonaPartFields::answered, this, &PersonaEditor::answerEdited);
}

LineField *PersonaEditor::addLine(const QString &label, const QString &hint, QString core::Persona::*member)
{
    auto *line = new LineField(this);
    auto *field = new FormField(label, line, this);
    field->setHint(hint);
    if (member == &core::Persona::name)
        field->setRemark([line] { return longNameRemark(line->text()); });
    layout()->addWidget(field);
    m_lines.emplace_back(line, member);
    connect(line, &LineField::textTaken, this, [this, member](const QString &text) {
        m_sheet.persona.*member = text;
        emit personaEdited(m_sheet.persona);
    });
    return line;
}

void PersonaEditor::setSheet(const app::PersonaSheet &sheet)
{
    if (sheet.persona.id != m_sheet.persona.id)
        take();
    m_sheet = sheet;
    for (const auto &[line, member] : m_lines)
        line->showText(sheet.persona.*member);
    for (const auto &[field, answer] : m_answers)
        answer->setAnswer(sheet.answer(field));
    for (PersonaPartFields *part : m_parts)
        part->setSheet(sheet);
    if (m_own)
        m_own->setSheet(sheet);
}

void PersonaEditor::take()
{
    for (const auto &[line, member] : m_lines)
        line->take();
    for (const auto &[field, answer] : m_answers)
        answer->take();
    for (PersonaPartFields *part : m_parts)
        part->take();
    if (m_own)
        m_own->take();
}

void PersonaEditor::focusAnswer(const QString &field)
{
    const bool isPart = std::any_of(m_parts.begin(), m_parts.end(), [&field](PersonaPartFields *part) { return part->focusAnswer(field); });
    if (!isPart && m_own)
        m_own->focusAnswer(field);
}

void PersonaEditor::focusName()
{
    if (!m_lines.empty()) {
        m_lines.front().first->setFocus(Qt::ShortcutFocusReason);
        m_lines.front().first->selectAll();
    } else if (!m_answers.empty()) {
        m_answers.front().second->focusAnswer();
    }
}

} // namespace gui
