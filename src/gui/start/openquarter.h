// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <QWidget>

namespace gui {

// The quarter that lies open before a newcomer: its months and weeks, "you are here", and where the goals end.
class OpenQuarter : public QWidget {
    Q_OBJECT

public:
    OpenQuarter(const app::Environment &environment, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double xOf(QDate day) const;

    const app::Environment &m_environment;
    core::Quarter m_quarter;
};

} // namespace gui
