// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace app {
class Workspace;
}

namespace gui {

// The bar above the wizard: whose plan, how many steps are complete, how long the rest takes; and its questions on paper.
class WizardHead : public QWidget {
    Q_OBJECT

public:
    explicit WizardHead(QWidget *parent);
    void refresh(const app::Workspace &workspace);

signals:
    // `isDeep`: with the questions of "Go deeper".
    void questionnaireWanted(bool isDeep);

private:
    QLabel *m_name = nullptr;
    QLabel *m_progress = nullptr;
    QLabel *m_isOver = nullptr; // of a quarter that has gone by
    QLabel *m_timeLeft = nullptr;
};

} // namespace gui
