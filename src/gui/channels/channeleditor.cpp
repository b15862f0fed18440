// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/channeleditor.h"

#include "core/audit.h"
#include "core/labels.h"
#include "gui/channels/networkbox.h"
#include "gui/components/choicechips.h"
#include "gui/components/deeper.h"
#include "gui/components/formfield.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

namespace {

FormField *addTo(QWidget *editor, const QString &label, QWidget *field, const QString &hint = {})
{
    auto *form = new FormField(label, field, editor);
    form->setHint(hint);
    editor->layout()->addWidget(form);
    return form;
}

} // namespace

ChannelEditor::ChannelEditor(const app::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    buildAccount();
    buildMission();
    buildProfile();
    for (QWidget *field : std::initializer_list<QWidget *>{m_url, m_owner, m_approach, m_rank, m_profile})
        setDeeper(field->parentWidget());
}

void ChannelEditor::buildAccount()
{
    m_network = new NetworkBox(m_workspace, this);
    m_handle = new LineField(this);
    m_url = new LineField(this);
    m_owner = new LineField(this);
    addTo(this, tr("Network"), m_network);
    addTo(this, tr("Account name (@)"), m_handle);
    addTo(this, tr("Address of the profile"), m_url, tr("https://…"));
    addTo(this, tr("Who looks after it"), m_owner);
    connect(m_network, &QComboBox::activated, this, &ChannelEditor::give);
    for (LineField *line : {m_handle, m_url, m_owner})
        connect(line, &LineField::textTaken, this, &ChannelEditor::give);
}

void ChannelEditor::buildMission()
{
    m_mission = new LongTextField(this);
    m_approach = new LineField(this);
    m_postsPerWeek = new NumberField(m_workspace.language(), this);
    m_postsPerWeek->setRange(0, 100);
    m_rank = new ChoiceChips(ChoiceChips::Mode::One, tr("Rank"), this);
    m_rank->setOptions({core::label(core::ChannelRank::Primary, m_workspace.language()),
                           core::label(core::ChannelRank::Secondary, m_workspace.language())},
        {core::tokenOf(core::ChannelRank::Primary), core::tokenOf(core::ChannelRank::Secondary)});
    addTo(this, tr("Mission, in one sentence"), m_mission,
        tr("“We will use this network to … in order to …” If no such sentence comes, the network may not be for you."))
        ->setCheck([this] { return missionError(); });
    addTo(this, tr("What you post there"), m_approach, tr("Pictures of the bakehouse, the week’s menu"));
    addTo(this, tr("Posts a week aimed at"), m_postsPerWeek)->setCheck([this] { return m_postsPerWeek->error(); });
    addTo(this, tr("Rank"), m_rank);
    connect(m_mission, &LongTextField::textTaken, this, &ChannelEditor::give);
    connect(m_approach, &LineField::textTaken, this, &ChannelEditor::give);
    connect(m_postsPerWeek, &NumberField::valueEdited, this, &ChannelEditor::give);
    connect(m_rank, &ChoiceChips::chosenChanged, this, &ChannelEditor::give);
}

void ChannelEditor::buildProfile()
{
    m_profile = new ChoiceChips(ChoiceChips::Mode::Several, tr("Profile checklist"), this);
    m_profile->setOptions({tr("All fields filled"), tr("Words people search for"), tr("Your logo and pictures"), tr("Recognised at once")},
        core::profileChecklist());
    addTo(this, tr("What is right about the profile already"), m_profile);
    connect(m_profile, &ChoiceChips::chosenChanged, this, &ChannelEditor::give);
}

QString ChannelEditor::missionError() const
{
    const QString text = m_mission->text().trimmed();
    QString inner = text;
    while (inner.endsWith(u'.') || inner.endsWith(u'!'))
        inner.chop(1);
    return inner.contains(QStringLiteral(". ")) || inner.contains(u'\n') ? tr("One sentence is enough: what is this network for?")
                                                                         : QString();
}

void ChannelEditor::take()
{
    for (LineField *line : {m_handle, m_url, m_owner, m_approach})
        line->take();
    m_mission->take();
    m_postsPerWeek->commit();
}

void ChannelEditor::setChannel(core::Channel channel)
{
    if (channel.id != m_channel.id)
        take();
    m_channel = channel;
    m_network->setNetwork(channel.network);
    m_handle->showText(channel.handle);
    m_url->showText(channel.url);
    m_owner->showText(channel.owner);
    m_mission->showText(channel.mission);
    m_approach->showText(channel.approach);
    m_postsPerWeek->setValue(channel.postsPerWeek);
    m_rank->setChosen({core::tokenOf(channel.rank)});
    m_profile->setChosen(channel.profileDone);
}

void ChannelEditor::focusHandle()
{
    m_handle->setFocus(Qt::ShortcutFocusReason);
}

void ChannelEditor::give()
{
    core::Channel channel = m_channel;
    if (m_network->currentIndex() >= 0)
        channel.network = m_network->network();
    channel.handle = m_handle->text().trimmed();
    channel.url = m_url->text().trimmed();
    channel.owner = m_owner->text().trimmed();
    channel.mission = m_mission->text();
    channel.approach = m_approach->text();
    channel.postsPerWeek = m_postsPerWeek->value();
    channel.rank = core::fromToken<core::ChannelRank>(m_rank->choice()).value_or(channel.rank);
    channel.profileDone = m_profile->chosen();
    if (channel == m_channel)
        return;
    m_channel = channel;
    emit edited(m_channel);
}

} // namespace gui
