// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/records/register.h"

#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/quietscroll.h"
#include "gui/components/tablelook.h"
#include "gui/findings/subjectfindings.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace gui {

namespace {

constexpr int registerUnits = 72;

} // namespace

void RegisterList::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const RegisterList::Row *RegisterList::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int RegisterList::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RegisterList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RegisterList::data(const QModelIndex &index, int role) const
{
    const Row *row = at(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->title;
    case app::SecondLineRole:
        return row->second;
    case app::RightRole:
        return row->right;
    case app::IconRole:
        return row->icon;
    case Qt::AccessibleTextRole:
        return QStringList{row->title, row->second, row->right}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

Register::Register(Page &page, const RegisterWords &words, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_words(words)
    , m_rows(new RegisterList(this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    m_summary = wrapped(mutedLabel(QString(), this));
    m_summary->hide();
    column->addWidget(m_summary);
    buildEmptyState();
    buildContent();
    column->addWidget(m_stack, 1);
}

void Register::buildEmptyState()
{
    auto *empty = new EmptyState(m_words.icon, m_words.question, m_words.invitation, this);
    connect(empty->setPrimary(m_words.add), &QPushButton::clicked, this, &Register::addOne);
    if (!m_words.starter.isEmpty())
        connect(empty->setLink(m_words.starter), &QPushButton::clicked, this, [this] {
            const core::Edit edit = starting();
            if (edit.isEmpty())
                return emit m_page.toastWanted(tr("There is nothing to begin with yet"), false);
            if (m_page.apply(edit))
                refresh();
        });
    m_stack->addWidget(empty);
}

QAction *Register::listAction(const QString &text, const QKeySequence &key, void (Register::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void Register::buildContent()
{
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(u(4));
    m_listCard = new Card(m_words.name, content);
    m_listCard->setFlush();
    m_listCard->setFixedWidth(u(registerUnits));
    m_list = new QListView(m_listCard);
    m_list->setModel(m_rows);
    styleList(*m_list);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setAccessibleName(m_words.name);
    m_listCard->body()->addWidget(m_list);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    QAction *remove = listAction(tr("Delete this one"), QKeySequence::Delete, &Register::removeCurrent);
    listAction(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), &Register::moveUp);
    listAction(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), &Register::moveDown);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const RegisterList::Row *row = m_rows->at(index.row()); row && !m_isSwitching)
            choose(row->id);
    });

    m_formCard = new Card(QString(), content);
    m_formCard->setMaximumWidth(u(recordFormUnits));
    m_note = wrapped(mutedLabel(QString(), m_formCard));
    m_note->hide();
    m_formCard->body()->addWidget(m_note);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(u(2));
    m_buttons->addStretch(1);
    m_buttons->addWidget(new Button(Button::Kind::Quiet, remove, m_formCard));
    m_formCard->body()->addLayout(m_buttons);
    m_formCard->body()->addStretch(1);
    auto *scroll = new QuietScroll(content);
    m_findings = new SubjectFindings(m_page, content);
    scroll->setWidget(m_findings->over(m_formCard));
    columns->addWidget(m_listCard);
    columns->addWidget(scroll, 1);
    m_stack->addWidget(content);
}

QVBoxLayout *Register::formColumn() const
{
    return m_formCard->body();
}

Button *Register::addAct(const QString &text)
{
    auto *button = new Button(Button::Kind::Plain, text, m_formCard);
    m_buttons->insertWidget(m_buttons->count() - 2, button);
    return button;
}

void Register::setNote(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void Register::setSummary(const QString &sentence)
{
    m_summary->setText(sentence);
    m_summary->setVisible(!sentence.isEmpty() && m_rows->rowCount() > 0);
}

void Register::choose(const QString &id)
{
    {
        const QScopedValueRollback<bool> guard(m_isSwitching, true);
        take(); // may write, and so call refresh()
        m_fresh.leaveFor(m_page.workspace(), id);
        m_current = id;
    }
    refresh();
}

void Register::refresh()
{
    if (m_isSwitching)
        return;
    const QScopedValueRollback<bool> guard(m_isSwitching, true);
    m_rows->setRows(rows());
    m_stack->setCurrentIndex(m_rows->rowCount() > 0 ? 1 : 0);
    m_listCard->setNote(QLocale(m_page.workspace().language().locale()).toString(m_rows->rowCount()));
    if (m_rows->rowCount() == 0)
        return m_current.clear();
    const int row = std::max(m_rows->rowOf(m_current), 0);
    m_current = m_rows->at(row)->id;
    m_list->setCurrentIndex(m_rows->index(row));
    m_formCard->setTitle(m_rows->at(row)->title);
    show(m_current);
    m_findings->showFor(table() + u':' + m_current);
}

bool Register::showSubject(const QString &subject)
{
    const QString id = subject.section(u':', 1);
    if (subject.section(u':', 0, 0) != table() || m_rows->rowOf(id) < 0)
        return false;
    choose(id);
    return true;
}

void Register::leave()
{
    take();
    m_fresh.leave(m_page.workspace());
}

void Register::addOne()
{
    leave();
    QString id;
    if (!m_page.apply(adding(id)))
        return;
    m_current = id;
    refresh();
    const RegisterList::Row *added = m_rows->at(m_rows->rowOf(id));
    if (added && added->title == m_words.unnamed)
        m_fresh.begin(m_page.workspace(), id);
    focusForm();
}

void Register::moveCurrent(int by)
{
    take();
    const core::Edit edit = moving(m_current, by);
    if (!edit.isEmpty() && m_page.apply(edit))
        refresh();
}

void Register::removeCurrent()
{
    const RegisterList::Row *row = m_rows->at(m_rows->rowOf(m_current));
    if (!row)
        return;
    const int place = m_rows->rowOf(m_current);
    const RegisterList::Row *neighbour = m_rows->at(place + 1 < m_rows->rowCount() ? place + 1 : place - 1);
    const QString next = neighbour ? neighbour->id : QString();
    const core::Edit edit = removing(m_current, row->title);
    const QString toast = tr("Deleted “%1”").arg(row->title);
    const QString was = std::exchange(m_current, next);
    if (m_page.applyDeletion(edit, toast))
        refresh();
    else
        m_current = was;
}

} // namespace gui
