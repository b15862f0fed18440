// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audience.h"
#include "gui/records/pagetab.h"

#include <vector>

class QComboBox;
class QGridLayout;
class QStackedWidget;

namespace gui {

class FunnelCard;
class LeversCard;
class LongTextField;
class Page;

// How each persona goes on from follower to loyal fan (S2-25): stage by stage where it meets us, what it does next and what we offer
// for that.
class JourneyTab : public PageTab {
    Q_OBJECT

public:
    JourneyTab(Page &page, QWidget *parent);

    void refresh() override;
    // "journey_step:123"
    bool showSubject(const QString &subject) override;
    void take() override;

private:
    struct Cell {
        core::Id<core::JourneyStep> step; // none: not written yet
        core::JourneyStage stage;
        QString core::JourneyStep::*member;
        LongTextField *field;
    };
    QWidget *buildContent();
    void showPersonas();
    void showJourney();
    void build(const std::vector<core::JourneyStep> &journey);
    void addCell(const core::JourneyStep &step, QString core::JourneyStep::*member, const QString &name, int row, int column);
    void save(const Cell &cell, const QString &text);

    Page &m_page;
    core::Id<core::Persona> m_persona;
    std::vector<Cell> m_cells;
    std::vector<core::JourneyStage> m_rows; // as built
    QStackedWidget *m_stack = nullptr;
    QComboBox *m_personas = nullptr;
    QWidget *m_grid = nullptr;
    FunnelCard *m_funnel = nullptr;
    LeversCard *m_levers = nullptr;
    bool m_isSaving = false;
};

} // namespace gui
