// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace gui {

// A main column with a side panel of a fixed width at its right. In a window narrower than 275 u the panel goes under the main
// column and takes the whole width.
class SideColumns : public QWidget {
    Q_OBJECT

public:
    SideColumns(QWidget *main, QWidget *side, int sideUnits, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_columns = nullptr;
    QWidget *m_side = nullptr;
    int m_sideUnits = 0;
};

} // namespace gui
