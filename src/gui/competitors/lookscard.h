// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/competitors.h"
#include "gui/components/card.h"

class QTableView;

namespace app {
class LooksTable;
}

namespace gui {

class Page;

// What was seen of a competitor on a network, look by look, with what changed in between. A look of today is begun here; none is ever
// written over, and one that is deleted can be taken back.
class LooksCard : public Card {
    Q_OBJECT

public:
    LooksCard(Page &page, QWidget *parent);

    void show(core::Id<core::Competitor> competitor, const QString &network);
    // False: this look is none of those shown.
    bool choose(core::Id<core::Presence> look);
    // The look that the form beside shows; an empty one, without an id, where nobody looked yet.
    core::Presence chosen() const;
    void noteToday();
    void deleteChosen();

signals:
    void chosenChanged();
    void begun(); // a look of today: its form wants the figures

private:
    void buildTable();
    QString whose() const;

    Page &m_page;
    app::LooksTable *m_looks = nullptr;
    QTableView *m_table = nullptr;
    core::Id<core::Competitor> m_competitor;
    QString m_network;
};

} // namespace gui
