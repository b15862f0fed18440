// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace gui {

// At the foot of the navigation: how many steps of the wizard are done; a click goes on with it.
class WizardBar : public QAbstractButton {
    Q_OBJECT

public:
    explicit WizardBar(QWidget *parent);
    void setSteps(int done, int all);
    void setFolded(bool isFolded);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_all = 1;
    bool m_isFolded = false;
};

} // namespace gui
