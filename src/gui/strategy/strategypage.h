// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/tabbedpage.h"

namespace gui {

// The strategy on one page: the six Ms, what the business wants, whether social media is worth it, and what was said no to.
class StrategyPage : public TabbedPage {
    Q_OBJECT

public:
    StrategyPage(app::Workspace &workspace, QWidget *parent);
    // "canvas", "summary", "objectives" or a quarter, "quarter:123", as well.
    bool showSubject(const QString &subject) override;

protected:
    QString note() const override;
};

} // namespace gui
