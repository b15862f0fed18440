// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/campaigns.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace gui {

class ChoiceChips;
class Page;

// Which goals of the quarter a campaign serves, and which of them first (S0-08).
class CampaignGoals : public QWidget {
    Q_OBJECT

public:
    CampaignGoals(Page &page, QWidget *parent);
    void show(core::Id<core::Campaign> campaign);

private:
    void save();

    Page &m_page;
    core::Id<core::Campaign> m_campaign;
    ChoiceChips *m_goals = nullptr;
    ChoiceChips *m_main = nullptr;
    QWidget *m_goalsField = nullptr;
    QWidget *m_mainField = nullptr;
};

} // namespace gui
