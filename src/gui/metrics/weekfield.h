// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/editing/linefield.h"

namespace gui {

// The field of one number of the week, with its unit's sign at the right. Enter and the arrows leave it up or down; Escape gives
// back what was there; + counts one more where that makes sense.
class WeekField : public LineField {
    Q_OBJECT

public:
    explicit WeekField(QWidget *parent);

    void setSign(const QString &sign);
    void setCountsUp(bool countsUp) { m_countsUp = countsUp; }

signals:
    // `by` rows further down.
    void moveWanted(int by);
    void oneMoreWanted();
    void givenUp();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_sign;
    bool m_countsUp = false;
};

} // namespace gui
