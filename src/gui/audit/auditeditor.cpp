// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audit/auditeditor.h"

#include "app/workspace.h"
#include "core/labels.h"
#include "gui/components/choicechips.h"
#include "gui/components/deeper.h"
#include "gui/components/formfield.h"
#include "gui/style/theme.h"

#include <QComboBox>
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

template <class Enum>
ChoiceChips *chipsOf(const QString &name, std::initializer_list<Enum> values, const core::Language &language, QWidget *parent)
{
    auto *chips = new ChoiceChips(ChoiceChips::Mode::One, name, parent);
    QStringList names;
    QStringList tokens;
    for (const Enum value : values) {
        names << core::label(value, language);
        tokens << core::tokenOf(value);
    }
    chips->setOptions(names, tokens);
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

AuditEditor::AuditEditor(const app::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    buildQuestions();
    buildDecision();
    buildBeside();
    for (ChoiceChips *chips : {m_attracts, m_helps, m_decision, m_verification})
        connect(chips, &ChoiceChips::chosenChanged, this, &AuditEditor::give);
    for (LongTextField *field : {m_usage, m_utility})
        connect(field, &LongTextField::textTaken, this, &AuditEditor::give);
    connect(m_reason, &LineField::textTaken, this, &AuditEditor::give);
    connect(m_mergeInto, &QComboBox::activated, this, &AuditEditor::give);
}

void AuditEditor::buildQuestions()
{
    m_attracts = yesOrNo(tr("Does this account attract your audience?"), this);
    m_usage = new LongTextField(this);
    m_helps = yesOrNo(tr("Can it help you reach a goal?"), this);
    layout()->addWidget(new FormField(tr("Does this account attract your audience?"), m_attracts, this));
    layout()->addWidget(new FormField(tr("How do people use it?"), m_usage, this));
    layout()->addWidget(new FormField(tr("Can it help you reach a goal?"), m_helps, this));
    setDeeper(m_usage->parentWidget());
}

void AuditEditor::buildDecision()
{
    using enum core::AuditDecision;
    m_decision = chipsOf(tr("Decision"), {Keep, Improve, Merge, Close}, m_workspace.language(), this);
    m_reason = new LineField(this);
    m_mergeInto = new QComboBox(this);
    m_mergeInto->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_decisionField = new FormField(tr("What becomes of it"), m_decision, this);
    m_reasonField = new FormField(tr("Why you decide otherwise"), m_reason, this);
    m_mergeField = new FormField(tr("Where its people go"), m_mergeInto, this);
    for (FormField *field : {m_decisionField, m_reasonField, m_mergeField})
        layout()->addWidget(field);
}

void AuditEditor::buildBeside()
{
    using enum core::Verification;
    m_utility = new LongTextField(this);
    m_verification = chipsOf(tr("Verified by the network"), {None, Requested, Verified}, m_workspace.language(), this);
    m_utilityField = new FormField(tr("What it is good for today"), m_utility, this);
    m_utilityField->keepRoom(1);
    layout()->addWidget(m_utilityField);
    layout()->addWidget(new FormField(tr("Verified by the network"), m_verification, this));
    setDeeper(m_utilityField);
    setDeeper(m_verification->parentWidget());
}

void AuditEditor::take()
{
    m_usage->take();
    m_utility->take();
    m_reason->take();
}

void AuditEditor::setChannel(core::Channel channel)
{
    if (channel.id != m_channel.id) {
        take();
        m_pending.reset();
    }
    m_channel = channel;
    m_attracts->setChosen(chosenOf(channel.attractsAudience));
    m_usage->showText(channel.usage);
    m_helps->setChosen(chosenOf(channel.helpsGoals));
    m_reason->showText(channel.decisionReason);
    m_utility->showText(channel.utility);
    m_verification->setChosen({core::tokenOf(channel.verification)});
    showProposal();
}

void AuditEditor::showProposal()
{
    const core::AuditDecision proposed = core::proposedDecision(m_channel);
    const core::AuditDecision decided = m_pending.value_or(core::decisionFor(m_channel));
    const bool isOpen = decided == core::AuditDecision::Undecided;
    m_decision->setChosen(isOpen ? QStringList() : QStringList{core::tokenOf(decided)});
    // What only follows from the answers is drawn dashed: the owner has not chosen it.
    const bool isProposal = !isOpen && !m_pending && m_channel.decision == core::AuditDecision::Undecided;
    for (Chip *chip : m_decision->findChildren<Chip *>()) {
        chip->setProperty("isProposed", isProposal);
        chip->setAccessibleDescription(isProposal && chip->isChecked() ? tr("Proposed by your answers") : QString());
        chip->update();
    }
    const core::Language &language = m_workspace.language();
    m_decisionField->setHint(
        proposed == core::AuditDecision::Undecided ? tr("Answer the two questions with yes or no to see what they propose.")
        : isProposal
            ? tr("Your answers propose: %1. %2 That holds until you choose otherwise.")
                  .arg(core::label(proposed, language), core::proposalReason(m_channel).in(language))
            : tr("Your answers propose: %1. %2").arg(core::label(proposed, language), core::proposalReason(m_channel).in(language)));
    m_reasonField->setVisible(decided != proposed && !isOpen);
    m_reasonField->setHint(m_pending ? tr("Say why, and your decision is kept; until then the proposal holds.") : QString());
    m_utilityField->setHint(core::isUtilityUnclear(m_channel) ? tr("If nothing comes to mind: is it worth keeping?") : QString());
    m_mergeField->setVisible(decided == core::AuditDecision::Merge);
    showTargets();
}

void AuditEditor::showTargets()
{
    m_mergeInto->clear();
    m_mergeInto->addItem(tr("Not decided"));
    for (const core::Channel &other : m_workspace.strategy().all<core::Channel>()) {
        const core::Network *network = m_workspace.networks().find(other.network);
        const QString name = network ? network->name(m_workspace.language().code()) : other.network;
        if (other.id != m_channel.id)
            m_mergeInto->addItem(other.handle.isEmpty() ? name : tr("%1, %2").arg(name, other.handle), other.id.toString());
    }
    m_mergeInto->setCurrentIndex(m_channel.mergeInto ? std::max(m_mergeInto->findData(m_channel.mergeInto->toString()), 0) : 0);
}

// The proposal itself is never stored: it follows the answers. Another decision is, once it has a reason.
void AuditEditor::decide(core::Channel &channel)
{
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty() || !core::isOverridden(m_channel)) // a kept decision keeps its reason
        channel.decisionReason = m_reason->text();
    const auto chosen = core::fromToken<core::AuditDecision>(m_decision->choice());
    if (!chosen || (*chosen == core::decisionFor(m_channel) && !m_pending))
        return;
    m_pending.reset();
    if (*chosen == core::proposedDecision(channel))
        channel.decision = core::AuditDecision::Undecided;
    else if (!reason.isEmpty())
        channel.decision = *chosen;
    else if (*chosen != channel.decision)
        m_pending = *chosen;
}

void AuditEditor::give()
{
    core::Channel channel = m_channel;
    channel.attractsAudience = answerOf(*m_attracts);
    channel.helpsGoals = answerOf(*m_helps);
    channel.usage = m_usage->text();
    channel.utility = m_utility->text();
    channel.verification = core::fromToken<core::Verification>(m_verification->choice()).value_or(channel.verification);
    decide(channel);
    const QString target = m_mergeInto->currentData().toString();
    channel.mergeInto = target.isEmpty() ? std::nullopt : std::optional(core::Id<core::Channel>::fromString(target));
    const bool isNew = channel != m_channel;
    m_channel = channel;
    showProposal();
    if (isNew)
        emit edited(m_channel);
}

} // namespace gui
