// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/tabbedpage.h"

namespace gui {

// What is said: the stories and how often they are told, the pillars and their rule, the voice, and where ideas come from.
class MessagePage : public TabbedPage {
    Q_OBJECT

public:
    MessagePage(app::Workspace &workspace, QWidget *parent);
};

} // namespace gui
