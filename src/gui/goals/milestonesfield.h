// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/goals/goalpart.h"

class QLabel;

namespace gui {

class Button;
class MilestoneRow;

// Where the goal should stand on its way (S0-21): a day, and the number or the words that tell it is reached.
class MilestonesField : public GoalPart {
    Q_OBJECT

public:
    MilestonesField(const app::Workspace &workspace, QWidget *parent);

private:
    void showRows();
    void putRow(const core::Milestone &milestone);
    void removeRow(core::Id<core::Milestone> id);
    void add();
    void suggest();

    QVBoxLayout *m_rowsColumn = nullptr;
    std::vector<MilestoneRow *> m_rows;
    QLabel *m_outside = nullptr;
    Button *m_suggest = nullptr;
};

} // namespace gui
