// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audit/accountstab.h"

#include "app/audit/accounttable.h"
#include "app/audit/actions.h"
#include "app/channels/newchannel.h"
#include "core/audit.h"
#include "gui/audit/accountdelegate.h"
#include "gui/audit/auditeditor.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/flowlayout.h"
#include "gui/components/quietscroll.h"
#include "gui/components/sidecolumns.h"
#include "gui/components/text.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int auditPanelUnits = 84;
constexpr int accountRowUnits = 14;

QString channelSubject(const core::Channel &channel)
{
    return QStringLiteral("channel:") + channel.id.toString();
}

} // namespace

AccountsTab::AccountsTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_accounts(new app::AccountTable(page.workspace(), this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto *empty = new EmptyState(QStringLiteral("audit"), tr("Which accounts do you have today?"),
        tr("List them all, forgotten ones too. Three questions about each propose whether to keep, improve, merge or close it."), this);
    connect(empty->setPrimary(addText()), &QPushButton::clicked, this, &AccountsTab::addOne);
    m_stack->addWidget(empty);
    m_stack->addWidget(new SideColumns(buildTable(), buildPanel(), auditPanelUnits, this));
}

QWidget *AccountsTab::buildTable()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    m_summary = wrapped(mutedLabel(QString(), main));
    column->addWidget(m_summary);
    auto *card = new Card(QString(), main);
    card->setFlush();
    m_table = new QTableView(card);
    m_table->setModel(m_accounts);
    styleTable(*m_table);
    m_table->setItemDelegate(new AccountDelegate(m_table));
    m_table->setAccessibleName(tr("Your accounts"));
    m_table->verticalHeader()->setDefaultSectionSize(u(accountRowUnits));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->addWidget(m_table, 1);
    column->addWidget(card, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountsTab::showChosen);
    return main;
}

QWidget *AccountsTab::buildPanel()
{
    auto *scroll = new QuietScroll(this);
    m_card = new Card(QString(), scroll);
    m_card->body()->setSpacing(u(4));
    m_editor = new AuditEditor(m_page.workspace(), m_card);
    connect(m_editor, &AuditEditor::edited, this, &AccountsTab::save);
    m_card->body()->addWidget(m_editor);
    m_actions = wrapped(mutedLabel(QString(), m_card));
    m_card->body()->addWidget(m_actions);
    auto *buttons = new QWidget(m_card);
    auto *flow = new FlowLayout(buttons);
    auto *make = new Button(Button::Kind::Plain, tr("Make an action"), buttons);
    m_openAction = new Button(Button::Kind::Plain, tr("Open its action"), buttons);
    auto *open = new Button(Button::Kind::Plain, tr("Open its channel"), buttons);
    for (Button *button : {make, m_openAction, open})
        flow->addWidget(button);
    m_card->body()->addWidget(buttons);
    m_card->body()->addStretch(1);
    connect(make, &QPushButton::clicked, this, &AccountsTab::wantAction);
    connect(m_openAction, &QPushButton::clicked, this, [this] {
        const auto actions = app::actionsAbout(m_page.workspace().strategy(), channelSubject(m_editor->channel()));
        if (!actions.empty())
            emit m_page.jumpWanted({QStringLiteral("audit"), QStringLiteral("action:") + actions.front().id.toString()});
    });
    connect(open, &QPushButton::clicked, this, [this] {
        emit m_page.jumpWanted({QStringLiteral("channels"), channelSubject(m_editor->channel())});
    });
    scroll->setWidget(m_card);
    return scroll;
}

QString AccountsTab::addText() const
{
    return tr("Add an account");
}

const core::Channel *AccountsTab::chosen() const
{
    return m_accounts->at(m_table->currentIndex().row());
}

void AccountsTab::fitColumns()
{
    QHeaderView *head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    for (int column = 0; column < m_accounts->columnCount(); ++column)
        head->setSectionResizeMode(column, QHeaderView::Stretch);
    for (const auto column : {app::AccountTable::Column::Attracts, app::AccountTable::Column::Helps})
        head->setSectionResizeMode(static_cast<int>(column), QHeaderView::ResizeToContents);
}

