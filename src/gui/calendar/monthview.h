// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/calendar/monthlayout.h"
#include "gui/calendar/postsview.h"

namespace gui {

// A month of posts in whole weeks.
class MonthView : public PostsView {
    Q_OBJECT

public:
    MonthView(app::CalendarModel &model, QWidget *parent);

    const MonthLayout &monthLayout() const;

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    int dayAt(const QPoint &point) const override { return monthLayout().dayAt(point); }

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    Step stepOf(int key) const override;
    QRect moreAt(const QPoint &point) const override;
    QPoint placeOf(QDate day, std::optional<QTime> time) const override;
    void forgetLayout() override { m_isLaidOut = false; }
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDay(QPainter &painter, int row) const;
    void paintPost(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintHeads(QPainter &painter) const;
    void paintStrips(QPainter &painter) const;

    mutable MonthLayout m_layout;
    mutable bool m_isLaidOut = false;
};

} // namespace gui
