// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/businessparts.h"

#include "core/format.h"
#include "gui/business/businesseditor.h"
#include "gui/business/closureseditor.h"
#include "gui/business/objectiveseditor.h"
#include "gui/components/deeper.h"
#include "gui/components/formfield.h"

#include <QVBoxLayout>

namespace gui {

BusinessPart::BusinessPart(const WizardDesk &desk, QWidget *parent)
    : WizardPart(desk, core::WizardStep::Business, parent)
    , m_editor(new BusinessEditor(desk.workspace(), this))
{
    setTexts(tr("Who you are"), tr("What is your business?"),
        tr("The plan takes your hours and opening days seriously: it never asks for more than you have."));
    column()->addWidget(m_editor);
    connect(m_editor, &BusinessEditor::edited, this,
        [this](const core::Business &business) { this->desk().apply(core::Edit::changing(business, business.name)); });
    buildClosures();
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
