// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/canvas.h"
#include "gui/records/pagetab.h"

#include <array>

class QLabel;

namespace gui {

class Card;
class LongTextField;
class Page;

// The six Ms on one sheet (S4-01): what the rest of the plan says to each, a place for one's own words, and the way to where it
// comes from. An empty plan begins here.
class CanvasTab : public PageTab {
    Q_OBJECT

public:
    CanvasTab(Page &page, QWidget *parent);

    void refresh() override;
    void take() override;

private:
    struct Cell {
        Card *card = nullptr;
        QLabel *facts = nullptr;
        QLabel *warning = nullptr;
        LongTextField *words = nullptr;
    };
    void build(core::CanvasPart part, QWidget *parent);
    void saveWords(core::CanvasPart part, const QString &text);
    QWidget *buildInvitation(QWidget *parent);

    Page &m_page;
    Card *m_invitation = nullptr; // while the plan is empty
    bool m_invites = false;
    std::array<Cell, 6> m_cells;
};

} // namespace gui
