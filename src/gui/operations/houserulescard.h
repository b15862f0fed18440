// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/card.h"

namespace gui {

class LongTextField;
class Page;
class TickList;

// What holds for whoever speaks for the business, one rule a line; examples are one tick away (S3-02).
class HouseRulesCard : public Card {
    Q_OBJECT

public:
    HouseRulesCard(Page &page, QWidget *parent);

    void refresh();
    void take();

private:
    void save(const QString &rules);
    void followTicks();

    Page &m_page;
    QStringList m_examples;
    LongTextField *m_rules = nullptr;
    TickList *m_ticks = nullptr;
};

} // namespace gui
