// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dashboard/kpicard.h"

#include "app/dashboard/chartnumbers.h"
#include "app/dashboard/dashboardchart.h"
#include "app/dashboard/scoreboardmodel.h"
#include "app/goals/goalfigures.h"
#include "app/workspace.h"
#include "core/kpiwords.h"
#include "core/labels.h"
#include "gui/components/status.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/dashboard/linechartview.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace gui {

KpiCard::KpiCard(QWidget *parent)
    : Card(tr("KPI"), parent)
    , m_status(new StatusLabel(StatusLabel::Fill::Soft, this))
    , m_sentence(new SentenceLabel(Type::Body, this))
    , m_lately(wrapped(mutedLabel(QString(), this)))
    , m_stack(new QStackedLayout)
    , m_chart(new LineChartView(this))
    , m_numbers(new QTableView(this))
{
    addToHeader(m_status);
    styleTable(*m_numbers);
    m_numbers->setAccessibleName(tr("Numbers of the chart"));
    m_numbers->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_numbers);
    body()->addWidget(m_sentence);
    body()->addWidget(m_lately);
    body()->addLayout(m_stack, 1);
}

void KpiCard::show(const app::Workspace &workspace, const app::ScoreboardRow &row)
{
    const auto &language = workspace.language();
    const core::KpiWords words(row.reading, language, workspace.metricCatalogue().find(row.reading.metric));
    setTitle(row.name);
    setNote(row.channelName);
    m_status->setStatus(row.reading.status, core::label(row.reading.status, language));
    const auto need = words.need();
    const QString verdict = words.verdict();
    m_sentence->setSentence(verdict.isEmpty() ? need.text : need.text + QLatin1Char(' ') + verdict, need.arguments);

    const auto *kpi = workspace.strategy().find(row.reading.kpi);
    m_lately->setText(kpi ? app::lately(workspace, *kpi) : QString());
    m_lately->setVisible(!m_lately->text().isEmpty());

    const auto chart = app::dashboardChart(workspace, row);
    m_chart->setChart(chart);
    if (!m_numbers->model())
        m_numbers->setModel(new app::ChartNumbers(language, m_numbers));
    qobject_cast<app::ChartNumbers *>(m_numbers->model())->setChart(chart);
}

void KpiCard::showNumbers(bool isNumbers)
{
    m_stack->setCurrentIndex(isNumbers ? 1 : 0);
}

bool KpiCard::savePicture(const QString &path) const
{
    return m_chart->saveTo(path);
}

QString KpiCard::sentence() const
{
    return m_sentence->text();
}

} // namespace gui
