// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/tabbedpage.h"

namespace gui {

// Our own accounts and what each is for; whether there is time for them; what the networks take.
class ChannelsPage : public TabbedPage {
    Q_OBJECT

public:
    ChannelsPage(app::Workspace &workspace, QWidget *parent);

protected:
    QString note() const override;
};

} // namespace gui
