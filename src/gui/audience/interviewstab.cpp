// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/interviewstab.h"

#include "app/audience/evidence.h"
#include "app/audience/examples.h"
#include "app/audience/personasheet.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/oneline.h"
#include "gui/audience/evidenceoffer.h"

namespace gui {

InterviewsTab::InterviewsTab(Page &page, QWidget *parent)
    : RegisterOf<core::Interview>(page, description(page), parent)
    , m_offer(new EvidenceOffer(page.workspace().language(), this))
{
    formColumn()->insertSpacing(2, u(3)); // below the form
    formColumn()->insertWidget(3, m_offer);
    connect(m_offer, &EvidenceOffer::chosen, this, [this](const core::PersonaAnswer &answer) {
        take();
        const core::Interview *interview = current();
        if (!interview)
            return;
        const core::Edit edit = app::useInterview(this->page().workspace(), answer, *interview);
        if (!edit.isEmpty() && this->page().apply(edit))
            refresh();
    });
}

InterviewsTab::Description InterviewsTab::description(Page &page)
{
    Description interviews;
    interviews.words = {tr("Interviews"), tr("Note an interview"), tr("New interview"), QStringLiteral("person"),
        tr("What do your customers say?"),
        tr("Call five customers, and note what each of them says. %1")
            .arg(app::publishedFact(QStringLiteral("audience.interviews"), page.workspace().language()))};
    interviews.fields = [](RecordForm<core::Interview> &form) {
        form.line(tr("With whom?"), &core::Interview::who, tr("For example: Mrs Roux, a regular since 2021"));
        form.day(tr("When"), &core::Interview::day);
        form.reference<core::Persona>(
            tr("Which persona is it like?"), &core::Interview::persona, tr("None of them"), [](const core::Persona &persona) {
                return core::oneLine(persona.name).isEmpty() ? tr("New persona") : core::oneLine(persona.name);
            });
        form.text(tr("What did you learn?"), &core::Interview::insights);
        form.text(tr("In their own words"), &core::Interview::quote);
    };
    interviews.title = [](const core::Interview &one) { return one.who; };
    interviews.second = [&page](const core::Interview &one) {
        const core::Persona *persona = page.workspace().strategy().find(one.persona);
        return persona ? core::oneLine(persona->name) : core::oneLine(one.insights);
    };
    interviews.right = [&page](const core::Interview &one) { return core::formatShortDay(one.day, page.workspace().language()); };
    interviews.begin = [&page](core::Interview &one) {
        const auto &personas = page.workspace().strategy().all<core::Persona>();
        if (personas.size() == 1)
            one.persona = personas.front().id;
    };
    return interviews;
}

void InterviewsTab::show(const QString &id)
{
    RegisterOf<core::Interview>::show(id);
    if (const core::Interview *interview = strategy().find(core::Id<core::Interview>::fromString(id)))
        offer(*interview);
}

void InterviewsTab::offer(const core::Interview &interview)
{
    const app::Workspace &workspace = page().workspace();
    const auto sheet = interview.persona ? app::personaSheet(workspace, *interview.persona) : std::nullopt;
    if (interview.day > workspace.today())
        return m_offer->offer(tr("This day is still to come. Note the day on which you spoke, and the interview can be used."), {});
    if (!sheet)
        return m_offer->offer(tr("Say which persona this customer is like, and the interview can prove what is said of it."), {});
    std::vector<EvidenceOffer::Offered> answers;
    const auto add = [&](const QString &field) {
        const core::PersonaAnswer answer = sheet->answer(field);
        answers.push_back({core::personaFieldLabel(field, workspace.language()), answer, app::restsOn(workspace, answer, interview)});
    };
    for (const core::PersonaPart part :
        {core::PersonaPart::Who, core::PersonaPart::Wants, core::PersonaPart::Where, core::PersonaPart::Speak})
        for (const QString &field : core::askedFields(part) + core::furtherFields(part))
            add(field);
    for (const QString &field : app::ownFields(workspace.strategy()))
        add(field);
    std::stable_partition(answers.begin(), answers.end(),
        [](const EvidenceOffer::Offered &offered) { return offered.answer.source == core::EvidenceSource::Assumption; });
    m_offer->offer(tr("One click makes this talk the source of an answer about %1; an open question takes what you learnt as its answer.")
                       .arg(core::oneLine(sheet->persona.name)),
        answers);
}

} // namespace gui
