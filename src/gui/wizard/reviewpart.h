// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/wizard/recordpart.h"

namespace gui {

class DayField;
class LineField;

// When plan and figures are looked at together, and what the plan still lacks: the gaps are listed here, at the end.
class ReviewPart : public RecordPart {
    Q_OBJECT

public:
    ReviewPart(const WizardDesk &desk, QWidget *parent);
    void refresh() override;
    void take() override;

signals:
    // The user wants to mend a gap.
    void stepWanted(core::WizardStep step);

protected:
    std::vector<Record> records() const override;
    QString add() override;
    bool isNamedAtOnce() const override { return true; } // by its place in the quarter
    void remove(const QString &id) override;
    void show(const QString &id) override;

private:
    void listGaps();
    void change(const std::function<void(core::Review &)> &apply);

    QString dayRemark() const;

    QString m_shown; // the review
    DayField *m_day = nullptr;
    LineField *m_title = nullptr;
    LineField *m_people = nullptr;
    QWidget *m_gaps = nullptr;
    std::optional<std::vector<core::WizardStep>> m_open; // as m_gaps lists them
};

} // namespace gui
