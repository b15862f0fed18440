// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace gui {

class ObjectiveRow;

// The business objectives, one below the other: what the business wants, the marketing objective that serves it. Typing into
// the empty last row adds one; nothing is written here.
class ObjectivesEditor : public QWidget {
    Q_OBJECT

public:
    explicit ObjectivesEditor(QWidget *parent);

    void setObjectives(const std::vector<core::Objective> &objectives);
    void take();

signals:
    // A new objective has no id yet.
    void objectiveEdited(const core::Objective &objective);
    void objectiveRemoved(core::Id<core::Objective> id, const QString &title);

private:
    ObjectiveRow *addRow();

    QVBoxLayout *m_column = nullptr;
    std::vector<ObjectiveRow *> m_rows;
};

} // namespace gui
