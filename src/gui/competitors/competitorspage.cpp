// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/competitors/competitorspage.h"

#include "app/competitors/competitormatrix.h"
#include "app/competitors/presenceedit.h"
#include "core/format.h"
#include "gui/competitors/competitoreditor.h"
#include "gui/competitors/matrixdelegate.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/findings/subjectfindings.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace gui {

namespace {

using app::CompetitorMatrix;

constexpr int panelUnits = 75;

} // namespace

CompetitorsPage::CompetitorsPage(app::Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_matrix(new CompetitorMatrix(workspace, this))
{
    setTitle(tr("Competitors"));
    QAction *add = makeAction(tr("Add a competitor"), QStringLiteral("plus"), QKeySequence::New);
    connect(add, &QAction::triggered, this, &CompetitorsPage::addCompetitor);
    addPrimary(add);
    QAction *network = makeAction(tr("Add a network"), QStringLiteral("channels"));
    m_networkMenu = new QMenu(this);
    connect(network, &QAction::triggered, this, [this] {
        fillNetworkMenu();
        m_networkMenu->popup(QCursor::pos());
    });
    addPlain(network);
    m_delete = makeAction(tr("Delete the competitor"), QStringLiteral("trash"));
    connect(m_delete, &QAction::triggered, this, &CompetitorsPage::deleteCompetitor);
    addMore(m_delete);

    setFillsHeight();
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(QStringLiteral("competitors"), tr("Who else is talking to your customers?"),
        tr("Note two or three rivals and how strong they are on each network. The matrix then shows where there is room for you."), this);
    connect(m_empty->setPrimary(tr("Add a competitor")), &QPushButton::clicked, this, &CompetitorsPage::addCompetitor);
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(u(4));
    buildMatrix(content);
    columns->addWidget(buildPanel(content));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    body()->addWidget(m_stack, 1);
}

void CompetitorsPage::buildMatrix(QWidget *parent)
{
    auto *card = new Card(QString(), parent);
    card->setFlush();
    m_table = new QTableView(card);
    m_table->setModel(m_matrix);
    styleTable(*m_table);
    m_table->setSortingEnabled(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new MatrixDelegate(m_table));
    m_table->setAccessibleName(tr("Competitors by network"));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    card->body()->addWidget(m_table, 1);
    parent->layout()->addWidget(card);
    bindToView(m_delete, m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompetitorsPage::showSelection);
}

QWidget *CompetitorsPage::buildPanel(QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(u(panelUnits));
    auto *panel = new QWidget(scroll);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));

    m_opportunityCard = new Card(QString(), panel);
    m_opportunityText = new SentenceLabel(Type::Body, m_opportunityCard);
    m_opportunityCard->body()->addWidget(m_opportunityText);
    auto *draft = new Button(Button::Kind::Plain, tr("Draft a goal there"), m_opportunityCard);
    connect(draft, &QPushButton::clicked, this, &CompetitorsPage::draftGoal);
    m_opportunityCard->body()->addWidget(draft, 0, Qt::AlignLeft);

    m_presenceCard = new Card(QString(), panel);
    m_presence = new PresenceEditor(language(), m_presenceCard);
    m_presenceCard->body()->addWidget(m_presence);
    connect(m_presence, &PresenceEditor::edited, this, &CompetitorsPage::savePresence);

    m_competitorCard = new Card(QString(), panel);
    m_competitor = new CompetitorEditor(m_competitorCard);
    m_competitorCard->body()->addWidget(m_competitor);
    connect(m_competitor, &CompetitorEditor::edited, this, &CompetitorsPage::saveCompetitor);

    column->addWidget(m_findings = new SubjectFindings(*this, panel));
    column->addWidget(m_opportunityCard);
    column->addWidget(m_presenceCard);
    column->addWidget(m_competitorCard);
    column->addStretch(1);
    scroll->setWidget(panel);
    return scroll;
}

void CompetitorsPage::refresh()
{
    const QModelIndex current = m_table->currentIndex();
    const core::Competitor *selected = current.isValid() ? m_matrix->competitorAt(current.row()) : nullptr;
    const auto id = selected ? selected->id : core::Id<core::Competitor>();
    const QString network = m_matrix->networkAt(current.column());
    m_matrix->reload();
    const auto count = static_cast<int>(strategy().all<core::Competitor>().size());
    m_stack->setCurrentIndex(count > 0 ? 1 : 0);
    const QString networks = tr("%n networks", nullptr, m_matrix->columnCount() - 1);
    setNote(
        count > 0 ? tr("%1 on %2. Engagement is per post, by followers.").arg(tr("%n competitors", nullptr, count), networks) : QString());
    m_table->setColumnWidth(0, u(46));
    for (int column = 1; column < m_matrix->columnCount(); ++column)
        m_table->setColumnWidth(column, u(37));
    const int row = std::max(m_matrix->rowOf(id), m_matrix->rowOf(id) < 0 && count > 0 ? 1 : -1);
    if (row >= 0)
        m_table->setCurrentIndex(m_matrix->index(row, std::max(m_matrix->columnOf(network), 0)));
    showOpportunity();
    showSelection();
}

bool CompetitorsPage::showSubject(const QString &subject)
{
    if (subject == u"new") {
        addCompetitor();
        return true;
    }
    const int row = m_matrix->rowOf(core::Id<core::Competitor>::fromString(subject.section(u':', 1)));
    if (!subject.startsWith(u"competitor:") || row < 0)
        return false;
    m_table->setCurrentIndex(m_matrix->index(row, 0));
    return true;
}

