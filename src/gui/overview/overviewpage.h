// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"

namespace gui {

class SentenceLabel;

// Where the quarter stands: the opening sentence, the goals worst first, what to put right, what comes next.
class OverviewPage : public Page {
    Q_OBJECT

public:
    OverviewPage(app::Workspace &workspace, QWidget *parent);
    void refresh() override;

private:
    SentenceLabel *m_opening = nullptr;
};

} // namespace gui
