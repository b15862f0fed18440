// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/campaigns.h"
#include "core/scoreboard.h"
#include "gui/components/card.h"

namespace app {
class Workspace;
}

namespace gui {

// The next review and what it has to talk about; without one, the offer to plan it.
class NextReviewCard : public Card {
    Q_OBJECT

public:
    NextReviewCard(app::Workspace &workspace, QWidget *parent);
    void refresh(const std::vector<core::KpiReading> &readings);

signals:
    void planWanted(const core::Review &review);

private:
    void showReview(const core::Review &review, const std::vector<core::KpiReading> &readings);
    void showNone();
    QWidget *pointOf(const core::KpiReading &reading);

    app::Workspace &m_workspace;
};

} // namespace gui
