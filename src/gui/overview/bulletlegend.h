// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace gui {

// What the parts of a bullet mean: actual, expected today, target.
class BulletLegend : public QWidget {
    Q_OBJECT

public:
    explicit BulletLegend(QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_actual;
    QString m_expected;
    QString m_target;
};

} // namespace gui
