// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/audience/funnel.h"
#include "gui/components/card.h"

#include <vector>

class QGridLayout;
class QLabel;

namespace gui {

class FunnelBar;
class NumberField;
class Page;

// How many people stand on each step from follower to loyal fan, and how many of them go on (S2-08). Counts are typed here, or come from
// the networks' numbers.
class FunnelCard : public Card {
    Q_OBJECT

public:
    FunnelCard(Page &page, QWidget *parent);

    void refresh();
    void take();

private:
    struct Line {
        core::JourneyStage stage;
        NumberField *people;
        FunnelBar *bar;
        QLabel *rate;
        QLabel *source;
    };
    void addLine(const app::FunnelRow &row, QGridLayout &grid);
    void note(core::JourneyStage stage);

    Page &m_page;
    std::vector<Line> m_lines;
};

// What brings people where few follow yet (S3-23), each one click away from the list of what is to be done. Hides once many follow.
class LeversCard : public Card {
    Q_OBJECT

public:
    LeversCard(Page &page, QWidget *parent);

    void refresh();

private:
    struct Line {
        QString id;
        QWidget *use;
        QLabel *isUsed;
    };
    void use(const QString &id);

    Page &m_page;
    std::vector<Line> m_lines;
};

} // namespace gui
