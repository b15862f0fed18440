// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/wizard/wizardpart.h"
#include "gui/wizardwidget.h"

class QLabel;
class QScrollArea;

namespace gui {

class Button;
class StepList;
class WizardHead;
class WizardPanel;

// The wizard: nine steps of a few questions each, the list of steps at the left, what fills at the right, and four ways on. Every answer
// is saved as it is given, Continue is never blocked, and it resumes where it stood.
class Wizard : public WizardWidget {
    Q_OBJECT

public:
    Wizard(app::Workspace &workspace, QWidget *parent);

    void resume() override;
    int currentPart() const { return m_current; }
    core::WizardStep currentStep() const { return m_parts[static_cast<size_t>(m_current)]->step(); }
    int partCount() const override { return static_cast<int>(m_parts.size()); }
    // The part of that index, with its texts and its panel. Saves what was being typed in the one before.
    void openPart(int index) override;
    void showSubject(const QString &subject) override;
    void openStep(core::WizardStep step);
    void leave() override;
    void useDialogs(const Dialogs &dialogs) override { m_desk.useDialogs(dialogs); }
    void printQuestionnaire(bool isDeep) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildSteps();
    QWidget *buildMiddle();
    QWidget *buildPanel();
    QWidget *buildFoot();
    void refresh();
    void goOn(int by);
    void leave(const Jump &jump);

    app::Workspace &m_workspace;
    WizardDesk m_desk;
    std::vector<WizardPart *> m_parts;
    int m_current = 0;
    bool m_isByKey = false; // a key is being answered
    QStringList m_chosen; // the records that were chosen last, newest first
    WizardHead *m_head = nullptr;
    StepList *m_steps = nullptr;
    QLabel *m_partOf = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_explanation = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_place = nullptr; // of the part that is shown
    WizardPanel *m_panel = nullptr;
    Button *m_twoPages = nullptr; // after the last part
    Button *m_sixWords = nullptr; // to the sheet, while nothing is written yet (S4-01)
    Button *m_back = nullptr;
    Button *m_skip = nullptr;
    Button *m_continue = nullptr;
};

} // namespace gui
