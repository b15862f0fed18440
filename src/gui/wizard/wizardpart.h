// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "core/printable.h"
#include "core/questionnaire.h"
#include "gui/dialogs.h"

#include <QWidget>

class QVBoxLayout;

namespace gui {

class Button;

// What every part of the wizard writes through: the workspace, and the dialogs that tell of trouble.
class WizardDesk {
public:
    WizardDesk(app::Workspace &workspace, const Dialogs &dialogs, QWidget *window);

    void useDialogs(const Dialogs &dialogs) { m_dialogs = dialogs; }
    const Dialogs &dialogs() const { return m_dialogs; }
    app::Workspace &workspace() const { return m_workspace; }
    const core::Strategy &strategy() const { return m_workspace.strategy(); }
    // Writes one undoable step; an empty edit is none. On trouble it tells the user and answers false.
    bool apply(const core::Edit &edit) const;
    void report(const core::Problem &problem) const;

private:
    app::Workspace &m_workspace;
    Dialogs m_dialogs;
    QWidget *m_window;
};

// One group of questions of a step: a shell round the editor that the step's page shows too.
class WizardPart : public QWidget {
    Q_OBJECT

public:
    WizardPart(const WizardDesk &desk, core::WizardStep step, QWidget *parent);

    core::WizardStep step() const { return m_step; }
    QString name() const { return m_name; } // in the list of steps
    QString heading() const { return m_heading; }
    QString explanation() const { return m_explanation; }

    // Shows what the workspace now says; text still being typed stays.
    virtual void refresh() = 0;
    // Saves what is still being typed.
    virtual void take() { }
    // Another part comes, or the wizard is left.
    virtual void leave() { take(); }
    // Hides what the quick path leaves out behind "Go deeper"; call once the part is complete.
    void offerDepth();
    // Shows those questions.
    void goDeeper();
    // What fills as answers come, at the right; nullptr for none. Owned by the part until the wizard shows it.
    virtual QWidget *panel() { return nullptr; }
    // What it asks, to be answered by hand; of a part that was never shown an answer.
    virtual core::Questionnaire::Part onPaper(bool isDeep) const;

signals:
    void removed(const QString &name); // a record, which Undo brings back

protected:
    // Without anything to answer there is nothing to go deeper into.
    void setDepthOffered(bool isOffered);
    void setTexts(const QString &name, const QString &heading, const QString &explanation);
    const WizardDesk &desk() const { return m_desk; }
    QVBoxLayout *column() const { return m_column; }

private:
    void showDepth(bool isDeep);

    const WizardDesk &m_desk;
    core::WizardStep m_step;
    QString m_name;
    QString m_heading;
    QString m_explanation;
    QVBoxLayout *m_column = nullptr;
    Button *m_deeper = nullptr; // where the part has such questions
};

// The parts of all steps, in order.
std::vector<WizardPart *> makeWizardParts(const WizardDesk &desk, QWidget *parent);
// Of these the one that asks for that part of the plan.
int wizardPartOf(core::PlanPart part);
// "Audit of your accounts"
QString wizardStepName(core::WizardStep step);
// What makes the step complete: "A decision for every account."
QString wizardStepWish(core::WizardStep step);

} // namespace gui
