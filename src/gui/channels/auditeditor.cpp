// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit.h"
#include "core/labels.h"
#include "gui/channels/channeleditor.h"
#include "gui/components/choicechips.h"
#include "gui/components/deeper.h"
#include "gui/components/formfield.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

namespace {

const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

ChoiceChips *yesOrNo(const QString &name, QWidget *parent)
{
    auto *chips = new ChoiceChips(ChoiceChips::Mode::One, name, parent);
    chips->setOptions({AuditEditor::tr("Yes"), AuditEditor::tr("No")}, {yes, no});
    return chips;
}

QStringList chosenOf(std::optional<bool> answer)
{
    return answer ? QStringList{*answer ? yes : no} : QStringList();
}

std::optional<bool> answerOf(const ChoiceChips &chips)
{
    return chips.choice().isEmpty() ? std::nullopt : std::optional(chips.choice() == yes);
}

} // namespace

AuditEditor::AuditEditor(const core::Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_attracts(yesOrNo(tr("Does this account attract your audience?"), this))
    , m_usage(new LongTextField(this))
    , m_helps(yesOrNo(tr("Can it help you reach a goal?"), this))
    , m_decision(new ChoiceChips(ChoiceChips::Mode::One, tr("Decision"), this))
    , m_reason(new LineField(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    QStringList names;
    QStringList tokens;
    for (const auto decision :
        {core::AuditDecision::Keep, core::AuditDecision::Improve, core::AuditDecision::Merge, core::AuditDecision::Close}) {
        names << core::label(decision, m_language);
        tokens << core::tokenOf(decision);
    }
    m_decision->setOptions(names, tokens);
    column->addWidget(new FormField(tr("Does this account attract your audience?"), m_attracts, this));
    column->addWidget(new FormField(tr("How do people use it?"), m_usage, this));
    column->addWidget(new FormField(tr("Can it help you reach a goal?"), m_helps, this));
    m_decisionField = new FormField(tr("What becomes of it"), m_decision, this);
    m_reasonField = new FormField(tr("Why you decide otherwise"), m_reason, this);
    setDeeper(m_usage->parentWidget());
    column->addWidget(m_decisionField);
    column->addWidget(m_reasonField);
    connect(m_attracts, &ChoiceChips::chosenChanged, this, &AuditEditor::give);
    connect(m_helps, &ChoiceChips::chosenChanged, this, &AuditEditor::give);
    connect(m_decision, &ChoiceChips::chosenChanged, this, &AuditEditor::give);
    connect(m_usage, &LongTextField::textTaken, this, &AuditEditor::give);
    connect(m_reason, &LineField::textTaken, this, &AuditEditor::give);
}

void AuditEditor::take()
{
    m_usage->take();
    m_reason->take();
}

void AuditEditor::setChannel(core::Channel channel)
{
    if (channel.id != m_channel.id)
        take();
    m_channel = channel;
    m_attracts->setChosen(chosenOf(channel.attractsAudience));
    m_usage->showText(channel.usage);
    m_helps->setChosen(chosenOf(channel.helpsGoals));
    m_reason->showText(channel.decisionReason);
    showProposal();
}

void AuditEditor::showProposal()
{
    const core::AuditDecision proposed = core::proposedDecision(m_channel);
    const core::AuditDecision decided = core::decisionFor(m_channel);
    m_decision->setChosen(decided == core::AuditDecision::Undecided ? QStringList() : QStringList{core::tokenOf(decided)});
    m_decisionField->setHint(proposed == core::AuditDecision::Undecided
                                 ? tr("Answer the two questions with yes or no to see what they propose.")
                                 : tr("Your answers propose: %1.").arg(core::label(proposed, m_language)));
    m_reasonField->setVisible(decided != proposed && decided != core::AuditDecision::Undecided);
}

void AuditEditor::give()
{
    core::Channel channel = m_channel;
    channel.attractsAudience = answerOf(*m_attracts);
    channel.helpsGoals = answerOf(*m_helps);
    channel.usage = m_usage->text();
    channel.decisionReason = m_reason->text();
    const auto chosen = core::fromToken<core::AuditDecision>(m_decision->choice());
    if (chosen && *chosen != core::decisionFor(m_channel)) // the proposal itself is never stored: it follows the answers
        channel.decision = *chosen == core::proposedDecision(channel) ? core::AuditDecision::Undecided : *chosen;
    if (channel == m_channel)
        return;
    m_channel = channel;
    showProposal();
    emit edited(m_channel);
}

} // namespace gui
