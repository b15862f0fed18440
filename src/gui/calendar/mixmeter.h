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

signals:
    void warningPressed(); // somebody wants to know what to do about what is wrong

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    double partWidth(const app::MixSummary::Part &part) const;
    bool fitsOneLine() const;
    QRectF lineRect() const; // of the first line
    QRectF warningRect() const; // with its sign; null where nothing is wrong
    void paintParts(QPainter &painter, QRectF rest) const;

    app::MixSummary m_summary;
};

} // namespace gui
