// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/card.h"

namespace app {
class Workspace;
}

class QLabel;

namespace gui {

// The return on investment, which is given only once a goal is tied to it (S1-12).
class ReturnCard : public Card {
    Q_OBJECT

public:
    explicit ReturnCard(QWidget *parent);
    void show(const app::Workspace &workspace);

signals:
    void goalWanted();

private:
    QLabel *m_figure = nullptr;
    QLabel *m_sentence = nullptr;
    QWidget *m_goal = nullptr;
};

} // namespace gui
