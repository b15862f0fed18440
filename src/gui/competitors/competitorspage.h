// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/competitors.h"
#include "gui/records/tabbedpage.h"

namespace gui {

// Who else is there: the matrix of rivals and networks, what was observed at their accounts, what to listen for, and the research on
// networks behind it.
class CompetitorsPage : public TabbedPage {
    Q_OBJECT

public:
    CompetitorsPage(app::Workspace &workspace, QWidget *parent);

    bool showSubject(const QString &subject) override;

protected:
    QString note() const override;

private:
    PageTab *observations();
    QString placeOf(const core::Observation &observation) const;
};

} // namespace gui
