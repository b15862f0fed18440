// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/strategy/strategypage.h"

#include "gui/strategy/canvastab.h"
#include "gui/strategy/strategytabs.h"

namespace gui {

StrategyPage::StrategyPage(app::Workspace &workspace, QWidget *parent)
    : TabbedPage(workspace, tr("Strategy"), parent)
{
    setTabs({{tr("Six Ms"), new CanvasTab(*this, this)}, {tr("Objectives"), StrategyTabs::objectives(*this, this)},
        {tr("Is it worth it?"), StrategyTabs::worth(*this, this)}, {tr("Ideas you left"), StrategyTabs::rejectedIdeas(*this, this)},
        {tr("Open questions"), StrategyTabs::questions(*this, this)}});
}

QString StrategyPage::note() const
{
    return tr("Everything the plan says, on one sheet, and why you are there at all.");
}

} // namespace gui
