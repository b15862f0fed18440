// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/goals.h"
#include "core/language.h"
#include "core/metrics.h"

#include <QWidget>

class QLabel;

namespace gui {

class DayField;
class LineField;

// One milestone: its day and what should stand there, a number of the goal's metric or words ("Menu printed").
class MilestoneRow : public QWidget {
    Q_OBJECT

public:
    MilestoneRow(const core::Language &language, QWidget *parent);
    void setMilestone(const core::Milestone &milestone, core::Unit unit, const QString &currency);
    // Saves what is still being typed.
    void take();

signals:
    void edited(const core::Milestone &milestone);
    void removeWanted(core::Id<core::Milestone> id);

private:
    void takeText(const QString &text);

    core::Language m_language;
    core::Milestone m_milestone;
    core::Unit m_unit = core::Unit::Count;
    DayField *m_day = nullptr;
    LineField *m_text = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace gui
