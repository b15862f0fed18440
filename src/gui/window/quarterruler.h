// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"
#include "core/language.h"

#include <QWidget>

#include <vector>

namespace gui {

// The quarter as a ruler: its weeks, the day it is looked at, its reviews. Each week has a tooltip; a click, or the arrows and
// Enter, opens it in the calendar.
class QuarterRuler : public QWidget {
    Q_OBJECT

public:
    struct Week {
        QDate first;
        QDate last;
    };

    explicit QuarterRuler(QWidget *parent);

    void setQuarter(
        const core::Quarter &quarter, int weekStart, QDate today, const std::vector<QDate> &reviews, const core::Language &language);
    const std::vector<Week> &weeks() const { return m_weeks; }
    QString weekText(size_t week) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void weekChosen(QDate firstDay);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    double xOf(QDate day) const;
    int weekAt(double x) const;
    void paintWeeks(QPainter &painter, const QRectF &track) const;
    void paintMonths(QPainter &painter, const QRectF &track) const;
    void paintToday(QPainter &painter, const QRectF &track) const;

    core::Quarter m_quarter;
    QDate m_today;
    std::vector<Week> m_weeks;
    std::vector<QDate> m_reviews;
    core::Language m_language = core::Language::english();
    int m_chosen = -1;
};

} // namespace gui
