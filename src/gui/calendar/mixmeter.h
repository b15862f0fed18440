// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/mixsummary.h"

#include <QWidget>

namespace gui {

// The quarter's mix in one line, or two where the window is narrow: rule, stacked bar with the rule's limit, each pillar with its mark and
// share, and what is wrong.
class MixMeter : public QWidget {
    Q_OBJECT

public:
    explicit MixMeter(QWidget *parent);
    void setSummary(const app::MixSummary &summary);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    double partWidth(const app::MixSummary::Part &part) const;
    bool fitsOneLine() const;
    void paintParts(QPainter &painter, QRectF rest) const;

    app::MixSummary m_summary;
};

} // namespace gui