void CompetitorsPage::showOpportunity()
{
    const auto best = m_matrix->best();
    m_opportunityCard->setVisible(best.has_value());
    if (!best)
        return;
    const core::Network *network = workspace().networks().find(best->network);
    m_opportunityCard->setTitle(tr("%1 is open").arg(network ? network->name(language().code()) : best->network));
    const QString share = core::formatPercent(best->share * 100, language(), 0);
    const QString room = language().locale().toString(5 - best->rivalStrength);
    const QString score = language().locale().toString(static_cast<int>(std::lround(best->score * 100)));
    m_opportunityText->setSentence(best->sampleSize > 0
                                       ? tr("%1 of your audience is there (%2 people asked), and the strongest rival reaches %3 of 5. "
                                            "Share × room above the rival: %1 × %4/5 = %5.")
                                       : tr("%1 of your audience is there (an estimate: %2 people asked), and the strongest rival reaches "
                                            "%3 of 5. Share × room above the rival: %1 × %4/5 = %5."),
        {share, language().locale().toString(best->sampleSize), language().locale().toString(best->rivalStrength), room, score});
}

void CompetitorsPage::showSelection()
{
    const QModelIndex current = m_table->currentIndex();
    const core::Competitor *competitor = current.isValid() ? m_matrix->competitorAt(current.row()) : nullptr;
    m_delete->setEnabled(competitor);
    m_competitorCard->setVisible(competitor);
    const QString networkId = m_matrix->networkAt(current.column());
    m_presenceCard->setVisible(competitor && !networkId.isEmpty());
    if (!competitor)
        return;
    m_competitorCard->setTitle(competitor->name.isEmpty() ? tr("New competitor") : competitor->name);
    if (m_competitor->competitor() != *competitor)
        m_competitor->setCompetitor(*competitor);
    m_findings->showFor(QStringLiteral("competitor:") + competitor->id.toString());
    if (networkId.isEmpty())
        return;
    const core::Network *network = workspace().networks().find(networkId);
    m_presenceCard->setTitle(tr("%1 on %2").arg(m_competitorCard->title(), network ? network->name(language().code()) : networkId));
    core::Presence presence;
    presence.competitor = competitor->id;
    presence.network = networkId;
    if (const core::Presence *known = m_matrix->presenceAt(current.row(), current.column()))
        presence = *known;
    if (m_presence->presence() != presence)
        m_presence->setPresence(presence);
}

void CompetitorsPage::addCompetitor()
{
    core::Competitor competitor;
    competitor.id = core::newId<core::Competitor>();
    competitor.position = static_cast<int>(strategy().all<core::Competitor>().size());
    if (!apply(core::Edit::adding(competitor, tr("New competitor"))))
        return;
    refresh();
    m_table->setCurrentIndex(m_matrix->index(m_matrix->rowOf(competitor.id), 0));
    m_competitor->focusName();
}

void CompetitorsPage::deleteCompetitor()
{
    const QModelIndex current = m_table->currentIndex();
    const core::Competitor *competitor = current.isValid() ? m_matrix->competitorAt(current.row()) : nullptr;
    if (!competitor)
        return;
    const QString name = competitor->name;
    applyDeletion(core::Edit::deleting(competitor->id, name), tr("Deleted %1").arg(name));
}

void CompetitorsPage::fillNetworkMenu()
{
    m_networkMenu->clear();
    const QStringList shown = core::networksOf(strategy());
    for (const core::Network &network : workspace().networks().all())
        if (!network.isAdvertising && !shown.contains(network.id))
            m_networkMenu->addAction(network.name(language().code()), this, [this, id = network.id] { addNetwork(id); });
}

void CompetitorsPage::addNetwork(const QString &networkId)
{
    core::NetworkDemand demand;
    demand.id = core::newId<core::NetworkDemand>();
    demand.network = networkId;
    const core::Network *network = workspace().networks().find(networkId);
    apply(core::Edit::adding(demand, network ? network->name(language().code()) : networkId));
}

void CompetitorsPage::draftGoal()
{
    const auto best = m_matrix->best();
    if (!best)
        return;
    const core::Network *network = workspace().networks().find(best->network);
    core::Goal goal;
    goal.id = core::newId<core::Goal>();
    goal.quarter = workspace().quarter().id;
    goal.type = core::GoalType::Awareness;
    goal.title = tr("Be seen on %1").arg(network ? network->name(language().code()) : best->network);
    core::Kpi kpi;
    kpi.id = core::newId<core::Kpi>();
    kpi.goal = goal.id;
    kpi.metric = QStringLiteral("followers");
    kpi.startDay = workspace().quarter().firstDay;
    kpi.deadline = workspace().quarter().lastDay;
    for (const core::Channel &channel : strategy().all<core::Channel>())
        if (channel.network == best->network)
            kpi.channel = channel.id;
    if (apply(core::Edit::adding(goal, goal.title).put(kpi)))
        emit jumpWanted({QStringLiteral("goals"), QStringLiteral("goal:") + goal.id.toString()});
}

void CompetitorsPage::saveCompetitor(const core::Competitor &competitor)
{
    apply(core::Edit::changing(competitor, competitor.name));
}

void CompetitorsPage::savePresence(const core::Presence &presence)
{
    apply(app::putPresence(strategy(), presence, workspace().today()));
}

} // namespace gui