QString AccountsTab::summary() const
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts << text;
    };
    using enum core::AuditDecision;
    const int keep = m_accounts->count(Keep), improve = m_accounts->count(Improve), merge = m_accounts->count(Merge),
              close = m_accounts->count(Close), open = m_accounts->count(Undecided);
    add(keep, tr("%n to keep", nullptr, keep));
    add(improve, tr("%n to improve", nullptr, improve));
    add(merge, tr("%n to merge", nullptr, merge));
    add(close, tr("%n to close", nullptr, close));
    add(open, tr("%n still open", nullptr, open));
    const int accounts = m_accounts->rowCount();
    return tr("%1: %2.").arg(tr("%n accounts", nullptr, accounts), parts.join(QStringLiteral(", ")));
}

void AccountsTab::refresh()
{
    const auto id = m_editor->channel().id;
    {
        const QScopedValueRollback<bool> guard(m_isRefreshing, true);
        m_accounts->reload();
        m_stack->setCurrentIndex(m_accounts->rowCount() > 0 ? 1 : 0);
        fitColumns();
        m_summary->setText(summary());
        if (m_accounts->rowCount() > 0)
            m_table->setCurrentIndex(m_accounts->index(std::max(m_accounts->rowOf(id), 0), 0));
    }
    showChosen();
}

bool AccountsTab::showSubject(const QString &subject)
{
    const int row = m_accounts->rowOf(core::Id<core::Channel>::fromString(subject.section(u':', 1)));
    if (!subject.startsWith(u"channel:") || row < 0)
        return false;
    m_table->setCurrentIndex(m_accounts->index(row, 0));
    return true;
}

void AccountsTab::take()
{
    m_editor->take();
}

void AccountsTab::showChosen()
{
    const core::Channel *channel = chosen();
    if (!channel || m_isRefreshing)
        return;
    const core::Channel shown = *channel; // writing what was still typed reloads the table
    m_card->setTitle(m_page.workspace().channelName(shown.id));
    if (m_editor->channel() != shown)
        m_editor->setChannel(shown);
    showActions(shown);
}

void AccountsTab::showActions(const core::Channel &channel)
{
    const auto actions = app::actionsAbout(m_page.workspace().strategy(), channelSubject(channel));
    const int open = static_cast<int>(std::count_if(actions.begin(), actions.end(), [](const core::Action &one) { return !one.isDone; }));
    m_actions->setText(open > 0 ? tr("%n open actions", nullptr, open) : actions.empty() ? QString() : tr("All its actions are done."));
    m_actions->setVisible(!actions.empty());
    m_openAction->setVisible(!actions.empty());
}

void AccountsTab::addOne()
{
    take();
    const core::Channel channel = app::newChannel(m_page.workspace());
    const core::Network *network = m_page.workspace().networks().find(channel.network);
    if (!m_page.apply(core::Edit::adding(channel, network ? network->name(m_page.workspace().language().code()) : channel.network)))
        return;
    refresh();
    showSubject(channelSubject(channel));
}

void AccountsTab::save(const core::Channel &channel)
{
    if (!m_page.workspace().strategy().find(channel.id)) // taken back meanwhile
        return;
    if (m_page.apply(core::Edit::changing(channel, m_page.workspace().channelName(channel.id))))
        refresh();
}

QString AccountsTab::actionTitle(const core::Channel &channel) const
{
    const QString name = m_page.workspace().channelName(channel.id);
    switch (core::decisionFor(channel)) {
    case core::AuditDecision::Improve:
        return tr("Improve %1").arg(name);
    case core::AuditDecision::Merge: {
        const core::Channel *target = m_page.workspace().strategy().find(channel.mergeInto);
        return target ? tr("Merge %1 into %2").arg(name, m_page.workspace().channelName(target->id)) : tr("Merge %1").arg(name);
    }
    case core::AuditDecision::Close:
        return tr("Close %1").arg(name);
    case core::AuditDecision::Keep:
    case core::AuditDecision::Undecided:
        break;
    }
    return tr("Look after %1").arg(name);
}

void AccountsTab::wantAction()
{
    take();
    const core::Channel *channel = chosen();
    if (channel)
        emit actionWanted(channelSubject(*channel), actionTitle(*channel));
}

} // namespace gui
