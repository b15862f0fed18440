// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/personaeditor.h"

#include "app/workspace.h"
#include "gui/audience/answerfield.h"
#include "gui/components/deeper.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/editing/linefield.h"

#include <QVBoxLayout>

namespace gui {

namespace {

// More than half of the questions: enough for the step to be complete.
const QStringList quickFields{QStringLiteral("age"), QStringLiteral("location"), QStringLiteral("seeks"), QStringLiteral("brake"),
    QStringLiteral("moments"), QStringLiteral("networks"), QStringLiteral("how_to_speak")};

} // namespace

QStringList PersonaEditor::whoFields()
{
    return core::personaFields().mid(0, 5);
}

QStringList PersonaEditor::wantsFields()
{
    return core::personaFields().mid(5, 4);
}

QStringList PersonaEditor::whereFields()
{
    return core::personaFields().mid(9, 1);
}

QStringList PersonaEditor::speakFields()
{
    return core::personaFields().mid(10, 2);
}

PersonaEditor::PersonaEditor(const app::Workspace &workspace, Identity identity, const QStringList &fields, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(6));
    if (identity == Identity::Asked) {
        addLine(tr("Name"), tr("A first name makes a persona easier to think of."), &core::Persona::name);
        setDeeper(addLine(tr("Who is it, in a line?"), tr("For example: 36, nurse, Lyon"), &core::Persona::headline)->parentWidget());
        setDeeper(
            addLine(tr("A sentence in their own words"), tr("For example: I want to eat well without queueing."), &core::Persona::quote)
                ->parentWidget());
    }
    for (const QString &field : fields) {
        auto *answer = new AnswerField(field, workspace.language(), this);
        column->addWidget(answer);
        if (!quickFields.contains(field))
            setDeeper(answer);
        m_answers.emplace_back(field, answer);
        connect(answer, &AnswerField::answered, this, &PersonaEditor::answerEdited);
    }
    column->addStretch(1);
}

LineField *PersonaEditor::addLine(const QString &label, const QString &hint, QString core::Persona::*member)
{
    auto *line = new LineField(this);
    auto *field = new FormField(label, line, this);
    field->setHint(hint);
    if (member == &core::Persona::name)
        field->setCheck([line] {
            constexpr int longName = 60;
            return line->text().size() > longName ? tr("This name is long: lists show only its beginning.") : QString();
        });
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
}

void PersonaEditor::take()
{
    for (const auto &[line, member] : m_lines)
        line->take();
    for (const auto &[field, answer] : m_answers)
        answer->take();
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
