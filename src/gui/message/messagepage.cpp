// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/message/messagepage.h"

#include "gui/message/ideastab.h"
#include "gui/message/messagetabs.h"

namespace gui {

MessagePage::MessagePage(app::Workspace &workspace, QWidget *parent)
    : TabbedPage(workspace, tr("Message"), parent)
{
    setTabs({{tr("Stories"), MessageTabs::stories(*this, this)}, {tr("Pillars"), MessageTabs::pillars(*this, this)},
        {tr("Voice"), MessageTabs::voice(*this, this)}, {tr("Inspiration"), MessageTabs::inspirations(*this, this)},
        {tr("Requests"), MessageTabs::requests(*this, this)}, {tr("What you have"), MessageTabs::existingContent(*this, this)},
        {tr("Ideas"), new IdeasTab(*this, this)}, {tr("What for"), MessageTabs::purpose(*this, this)}});
}

} // namespace gui
