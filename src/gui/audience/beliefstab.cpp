// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/beliefstab.h"

#include "app/audience/examples.h"
#include "core/beliefs.h"
#include "core/labels.h"
#include "core/oneline.h"
#include "gui/components/button.h"
#include "gui/components/card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

BeliefsTab::BeliefsTab(Page &page, QWidget *parent)
    : RegisterOf<core::MythCheck>(page, description(page), parent)
    , m_echoes(new QWidget(this))
{
    auto *echoes = new QVBoxLayout(m_echoes);
    echoes->setContentsMargins(0, 0, 0, 0);
    echoes->setSpacing(u(2));
    formColumn()->insertSpacing(2, u(3)); // below the form
    formColumn()->insertWidget(3, m_echoes);
    m_echoes->hide();
    buildExample();
}

BeliefsTab::Description BeliefsTab::description(Page &page)
{
    Description beliefs;
    beliefs.words = {tr("Beliefs"), tr("Note a belief"), tr("New belief"), QStringLiteral("idea"),
        tr("What do you believe without knowing it?"),
        tr("“Our customers are not on TikTok.” Write down what everybody takes for granted of your audience, then look for what can be "
           "known.")};
    const core::Language &language = page.workspace().language();
    beliefs.fields = [&language](RecordForm<core::MythCheck> &form) {
        form.line(tr("What is believed?"), &core::MythCheck::belief);
        form.text(tr("What is known?"), &core::MythCheck::finding);
        form.choice<core::MythVerdict>(
            tr("Verdict"), &core::MythCheck::verdict, [&language](auto verdict) { return core::label(verdict, language); });
        form.line(tr("Who says so?"), &core::MythCheck::source, tr("A study, a network’s figures, your own survey"));
        form.line(tr("Link"), &core::MythCheck::link, QStringLiteral("https://…"));
        form.day(tr("Looked up on"), &core::MythCheck::day);
    };
    beliefs.title = [](const core::MythCheck &one) { return one.belief; };
    beliefs.second = [](const core::MythCheck &one) { return core::oneLine(one.source); };
    beliefs.right = [&language](const core::MythCheck &one) { return core::label(one.verdict, language); };
    return beliefs;
}

void BeliefsTab::buildExample()
{
    m_example = new Card(tr("An example"), this);
    m_exampleBelief = wrapped(strongLabel(Type::Body, QString(), m_example));
    m_exampleFinding = wrapped(mutedLabel(QString(), m_example));
    m_example->body()->addWidget(m_exampleBelief);
    m_example->body()->addWidget(m_exampleFinding);
    connect(m_example->setAction(tr("Take the example over")), &QPushButton::clicked, this, &BeliefsTab::takeExample);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_example);
}

// The first example that the plan does not hold yet.
std::optional<core::MythCheck> BeliefsTab::example() const
{
    const auto &all = strategy().all<core::MythCheck>();
    for (const core::MythCheck &offered : app::exampleBeliefs(page().workspace().language()))
        if (std::none_of(
                all.begin(), all.end(), [&offered](const core::MythCheck &one) { return core::saysAgain(one.belief, offered.belief); }))
            return offered;
    return std::nullopt;
}

void BeliefsTab::takeExample()
{
    take();
    auto taken = example();
    if (!taken)
        return;
    taken->id = core::newId<core::MythCheck>();
    if (!page().apply(core::Edit::adding(*taken, taken->belief)))
        return;
    refresh();
    showSubject(QStringLiteral("myth_check:") + taken->id.toString());
}

void BeliefsTab::refresh()
{
    RegisterOf<core::MythCheck>::refresh();
    const auto offered = example();
    m_example->setVisible(offered.has_value());
    if (!offered)
        return;
    m_exampleBelief->setText(offered->belief);
    m_exampleFinding->setText(offered->source.isEmpty() ? offered->finding : tr("%1 Source: %2").arg(offered->finding, offered->source));
}

void BeliefsTab::show(const QString &id)
{
    RegisterOf<core::MythCheck>::show(id);
    showEchoes(core::Id<core::MythCheck>::fromString(id));
}

void BeliefsTab::showEchoes(core::Id<core::MythCheck> belief)
{
    while (QLayoutItem *item = m_echoes->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const core::Language &language = page().workspace().language();
    for (const core::BeliefEcho &echo : core::echoesOfFalseBeliefs(strategy())) {
        const core::PersonaAnswer *answer = strategy().find(echo.answer);
        const core::Persona *persona = answer ? strategy().find(answer->persona) : nullptr;
        if (echo.belief != belief || !persona)
            continue;
        auto *row = new QWidget(m_echoes);
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(u(2));
        across->addWidget(
            wrapped(textLabel(Type::Body,
                tr("%1 still rests on it. %2: “%3”")
                    .arg(core::oneLine(persona->name), core::personaFieldLabel(answer->field, language), core::oneLine(answer->text)),
                row)),
            1);
        auto *go = new Button(Button::Kind::Quiet, tr("Look at the answer"), row);
        across->addWidget(go, 0, Qt::AlignTop);
        connect(go, &QPushButton::clicked, this, [this, id = echo.answer] {
            emit page().jumpWanted({QStringLiteral("audience"), QStringLiteral("persona_answer:") + id.toString()});
        });
        m_echoes->layout()->addWidget(row);
    }
    m_echoes->setVisible(m_echoes->layout()->count() > 0);
}

} // namespace gui
