// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/hoursview.h"

#include "app/calendar/calendarmodel.h"
#include "gui/style/theme.h"

#include <QScrollBar>

namespace gui {

HoursView::HoursView(app::CalendarModel &model, QWidget *parent)
    : PostsView(model, parent)
{
    setAccessibleName(tr("Week"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalScrollBar()->setSingleStep(u(5));
    begin();
}

const WeekLayout &HoursView::weekLayout() const
{
    if (!m_isLaidOut) {
        m_layout = WeekLayout::of(calendar(), viewport()->size(), verticalScrollBar()->value());
        m_isLaidOut = true;
    }
    return m_layout;
}

void HoursView::forgetLayout()
{
    m_isLaidOut = false;
    updateGeometries();
}

void HoursView::updateGeometries()
{
    PostsView::updateGeometries();
    if (!calendar().isWeek())
        return;
    m_isLaidOut = false;
    const WeekLayout &layout = weekLayout();
    verticalScrollBar()->setPageStep(layout.grid.height());
    verticalScrollBar()->setRange(0, std::max(0, layout.contentHeight - layout.grid.height()));
    m_isLaidOut = false;
}

void HoursView::scrollContentsBy(int, int)
{
    m_isLaidOut = false;
    viewport()->update();
}

void HoursView::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (!calendar().isWeek() || !calendar().timeOf(index).isValid())
        return;
    const QRect place = visualRect(index);
    const QRect grid = weekLayout().grid;
    QScrollBar *bar = verticalScrollBar();
    if (place.top() < grid.top())
        bar->setValue(bar->value() - (grid.top() - place.top()));
    else if (place.bottom() > grid.bottom())
        bar->setValue(bar->value() + place.bottom() - grid.bottom());
}

QRect HoursView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || !calendar().isWeek())
        return {};
    const QModelIndex day = index.parent().isValid() ? index.parent() : index;
    const WeekLayout::Day &place = weekLayout().days[static_cast<size_t>(day.row())];
    return day == index ? place.column : place.posts[static_cast<size_t>(index.row())];
}

QModelIndex HoursView::indexAt(const QPoint &point) const
{
    const int row = dayAt(point);
    if (row < 0)
        return {};
    const QModelIndex day = calendar().index(row, 0);
    const WeekLayout::Day &place = weekLayout().days[static_cast<size_t>(row)];
    // What is scrolled under the heads isn't there.
    const bool isHours = weekLayout().grid.contains(point);
    for (size_t i = 0; i < place.posts.size(); ++i) {
        const QModelIndex post = calendar().index(static_cast<int>(i), 0, day);
        if (place.posts[i].contains(point) && calendar().timeOf(post).isValid() == isHours)
            return post;
    }
    return day;
}

QModelIndex HoursView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
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
        return post + 1 < calendar().rowCount(day) ? calendar().index(post + 1, 0, day) : current;
    case MoveUp:
        return post > 0 ? calendar().index(post - 1, 0, day) : day;
    case MoveHome:
        return calendar().index(0, 0);
    case MoveEnd:
        return calendar().index(calendar().rowCount() - 1, 0);
    case MovePageUp:
        emit dayWanted(calendar().dayOf(day).addDays(-7));
        return currentIndex();
    case MovePageDown:
        emit dayWanted(calendar().dayOf(day).addDays(7));
        return currentIndex();
    }
    return current;
}

PostsView::Step HoursView::stepOf(int key) const
{
    constexpr int quarterHour = 15;
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -quarterHour};
    case Qt::Key_Down:
        return {0, quarterHour};
    default:
        return {};
    }
}

QRect HoursView::moreAt(const QPoint &point) const
{
    const int row = dayAt(point);
    if (row < 0)
        return {};
    for (const WeekLayout::More &more : weekLayout().days[static_cast<size_t>(row)].more)
        if (more.rect.contains(point))
            return more.rect;
    return {};
}

QPoint HoursView::placeOf(QDate day, std::optional<QTime> time) const
{
    const QModelIndex index = calendar().indexOfDay(day);
    if (!index.isValid())
        return {};
    const QRect column = weekLayout().days[static_cast<size_t>(index.row())].column;
    const bool isTimed = time && time->isValid();
    return {column.center().x(), isTimed ? weekLayout().yOf(*time) + u(3) : weekLayout().allDay.center().y()};
}

} // namespace gui
