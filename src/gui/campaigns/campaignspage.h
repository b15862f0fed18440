// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/campaigns/promotion.h"
#include "gui/records/tabbedpage.h"

namespace gui {

// What runs when, for which goals, and what it costs: campaigns, the budget by channel and by kind, ads, promo codes.
class CampaignsPage : public TabbedPage {
    Q_OBJECT

public:
    CampaignsPage(app::Workspace &workspace, QWidget *parent);

protected:
    QString note() const override;

private:
    void offerPosts();
    void promote(const app::PromotablePost &post);

    QAction *m_promote = nullptr;
};

} // namespace gui
