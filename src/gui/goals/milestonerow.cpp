// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/milestonerow.h"

#include "core/format.h"
#include "core/oneline.h"
#include "core/parsevalue.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/linefield.h"

#include <QGridLayout>

namespace gui {

MilestoneRow::MilestoneRow(const core::Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_day(new DayField(language, this))
    , m_text(new LineField(this))
    , m_error(wrapped(mutedLabel(QString(), this, Type::Caption)))
{
    m_day->setAccessibleName(tr("Day of the milestone"));
    m_text->setAccessibleName(tr("What should stand there"));
    m_text->setPlaceholderText(tr("A number, or words"));
    m_day->setMaximumWidth(u(28));
    QPushButton *remove = iconButton(QStringLiteral("close"), tr("Remove the milestone"), this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(u(2));
    grid->setVerticalSpacing(u(1));
    grid->addWidget(m_day, 0, 0);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(remove, 0, 2);
    grid->addWidget(m_error, 1, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::PlaceholderText, theme().atRisk);
    m_error->setPalette(palette);
    m_error->hide();
    connect(m_day, &QLineEdit::editingFinished, this, [this] {
        m_error->setText(m_day->error());
        m_error->setVisible(!m_day->error().isEmpty());
    });
    connect(m_day, &DayField::dayEdited, this, [this] {
        m_milestone.day = m_day->day().value_or(m_milestone.day);
        emit edited(m_milestone);
    });
    connect(m_text, &LineField::textTaken, this, &MilestoneRow::takeText);
    connect(
        remove, &QPushButton::clicked, this, [this] { emit removeWanted(m_milestone.id); }, Qt::QueuedConnection);
}

void MilestoneRow::setMilestone(const core::Milestone &milestone, core::Unit unit, const QString &currency)
{
    m_milestone = milestone;
    m_unit = unit;
    m_day->setDay(milestone.day);
    m_text->showText(milestone.value ? core::formatValue(*milestone.value, unit, currency, m_language) : core::oneLine(milestone.title));
}

void MilestoneRow::take()
{
    m_day->commit();
    m_text->take();
}

// What reads as a number is one; anything else are words.
void MilestoneRow::takeText(const QString &text)
{
    const auto value = core::parseValue(text, m_unit, m_language);
    m_milestone.value = value;
    m_milestone.title = value ? QString() : core::oneLine(text);
    emit edited(m_milestone);
}

} // namespace gui
