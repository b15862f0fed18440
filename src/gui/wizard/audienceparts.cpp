// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/audienceparts.h"

#include "gui/audience/personacard.h"
#include "gui/audience/personaeditor.h"
#include "gui/style/theme.h"
#include "gui/wizard/exampleoffer.h"

#include <QVBoxLayout>

namespace gui {

namespace {

core::Id<core::Persona> personaId(const QString &id)
{
    return core::Id<core::Persona>::fromString(id);
}

} // namespace

AudiencePart::AudiencePart(const WizardDesk &desk, core::PersonaPart part, QWidget *parent)
    : RecordPart(desk, core::WizardStep::Audience, tr("Personas"), tr("Add a persona"), parent)
    , m_editor(new PersonaEditor(
          desk.workspace(), part == core::PersonaPart::Who ? PersonaEditor::Identity::Asked : PersonaEditor::Identity::Left, part, this))
    , m_card(new PersonaCard(desk.workspace().language(), this))
{
    setPartTexts(part);
    setInvitation(tr("Think of one customer you know well. You can add others later."));
    setEditor(withExamples(part));
    m_card->hide();
    connect(m_editor, &PersonaEditor::personaEdited, this,
        [this](const core::Persona &persona) { this->desk().apply(app::changePersona(persona)); });
    connect(m_editor, &PersonaEditor::answerEdited, this,
        [this](const core::PersonaAnswer &answer) { this->desk().apply(app::putAnswer(this->desk().workspace(), answer)); });
}

// Below the questions what helps to answer them: voices to choose from, beliefs that are worth a check.
QWidget *AudiencePart::withExamples(core::PersonaPart part)
{
    if (part != core::PersonaPart::Speak && part != core::PersonaPart::Where)
        return m_editor;
    const core::Language &language = desk().workspace().language();
    auto *form = new QWidget(this);
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(u(4));
    rows->addWidget(m_editor);
    const bool isVoice = part == core::PersonaPart::Speak;
    auto *examples = isVoice ? new ExampleOffer(tr("Show an example of a voice"), ExampleOffer::Use::IntoField, form)
                             : new ExampleOffer(tr("Show what is often believed"), ExampleOffer::Use::ToRead, form);
    examples->setExamples(isVoice ? app::voiceExamples(language) : app::mythExamples(language));
    rows->addWidget(examples);
    connect(examples, &ExampleOffer::taken, this, &AudiencePart::useVoice);
    return form;
}

void AudiencePart::useVoice(const app::Example &example)
{
    m_editor->take();
    const auto sheet = app::personaSheet(desk().workspace(), personaId(current()));
    if (!sheet)
        return;
    core::PersonaAnswer answer = sheet->answer(QStringLiteral("how_to_speak"));
    const QString voice = tr("%1. %2", "a voice, what to do and what not").arg(example.title, example.text);
    answer.text = answer.text.trimmed().isEmpty() ? voice : QString(answer.text.trimmed() + u'\n' + voice); // beside what was written
    answer.source = core::EvidenceSource::Assumption;
    answer.sourceNote.clear();
    desk().apply(app::putAnswer(desk().workspace(), answer));
}

void AudiencePart::setPartTexts(core::PersonaPart part)
{
    const QString assumption = tr("An assumption is better than an empty field: you will check it later.");
    switch (part) {
    case core::PersonaPart::Who:
        setTexts(tr("Who is it?"), tr("Who should read what you post?"), assumption);
        break;
    case core::PersonaPart::Wants:
        setTexts(tr("What they expect"), tr("What do they expect of you?"), tr("Answer in their own words. %1").arg(assumption));
        break;
    case core::PersonaPart::Where:
        setTexts(tr("Where to find them"), tr("Where do they look at the networks?"), assumption);
        break;
    case core::PersonaPart::Speak:
        setTexts(tr("How to speak to them"), tr("How do you reach them, and how do you speak to them?"), assumption);
        break;
    }
}

std::vector<RecordPart::Record> AudiencePart::records() const
{
    std::vector<Record> result;
    for (const core::Persona &persona : desk().strategy().all<core::Persona>())
        result.push_back({persona.id.toString(), persona.name.isEmpty() ? tr("New persona") : persona.name});
    return result;
}

void AudiencePart::take()
{
    m_editor->take();
}

QWidget *AudiencePart::panel()
{
    return records().empty() ? nullptr : m_card;
}

QString AudiencePart::add()
{
    const app::PersonaSheet sheet = app::newPersona(desk().workspace());
    return desk().apply(app::addPersona(sheet)) ? sheet.persona.id.toString() : QString();
}

void AudiencePart::remove(const QString &id)
{
    desk().apply(app::deletePersona(desk().workspace(), personaId(id)));
}

void AudiencePart::show(const QString &id)
{
    if (const auto sheet = app::personaSheet(desk().workspace(), personaId(id))) {
        m_editor->setSheet(*sheet);
        m_card->setSheet(*sheet);
    }
}

} // namespace gui
