// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/card.h"

namespace gui {

class Page;

// How much is said of the brand and of each campaign over time, and whether that grows (S3-19).
class MentionsCard : public Card {
    Q_OBJECT

public:
    MentionsCard(Page &page, QWidget *parent);
    void refresh();

private:
    Page &m_page;
    QWidget *m_lines = nullptr;
};

} // namespace gui
