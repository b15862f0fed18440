// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/goalsentencecard.h"

#include "app/channels/newchannel.h"
#include "app/goals/goaladvice.h"
#include "app/planday.h"
#include "app/workspace.h"
#include "core/oneline.h"
#include "core/parsevalue.h"
#include "gui/components/sentencebuilder.h"
#include "gui/components/text.h"
#include "gui/components/tokenbutton.h"
#include "gui/goals/goalhints.h"

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
    , m_hints(new GoalHints(workspace, this))
{
    body()->addWidget(mutedLabel(tr("Your goal in one sentence"), this, Type::Caption));
    m_builder = new SentenceBuilder(this);
    buildTokens();
    body()->addWidget(m_builder);
    body()->addWidget(m_hints);
    connect(m_hints, &GoalHints::edited, this, &GoalSentenceCard::edited);
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
    const std::array<SlotKind, 9> kinds{{{Kind::Choice, tr("Channel")}, {Kind::Text, tr("What for: “bring regulars back”")},
        {Kind::Choice, tr("Increase or reduce")}, {Kind::Search, tr("What is counted")},
        {Kind::Text, tr("By how much: 10%, 500, ×2, 5% each month")}, {Kind::Text, tr("Where it stands today")},
        {Kind::Text, tr("The number to reach")}, {Kind::Date, tr("Deadline")}, {Kind::Text, tr("What do you want to learn?")}}};
    app::GoalDraft question;
    question.goal.isExploration = true;
    auto parts = core::goalSentence(app::sentenceInput(m_workspace, m_draft), m_workspace.language());
    const auto asked = core::goalSentence(app::sentenceInput(m_workspace, question), m_workspace.language());
    parts.insert(parts.end(), asked.begin(), asked.end());
    for (size_t i = 0; i < kinds.size(); ++i) {
        const auto slot = static_cast<GoalSlot>(i + 1);
        const auto part = std::find_if(parts.begin(), parts.end(), [slot](const core::SentencePart &p) { return p.slot == slot; });
        m_tokens[i] = new TokenButton(kinds[i].kind, kinds[i].name, part == parts.end() ? QString() : part->text, m_builder);
        connect(m_tokens[i], &TokenButton::valueChosen, this, [this, slot](const QVariant &value) { take(slot, value); });
    }
    m_builder->setTokens({m_tokens.begin(), m_tokens.end()});
    m_builder->setTemplate(core::goalSentenceTemplate(m_workspace.language()));
}

void GoalSentenceCard::focusFirst()
{
    token(m_draft.goal.isExploration ? GoalSlot::Question : GoalSlot::Channel)->setFocus(Qt::TabFocusReason);
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
    offerMetrics();
}

void GoalSentenceCard::offerMetrics()
{
    const QString code = m_workspace.language().code();
    std::vector<ChoiceGroup> groups;
    for (const app::MetricGroup &group : app::metricGroups(m_workspace, m_draft)) {
        ChoiceGroup shown{group.title, {}};
        for (const core::Metric *metric : group.metrics)
            shown.choices.push_back({metric->name(code), metric->id, metric->note(code)});
        groups.push_back(shown);
    }
    token(GoalSlot::Metric)->setGroups(groups);
}

void GoalSentenceCard::setDraft(const app::GoalDraft &draft, const core::Attainability &attainability)
{
    if (draft.goal.id != m_draft.goal.id) {
        m_refused.clear();
        m_refusal.clear();
    }
    const bool isTurned = draft.goal.isExploration != m_draft.goal.isExploration;
    m_draft = draft;
    m_attainability = attainability;
    if (isTurned)
        m_builder->setTemplate(draft.goal.isExploration ? core::explorationTemplate(m_workspace.language())
                                                        : core::goalSentenceTemplate(m_workspace.language()));
    offerChoices();
    showTokens();
    m_hints->setDraft(m_draft, m_attainability, m_refusal);
}

void GoalSentenceCard::showTokens()
{
    for (const core::SentencePart &part : core::goalSentence(app::sentenceInput(m_workspace, m_draft), m_workspace.language())) {
        if (!part.slot)
            continue;
        const QString shown = part.isFilled ? part.text : QString();
        QVariant value = part.isFilled ? QVariant(part.text) : QVariant();
        if (part.slot == GoalSlot::Channel)
            value = m_draft.kpi.channel ? m_draft.kpi.channel->toString() : QString();
        else if (part.slot == GoalSlot::Verb)
            value = core::tokenOf(m_draft.kpi.aim);
        else if (part.slot == GoalSlot::Metric)
            value = m_draft.kpi.metric;
        else if (part.slot == GoalSlot::Purpose && part.isFilled)
            value = core::oneLine(m_draft.goal.purpose);
        else if (part.slot == GoalSlot::Deadline)
            value = lastDay() ? QVariant(*lastDay()) : QVariant();
        const auto refused = m_refused.find(*part.slot);
        if (refused == m_refused.end())
            token(*part.slot)->setValue(value, shown);
        else
            token(*part.slot)->setValue(refused->second, refused->second);
    }
}

// An exploration ends on a day of its own.
std::optional<QDate> GoalSentenceCard::lastDay() const
{
    return m_draft.goal.isExploration && m_draft.goal.exploreUntil ? m_draft.goal.exploreUntil : m_draft.kpi.deadline;
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
    draft.kpi.baselineDay = value ? std::optional(app::planDay(m_workspace)) : std::nullopt;
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
            app::moveBaseline(m_workspace, draft);
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
        if (!takeNumber(slot, text.trimmed(), draft)) {
            const core::Metric *metric = m_workspace.metricCatalogue().find(draft.kpi.metric);
            const QString sentence = metric && metric->unit == core::Unit::Seconds
                                       ? tr("“%1” is not understood as a duration. For example: 2 h 30, 90 min or 6 hours.")
                                       : tr("“%1” is not understood as a number. For example: 4,800 or 10% or 2 h 30.");
            return refuse(slot, text, sentence.arg(text));
        }
        break;
    case GoalSlot::Deadline:
        (draft.goal.isExploration ? draft.goal.exploreUntil : draft.kpi.deadline) =
            value.toDate().isValid() ? std::optional(value.toDate()) : std::nullopt;
        break;
    case GoalSlot::Question:
        draft.goal.learningQuestion = core::oneLine(text);
        break;
    }
    m_refused.erase(slot);
    if (m_refused.empty())
        m_refusal.clear();
    if (draft == m_draft)
        return setDraft(draft, m_attainability);
    emit edited(draft);
}

void GoalSentenceCard::refuse(GoalSlot slot, const QString &text, const QString &sentence)
{
    m_refused[slot] = text;
    m_refusal = sentence;
    token(slot)->setValue(text, text);
    m_hints->setDraft(m_draft, m_attainability, m_refusal);
}

} // namespace gui
