// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/wizardhead.h"

#include "app/workspace.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/quickpath.h"
#include "core/steps.h"
#include "gui/components/button.h"
#include "gui/components/text.h"

#include <QHBoxLayout>
#include <QMenu>

namespace gui {

namespace {

constexpr int nameUnits = 70; // at most

} // namespace

WizardHead::WizardHead(QWidget *parent)
    : QWidget(parent)
    , m_name(strongLabel(Type::Section, {}, this))
    , m_progress(mutedLabel({}, this))
    , m_isOver(mutedLabel({}, this))
    , m_timeLeft(strongLabel(Type::Body, {}, this))
{
    setFixedHeight(u(13));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(u(6), u(2), u(6), u(2));
    row->setSpacing(u(3));
    row->addWidget(m_name);
    row->addWidget(m_progress);
    row->addWidget(m_isOver);
    row->addWidget(m_timeLeft);
    row->addStretch(1);
    auto *print = new Button(Button::Kind::Quiet, tr("Print a blank questionnaire"), this);
    auto *menu = new QMenu(print);
    connect(
        menu->addAction(tr("The questions of the quick path…")), &QAction::triggered, this, [this] { emit questionnaireWanted(false); });
    connect(menu->addAction(tr("All questions…")), &QAction::triggered, this, [this] { emit questionnaireWanted(true); });
    print->setMenu(menu);
    row->addWidget(print);
}

void WizardHead::refresh(const app::Workspace &workspace)
{
    const core::Strategy &strategy = workspace.strategy();
    const core::Quarter &quarter = workspace.quarter();
    const QString name = strategy.business().name;
    m_name->setText(name.isEmpty() ? tr("Your strategy") : m_name->fontMetrics().elidedText(name, Qt::ElideRight, u(nameUnits)));
    m_name->setToolTip(m_name->text() == name ? QString() : name);
    m_progress->setText(tr("%1 · %n steps of %2 are complete", nullptr, core::completeSteps(strategy, quarter))
                            .arg(core::quarterLabel(quarter, workspace.language()))
                            .arg(core::wizardStepCount));
    m_isOver->setVisible(workspace.today() > quarter.lastDay);
    m_isOver->setText(tr("This quarter ended on %1.").arg(core::formatDay(quarter.lastDay, workspace.language())));
    const int minutes = core::minutesToTell(core::minutesLeft(strategy, quarter));
    m_timeLeft->setText(minutes > 0 ? tr("about %1 min left").arg(minutes) : tr("every question is answered"));
}

} // namespace gui
