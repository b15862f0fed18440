// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/monthview.h"

#include "app/calendar/calendarmodel.h"

namespace gui {

MonthView::MonthView(app::CalendarModel &model, QWidget *parent)
    : PostsView(model, parent)
{
    setAccessibleName(tr("Month"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    begin();
}

const MonthLayout &MonthView::monthLayout() const
{
    if (!m_isLaidOut) {
        m_layout = MonthLayout::of(calendar(), viewport()->size());
        m_isLaidOut = true;
    }
    return m_layout;
}

QRect MonthView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QModelIndex day = index.parent().isValid() ? index.parent() : index;
    const MonthLayout::Day &place = monthLayout().days[static_cast<size_t>(day.row())];
    if (day == index)
        return place.rect;
    return static_cast<size_t>(index.row()) < place.posts.size() ? place.posts[static_cast<size_t>(index.row())] : place.more;
}

QModelIndex MonthView::indexAt(const QPoint &point) const
{
    const int row = monthLayout().dayAt(point);
    if (row < 0)
        return {};
    const QModelIndex day = calendar().index(row, 0);
    const auto &posts = monthLayout().days[static_cast<size_t>(row)].posts;
    for (size_t i = 0; i < posts.size(); ++i)
        if (posts[i].contains(point))
            return calendar().index(static_cast<int>(i), 0, day);
    return day;
}

QModelIndex MonthView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QModelIndex current = currentIndex();
    const QModelIndex day = currentDay();
    if (!day.isValid())
        return calendar().index(0, 0);
    const int post = current.parent().isValid() ? current.row() : -1;
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        return dayAway(-1);
    case MoveRight:
    case MoveNext:
        return dayAway(1);
    case MoveDown:
        return post + 1 < calendar().rowCount(day) ? calendar().index(post + 1, 0, day) : dayAway(7);
    case MoveUp:
        return post > 0 ? calendar().index(post - 1, 0, day) : post == 0 ? day : dayAway(-7);
    case MoveHome:
        return calendar().indexOfDay(calendar().month());
    case MoveEnd:
        return calendar().indexOfDay(calendar().month().addMonths(1).addDays(-1));
    case MovePageUp:
        emit dayWanted(calendar().dayOf(day).addMonths(-1));
        return currentIndex();
    case MovePageDown:
        emit dayWanted(calendar().dayOf(day).addMonths(1));
        return currentIndex();
    }
    return current;
}

PostsView::Step MonthView::stepOf(int key) const
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {-7, 0};
    case Qt::Key_Down:
        return {7, 0};
    default:
        return {};
    }
}

QRect MonthView::moreAt(const QPoint &point) const
{
    const int row = dayAt(point);
    const QRect more = row < 0 ? QRect() : monthLayout().days[static_cast<size_t>(row)].more;
    return more.contains(point) ? more : QRect();
}

QPoint MonthView::placeOf(QDate day, std::optional<QTime>) const
{
    return visualRect(calendar().indexOfDay(day)).center();
}

} // namespace gui
