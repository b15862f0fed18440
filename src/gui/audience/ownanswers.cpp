// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/ownanswers.h"

#include "app/audience/evidence.h"
#include "app/workspace.h"
#include "core/labels.h"
#include "core/oneline.h"
#include "gui/audience/answerfield.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/editing/linefield.h"

#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr qsizetype longestName = 60;

// "Age" and "âge" name what is asked for already.
QString knownField(const QString &name, const core::Language &language)
{
    for (const core::PersonaPart part :
        {core::PersonaPart::Who, core::PersonaPart::Wants, core::PersonaPart::Where, core::PersonaPart::Speak})
        for (const QString &field : core::askedFields(part) + core::furtherFields(part))
            if (name.compare(core::personaFieldLabel(field, language), Qt::CaseInsensitive) == 0 || name == field)
                return field;
    return {};
}

} // namespace

OwnAnswers::OwnAnswers(const app::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_column(new QVBoxLayout(this))
    , m_line(new LineField(this))
    , m_form(new FormField(tr("Another question of your own"), m_line, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(u(4));
    m_column->addWidget(strongLabel(Type::Section, tr("Your own questions"), this));
    m_form->setHint(tr("Name it in a few words, for example: Diet. It is then asked about every persona."));
    m_column->addWidget(m_form);
    connect(m_line, &LineField::textTaken, this, &OwnAnswers::name);
}

AnswerField *OwnAnswers::fieldOf(const QString &field)
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&field](const auto &known) { return known.first == field; });
    if (found != m_fields.end())
        return found->second;
    auto *answer = new AnswerField(field, m_workspace.language(), this);
    m_column->insertWidget(m_column->indexOf(m_form), answer);
    connect(answer, &AnswerField::answered, this, &OwnAnswers::answered);
    m_fields.emplace_back(field, answer);
    return answer;
}

void OwnAnswers::setSheet(const app::PersonaSheet &sheet)
{
    m_sheet = sheet;
    QStringList wanted = app::ownFields(m_workspace.strategy());
    for (const QString &field : m_named)
        if (!wanted.contains(field))
            wanted << field;
    for (const QString &field : wanted)
        fieldOf(field)->setAnswer(sheet.answer(field));
    for (const auto &[field, answer] : m_fields)
        answer->setVisible(wanted.contains(field));
}

void OwnAnswers::take()
{
    for (const auto &[field, answer] : m_fields)
        answer->take();
}

bool OwnAnswers::focusAnswer(const QString &wanted)
{
    for (const auto &[field, answer] : m_fields)
        if (field == wanted && answer->isVisibleTo(this)) {
            answer->focusAnswer();
            return true;
        }
    return false;
}

void OwnAnswers::name(const QString &typed)
{
    const QString name = core::oneLine(typed).simplified();
    m_form->setError(name.size() > longestName ? tr("This name is long for a question. A few words are enough.") : QString());
    if (name.isEmpty() || name.size() > longestName)
        return;
    m_line->clear();
    if (const QString known = knownField(name, m_workspace.language()); !known.isEmpty()) {
        emit knownFieldNamed(known);
        return;
    }
    for (const auto &[field, answer] : m_fields)
        if (field.compare(name, Qt::CaseInsensitive) == 0 && focusAnswer(field))
            return;
    m_named << name;
    setSheet(m_sheet);
    focusAnswer(name);
}

} // namespace gui
