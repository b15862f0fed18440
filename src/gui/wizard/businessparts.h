// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/wizard/wizardpart.h"

namespace gui {

class BusinessEditor;
class ObjectivesEditor;

class BusinessPart : public WizardPart {
    Q_OBJECT

public:
    BusinessPart(const WizardDesk &desk, QWidget *parent);
    void refresh() override;
    void take() override;

private:
    BusinessEditor *m_editor = nullptr;
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
