// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/calendar/postsview.h"
#include "gui/calendar/weeklayout.h"

namespace gui {

// A week of posts at their hours, those without a time above. Up and down go by quarter hours.
class HoursView : public PostsView {
    Q_OBJECT

public:
    HoursView(app::CalendarModel &model, QWidget *parent);

    const WeekLayout &weekLayout() const;

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint) override;
    int dayAt(const QPoint &point) const override { return weekLayout().dayAt(point); }

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    Step stepOf(int key) const override;
    std::optional<QTime> timeAt(const QPoint &point) const override { return weekLayout().timeAt(point); }
    QRect moreAt(const QPoint &point) const override;
    QPoint placeOf(QDate day, std::optional<QTime> time) const override;
    void forgetLayout() override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHead(QPainter &painter, int day) const;
    void paintHours(QPainter &painter) const;
    void paintKeptTimes(QPainter &painter) const;
    void paintStrips(QPainter &painter) const;
    void paintPosts(QPainter &painter, bool isTimed) const;
    void paintPost(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    mutable WeekLayout m_layout;
    mutable bool m_isLaidOut = false;
};

} // namespace gui
