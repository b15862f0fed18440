// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/missioneditor.h"

#include "app/channels/missionhelp.h"
#include "app/workspace.h"
#include "core/audit.h"
#include "core/mission.h"
#include "gui/components/button.h"
#include "gui/components/disclosure.h"
#include "gui/components/flowlayout.h"
#include "gui/components/formfield.h"
#include "gui/components/sentencebuilder.h"
#include "gui/components/text.h"
#include "gui/components/tokenbutton.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

MissionEditor::MissionEditor(const app::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_mission(new LongTextField(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    m_field = new FormField(tr("Mission, in one sentence"), m_mission, this);
    m_field->keepRoom(1);
    column->addWidget(m_field);
    buildQuestion();
    buildHelp();
    connect(m_mission, &LongTextField::textTaken, this, [this] {
        m_channel.mission = mission();
        showQuestion();
        emit missionEdited();
    });
}

void MissionEditor::buildQuestion()
{
    m_question = new QWidget(this);
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1));
    m_questionText = wrapped(mutedLabel(QString(), m_question));
    m_questionText->setMinimumHeight(2 * lineHeight(Type::Body)); // one question may be longer than another
    column->addWidget(m_questionText);
    auto *buttons = new QWidget(m_question);
    auto *flow = new FlowLayout(buttons);
    auto *close = new Button(Button::Kind::Plain, tr("Propose for closing"), buttons);
    auto *keep = new Button(Button::Kind::Quiet, tr("Keep thinking"), buttons);
    flow->addWidget(close);
    flow->addWidget(keep);
    column->addWidget(buttons);
    layout()->addWidget(m_question);
    connect(close, &QPushButton::clicked, this, &MissionEditor::closingProposed);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_kept.insert(m_channel.id);
        showQuestion();
        m_mission->setFocus(Qt::OtherFocusReason);
    });
}

void MissionEditor::buildHelp()
{
    m_help = new Disclosure(tr("Help with the sentence"), this);
    m_sentence = new SentenceBuilder(m_help);
    m_use = new TokenButton(TokenButton::Kind::Text, tr("What for?"), tr("what for"), m_sentence);
    m_effect = new TokenButton(TokenButton::Kind::Text, tr("To what end?"), tr("to what end"), m_sentence);
    m_sentence->setTokens({m_use, m_effect});
    m_takeSentence = new Button(Button::Kind::Plain, tr("Take this sentence"), m_help);
    m_takeSentence->setEnabled(false);
    m_help->column()->addWidget(m_sentence);
    m_help->column()->addWidget(m_takeSentence, 0, Qt::AlignLeft);
    layout()->addWidget(m_help);
    for (TokenButton *token : {m_use, m_effect})
        connect(token, &TokenButton::valueChosen, this, [this, token](const QVariant &value) {
            token->setValue(value, value.toString());
            m_takeSentence->setEnabled(m_use->value().isValid() && m_effect->value().isValid());
        });
    connect(m_takeSentence, &QPushButton::clicked, this, [this] { startFrom(m_sentence->sentence()); });
}

void MissionEditor::setChannel(const core::Channel &channel)
{
    const bool isAnother = channel.id != m_channel.id;
    m_channel = channel;
    m_mission->showText(channel.mission);
    if (isAnother) {
        m_help->setOpen(false);
        for (TokenButton *token : {m_use, m_effect})
            token->setValue({}, {});
        m_takeSentence->setEnabled(false);
    }
    showHelp();
    showQuestion();
}

QString MissionEditor::flawText() const
{
    const core::Network *network = m_workspace.networks().find(m_channel.network);
    const QString name = network ? network->name(m_workspace.language().code()) : m_channel.network;
    switch (*core::missionFlaw(m_channel.mission)) {
    case core::MissionFlaw::Missing:
        return tr("No sentence says yet what %1 is for. If none comes to mind, is it worth your time?").arg(name);
    case core::MissionFlaw::SeveralSentences:
        return tr("These are several sentences. Which one says what %1 is for?").arg(name);
    case core::MissionFlaw::NamesEverything:
        return tr("This names everything at once. What does %1 do best?").arg(name);
    case core::MissionFlaw::NoPurpose:
        return tr("This does not say to what end: “… in order to …”. If there is none, is %1 worth your time?").arg(name);
    }
    Q_UNREACHABLE();
}

void MissionEditor::showQuestion()
{
    const bool isFlawed = core::missionFlaw(m_channel.mission).has_value();
    const bool isClosing = core::decisionFor(m_channel) == core::AuditDecision::Close;
    const bool isAsked = isFlawed && !isClosing && !m_kept.contains(m_channel.id);
    if (isAsked)
        m_roomFor = m_channel.id;
    QSizePolicy policy = m_question->sizePolicy(); // once asked its room stays: an answer moves nothing below
    policy.setRetainSizeWhenHidden(m_roomFor == m_channel.id);
    m_question->setSizePolicy(policy);
    if (isFlawed)
        m_questionText->setText(flawText());
    m_question->setVisible(isAsked);
    m_field->setHint(isFlawed && isClosing ? tr("You proposed to close this channel; it needs no mission.") : QString());
}

void MissionEditor::showHelp()
{
    if (m_channel.network == m_helpFor)
        return;
    m_helpFor = m_channel.network;
    const core::Network *network = m_workspace.networks().find(m_channel.network);
    const QString name = network ? network->phrase(m_workspace.language().code()) : m_channel.network;
    m_sentence->setTemplate(tr("We will use %3 for %1 in order to %2.").replace(QStringLiteral("%3"), name));
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater(); // one of its buttons may have brought us here
    }
    m_lines = new QWidget(m_help);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    m_help->column()->addWidget(m_lines);
    const app::MissionHelp help = app::missionHelp(m_channel.network, m_workspace.language());
    for (const QString &example : help.examples)
        addExample(example);
    for (const QString &line : help.uses + help.practice)
        addHelpLine(line);
}

void MissionEditor::addHelpLine(const QString &text)
{
    m_lines->layout()->addWidget(wrapped(mutedLabel(text, m_lines, Type::Caption)));
}

void MissionEditor::addExample(const QString &example)
{
    auto *text = wrapped(mutedLabel(example, m_lines));
    auto *start = new Button(Button::Kind::Quiet, tr("Start from this one"), m_lines);
    start->setAccessibleDescription(example);
    m_lines->layout()->addWidget(text);
    static_cast<QVBoxLayout *>(m_lines->layout())->addWidget(start, 0, Qt::AlignLeft);
    connect(start, &QPushButton::clicked, this, [this, example] { startFrom(example); });
}

void MissionEditor::startFrom(const QString &sentence)
{
    m_mission->setPlainText(sentence);
    m_mission->setFocus(Qt::OtherFocusReason);
    m_mission->take();
}

} // namespace gui
