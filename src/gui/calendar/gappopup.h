// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"
#include "gui/components/popup.h"

namespace gui {

class Button;
class Page;
class TickList;

// Shows which posts would end the quarter's silences before anything is written; those that stay ticked are planned as one step.
class GapPopup : public Popup {
    Q_OBJECT

public:
    GapPopup(Page &page, const std::vector<core::Post> &proposals);

    // Opens it below the widget, or says that no channel stays silent.
    static void showFor(Page &page, const QWidget *below);

private:
    void showCount();
    void plan();

    Page &m_page;
    std::vector<core::Post> m_proposals;
    TickList *m_ticks = nullptr;
    Button *m_plan = nullptr;
};

} // namespace gui
