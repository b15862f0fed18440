// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

class QWidget;

namespace gui {

class Page;
class PageTab;

// The views of the Campaigns & budget page.
class CampaignTabs {
    Q_DECLARE_TR_FUNCTIONS(gui::CampaignTabs)

public:
    static PageTab *campaigns(Page &page, QWidget *parent);
    static PageTab *budget(Page &page, QWidget *parent);
    static PageTab *ads(Page &page, QWidget *parent);
    static PageTab *promoCodes(Page &page, QWidget *parent);
};

} // namespace gui
