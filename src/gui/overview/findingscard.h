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

// What the check of the plan reports, each with the place that mends it. Shows the first few; the quiet action shows all.
class FindingsCard : public Card {
    Q_OBJECT

public:
    FindingsCard(app::Workspace &workspace, QWidget *parent);
    void refresh();

signals:
    void subjectWanted(const QString &subject);

private:
    void fill();
    QWidget *rowOf(const core::Finding &finding);

    app::Workspace &m_workspace;
    std::vector<core::Finding> m_findings;
    bool m_showsAll = false;
    Button *m_all = nullptr;
};

} // namespace gui
