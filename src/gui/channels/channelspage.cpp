// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/channelspage.h"

#include "app/channels/channeledits.h"
#include "app/channels/channellist.h"
#include "app/channels/newchannel.h"
#include "core/audit.h"
#include "core/labels.h"
#include "gui/channels/channeleditor.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>

namespace gui {

namespace {

constexpr int listUnits = 58;

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

ChannelsPage::ChannelsPage(app::Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_channels(new app::ChannelList(workspace, this))
{
    setTitle(tr("Channels"));
    QAction *add = makeAction(tr("Add a channel"), QStringLiteral("plus"), QKeySequence::New);
    connect(add, &QAction::triggered, this, &ChannelsPage::addChannel);
    addPrimary(add);
    m_delete = makeAction(tr("Delete the channel"), QStringLiteral("trash"));
    connect(m_delete, &QAction::triggered, this, &ChannelsPage::deleteChannel);
    addMore(m_delete);

    setFillsHeight();
    m_stack = new QStackedWidget(this);
    auto *empty = new EmptyState(QStringLiteral("channels"), tr("Where do you speak to people?"),
        tr("List the accounts you have, or want, and write for each what it is for. Some channels used well beat many used a little."),
        this);
    connect(empty->setPrimary(tr("Add a channel")), &QPushButton::clicked, this, &ChannelsPage::addChannel);
    m_stack->addWidget(empty);
    m_stack->addWidget(buildContent(this));
    body()->addWidget(m_stack, 1);
}

QWidget *ChannelsPage::buildContent(QWidget *parent)
{
    auto *content = new QWidget(parent);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(u(4));

    auto *listCard = new Card(QString(), content);
    listCard->setFlush();
    listCard->setFixedWidth(u(listUnits));
    m_list = new QListView(listCard);
    m_list->setModel(m_channels);
    styleList(*m_list);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setAccessibleName(tr("Channels"));
    listCard->body()->addWidget(m_list);
    bindToView(m_delete, m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChannelsPage::showSelection);

    m_editorCard = new Card(QString(), content);
    m_editor = new ChannelEditor(workspace(), m_editorCard);
    m_editorCard->body()->addWidget(m_editor);
    auto *auditCard = new Card(tr("Is it worth your time?"), content);
    m_audit = new SentenceLabel(Type::Body, auditCard);
    auditCard->body()->addWidget(m_audit);
    auto *open = new Button(Button::Kind::Plain, tr("Open its audit"), auditCard);
    auditCard->body()->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this] {
        emit jumpWanted({QStringLiteral("audit"), QStringLiteral("channel:") + m_editor->channel().id.toString()});
    });
    connect(m_editor, &ChannelEditor::edited, this, &ChannelsPage::save);

    auto *cards = new QWidget(content);
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(4));
    row->addWidget(m_editorCard, 3, Qt::AlignTop);
    row->addWidget(auditCard, 2, Qt::AlignTop);
    columns->addWidget(listCard);
    columns->addWidget(scrolled(cards, content), 1);
    return content;
}

void ChannelsPage::refresh()
{
    const core::Channel *selected = m_channels->at(m_list->currentIndex().row());
    const auto id = selected ? selected->id : core::Id<core::Channel>();
    m_channels->reload();
    const int count = m_channels->rowCount();
    m_stack->setCurrentIndex(count > 0 ? 1 : 0);
    const auto missing =
        workspace().strategy().where<core::Channel>([](const core::Channel &channel) { return channel.mission.isEmpty(); });
    setNote(count == 0        ? QString()
            : missing.empty() ? tr("%n channels, each with a mission of its own.", nullptr, count)
                              : tr("Channels still without a mission: %1 of %2.").arg(missing.size()).arg(count));
    if (count > 0)
        m_list->setCurrentIndex(m_channels->index(std::max(m_channels->rowOf(id), 0)));
    showSelection();
}

bool ChannelsPage::showSubject(const QString &subject)
{
    if (subject == u"new") {
        addChannel();
        return true;
    }
    const int row = m_channels->rowOf(core::Id<core::Channel>::fromString(subject.section(u':', 1)));
    if (!subject.startsWith(u"channel:") || row < 0)
        return false;
    m_list->setCurrentIndex(m_channels->index(row));
    return true;
}

void ChannelsPage::showSelection()
{
    const core::Channel *channel = m_channels->at(m_list->currentIndex().row());
    m_delete->setEnabled(channel);
    if (!channel)
        return;
    m_editorCard->setTitle(workspace().channelName(channel->id));
    if (m_editor->channel() != *channel)
        m_editor->setChannel(*channel);
    const QString why = core::isOverridden(*channel) ? channel->decisionReason : core::proposalReason(*channel).in(language());
    m_audit->setLead(tr("%1.", "decision").arg(core::label(core::decisionFor(*channel), language())), why);
}

void ChannelsPage::addChannel()
{
    const core::Channel channel = app::newChannel(workspace());
    const core::Network *network = workspace().networks().find(channel.network);
    if (!apply(core::Edit::adding(channel, network ? network->name(language().code()) : channel.network)))
        return;
    refresh();
    m_list->setCurrentIndex(m_channels->index(m_channels->rowOf(channel.id)));
    m_editor->focusHandle();
}

void ChannelsPage::deleteChannel()
{
    const core::Channel *channel = m_channels->at(m_list->currentIndex().row());
    if (!channel)
        return;
    const QString name = workspace().channelName(channel->id);
    applyDeletion(app::deletingChannel(workspace(), channel->id), tr("Deleted %1").arg(name));
}

void ChannelsPage::save(const core::Channel &channel)
{
    apply(core::Edit::changing(channel, workspace().channelName(channel.id)));
}

} // namespace gui
