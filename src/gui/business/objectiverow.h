// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"

#include <QWidget>

class QPushButton;

namespace gui {

class FormField;
class LineField;

// One business objective with the marketing objective that serves it.
class ObjectiveRow : public QWidget {
    Q_OBJECT

public:
    explicit ObjectiveRow(QWidget *parent);
    void setObjective(const core::Objective &objective, int number);
    void take();

signals:
    void edited(const core::Objective &objective);
    void removed(core::Id<core::Objective> id, const QString &title);

private:
    core::Objective m_objective;
    LineField *m_title = nullptr;
    LineField *m_marketing = nullptr;
    FormField *m_marketingField = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace gui
