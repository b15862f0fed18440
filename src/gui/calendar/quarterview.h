// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/calendar/quarterlayout.h"

#include <QTableView>

namespace gui {

// A quarter on one screen: a table of lanes and weeks for keys and for those who hear it, painted as one picture. A click chooses a
// week, a double click or Enter opens it.
class QuarterView : public QTableView {
    Q_OBJECT

public:
    QuarterView(app::QuarterModel &model, QWidget *parent);

    const QuarterLayout &quarterLayout() const;
    void chooseDay(QDate day);
    // The one chosen, as long as its week is; else the week's first day.
    QDate chosenDay() const;
    int chosenWeek() const { return currentIndex().isValid() ? currentIndex().column() : -1; }

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &, ScrollHint) override { }

signals:
    void weekChosen();
    void weekOpened(QDate day);
    void textTyped(QDate day, const QString &text); // a new post is wanted there, whose title begins so
    void turnWanted(int pages); // past the first or the last week

protected:
    void reset() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *) override { }
    void mouseReleaseEvent(QMouseEvent *) override { }
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restoreChoice();
    QDate dayAtPoint(const QPoint &point) const;
    void tellCell(const QModelIndex &index);
    void paintHeads(QPainter &painter) const;
    void paintLane(QPainter &painter, int lane) const;
    void paintNamed(QPainter &painter, int lane) const;
    void paintCampaigns(QPainter &painter, int lane) const;
    void paintChannel(QPainter &painter, int lane) const;
    void paintMix(QPainter &painter, int lane) const;
    void paintHours(QPainter &painter, int lane) const;
    void paintToday(QPainter &painter) const;
    QRectF todayFlag() const;

    app::QuarterModel &m_model;
    QDate m_chosenDay;
    int m_chosenLane = 0;
    bool m_isRestoring = false;
    mutable QuarterLayout m_layout;
    mutable bool m_isLaidOut = false;
};

} // namespace gui
