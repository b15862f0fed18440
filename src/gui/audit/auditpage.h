// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/tabbedpage.h"

namespace gui {

// Our own accounts looked at with a cold eye: what each is worth, who uses our name, where the name is kept, and what follows from it.
class AuditPage : public TabbedPage {
    Q_OBJECT

public:
    AuditPage(app::Workspace &workspace, QWidget *parent);

private:
    PageTab *impostors();
    PageTab *reservations();
    PageTab *questions();
};

} // namespace gui
