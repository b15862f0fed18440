// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/channels/effort.h"
#include "gui/components/card.h"

class QGridLayout;

namespace gui {

class NumberField;
class Page;

// How many minutes a post of each format takes: what is usual on its networks, and what it takes here (F-50).
class EffortCard : public Card {
    Q_OBJECT

public:
    EffortCard(Page &page, QWidget *parent);

    void refresh();
    void take();
    // Puts the cursor into the minutes of a format.
    bool show(core::PostFormat format);

private:
    struct Line {
        app::FormatMinutes shown;
        NumberField *minutes = nullptr;
        QWidget *forget = nullptr;
    };
    void build(const std::vector<app::FormatMinutes> &formats);
    void addLine(int row, const app::FormatMinutes &format);
    void save(size_t row);
    QString usualText(const app::FormatMinutes &format) const;

    Page &m_page;
    QWidget *m_table = nullptr;
    std::vector<Line> m_lines;
};

} // namespace gui
