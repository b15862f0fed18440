// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/competitors/matrixtab.h"

#include "app/competitors/competitormatrix.h"
#include "app/competitors/goaldraft.h"
#include "app/competitors/presenceedit.h"
#include "app/competitors/remarks.h"
#include "core/format.h"
#include "gui/competitors/competitoreditor.h"
#include "gui/competitors/lookscard.h"
#include "gui/competitors/matrixdelegate.h"
#include "gui/competitors/opportunitycard.h"
#include "gui/components/button.h"
#include "gui/components/emptystate.h"
#include "gui/components/quietscroll.h"
#include "gui/components/tablelook.h"
#include "gui/findings/subjectfindings.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int matrixPanelUnits = 75;
constexpr int namesUnits = 46;
constexpr int narrowestUnits = 33;

} // namespace

MatrixTab::MatrixTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_matrix(new app::CompetitorMatrix(page.workspace(), this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto *empty = new EmptyState(QStringLiteral("competitors"), tr("Who else is talking to your customers?"),
        tr("Note two or three rivals and how strong they are on each network. The matrix then shows where there is room for you."), this);
    connect(empty->setPrimary(addText()), &QPushButton::clicked, this, &MatrixTab::addOne);
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(u(4));
    buildMatrix(content);
    columns->addWidget(buildPanel(content));
    m_stack->addWidget(empty);
    m_stack->addWidget(content);
}

void MatrixTab::buildMatrix(QWidget *parent)
{
    auto *card = new Card(QString(), parent);
    card->setFlush();
    m_table = new QTableView(card);
    m_table->setModel(m_matrix);
    styleTable(*m_table);
    m_table->setSortingEnabled(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setItemDelegate(new MatrixDelegate(m_table));
    m_table->setAccessibleName(tr("Competitors by network"));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    card->body()->addWidget(m_table, 1);
    parent->layout()->addWidget(card);
    auto *remove = new QAction(tr("Delete the competitor"), this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this, &MatrixTab::deleteCompetitor);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixTab::showSelection);
}

QWidget *MatrixTab::buildPanel(QWidget *parent)
{
    auto *scroll = new QuietScroll(parent);
    scroll->setFixedWidth(u(matrixPanelUnits));
    auto *panel = new QWidget(scroll);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));

    m_opportunity = new OpportunityCard(*m_matrix, m_page.workspace().language(), panel);
    connect(m_opportunity, &OpportunityCard::draftWanted, this, &MatrixTab::draftGoal);
    m_looks = new LooksCard(m_page, panel);
    connect(m_looks, &LooksCard::chosenChanged, this, &MatrixTab::showLook);
    m_presenceCard = new Card(QString(), panel);
    m_presence = new PresenceEditor(m_page.workspace().language(), m_presenceCard);
    m_presenceCard->body()->addWidget(m_presence);
    connect(m_presence, &PresenceEditor::edited, this, &MatrixTab::savePresence);
    connect(m_looks, &LooksCard::begun, m_presence, &PresenceEditor::focusFigures);
    m_competitorCard = new Card(QString(), panel);
    m_competitor = new CompetitorEditor(m_competitorCard);
    m_competitorCard->body()->addWidget(m_competitor);
    connect(m_competitor, &CompetitorEditor::edited, this, &MatrixTab::saveCompetitor);
    auto *remove = new Button(Button::Kind::Quiet, tr("Delete the competitor"), m_competitorCard);
    connect(remove, &QPushButton::clicked, this, &MatrixTab::deleteCompetitor);
    m_competitorCard->body()->addWidget(remove, 0, Qt::AlignRight);

    m_findings = new SubjectFindings(m_page, panel);
    for (QWidget *card : std::initializer_list<QWidget *>{m_findings, m_opportunity, m_looks, m_presenceCard, m_competitorCard})
        column->addWidget(card);
    column->addStretch(1);
    scroll->setWidget(panel);
    return scroll;
}

QString MatrixTab::addText() const
{
    return tr("Add a competitor");
}

const core::Competitor *MatrixTab::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_matrix->competitorAt(current.row()) : nullptr;
}

// The networks share the room beside the names; where it is too narrow for them, the table scrolls.
void MatrixTab::fitColumns()
{
    const int networks = m_matrix->columnCount() - 1;
    const int room = networks > 0 ? (m_table->viewport()->width() - u(namesUnits)) / networks : 0;
    m_table->setColumnWidth(0, u(namesUnits));
    for (int column = 1; column <= networks; ++column)
        m_table->setColumnWidth(column, std::max(room, u(narrowestUnits)));
}

void MatrixTab::resizeEvent(QResizeEvent *event)
{
    PageTab::resizeEvent(event);
    layout()->activate();
    fitColumns();
}

void MatrixTab::refresh()
{
    const core::Competitor *known = selected();
    const auto id = known ? known->id : core::Id<core::Competitor>();
    const QString network = m_matrix->networkAt(m_table->currentIndex().column());
    {
        const QScopedValueRollback<bool> guard(m_isRefreshing, true);
        m_matrix->reload();
        const bool hasAny = !m_page.workspace().strategy().all<core::Competitor>().empty();
        m_stack->setCurrentIndex(hasAny ? 1 : 0);
        fitColumns();
        const int row = m_matrix->rowOf(id);
        if (hasAny)
            m_table->setCurrentIndex(m_matrix->index(row >= 0 ? row : 1, std::max(m_matrix->columnOf(network), 0)));
    }
    showSelection();
}

