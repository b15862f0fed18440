// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mix.h"
#include "gui/components/card.h"

class QLabel;

namespace gui {

class DemandBar;
class Page;

// How many posts of the quarter make people want something and how many serve those who want it already (S3-29), as a bar, in words, and
// with what the balance asks for.
class DemandCard : public Card {
    Q_OBJECT

public:
    DemandCard(Page &page, QWidget *parent);
    void refresh();

private:
    Page &m_page;
    DemandBar *m_bar = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_advice = nullptr;
};

} // namespace gui
