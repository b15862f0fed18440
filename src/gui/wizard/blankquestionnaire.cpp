// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/blankquestionnaire.h"

#include "core/labels.h"
#include "gui/audience/answerfield.h"
#include "gui/components/choicechips.h"
#include "gui/components/deeper.h"
#include "gui/components/formfield.h"
#include "gui/editing/longtextfield.h"
#include "gui/wizard/wizardpart.h"

#include <QLabel>
#include <QLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int linesOfText = 3;
constexpr int linesOfList = 2;

QStringList optionsOf(const ChoiceChips &chips)
{
    QStringList options;
    for (const Chip *chip : chips.findChildren<Chip *>())
        options += chip->text();
    return options;
}

core::Questionnaire::Question questionOf(const FormField &field)
{
    core::Questionnaire::Question question{field.label(), field.hint()};
    if (const auto *chips = qobject_cast<ChoiceChips *>(field.field()); chips && !optionsOf(*chips).isEmpty()) {
        question.options = optionsOf(*chips);
        question.lines = 0;
    } else if (qobject_cast<LongTextField *>(field.field())) {
        question.lines = linesOfText;
    } else if (field.field()->layout() && !chips) {
        question.lines = linesOfList;
    }
    return question;
}

core::Questionnaire::Question questionOf(const AnswerField &field)
{
    const auto *label = qobject_cast<QLabel *>(field.layout()->itemAt(0)->widget());
    core::Questionnaire::Question question{label ? label->text() : QString()};
    if (const auto *chips = field.findChild<ChoiceChips *>(); chips && !field.findChild<LongTextField *>()) {
        question.options = optionsOf(*chips);
        question.lines = 0;
    } else {
        question.lines = linesOfText;
    }
    return question;
}

class Collector {
public:
    explicit Collector(bool isDeep)
        : m_isDeep(isDeep)
    {
    }

    void walk(const QLayout &layout)
    {
        for (int index = 0; index < layout.count(); ++index) {
            if (const QWidget *widget = layout.itemAt(index)->widget())
                visit(*widget);
            else if (const QLayout *inner = layout.itemAt(index)->layout())
                walk(*inner);
        }
    }
    std::vector<core::Questionnaire::Question> take() { return std::move(m_questions); }

private:
    void visit(const QWidget &widget)
    {
        if (isDeeper(widget) && !m_isDeep)
            return;
        if (const auto *field = qobject_cast<const FormField *>(&widget)) {
            if (!(field->testAttribute(Qt::WA_WState_ExplicitShowHide) && field->isHidden()))
                add(questionOf(*field));
        } else if (const auto *answer = qobject_cast<const AnswerField *>(&widget)) {
            add(questionOf(*answer));
        } else if (widget.layout()) {
            walk(*widget.layout());
        }
    }

    void add(const core::Questionnaire::Question &question)
    {
        const auto isSame = [&question](const core::Questionnaire::Question &known) { return known.text == question.text; };
        if (std::none_of(m_questions.begin(), m_questions.end(), isSame))
            m_questions.push_back(question);
    }

    bool m_isDeep;
    std::vector<core::Questionnaire::Question> m_questions;
};

} // namespace

std::vector<core::Questionnaire::Question> questionsIn(const QWidget &part, bool isDeep)
{
    Collector collector(isDeep);
    if (part.layout())
        collector.walk(*part.layout());
    return collector.take();
}

core::Questionnaire blankQuestionnaire(const WizardDesk &desk, bool isDeep)
{
    const app::Workspace &workspace = desk.workspace();
    core::Questionnaire questionnaire;
    questionnaire.business = workspace.strategy().business().name;
    questionnaire.quarter = core::quarterLabel(workspace.quarter(), workspace.language());
    questionnaire.day = workspace.today();
    questionnaire.language = workspace.language();
    QWidget host; // parts that were never shown an answer
    for (const WizardPart *part : makeWizardParts(desk, &host)) {
        core::Questionnaire::Part asked = part->onPaper(isDeep);
        if (!asked.questions.empty())
            questionnaire.parts.push_back(std::move(asked));
    }
    return questionnaire;
}

} // namespace gui
