// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/tabbedpage.h"

namespace gui {

class PersonasTab;

// The people the plan speaks to: personas, what customers said, what the networks' figures say, what is believed of them, and how they
// go on from follower to customer.
class AudiencePage : public TabbedPage {
    Q_OBJECT

public:
    AudiencePage(app::Workspace &workspace, QWidget *parent);
    void refresh() override;
    // "new" is a persona.
    bool showSubject(const QString &subject) override;

protected:
    QString note() const override;

private:
    void buildActions();
    void offerActions();
    PageTab *questions();

    PersonasTab *m_personas = nullptr;
    QList<QAction *> m_ofPersonas;
    bool m_showsPersonas = true;
};

} // namespace gui
