// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/channelstab.h"

#include "app/channels/channeledits.h"
#include "app/channels/channellist.h"
#include "app/channels/newchannel.h"
#include "core/audit.h"
#include "core/labels.h"
#include "core/references.h"
#include "gui/channels/channeleditor.h"
#include "gui/channels/readiness.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/quietscroll.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/findings/subjectfindings.h"
#include "gui/page.h"
#include "gui/records/mixeditor.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace gui {

namespace {

constexpr int channelListUnits = 58;

} // namespace

ChannelsTab::ChannelsTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_channels(new app::ChannelList(page.workspace(), this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto *empty = new EmptyState(QStringLiteral("channels"), tr("Where do you speak to people?"),
        tr("List the accounts you have, or want, and write for each what it is for. Some channels used well beat many used a little."),
        this);
    connect(empty->setPrimary(addText()), &QPushButton::clicked, this, &ChannelsTab::addOne);
    m_stack->addWidget(empty);
    m_stack->addWidget(buildContent());
}

QWidget *ChannelsTab::buildContent()
{
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(u(4));
    columns->addWidget(buildList(content));

    auto *cards = new QWidget(content);
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(4));
    m_editorCard = new Card(QString(), cards);
    m_editor = new ChannelEditor(m_page.workspace(), m_editorCard);
    m_editorCard->body()->addWidget(m_editor);
    m_editorCard->body()->addWidget(new Button(Button::Kind::Quiet, m_delete, m_editorCard), 0, Qt::AlignRight);
    m_whatStays = wrapped(mutedLabel(QString(), m_editorCard, Type::Caption));
    m_editorCard->body()->addWidget(m_whatStays);
    connect(m_editor, &ChannelEditor::edited, this, &ChannelsTab::save);
    connect(m_editor, &ChannelEditor::closed, this, [this](const core::Channel &channel) {
        emit m_page.toastWanted(tr("%1 is proposed for closing").arg(m_page.workspace().channelName(channel.id)), true);
    });
    row->addWidget(m_editorCard, 3, Qt::AlignTop);
    row->addWidget(buildSide(cards), 2, Qt::AlignTop);
    m_findings = new SubjectFindings(m_page, content);
    columns->addWidget(new QuietScroll(content, m_findings->over(cards)), 1);
    return content;
}

QWidget *ChannelsTab::buildList(QWidget *parent)
{
    auto *card = new Card(QString(), parent);
    card->setFlush();
    card->setFixedWidth(u(channelListUnits));
    m_list = new QListView(card);
    m_list->setModel(m_channels);
    styleList(*m_list);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setAccessibleName(tr("Channels"));
    card->body()->addWidget(m_list);
    m_delete = new QAction(tr("Delete the channel"), this);
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_delete);
    connect(m_delete, &QAction::triggered, this, &ChannelsTab::deleteChannel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChannelsTab::showSelection);
    return card;
}

QWidget *ChannelsTab::buildSide(QWidget *parent)
{
    auto *side = new QWidget(parent);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    auto *readyCard = new Card(tr("Is it ready for visitors?"), side);
    m_readiness = new Readiness(m_page.workspace().language(), readyCard);
    readyCard->body()->addWidget(m_readiness);
    connect(m_readiness, &Readiness::edited, this, &ChannelsTab::save);
    auto *auditCard = new Card(tr("Is it worth your time?"), side);
    m_audit = new SentenceLabel(Type::Body, auditCard);
    auditCard->body()->addWidget(m_audit);
    auto *open = new Button(Button::Kind::Plain, tr("Open its audit"), auditCard);
    auditCard->body()->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this] {
        emit m_page.jumpWanted({QStringLiteral("audit"), QStringLiteral("channel:") + m_editor->channel().id.toString()});
    });
    m_mixCard = new Card(QString(), side);
    m_mix = new MixEditor(m_page, m_mixCard);
    m_mixCard->body()->addWidget(m_mix);
    column->addWidget(readyCard);
    column->addWidget(auditCard);
    column->addWidget(m_mixCard);
    return side;
}

QString ChannelsTab::addText() const
{
    return tr("Add a channel");
}

void ChannelsTab::take()
{
    m_editor->take();
}

void ChannelsTab::refresh()
{
    const core::Channel *selected = m_channels->at(m_list->currentIndex().row());
    const auto id = selected ? selected->id : core::Id<core::Channel>();
    {
        const QScopedValueRollback<bool> guard(m_isRefreshing, true);
        m_channels->reload();
        m_stack->setCurrentIndex(m_channels->rowCount() > 0 ? 1 : 0);
        if (m_channels->rowCount() > 0)
            m_list->setCurrentIndex(m_channels->index(std::max(m_channels->rowOf(id), 0)));
    }
    showSelection();
}

bool ChannelsTab::showSubject(const QString &subject)
{
    const int row = m_channels->rowOf(core::Id<core::Channel>::fromString(subject.section(u':', 1)));
    if (!subject.startsWith(u"channel:") || row < 0)
        return false;
    m_list->setCurrentIndex(m_channels->index(row));
    return true;
}

void ChannelsTab::showSelection()
{
    const core::Channel *channel = m_channels->at(m_list->currentIndex().row());
    m_delete->setEnabled(channel);
    if (!channel || m_isRefreshing)
        return;
    const core::Channel shown = *channel; // writing what was still typed reloads the list
    m_editorCard->setTitle(m_page.workspace().channelName(shown.id));
    if (m_editor->channel() != shown)
        m_editor->setChannel(shown);
    m_readiness->setChannel(shown);
    m_mix->show({shown.id, std::nullopt});
    m_mixCard->setVisible(!m_mix->isHidden());
    m_findings->showFor(QStringLiteral("channel:") + shown.id.toString());
    const core::Language &language = m_page.workspace().language();
    const QString used = core::usedBy(core::referencesTo(m_page.workspace().strategy(), core::Edit::RowId(shown.id)), language);
    m_whatStays->setText(tr("%1. Deleting the channel leaves them in the plan, without a channel.").arg(used));
    m_whatStays->setVisible(!used.isEmpty());
    const QString why = core::isOverridden(shown) ? shown.decisionReason : core::proposalReason(shown).in(language);
    m_audit->setLead(tr("%1.").arg(core::label(core::decisionFor(shown), language)), why);
}

void ChannelsTab::addOne()
{
    take();
    const core::Channel channel = app::newChannel(m_page.workspace());
    const core::Network *network = m_page.workspace().networks().find(channel.network);
    const QString name = network ? network->name(m_page.workspace().language().code()) : channel.network;
    if (!m_page.apply(core::Edit::adding(channel, name)))
        return;
    refresh();
    m_list->setCurrentIndex(m_channels->index(m_channels->rowOf(channel.id)));
    m_editor->focusHandle();
}

void ChannelsTab::deleteChannel()
{
    const core::Channel *channel = m_channels->at(m_list->currentIndex().row());
    if (!channel)
        return;
    const QString name = m_page.workspace().channelName(channel->id);
    m_page.applyDeletion(app::deletingChannel(m_page.workspace(), channel->id), tr("Deleted %1").arg(name));
    refresh();
}

void ChannelsTab::save(const core::Channel &channel)
{
    if (!m_page.workspace().strategy().find(channel.id)) // taken back meanwhile
        return;
    if (m_page.apply(core::Edit::changing(channel, m_page.workspace().channelName(channel.id))))
        refresh();
}

} // namespace gui
