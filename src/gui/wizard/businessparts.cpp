// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/businessparts.h"

#include "core/format.h"
#include "core/labels.h"
#include "gui/business/businesseditor.h"
#include "gui/business/closureseditor.h"
#include "gui/business/objectiveseditor.h"
#include "gui/components/choicechips.h"
#include "gui/components/deeper.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

// The quarter that holds the day, and the one after it.
std::pair<core::Quarter, core::Quarter> quartersToPlan(const core::Strategy &strategy, QDate today)
{
    const int firstMonth = std::max(1, strategy.business().quarterFirstMonth);
    const core::Quarter now = core::quarterHolding(today, firstMonth);
    return {now, core::quarterHolding(now.lastDay.addDays(1), firstMonth)};
}

} // namespace

BusinessPart::BusinessPart(const WizardDesk &desk, QWidget *parent)
    : WizardPart(desk, core::WizardStep::Business, parent)
    , m_editor(new BusinessEditor(desk.workspace(), this))
{
    setTexts(tr("Who you are"), tr("What is your business?"),
        tr("The plan takes your hours and opening days seriously: it never asks for more than you have."));
    buildQuarter();
    column()->addWidget(m_editor);
    connect(m_editor, &BusinessEditor::edited, this,
        [this](const core::Business &business) { this->desk().apply(core::Edit::changing(business, business.name)); });
    buildClosures();
}

// Which quarter a plan is for is asked while nothing in it has a day.
void BusinessPart::buildQuarter()
{
    m_quarterRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_quarterRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(3));
    m_quarter = new ChoiceChips(ChoiceChips::Mode::One, tr("The plan is for"), m_quarterRow);
    row->addWidget(strongLabel(Type::Body, tr("The plan is for"), m_quarterRow));
    row->addWidget(m_quarter, 1);
    column()->addWidget(m_quarterRow);
    connect(m_quarter, &ChoiceChips::chosenChanged, this, &BusinessPart::chooseQuarter);
}

void BusinessPart::offerQuarters()
{
    const core::Strategy &strategy = desk().strategy();
    const core::Language &language = desk().workspace().language();
    const QDate today = desk().workspace().today();
    const auto [now, next] = quartersToPlan(strategy, today);
    const QString planned = core::quarterName(desk().workspace().quarter());
    const QStringList names{core::quarterName(now), core::quarterName(next)};
    const bool isOpen = strategy.all<core::Quarter>().size() == 1 && strategy.all<core::Goal>().empty()
                     && strategy.all<core::Post>().empty() && strategy.all<core::Review>().empty()
                     && strategy.all<core::Campaign>().empty();
    m_quarterRow->setVisible(isOpen && names.contains(planned));
    const int daysLeft = static_cast<int>(today.daysTo(now.lastDay));
    m_quarter->setOptions(
        {tr("%1 (%n days left)", nullptr, daysLeft).arg(core::quarterLabel(now, language)), core::quarterLabel(next, language)}, names);
    m_quarter->setChosen({planned});
}

void BusinessPart::chooseQuarter()
{
    const auto [now, next] = quartersToPlan(desk().strategy(), desk().workspace().today());
    const core::Quarter &chosen = m_quarter->choice() == core::quarterName(next) ? next : now;
    core::Quarter quarter = desk().workspace().quarter();
    quarter.year = chosen.year;
    quarter.number = chosen.number;
    quarter.firstDay = chosen.firstDay;
    quarter.lastDay = chosen.lastDay;
    if (quarter == desk().workspace().quarter())
        return;
    take(); // what is being written
    desk().apply(core::Edit::changing(quarter, core::quarterLabel(quarter, desk().workspace().language())));
}

void BusinessPart::buildClosures()
{
    m_closures = new ClosuresEditor(desk().workspace().language(), this);
    auto *field = new FormField(tr("When are you closed for longer?"), m_closures, this);
    field->setHint(tr("Holidays, works, a stay at the fair: the calendar shows these days as closed."));
    setDeeper(field);
    column()->addWidget(field);
    connect(m_closures, &ClosuresEditor::closureEdited, this, &BusinessPart::save);
    connect(m_closures, &ClosuresEditor::closureRemoved, this, [this](core::Id<core::Closure> id, const QString &name) {
        if (this->desk().apply(core::Edit::deleting(id, name)))
            emit removed(name);
    });
}

void BusinessPart::showClosures()
{
    goDeeper();
    m_closures->focusFirst();
}

void BusinessPart::save(core::Closure closure)
{
    const QString name = core::formatShortDay(closure.firstDay, desk().workspace().language());
    if (closure.id) {
        desk().apply(core::Edit::changing(closure, name));
        return;
    }
    closure.id = core::newId<core::Closure>();
    desk().apply(core::Edit::adding(closure, name));
}

void BusinessPart::refresh()
{
    offerQuarters();
    m_editor->setBusiness(desk().strategy().business());
    const auto &closures = desk().strategy().all<core::Closure>();
    m_closures->setFrom(desk().workspace().quarter().firstDay);
    m_closures->setClosures(closures);
    if (!closures.empty() && !m_hasShownClosures) {
        m_hasShownClosures = true;
        goDeeper(); // what is there is shown at once
    }
}

void BusinessPart::take()
{
    m_editor->take();
    m_closures->take();
}

ObjectivesPart::ObjectivesPart(const WizardDesk &desk, QWidget *parent)
    : WizardPart(desk, core::WizardStep::Business, parent)
    , m_editor(new ObjectivesEditor(this))
{
    setTexts(tr("What it should achieve"), tr("What should the business achieve this quarter?"),
        tr("Leave the networks aside for a moment: more breakfasts on weekdays, more orders, a new person in the team. Every goal will "
           "serve one of these."));
    column()->addWidget(m_editor);
    connect(m_editor, &ObjectivesEditor::objectiveEdited, this, &ObjectivesPart::save);
    // By value: the row that gives the title forgets it once the objective is gone.
    connect(m_editor, &ObjectivesEditor::objectiveRemoved, this, [this](core::Id<core::Objective> id, QString title) {
        if (this->desk().apply(core::Edit::deleting(id, title)))
            emit removed(title);
    });
}

void ObjectivesPart::refresh()
{
    m_editor->setObjectives(desk().strategy().all<core::Objective>());
}

void ObjectivesPart::take()
{
    m_editor->take();
}

void ObjectivesPart::save(core::Objective objective)
{
    if (objective.id) {
        desk().apply(core::Edit::changing(objective, objective.title));
        return;
    }
    objective.id = core::newId<core::Objective>();
    objective.position = static_cast<int>(desk().strategy().all<core::Objective>().size());
    desk().apply(core::Edit::adding(objective, objective.title));
}

} // namespace gui
