// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/answerfield.h"

#include "core/labels.h"
#include "gui/audience/evidenceline.h"
#include "gui/components/choicechips.h"
#include "gui/components/text.h"
#include "gui/editing/longtextfield.h"

#include <QVBoxLayout>

namespace gui {

QString AnswerField::question(const QString &field, const core::Language &language)
{
    const std::initializer_list<std::pair<const char *, QString>> questions{{"age", tr("How old are they?")},
        {"location", tr("Where do they live?")}, {"job", tr("What do they do for a living?")}, {"income", tr("What do they earn?")},
        {"interests", tr("What are they interested in?")}, {"seeks", tr("What do they look for with you?")},
        {"brake", tr("What holds them back?")}, {"moments", tr("When do they look at the networks?")},
        {"reacts_to", tr("What do they react to?")}, {"networks", tr("On which networks are they?")},
        {"how_to_reach", tr("How do you reach them?")}, {"how_to_speak", tr("How do you speak to them?")},
        {"gender", tr("Which gender are most of them?")}, {"problems", tr("Which problem would they like to be rid of?")},
        {"motivations", tr("What drives them?")}, {"wants", tr("What do they wish for?")},
        {"needs", tr("What do they need, even without asking for it?")}, {"media_habits", tr("What do they read, watch and listen to?")},
        {"brand_search", tr("How do they look for a brand or a shop?")}, {"why_networks", tr("Why do they use social networks?")},
        {"device", tr("Which device and system do they use?")}, {"participation", tr("What makes them join in?")}};
    for (const auto &[id, text] : questions)
        if (field == QLatin1String(id))
            return text;
    return core::personaFieldLabel(field, language);
}

AnswerField::AnswerField(const QString &field, const core::Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_evidence(new EvidenceLine(language, this))
{
    m_answer.field = field;
    const QString text = question(field, language);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1));
    auto *label = wrapped(strongLabel(Type::Body, text, this));
    column->addWidget(label);
    if (field == u"moments") {
        m_chips = new ChoiceChips(ChoiceChips::Mode::Several, text, this);
        column->addWidget(m_chips);
        connect(m_chips, &ChoiceChips::chosenChanged, this, [this] { takeText(m_chips->chosen().join(QStringLiteral(", "))); });
    } else {
        m_text = new LongTextField(this);
        m_text->setAccessibleName(text);
        label->setBuddy(m_text);
        column->addWidget(m_text);
        connect(m_text, &LongTextField::textTaken, this, &AnswerField::takeText);
        // At the first letter, not when the field is left.
        connect(m_text, &LongTextField::textChanged, m_evidence, [this] { m_evidence->setVisible(!m_text->text().trimmed().isEmpty()); });
    }
    column->addWidget(m_evidence);
    QSizePolicy roomForEvidence = m_evidence->sizePolicy(); // what lies below stays where it is when an answer begins
    roomForEvidence.setRetainSizeWhenHidden(true);
    m_evidence->setSizePolicy(roomForEvidence);
    connect(m_evidence, &EvidenceLine::sourceChosen, this, [this](core::PersonaAnswer answer) {
        if (m_text)
            answer.text = m_text->text().trimmed();
        emit answered(answer);
    });
    setAnswer(m_answer);
}

void AnswerField::setHint(const QString &hint)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, wrapped(mutedLabel(hint, this, Type::Caption)));
}

void AnswerField::offerChips(const QString &text)
{
    QStringList options{tr("Before 8"), tr("Morning"), tr("Midday"), tr("Afternoon"), tr("Evening"), tr("After 20")};
    QStringList chosen;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.simplified();
        if (!options.contains(word))
            options += word; // words of their own stay, as chips of their own
        chosen += word;
    }
    m_chips->setOptions(options, options);
    m_chips->setChosen(chosen);
}

void AnswerField::setAnswer(const core::PersonaAnswer &answer)
{
    const bool isSameText = m_chips && m_chips->chosen().join(QStringLiteral(", ")) == answer.text && !answer.text.isEmpty();
    m_answer = answer;
    if (m_text)
        m_text->showText(answer.text);
    else if (!isSameText)
        offerChips(answer.text);
    m_evidence->setAnswer(answer);
}

void AnswerField::take()
{
    if (m_text)
        m_text->take();
}

void AnswerField::focusAnswer()
{
    if (m_text)
        m_text->setFocus(Qt::OtherFocusReason);
    else
        m_chips->setFocus(Qt::OtherFocusReason);
}

void AnswerField::takeText(const QString &text)
{
    core::PersonaAnswer answer = m_answer;
    answer.text = text;
    emit answered(answer);
}

} // namespace gui
