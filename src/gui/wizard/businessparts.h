// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/wizard/wizardpart.h"

namespace gui {

class BusinessEditor;
class Button;
class ChoiceChips;
class ClosuresEditor;
class FormField;
class ObjectivesEditor;

// Who the business is, and for who wants to go deeper: when it is closed.
class BusinessPart : public WizardPart {
    Q_OBJECT

public:
    BusinessPart(const WizardDesk &desk, QWidget *parent);
    void refresh() override;
    void take() override;
    // Shows the closed periods too and goes there.
    void showClosures();

private:
    void buildQuarter();
    void buildClosures();
    void offerQuarters();
    void chooseQuarter();
    void save(core::Closure closure);

    QWidget *m_quarterRow = nullptr;
    ChoiceChips *m_quarter = nullptr;
    BusinessEditor *m_editor = nullptr;
    ClosuresEditor *m_closures = nullptr;
    bool m_hasShownClosures = false;
};

class ObjectivesPart : public WizardPart {
    Q_OBJECT

public:
    ObjectivesPart(const WizardDesk &desk, QWidget *parent);
    void refresh() override;
    void take() override;

private:
    void save(core::Objective objective);

    ObjectivesEditor *m_editor = nullptr;
};

} // namespace gui
