// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/tabbedpage.h"

namespace gui {

// How the work is done: the written process, who does what, how we answer, what we do in a crisis, and the logs of what happened.
class OperationsPage : public TabbedPage {
    Q_OBJECT

public:
    OperationsPage(app::Workspace &workspace, QWidget *parent);
};

} // namespace gui
