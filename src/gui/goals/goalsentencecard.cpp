// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/goalsentencecard.h"

#include "app/channels/newchannel.h"
#include "app/workspace.h"
#include "core/oneline.h"
#include "core/parsevalue.h"
#include "core/target.h"
#include "gui/components/sentencebuilder.h"
#include "gui/components/text.h"
#include "gui/components/tokenbutton.h"

#include <QVBoxLayout>

namespace gui {

using core::GoalSlot;

namespace {

// A choice of the channel's token that is a network without a channel: "network:instagram".
const QString newChannelOn = QStringLiteral("network:");

} // namespace

GoalSentenceCard::GoalSentenceCard(const app::Workspace &workspace, QWidget *parent)
    : Card(QString(), parent)
    , m_workspace(workspace)
{
    body()->addWidget(mutedLabel(tr("Your goal in one sentence"), this, Type::Caption));
    m_builder = new SentenceBuilder(this);
    buildTokens();
    body()->addWidget(m_builder);
    m_line = wrapped(mutedLabel(QString(), this, Type::Caption));
    body()->addWidget(m_line);
    m_line->hide();
}

TokenButton *GoalSentenceCard::token(GoalSlot slot) const
{
    return m_tokens[static_cast<size_t>(slot) - 1];
}

void GoalSentenceCard::buildTokens()
{
    struct SlotKind {
        TokenButton::Kind kind;
        QString name;
    };
    using Kind = TokenButton::Kind;
    const std::array<SlotKind, 8> kinds{
        {{Kind::Choice, tr("Channel")}, {Kind::Text, tr("What for: “bring regulars back”")}, {Kind::Choice, tr("Increase or reduce")},
            {Kind::Choice, tr("What is counted")}, {Kind::Text, tr("By how much: 10%, 500, ×2, 5% each month")},
            {Kind::Text, tr("Where it stands today")}, {Kind::Text, tr("The number to reach")}, {Kind::Date, tr("Deadline")}}};
    const auto parts = core::goalSentence(app::sentenceInput(m_workspace, m_draft), m_workspace.language());
    for (size_t i = 0; i < kinds.size(); ++i) {
        const auto slot = static_cast<GoalSlot>(i + 1);
        const auto part = std::find_if(parts.begin(), parts.end(), [slot](const core::SentencePart &p) { return p.slot == slot; });
        m_tokens[i] = new TokenButton(kinds[i].kind, kinds[i].name, part == parts.end() ? QString() : part->text, m_builder);
        connect(m_tokens[i], &TokenButton::valueChosen, this, [this, slot](const QVariant &value) { take(slot, value); });
    }
    m_builder->setTokens({m_tokens.begin(), m_tokens.end()});
    m_builder->setTemplate(core::goalSentenceTemplate(m_workspace.language()));
}

void GoalSentenceCard::offerChoices()
{
    const core::Strategy &strategy = m_workspace.strategy();
    QStringList names{tr("The whole business")};
    QStringList ids{QString()};
    for (const core::Channel &channel : strategy.all<core::Channel>()) {
        const core::Network *network = m_workspace.networks().find(channel.network);
        const QString networkName = network ? network->name(m_workspace.language().code()) : channel.network;
        names += channel.handle.isEmpty() ? networkName : QString(networkName + u' ' + channel.handle);
        ids += channel.id.toString();
    }
    for (const core::Network *network : app::networksWithoutChannel(m_workspace)) {
        names += tr("%1, a new channel").arg(network->name(m_workspace.language().code()));
        ids += newChannelOn + network->id;
    }
    token(GoalSlot::Channel)->setChoices(names, ids);
    token(GoalSlot::Verb)->setChoices({tr("increase"), tr("reduce")}, {core::tokenOf(core::Aim::Raise), core::tokenOf(core::Aim::Lower)});
    QStringList metrics;
    QStringList metricIds;
    for (const core::Metric &metric : m_workspace.metricCatalogue().all()) {
        metrics += metric.name(m_workspace.language().code());
        metricIds += metric.id;
    }
    token(GoalSlot::Metric)->setChoices(metrics, metricIds);
}

void GoalSentenceCard::setDraft(const app::GoalDraft &draft)
{
    if (draft.goal.id != m_draft.goal.id) {
        m_refused.clear();
        m_refusal.clear();
    }
    m_draft = draft;
    offerChoices();
    for (const core::SentencePart &part : core::goalSentence(app::sentenceInput(m_workspace, draft), m_workspace.language())) {
        if (!part.slot)
            continue;
        const QString shown = part.isFilled ? part.text : QString();
        QVariant value = part.isFilled ? QVariant(part.text) : QVariant();
        if (part.slot == GoalSlot::Channel)
            value = draft.kpi.channel ? draft.kpi.channel->toString() : QString();
        else if (part.slot == GoalSlot::Verb)
            value = core::tokenOf(draft.kpi.aim);
        else if (part.slot == GoalSlot::Metric)
            value = draft.kpi.metric;
        else if (part.slot == GoalSlot::Deadline)
            value = draft.kpi.deadline ? QVariant(*draft.kpi.deadline) : QVariant();
        const auto refused = m_refused.find(*part.slot);
        if (refused == m_refused.end())
            token(*part.slot)->setValue(value, shown);
        else
            token(*part.slot)->setValue(refused->second, refused->second);
    }
    showLine();
}

void GoalSentenceCard::takeMetric(const QString &id, app::GoalDraft &draft)
{
    if (id == draft.kpi.metric)
        return;
    draft.kpi.metric = id;
    const core::Metric *metric = m_workspace.metricCatalogue().find(id);
    draft.kpi.aim = metric && metric->isLowerBetter ? core::Aim::Lower : core::Aim::Raise;
    app::measureBaselineAnew(m_workspace, draft);
}

void GoalSentenceCard::takeChannel(const QString &choice, app::GoalDraft &draft)
{
    draft.newChannel.reset();
    if (choice.startsWith(newChannelOn)) {
        draft.newChannel = app::newChannel(m_workspace, choice.mid(newChannelOn.size()));
        draft.kpi.channel = draft.newChannel->id;
    } else {
        draft.kpi.channel = choice.isEmpty() ? std::nullopt : std::optional(core::Id<core::Channel>::fromString(choice));
    }
}

bool GoalSentenceCard::takeNumber(GoalSlot slot, const QString &text, app::GoalDraft &draft)
{
    const core::Metric *metric = m_workspace.metricCatalogue().find(draft.kpi.metric);
    const core::Unit unit = metric ? metric->unit : core::Unit::Count;
    const core::Language &language = m_workspace.language();
    if (slot == GoalSlot::Change) {
        const auto change = text.isEmpty() ? std::nullopt : core::parseChange(text, unit, language);
        if (!change && !text.isEmpty())
            return false;
        draft.kpi.targetForm = change ? change->form : core::TargetForm::Absolute;
        draft.kpi.targetAmount = change ? std::optional(change->amount) : std::nullopt;
        return true;
    }
    const auto value = text.isEmpty() ? std::nullopt : core::parseValue(text, unit, language);
    if (!value && !text.isEmpty())
        return false;
    if (slot == GoalSlot::Target) {
        draft.kpi.targetForm = core::TargetForm::Absolute;
        draft.kpi.targetAmount = value;
        return true;
    }
    draft.kpi.baseline = value;
    draft.kpi.baselineDay = value ? std::optional(m_workspace.viewDay()) : std::nullopt;
    draft.kpi.baselineSource.clear();
    return true;
}

void GoalSentenceCard::take(GoalSlot slot, const QVariant &value)
{
    app::GoalDraft draft = m_draft;
    const QString text = value.toString();
    switch (slot) {
    case GoalSlot::Channel:
        takeChannel(text, draft);
        if (draft.kpi.channel != m_draft.kpi.channel)
            app::measureBaselineAnew(m_workspace, draft);
        break;
    case GoalSlot::Purpose:
        draft.goal.purpose = core::oneLine(text);
        break;
    case GoalSlot::Verb:
        draft.kpi.aim = core::fromToken<core::Aim>(text).value_or(draft.kpi.aim);
        break;
    case GoalSlot::Metric:
        takeMetric(text, draft);
        break;
    case GoalSlot::Change:
    case GoalSlot::Baseline:
    case GoalSlot::Target:
        if (!takeNumber(slot, text.trimmed(), draft))
            return refuse(slot, text, tr("“%1” is not understood as a number. For example: 4,800 or 10% or 2 h 30.").arg(text));
        break;
    case GoalSlot::Deadline:
        draft.kpi.deadline = value.toDate().isValid() ? std::optional(value.toDate()) : std::nullopt;
        break;
    }
    m_refused.erase(slot);
    if (m_refused.empty())
        m_refusal.clear();
    if (draft == m_draft)
        return setDraft(draft);
    emit edited(draft);
}

void GoalSentenceCard::refuse(GoalSlot slot, const QString &text, const QString &sentence)
{
    m_refused[slot] = text;
    m_refusal = sentence;
    token(slot)->setValue(text, text);
    showLine();
}

QString GoalSentenceCard::problem() const
{
    const core::Kpi &kpi = m_draft.kpi;
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (kpi.startDay && kpi.deadline && *kpi.deadline < *kpi.startDay)
        return tr("The deadline lies before the start. Choose a later day.");
    const core::Metric *metric = m_workspace.metricCatalogue().find(kpi.metric);
    const auto target = core::targetValue(kpi, metric ? metric->behaviour : core::Behaviour::Flow);
    if (kpi.targetAmount && !target)
        return tr("A change needs to know where it starts: fill in where it stands today.");
    if (kpi.baseline && *kpi.baseline == 0 && kpi.targetAmount
        && (kpi.targetForm == core::TargetForm::Percent || kpi.targetForm == core::TargetForm::Factor))
        return tr("A percentage of nothing is nothing: write the number to reach.");
    if (metric && metric->behaviour != core::Behaviour::Flow && target && kpi.baseline && *target == *kpi.baseline)
        return tr("The target is where it stands today.");
    return {};
}

void GoalSentenceCard::showLine()
{
    const QString sentence = problem();
    QPalette palette = m_line->palette();
    palette.setColor(QPalette::PlaceholderText, theme().atRisk);
    m_line->setPalette(palette);
    m_line->setText(sentence);
    m_line->setVisible(!sentence.isEmpty());
}

} // namespace gui
