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
// comes from.
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
    QString wordsOf(core::CanvasPart part) const;

    Page &m_page;
    std::array<Cell, 6> m_cells;
};

} // namespace gui
