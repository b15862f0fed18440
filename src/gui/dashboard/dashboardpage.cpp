// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dashboard/dashboardpage.h"

#include "app/planday.h"
#include "core/format.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/dashboard/kpicard.h"
#include "gui/dashboard/returncard.h"
#include "gui/dashboard/scoreboardtable.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QLineEdit>
#include <QResizeEvent>

namespace gui {

DashboardPage::DashboardPage(app::Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
{
    setTitle(tr("Dashboard"));
    makeActions();
    buildBody();
}

void DashboardPage::makeActions()
{
    auto *filter = makeAction(tr("Filter"), QStringLiteral("filter"), QKeySequence::Find);
    connect(filter, &QAction::triggered, this, &DashboardPage::toggleFilter);
    addPlain(filter);
    m_numbers = makeAction(tr("Show the chart as numbers"));
    m_numbers->setCheckable(true);
    connect(m_numbers, &QAction::toggled, this, [this](bool isOn) { m_kpi->showNumbers(isOn); });
    auto *save = makeAction(tr("Save the chart…"), QStringLiteral("export"));
    connect(save, &QAction::triggered, this, &DashboardPage::saveChart);
    addMore(m_numbers);
    addMore(save);
}

void DashboardPage::buildBody()
{
    m_empty = new EmptyState(QStringLiteral("dashboard"), tr("Which numbers will show that the plan works?"),
        tr("Each goal is followed by one number. Write a goal, and its number appears here against its target, with its pace for the "
           "quarter."),
        this);
    auto *first = m_empty->setPrimary(tr("Write the first goal"));
    connect(first, &QPushButton::clicked, this, [this] { emit jumpWanted({QStringLiteral("goals"), QStringLiteral("new")}); });

    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    m_filter = new QLineEdit(m_content);
    m_filter->setPlaceholderText(tr("Name, channel, tier or status"));
    m_filter->setAccessibleName(tr("Filter the scoreboard"));
    m_filter->setClearButtonEnabled(true);
    m_filter->hide();
    auto *scores = new Card(QString(), m_content);
    scores->setFlush();
    m_table = new ScoreboardTable(language(), scores);
    scores->body()->addWidget(m_table);
    m_kpi = new KpiCard(m_content);
    m_origin = new OriginCard(m_content);
    m_below = new QBoxLayout(QBoxLayout::LeftToRight);
    m_below->setSpacing(u(4));
    m_below->addWidget(m_kpi, 1);
    m_below->addWidget(m_origin);
    column->addWidget(m_filter);
    column->addWidget(scores);
    column->addLayout(m_below, 1);
    column->addWidget(m_return = new ReturnCard(m_content));
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_content, 1);
    connect(m_return, &ReturnCard::goalWanted, this, [this] { emit jumpWanted({QStringLiteral("goals"), QStringLiteral("new")}); });
    connect(m_filter, &QLineEdit::textChanged, m_table, &ScoreboardTable::setFilter);
    connect(m_table, &ScoreboardTable::currentKpiChanged, this, &DashboardPage::showCurrent);
}

void DashboardPage::refresh()
{
    auto rows = app::scoreboardRows(workspace());
    const bool isEmpty = rows.empty();
    m_empty->setVisible(isEmpty);
    m_content->setVisible(!isEmpty);
    setNote(isEmpty ? tr("Nothing to measure yet.") : note());
    m_table->setRows(std::move(rows));
    m_return->show(workspace());
    showCurrent();
}

QString DashboardPage::note() const
{
    const auto &quarter = workspace().quarter();
    if (app::isStillToCome(workspace()))
        return tr("The quarter begins on %1. Select a KPI to see its chart.").arg(core::formatDay(quarter.firstDay, language()));
    const auto day = static_cast<int>(quarter.firstDay.daysTo(workspace().viewDay())) + 1;
    const auto days = static_cast<int>(quarter.firstDay.daysTo(quarter.lastDay)) + 1;
    return tr("As of %1, day %2 of %3. Ranges hold 8 times in 10. Select a KPI to see its chart.")
        .arg(core::formatDay(workspace().viewDay(), language()), QString::number(day), QString::number(days));
}

bool DashboardPage::showSubject(const QString &subject)
{
    const auto id = subject.section(QLatin1Char(':'), 1);
    for (const auto &kpi : strategy().all<core::Kpi>())
        if ((subject.startsWith(QLatin1String("kpi:")) && kpi.id.toString() == id)
            || (subject.startsWith(QLatin1String("goal:")) && kpi.goal.toString() == id)) {
            m_table->select(kpi.id);
            return true;
        }
    return false;
}

void DashboardPage::showCurrent()
{
    const auto *row = m_table->current();
    m_kpi->setVisible(row);
    m_origin->setVisible(row);
    if (!row)
        return;
    m_kpi->show(workspace(), *row);
    m_origin->show(workspace(), *row);
}

void DashboardPage::toggleFilter()
{
    m_filter->setVisible(!m_filter->isVisible());
    if (m_filter->isVisible())
        m_filter->setFocus(Qt::ShortcutFocusReason);
    else
        m_filter->clear();
}

void DashboardPage::saveChart()
{
    const auto *row = m_table->current();
    if (!row)
        return;
    const QString path = dialogs().files->fileToSave(this, tr("Save the chart"),
        placeToSave(QString(row->name).replace(u'/', u'-') + QStringLiteral(".png")), tr("Pictures (*.png *.svg)"));
    if (path.isEmpty())
        return;
    if (m_kpi->savePicture(path))
        emit fileSaved(tr("Saved %1").arg(QFileInfo(path).fileName()), path);
    else
        dialogs().asker->tell(
            this, tr("The chart was not saved"), tr("The file %1 can't be written. Choose another folder and save again.").arg(path));
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isWide = event->size().width() >= u(220);
    m_below->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_origin->setMaximumWidth(isWide ? u(75) : QWIDGETSIZE_MAX);
    m_origin->setMinimumWidth(isWide ? u(75) : u(60));
}

} // namespace gui
