// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/business/objectiverow.h"

#include "gui/components/button.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/editing/linefield.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gui {

ObjectiveRow::ObjectiveRow(QWidget *parent)
    : QWidget(parent)
    , m_title(new LineField(this))
    , m_marketing(new LineField(this))
    , m_remove(iconButton(QStringLiteral("trash"), tr("Delete this objective"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    auto *fields = new QVBoxLayout;
    fields->setSpacing(u(2));
    auto *title = new FormField(tr("What does the business want?"), m_title, this);
    title->setHint(tr("For example: more breakfasts on weekdays"));
    m_marketingField = new FormField(tr("Which marketing objective serves it?"), m_marketing, this);
    fields->addWidget(title);
    fields->addWidget(m_marketingField);
    row->addLayout(fields, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_title, &LineField::textTaken, this, [this](const QString &text) {
        if (text.isEmpty() && m_objective.id)
            return m_title->showText(m_objective.title);
        m_objective.title = text;
        emit edited(m_objective);
    });
    connect(m_marketing, &LineField::textTaken, this, [this](const QString &text) {
        m_objective.marketing = text;
        emit edited(m_objective);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removed(m_objective.id, m_objective.title); });
}

void ObjectiveRow::setObjective(const core::Objective &objective, int number)
{
    m_objective = objective;
    m_title->showText(objective.title);
    m_title->setAccessibleName(tr("Business objective %1").arg(number));
    m_marketing->showText(objective.marketing);
    const bool isThere = bool(objective.id);
    m_marketingField->setVisible(isThere);
    m_remove->setVisible(isThere);
}

void ObjectiveRow::take()
{
    m_title->take();
    m_marketing->take();
}

} // namespace gui
