// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/channelparts.h"

#include "app/channels/channeledits.h"
#include "app/channels/newchannel.h"
#include "gui/audit/auditeditor.h"
#include "gui/channels/channeleditor.h"
#include "gui/channels/networkbox.h"
#include "gui/channels/readiness.h"
#include "gui/components/deeper.h"
#include "gui/components/formfield.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace gui {

std::vector<RecordPart::Record> AccountPart::records() const
{
    const auto &channels = desk().strategy().all<core::Channel>();
    std::vector<Record> result;
    for (const core::Channel &channel : channels) {
        const core::Network *network = desk().workspace().networks().find(channel.network);
        const QString name = network ? network->name(desk().workspace().language().code()) : channel.network;
        const auto onIt =
            std::count_if(channels.begin(), channels.end(), [&](const core::Channel &other) { return other.network == channel.network; });
        // One business is often called the same everywhere: the network tells its accounts apart, the handle two on one network.
        result.push_back({channel.id.toString(), onIt > 1 && !channel.handle.isEmpty() ? tr("%1 %2").arg(name, channel.handle) : name});
    }
    return result;
}

const core::Channel *AccountPart::channel(const QString &id) const
{
    return desk().strategy().find(core::Id<core::Channel>::fromString(id));
}

QString AccountPart::add()
{
    const core::Channel channel = app::newChannel(desk().workspace());
    const core::Network *chosen = desk().workspace().networks().find(channel.network);
    const QString name = chosen ? chosen->name(desk().workspace().language().code()) : QString();
    return desk().apply(core::Edit::adding(channel, name)) ? channel.id.toString() : QString();
}

void AccountPart::remove(const QString &id)
{
    if (const core::Channel *known = channel(id))
        desk().apply(app::deletingChannel(desk().workspace(), known->id));
}

void AccountPart::save(const core::Channel &channel)
{
    desk().apply(core::Edit::changing(channel, desk().workspace().channelName(channel.id)));
}

AuditPart::AuditPart(const WizardDesk &desk, QWidget *parent)
    : AccountPart(desk, core::WizardStep::Audit, tr("Your accounts"), tr("Add an account"), parent)
    , m_network(new NetworkBox(desk.workspace(), this))
    , m_editor(new AuditEditor(desk.workspace(), this))
{
    setTexts(tr("Your accounts"), tr("Which of your accounts is worth your time?"),
        tr("A few questions about each account propose whether to keep, improve, merge or close it. You decide."));
    setInvitation(tr("Add the accounts you have today, forgotten ones too. If you have none, go on."));
    auto *editor = new QWidget(this);
    auto *fields = new QVBoxLayout(editor);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(u(4));
    fields->addWidget(new FormField(tr("Network"), m_network, editor));
    fields->addWidget(m_editor);
    setEditor(editor);
    connect(m_network, &QComboBox::activated, this, &AuditPart::saveNetwork);
    connect(m_editor, &AuditEditor::edited, this, &AuditPart::save);
}

core::Questionnaire::Part AuditPart::onPaper(bool isDeep) const
{
    m_editor->setChannel({}); // a reason is asked for only where the decision differs from the answers
    return AccountPart::onPaper(isDeep);
}

void AuditPart::saveNetwork()
{
    m_editor->take();
    core::Channel channel = m_editor->channel();
    channel.network = m_network->network();
    save(channel);
}

void AuditPart::take()
{
    m_editor->take();
}

void AuditPart::show(const QString &id)
{
    const core::Channel *known = channel(id);
    if (!known)
        return;
    m_network->setNetwork(known->network);
    if (m_editor->channel() != *known)
        m_editor->setChannel(*known);
}

ChannelsPart::ChannelsPart(const WizardDesk &desk, QWidget *parent)
    : AccountPart(desk, core::WizardStep::Channels, tr("Your channels"), tr("Add a channel"), parent)
    , m_editor(new ChannelEditor(desk.workspace(), this))
    , m_readiness(new Readiness(desk.workspace().language(), this))
{
    setTexts(tr("Missions"), tr("What is each channel for?"),
        tr("One sentence for each. If it will not come, the network may not be for you: some channels used well beat many used a little."));
    setInvitation(tr("Add the first network you want to speak on."));
    auto *editor = new QWidget(this);
    auto *fields = new QVBoxLayout(editor);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(u(4));
    fields->addWidget(m_editor);
    fields->addWidget(m_readiness);
    setDeeper(m_readiness);
    setEditor(editor);
    connect(m_editor, &ChannelEditor::edited, this, &ChannelsPart::save);
    connect(m_readiness, &Readiness::edited, this, &ChannelsPart::save);
}

void ChannelsPart::take()
{
    m_editor->take();
}

void ChannelsPart::show(const QString &id)
{
    const core::Channel *known = channel(id);
    if (!known)
        return;
    const core::Channel shown = *known; // writing what was still typed changes the plan
    if (m_editor->channel() != shown)
        m_editor->setChannel(shown);
    m_readiness->setChannel(shown);
}

} // namespace gui
