// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace gui {

// Each pillar's mark and name in one line, as many as there is room for.
class PillarLegend : public QWidget {
    Q_OBJECT

public:
    explicit PillarLegend(QWidget *parent);
    void setPillars(const std::vector<std::pair<int, QString>> &pillars); // position, name
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<std::pair<int, QString>> m_pillars;
};

} // namespace gui
