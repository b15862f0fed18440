// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/inspirationpart.h"

#include "app/openanswers.h"
#include "app/templates.h"
#include "core/labels.h"
#include "gui/components/choicechips.h"
#include "gui/components/deeper.h"
#include "gui/components/formfield.h"
#include "gui/editing/linefield.h"
#include "gui/editing/longtextfield.h"
#include "gui/style/theme.h"
#include "gui/wizard/exampleoffer.h"

#include <QVBoxLayout>

namespace gui {

InspirationPart::InspirationPart(const WizardDesk &desk, QWidget *parent)
    : RecordPart(desk, core::WizardStep::Inspiration, tr("Inspirations"), tr("Add an inspiration"), parent)
{
    setTexts(tr("Whom you like to follow"), tr("Whose posts do you stop for?"),
        tr("A brand, a neighbour, an awarded campaign: note what works and what you would borrow. It becomes your first ideas."));
    setInvitation(tr("Whom do you like to follow, and what makes you react?"));
    auto *form = new QWidget(this);
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(u(4));
    m_kind = new ChoiceChips(ChoiceChips::Mode::One, tr("Where it comes from"), form);
    QStringList names;
    QStringList tokens;
    for (const auto &[kind, token] : core::Tokens<core::InspirationKind>::all) {
        names << core::label(kind, desk.workspace().language());
        tokens << QLatin1String(token);
    }
    m_kind->setOptions(names, tokens);
    m_title = new LineField(form);
    m_link = new LineField(form);
    m_whatWorks = new LongTextField(form);
    m_toBorrow = new LongTextField(form);
    rows->addWidget(new FormField(tr("Who or what"), m_title, form));
    rows->addWidget(new FormField(tr("Where it comes from"), m_kind, form));
    rows->addWidget(new FormField(tr("Link"), m_link, form));
    rows->addWidget(new FormField(tr("What works"), m_whatWorks, form));
    rows->addWidget(new FormField(tr("What you would borrow"), m_toBorrow, form));
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_link, m_whatWorks, m_toBorrow})
        setDeeper(field->parentWidget());
    setEditor(form);
    auto *examples = new ExampleOffer(tr("Show an example"), ExampleOffer::Use::IntoField, this);
    examples->setExamples(app::inspirationExamples(desk.workspace().language()));
    column()->addWidget(examples);
    connect(examples, &ExampleOffer::taken, this, &InspirationPart::useExample);
    connectFields();
    buildQuestions();
}

void InspirationPart::connectFields()
{
    connect(m_title, &LineField::textTaken, this, [this](const QString &text) { change([&](auto &one) { one.title = text; }); });
    connect(m_link, &LineField::textTaken, this, [this](const QString &text) { change([&](auto &one) { one.link = text; }); });
    connect(
        m_whatWorks, &LongTextField::textTaken, this, [this](const QString &text) { change([&](auto &one) { one.whatWorks = text; }); });
    connect(m_toBorrow, &LongTextField::textTaken, this, [this](const QString &text) { change([&](auto &one) { one.toBorrow = text; }); });
    connect(m_kind, &ChoiceChips::chosenChanged, this,
        [this] { change([&](auto &one) { one.kind = core::fromToken<core::InspirationKind>(m_kind->choice()).value_or(one.kind); }); });
}

void InspirationPart::buildQuestions()
{
    for (const app::OpenQuestion &question : app::openQuestions(QStringLiteral("message"), desk().workspace().language())) {
        if (!question.id.startsWith(u"inspiration."))
            continue;
        auto *text = new LongTextField(this);
        auto *field = new FormField(question.text, text, this);
        field->setHint(question.hint);
        setDeeper(field);
        column()->addWidget(field);
        m_questions.emplace_back(question.id, text);
        connect(text, &LongTextField::textTaken, this,
            [this, id = question.id](const QString &answer) { desk().apply(app::answering(id, answer, desk().strategy())); });
    }
}

// Fills what is still empty of the one that is shown, or begins one.
void InspirationPart::useExample(const app::Example &example)
{
    take();
    core::Inspiration inspiration;
    if (const core::Inspiration *known = desk().strategy().find(core::Id<core::Inspiration>::fromString(current())))
        inspiration = *known;
    const bool isNew = !inspiration.id || !inspiration.title.isEmpty();
    if (isNew) {
        inspiration = {};
        inspiration.id = core::newId<core::Inspiration>();
        inspiration.position = core::nextPosition<core::Inspiration>(desk().strategy());
    }
    inspiration.title = example.title;
    inspiration.whatWorks = example.text;
    inspiration.toBorrow = example.note;
    prefer({inspiration.id.toString()});
    desk().apply(isNew ? core::Edit::adding(inspiration, inspiration.title) : core::Edit::changing(inspiration, inspiration.title));
}

void InspirationPart::refresh()
{
    RecordPart::refresh();
    setDepthOffered(true); // the open questions need no inspiration
    for (const auto &[id, field] : m_questions) {
        const core::AuditAnswer *known = app::answerTo(id, desk().strategy());
        field->showText(known ? known->text : QString());
    }
}

void InspirationPart::change(const std::function<void(core::Inspiration &)> &apply)
{
    const core::Inspiration *known = desk().strategy().find(core::Id<core::Inspiration>::fromString(current()));
    if (!known)
        return;
    core::Inspiration inspiration = *known;
    apply(inspiration);
    if (inspiration != *known)
        desk().apply(core::Edit::changing(inspiration, inspiration.title));
}

void InspirationPart::take()
{
    m_title->take();
    m_link->take();
    m_whatWorks->take();
    m_toBorrow->take();
    for (const auto &[id, field] : m_questions)
        field->take();
}

std::vector<RecordPart::Record> InspirationPart::records() const
{
    std::vector<Record> result;
    for (const core::Inspiration &inspiration : desk().strategy().all<core::Inspiration>())
        result.push_back({inspiration.id.toString(), inspiration.title.isEmpty() ? tr("New inspiration") : inspiration.title});
    return result;
}

QString InspirationPart::add()
{
    core::Inspiration inspiration;
    inspiration.id = core::newId<core::Inspiration>();
    inspiration.position = static_cast<int>(desk().strategy().all<core::Inspiration>().size());
    return desk().apply(core::Edit::adding(inspiration, tr("New inspiration"))) ? inspiration.id.toString() : QString();
}

void InspirationPart::remove(const QString &id)
{
    if (const core::Inspiration *known = desk().strategy().find(core::Id<core::Inspiration>::fromString(id)))
        desk().apply(core::Edit::deleting(known->id, QString(known->title)));
}

void InspirationPart::show(const QString &id)
{
    const core::Inspiration *known = desk().strategy().find(core::Id<core::Inspiration>::fromString(id));
    if (!known)
        return;
    m_title->showText(known->title);
    m_kind->setChosen({core::tokenOf(known->kind)});
    m_link->showText(known->link);
    m_whatWorks->showText(known->whatWorks);
    m_toBorrow->showText(known->toBorrow);
}

} // namespace gui
