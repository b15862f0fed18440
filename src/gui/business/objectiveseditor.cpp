// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/business/objectiveseditor.h"

#include "gui/business/objectiverow.h"
#include "gui/components/text.h"

#include <QVBoxLayout>

namespace gui {

ObjectivesEditor::ObjectivesEditor(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(u(4));
    setObjectives({});
}

ObjectiveRow *ObjectivesEditor::addRow()
{
    auto *row = new ObjectiveRow(this);
    connect(row, &ObjectiveRow::edited, this, &ObjectivesEditor::objectiveEdited);
    connect(row, &ObjectiveRow::removed, this, &ObjectivesEditor::objectiveRemoved);
    m_column->addWidget(row);
    m_rows.push_back(row);
    return row;
}

void ObjectivesEditor::setObjectives(const std::vector<core::Objective> &objectives)
{
    while (m_rows.size() < objectives.size() + 1)
        addRow();
    while (m_rows.size() > objectives.size() + 1) {
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    for (size_t i = 0; i < objectives.size(); ++i)
        m_rows[i]->setObjective(objectives[i], static_cast<int>(i) + 1);
    core::Objective next;
    next.position = objectives.empty() ? 0 : objectives.back().position + 1;
    m_rows.back()->setObjective(next, static_cast<int>(objectives.size()) + 1);
}

void ObjectivesEditor::take()
{
    for (ObjectiveRow *row : m_rows)
        row->take();
}

} // namespace gui
