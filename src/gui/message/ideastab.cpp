// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/message/ideastab.h"

#include "app/calendar/postedits.h"
#include "gui/calendar/publishingcheck.h"
#include "gui/components/button.h"
#include "gui/components/formfield.h"
#include "gui/components/quietscroll.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/message/demandcard.h"
#include "gui/page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

constexpr int leastRows = 4;
constexpr int mostRows = 12;

} // namespace

IdeaTable::IdeaTable(app::IdeaGrid &grid, QWidget *parent)
    : QTableView(parent)
{
    setModel(&grid);
    styleTable(*this);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Ideas by channel"));
    horizontalHeader()->setStretchLastSection(false);
    connect(this, &QAbstractItemView::clicked, this, &IdeaTable::asked);
}

void IdeaTable::keyPressEvent(QKeyEvent *event)
{
    const bool isAsking = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isAsking && currentIndex().isValid())
        emit asked(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

IdeasTab::IdeasTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_grid(page.workspace())
    , m_kinds(app::contentKinds(page.workspace().language()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QuietScroll(this);
    auto *content = new QWidget(scroll);
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(u(4));
    cards->addWidget(buildGrid(content));
    cards->addWidget(buildKinds(content));
    m_demand = new DemandCard(page, content);
    cards->addWidget(m_demand);
    cards->addStretch(1);
    scroll->setWidget(content);
    column->addWidget(scroll);
}

QWidget *IdeasTab::buildGrid(QWidget *parent)
{
    auto *card = new Card(tr("Ideas by channel"), parent);
    card->setFlush();
    m_onlyWithoutGoal = new QCheckBox(tr("Only what serves no goal"), card);
    card->addToHeader(m_onlyWithoutGoal);
    m_table = new IdeaTable(m_grid, card);
    card->body()->addWidget(m_table);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(u(4), u(2), u(4), u(3));
    below->setSpacing(u(2));
    m_empty = wrapped(mutedLabel(QString(), card));
    below->addWidget(m_empty);
    m_cellHelp = wrapped(
        mutedLabel(tr("Click a cell, or press Enter in it, to have the idea on that channel as well; a cell that is taken opens its post."),
            card, Type::Caption));
    below->addWidget(m_cellHelp);
    m_sayNo = new SayNo(card);
    below->addWidget(m_sayNo);
    card->body()->addLayout(below);
    connect(m_onlyWithoutGoal, &QCheckBox::clicked, this, [this](bool isOn) {
        m_grid.setOnlyWithoutGoal(isOn);
        refresh();
    });
    connect(m_table, &IdeaTable::asked, this, &IdeasTab::ask);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &IdeasTab::followRow);
    connect(m_sayNo, &SayNo::leaveWanted, this, &IdeasTab::leaveIdea);
    return card;
}

QWidget *IdeasTab::buildKinds(QWidget *parent)
{
    auto *card = new Card(tr("What else could you post?"), parent);
    m_kind = new QComboBox(card);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const app::ContentKind &kind : m_kinds)
        m_kind->addItem(kind.name, kind.id);
    m_kindField = new FormField(tr("Eleven kinds of content"), m_kind, card);
    card->body()->addWidget(m_kindField);
    auto *add = new Button(Button::Kind::Plain, tr("Add it to the ideas"), card);
    card->body()->addWidget(add, 0, Qt::AlignLeft);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &IdeasTab::showKind);
    connect(add, &QPushButton::clicked, this, &IdeasTab::addKind);
    showKind();
    return card;
}

void IdeasTab::refresh()
{
    const QModelIndex was = m_table->currentIndex();
    const QString title = was.isValid() ? was.siblingAtColumn(0).data().toString() : QString();
    m_grid.reload();
    fitColumns(*m_table);
    const int rows = std::clamp(m_grid.rowCount(), leastRows, mostRows);
    m_table->setFixedHeight(rows * u(9) + u(9));
    m_table->setVisible(m_grid.rowCount() > 0);
    m_empty->setVisible(m_grid.rowCount() == 0);
    m_cellHelp->setVisible(m_grid.rowCount() > 0);
    m_empty->setText(m_onlyWithoutGoal->isChecked() ? tr("Every idea serves a goal.")
                                                    : tr("No idea is waiting. Begin with one of the eleven kinds below."));
    showCell(title, was.column());
    m_demand->refresh();
    followRow();
}

void IdeasTab::showCell(const QString &title, int column)
{
    const int row = std::max(m_grid.rowOf(title), 0);
    m_table->setCurrentIndex(m_grid.index(row, std::clamp(column, 0, m_grid.columnCount() - 1)));
}

void IdeasTab::followRow()
{
    const auto ideas = m_grid.ideasOf(m_table->currentIndex().row());
    const auto shown = ideas.empty() ? core::Id<core::Post>() : ideas.front().id;
    if (std::exchange(m_asked, shown) != shown)
        m_sayNo->clear();
    const bool servesGoal = std::any_of(ideas.begin(), ideas.end(), [](const core::Post &post) { return post.goal.has_value(); });
    m_sayNo->setVisible(!ideas.empty() && !servesGoal);
}

void IdeasTab::ask(const QModelIndex &cell)
{
    if (const auto post = m_grid.postAt(cell)) {
        emit m_page.jumpWanted({QStringLiteral("calendar"), QStringLiteral("post:") + post.toString()});
        return;
    }
    const core::Edit edit = m_grid.meaning(cell);
    const QString title = cell.siblingAtColumn(0).data().toString();
    const int column = cell.column();
    if (edit.isEmpty() || !m_page.apply(edit))
        return;
    refresh();
    showCell(title, column);
}

void IdeasTab::showKind()
{
    const app::ContentKind &kind = m_kinds[static_cast<size_t>(std::max(m_kind->currentIndex(), 0))];
    m_kindField->setHint(kind.needsSecondPair ? tr("%1 It goes into review before it goes out.").arg(kind.hint) : kind.hint);
}

void IdeasTab::addKind()
{
    const core::Post idea = app::ideaOf(m_kinds[static_cast<size_t>(std::max(m_kind->currentIndex(), 0))]);
    if (!m_page.apply(core::Edit::adding(idea, idea.title)))
        return;
    refresh();
    showCell(idea.title, 0);
    emit m_page.toastWanted(tr("“%1” waits among the ideas").arg(idea.title), true);
}

void IdeasTab::leaveIdea(const QString &reason)
{
    const auto ideas = m_grid.ideasOf(m_table->currentIndex().row());
    if (ideas.empty())
        return;
    const core::Edit edit = app::leavingIdea(ideas, m_page.workspace().strategy(), reason, m_page.workspace().today());
    if (!m_page.applyDeletion(edit, tr("Moved to the ideas you left")))
        return;
    m_sayNo->clear();
    refresh();
}

QString IdeasTab::addText() const
{
    return tr("New idea");
}

void IdeasTab::addOne()
{
    const core::Post idea = app::newPost(m_page.workspace().strategy(), std::nullopt, tr("New idea"));
    if (m_page.apply(core::Edit::adding(idea, idea.title)))
        emit m_page.jumpWanted({QStringLiteral("calendar"), QStringLiteral("post:") + idea.id.toString()});
}

} // namespace gui
