// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/card.h"

namespace gui {

class Page;

// Network by network: who reacts, who comes to the website, and our part of what is said there (S3-26).
class PulseCard : public Card {
    Q_OBJECT

public:
    PulseCard(Page &page, QWidget *parent);
    void refresh();

private:
    Page &m_page;
    QWidget *m_lines = nullptr;
};

} // namespace gui