bool MatrixTab::showSubject(const QString &subject)
{
    const QString kind = subject.section(u':', 0, 0);
    const QString id = subject.section(u':', 1);
    const core::Strategy &strategy = m_page.workspace().strategy();
    if (const auto *look = strategy.find(core::Id<core::Presence>::fromString(id)); look && kind == u"presence") {
        select(look->competitor, look->network);
        return m_looks->choose(core::Id<core::Presence>::fromString(id));
    }
    const auto *competitor = strategy.find(core::Id<core::Competitor>::fromString(id));
    if (kind != u"competitor" || !competitor)
        return false;
    select(competitor->id, {});
    return true;
}

void MatrixTab::select(core::Id<core::Competitor> competitor, const QString &network)
{
    m_table->setCurrentIndex(m_matrix->index(m_matrix->rowOf(competitor), std::max(m_matrix->columnOf(network), 0)));
}

void MatrixTab::take()
{
    m_presence->take();
    m_competitor->take();
}

void MatrixTab::showSelection()
{
    if (m_isRefreshing)
        return;
    const core::Competitor *known = selected();
    if (m_fresh.leaveFor(m_page.workspace(), known ? known->id.toString() : QString()))
        return refresh();
    showOpportunity();
    const QString network = m_matrix->networkAt(m_table->currentIndex().column());
    m_competitorCard->setVisible(known);
    m_looks->setVisible(known && !network.isEmpty());
    m_presenceCard->setVisible(known && !network.isEmpty());
    if (!known)
        return;
    const core::Competitor competitor = *known; // writing what was still typed fills the matrix anew
    m_competitorCard->setTitle(competitor.name.isEmpty() ? tr("New competitor") : competitor.name);
    m_presenceCard->setTitle(tr("%1 on %2").arg(m_competitorCard->title(), m_matrix->networkName(network)));
    if (m_competitor->competitor() != competitor)
        m_competitor->setCompetitor(competitor);
    m_findings->showFor(QStringLiteral("competitor:") + competitor.id.toString());
    m_competitor->setNameRemark(app::sameNameRemark(m_page.workspace(), competitor));
    if (network.isEmpty())
        return;
    m_looks->show(competitor.id, network);
    showLook();
}

void MatrixTab::showLook()
{
    const core::Presence look = m_looks->chosen();
    if (m_presence->presence() != look)
        m_presence->setPresence(look);
    m_presence->setHandleRemark(app::sameHandleRemark(m_page.workspace(), look));
    m_presenceCard->setNote(look.seenOn ? core::formatShortDay(*look.seenOn, m_page.workspace().language()) : QString());
}

void MatrixTab::showOpportunity()
{
    m_opportunity->show(m_matrix->networkAt(m_table->currentIndex().column()), imbalances());
}

QStringList MatrixTab::imbalances() const
{
    QStringList sentences;
    const core::Strategy &strategy = m_page.workspace().strategy();
    for (const core::Imbalance &imbalance : core::imbalances(strategy)) {
        const core::Competitor *rival = strategy.find(imbalance.competitor);
        const QString strong = m_matrix->networkName(imbalance.dominated);
        const QString weak = m_matrix->networkName(imbalance.neglected);
        const QString level = m_page.workspace().language().locale().toString(imbalance.dominatedStrength);
        sentences << m_page.workspace().language().filled(
            imbalance.neglectedStrength
                ? tr("%1 dominates %2 (%3 of 5) and makes little effort on %4: do not attack there, be good here.")
                : tr("%1 dominates %2 (%3 of 5), and no account of theirs is noted on %4: do not attack there, be good here."),
            {rival ? rival->name : QString(), strong, level, weak});
    }
    return sentences.mid(0, 2); // those with the most room
}

void MatrixTab::leave()
{
    take();
    m_fresh.leave(m_page.workspace());
}

void MatrixTab::addOne()
{
    leave();
    core::Competitor competitor;
    competitor.id = core::newId<core::Competitor>();
    competitor.position = static_cast<int>(m_page.workspace().strategy().all<core::Competitor>().size());
    if (!m_page.apply(core::Edit::adding(competitor, tr("New competitor"))))
        return;
    refresh();
    select(competitor.id, {});
    m_fresh.begin(m_page.workspace(), competitor.id.toString());
    m_competitor->focusName();
}

void MatrixTab::deleteCompetitor()
{
    const core::Competitor *competitor = selected();
    if (!competitor)
        return;
    const QString name = competitor->name;
    m_page.applyDeletion(core::Edit::deleting(competitor->id, name), tr("Deleted %1").arg(name));
}

void MatrixTab::draftGoal()
{
    const app::DraftedGoal draft = app::goalThere(
        m_page.workspace(), m_opportunity->network(), tr("Be seen on %1").arg(m_matrix->networkName(m_opportunity->network())));
    if (m_page.apply(draft.edit))
        emit m_page.jumpWanted({QStringLiteral("goals"), QStringLiteral("goal:") + draft.goal.toString()});
}

void MatrixTab::saveCompetitor(const core::Competitor &competitor)
{
    m_page.apply(core::Edit::changing(competitor, competitor.name));
}

void MatrixTab::savePresence(const core::Presence &presence)
{
    m_page.apply(app::putPresence(m_page.workspace().strategy(), presence, m_page.workspace().today()));
}

} // namespace gui
