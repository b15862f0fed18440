// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/channels.h"
#include "gui/records/tabbedpage.h"

namespace gui {

// Our own accounts looked at with a cold eye: what each is worth, who uses our name, where the name is kept, and what follows from it.
class AuditPage : public TabbedPage {
    Q_OBJECT

public:
    AuditPage(app::Workspace &workspace, QWidget *parent);

private:
    PageTab *accounts();
    PageTab *impostors();
    PageTab *reservations();
    PageTab *questions();
    PageTab *actions();
    QString networkName(const QString &id) const;
    QString whoAndWhat(const core::Action &action) const;
    QString pageOfAction(const core::Action &action) const;
    QString standingOf(const core::Action &action) const;
    // Adds an action and shows it, since it still wants an owner and a day.
    void makeAction(const QString &subject, const QString &title);
};

} // namespace gui
