// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/channeleditor.h"

#include "app/calendar/consistency.h"
#include "core/capacity.h"
#include "core/channelchecks.h"
#include "core/format.h"
#include "core/labels.h"
#include "gui/channels/missioneditor.h"
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
    buildCadence();
    for (QWidget *field : std::initializer_list<QWidget *>{m_url, m_owner, m_approach, m_rank})
        setDeeper(field->parentWidget());
}

void ChannelEditor::buildAccount()
{
    m_network = new NetworkBox(m_workspace, this);
    m_handle = new LineField(this);
    m_url = new LineField(this);
    m_owner = new LineField(this);
    m_networkField = addTo(this, tr("Network"), m_network);
    m_handleField = addTo(this, tr("Account name (@)"), m_handle);
    addTo(this, tr("Address of the profile"), m_url, tr("https://…"));
    addTo(this, tr("Who looks after it"), m_owner);
    connect(m_network, &QComboBox::activated, this, &ChannelEditor::give);
    for (LineField *line : {m_handle, m_url, m_owner})
        connect(line, &LineField::textTaken, this, &ChannelEditor::give);
}

void ChannelEditor::buildMission()
{
    m_mission = new MissionEditor(m_workspace, this);
    layout()->addWidget(m_mission);
    m_approach = new LineField(this);
    addTo(this, tr("What you post there"), m_approach, tr("Pictures of the bakehouse, the week’s menu"));
    connect(m_mission, &MissionEditor::missionEdited, this, &ChannelEditor::give);
    connect(m_mission, &MissionEditor::closingProposed, this, &ChannelEditor::close);
    connect(m_approach, &LineField::textTaken, this, &ChannelEditor::give);
}

void ChannelEditor::buildCadence()
{
    constexpr double mostPerWeek = 1000;
    m_postsPerWeek = new NumberField(m_workspace.language(), this);
    m_postsPerWeek->setRange(0, mostPerWeek);
    m_rank = new ChoiceChips(ChoiceChips::Mode::One, tr("Rank"), this);
    m_rank->setOptions({core::label(core::ChannelRank::Primary, m_workspace.language()),
                           core::label(core::ChannelRank::Secondary, m_workspace.language())},
        {core::tokenOf(core::ChannelRank::Primary), core::tokenOf(core::ChannelRank::Secondary)});
    m_cadenceField = addTo(this, tr("Posts a week aimed at"), m_postsPerWeek);
    m_cadenceField->setCheck([this] { return m_postsPerWeek->error(); });
    addTo(this, tr("Rank"), m_rank,
        tr("Content is made for the primary channels and adapted to the others. Few and good is better than many; what is good is spread "
           "by "
           "others from any network."));
    connect(m_postsPerWeek, &NumberField::valueEdited, this, &ChannelEditor::give);
    connect(m_rank, &ChoiceChips::chosenChanged, this, &ChannelEditor::give);
}

QString ChannelEditor::networkName() const
{
    const core::Network *network = m_workspace.networks().find(m_channel.network);
    return network ? network->name(m_workspace.language().code()) : m_channel.network;
}

QString ChannelEditor::networkHint() const
{
    const core::Network *network = m_workspace.networks().find(m_channel.network);
    const core::BusinessModel model = m_workspace.strategy().business().model;
    if (!network || core::suits(*network, model))
        return {};
    return model == core::BusinessModel::B2B ? tr("%1 mostly reaches private people; your customers are companies.").arg(networkName())
                                             : tr("%1 mostly reaches companies; your customers are private people.").arg(networkName());
}

QString ChannelEditor::handleHint() const
{
    const auto doubt = core::handleDoubt(m_workspace.strategy(), m_channel);
    if (!doubt)
        return {};
    if (*doubt == core::HandleDoubt::TooLong)
        return tr("%1 has no account names as long as this. Keep the name alone; a text may go into the mission.").arg(networkName());
    return tr("You have this account on %1 already. Delete one of the two, or correct its name.").arg(networkName());
}

QString ChannelEditor::cadenceHint() const
{
    const std::optional<double> perDay = core::absurdPostsPerDay(m_channel);
    if (!perDay)
        return app::consistencySentence(m_workspace, m_channel);
    const QString posts = core::formatRate(*perDay, core::Unit::Count, {}, m_workspace.language());
    return tr("That makes %1 a day. Is it what you mean for a week?").arg(posts);
}

void ChannelEditor::showDoubts()
{
    m_networkField->setHint(networkHint());
    m_handleField->setHint(handleHint());
    m_cadenceField->setHint(cadenceHint());
}

void ChannelEditor::close()
{
    take();
    core::Channel channel = m_channel;
    channel.decision = core::AuditDecision::Close;
    if (channel.decisionReason.trimmed().isEmpty())
        channel.decisionReason = tr("No sentence says what it is for.");
    setChannel(channel);
    emit edited(m_channel);
    emit closed(m_channel);
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
    m_mission->setChannel(channel);
    m_approach->showText(channel.approach);
    m_postsPerWeek->setValue(channel.postsPerWeek);
    m_rank->setChosen({core::tokenOf(channel.rank)});
    showDoubts();
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
    channel.mission = m_mission->mission();
    channel.approach = m_approach->text();
    channel.postsPerWeek = m_postsPerWeek->value();
    channel.rank = core::fromToken<core::ChannelRank>(m_rank->choice()).value_or(channel.rank);
    if (channel == m_channel)
        return;
    m_channel = channel;
    m_mission->setChannel(channel);
    showDoubts();
    emit edited(m_channel);
}

} // namespace gui
