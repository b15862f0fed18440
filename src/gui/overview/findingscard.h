// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings.h"
#include "gui/components/card.h"

namespace app {
class Workspace;
}

namespace gui {

class Button;

// What the check of the plan reports: the three findings that matter most, the rest on request. Each has its one click and the way to
// what it is about.
class FindingsCard : public Card {
    Q_OBJECT

public:
    FindingsCard(app::Workspace &workspace, QWidget *parent);
    void refresh();

signals:
    void subjectWanted(const QString &subject);
    void remedyWanted(const core::Remedy &remedy);

private:
    void fill();
    void addRow(const core::Finding &finding);

    app::Workspace &m_workspace;
    std::vector<core::Finding> m_findings;
    bool m_showsAll = false;
    Button *m_all = nullptr;
};

} // namespace gui
