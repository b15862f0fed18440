// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/goalscard.h"

#include "gui/components/tablelook.h"
#include "gui/overview/bulletlegend.h"
#include "gui/overview/goalrowdelegate.h"
#include "gui/overview/goalrows.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

QSize FullHeightList::sizeHint() const
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {u(80), height};
}

GoalsCard::GoalsCard(app::Workspace &workspace, QWidget *parent)
    : Card(tr("Goals"), parent)
    , m_rows(new GoalRows(workspace, this))
    , m_list(new FullHeightList(this))
{
    setFlush();
    auto *legend = new BulletLegend(this);
    addToHeader(legend);
    m_list->setModel(m_rows);
    styleList(*m_list);
    m_list->setItemDelegate(new GoalRowDelegate(*m_rows, m_list));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setAccessibleName(tr("Goals, worst first"));
    body()->addWidget(m_list);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        emit goalWanted(QStringLiteral("goal:") + m_rows->readings()[size_t(index.row())].goal.toString());
    });
}

void GoalsCard::refresh()
{
    m_rows->refresh();
    m_list->updateGeometry();
}

} // namespace gui
