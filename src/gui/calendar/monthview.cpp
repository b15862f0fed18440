// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/monthview.h"

#include "app/calendar/calendarmodel.h"
#include "app/plaintooltip.h"
#include "gui/calendar/monthaccessible.h"
#include "gui/style/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace gui {

MonthView::MonthView(app::CalendarModel &model, QWidget *parent)
    : QAbstractItemView(parent)
    , m_model(model)
{
    installMonthAccessibility();
    setAccessibleName(tr("Month"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    viewport()->setMouseTracking(true);
    setModel(&model);
}

const MonthLayout &MonthView::monthLayout() const
{
    if (!m_isLaidOut) {
        m_layout = MonthLayout::of(m_model, viewport()->size());
        m_isLaidOut = true;
    }
    return m_layout;
}

void MonthView::choosePost(core::Id<core::Post> id)
{
    if (const QModelIndex index = m_model.indexOfPost(id); index.isValid())
        setCurrentIndex(index);
}

void MonthView::chooseDay(QDate day)
{
    if (const QModelIndex index = m_model.indexOfDay(day); index.isValid())
        setCurrentIndex(index);
}

core::Id<core::Post> MonthView::chosenPost() const
{
    const auto post = m_model.postOf(currentIndex());
    return post ? post->id : core::Id<core::Post>();
}

QDate MonthView::chosenDay() const
{
    return m_model.dayOf(currentIndex());
}

// The rows are new objects after each change of the workspace; the user's place is not.
void MonthView::reset()
{
    const auto post = m_chosenPost;
    const QDate day = m_chosenDay;
    m_isRestoring = true;
    QAbstractItemView::reset();
    m_isRestoring = false;
    m_isLaidOut = false;
    QModelIndex index = m_model.indexOfPost(post);
    if (!index.isValid())
        index = m_model.indexOfDay(day);
    if (index.isValid())
        setCurrentIndex(index);
    emit choiceChanged();
    viewport()->update();
}

void MonthView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (m_isRestoring)
        return;
    QAbstractItemView::currentChanged(current, previous);
    m_chosenPost = chosenPost();
    m_chosenDay = chosenDay();
    viewport()->update();
    emit choiceChanged();
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
    const QModelIndex day = m_model.index(row, 0);
    const auto &posts = monthLayout().days[static_cast<size_t>(row)].posts;
    for (size_t i = 0; i < posts.size(); ++i)
        if (posts[i].contains(point))
            return m_model.index(static_cast<int>(i), 0, day);
    return day;
}

QModelIndex MonthView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QModelIndex current = currentIndex();
    const QModelIndex day = current.parent().isValid() ? current.parent() : current;
    if (!day.isValid())
        return m_model.index(0, 0);
    const int post = current.parent().isValid() ? current.row() : -1;
    const auto dayAway = [&](int days) {
        const QModelIndex there = m_model.index(day.row() + days, 0);
        if (!there.isValid())
            emit monthWanted(m_model.dayOf(day).addDays(days));
        return there.isValid() ? there : currentIndex();
    };
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        return dayAway(-1);
    case MoveRight:
    case MoveNext:
        return dayAway(1);
    case MoveDown:
        return post + 1 < m_model.rowCount(day) ? m_model.index(post + 1, 0, day) : dayAway(7);
    case MoveUp:
        return post > 0 ? m_model.index(post - 1, 0, day) : post == 0 ? day : dayAway(-7);
    case MoveHome:
        return m_model.indexOfDay(m_model.month());
    case MoveEnd:
        return m_model.indexOfDay(m_model.month().addMonths(1).addDays(-1));
    case MovePageUp:
        emit monthWanted(m_model.dayOf(day).addMonths(-1));
        return currentIndex();
    case MovePageDown:
        emit monthWanted(m_model.dayOf(day).addMonths(1));
        return currentIndex();
    }
    return current;
}

void MonthView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    m_isLaidOut = false;
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    if (m_held && handleHeldKey(event->key()))
        return;
    if (handleMoveKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto post = chosenPost(); post)
            emit postOpened(post);
        else if (chosenDay().isValid())
            emit dayOpened(chosenDay());
        return;
    case Qt::Key_Space:
        holdByKey();
        return;
    default:
        QAbstractItemView::keyPressEvent(event);
    }
}

bool MonthView::handleHeldKey(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        dropHeld();
        return true;
    case Qt::Key_Escape:
        cancelHeld();
        return true;
    case Qt::Key_Left:
        moveHeldByKey(-1);
        return true;
    case Qt::Key_Right:
        moveHeldByKey(1);
        return true;
    case Qt::Key_Up:
        moveHeldByKey(-7);
        return true;
    case Qt::Key_Down:
        moveHeldByKey(7);
        return true;
    default:
        return false;
    }
}

bool MonthView::handleMoveKey(QKeyEvent *event)
{
    if (event->modifiers() != Qt::AltModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveChosen(-1);
    case Qt::Key_Right:
        return moveChosen(1);
    case Qt::Key_Up:
        return moveChosen(-7);
    case Qt::Key_Down:
        return moveChosen(7);
    default:
        return false;
    }
}

bool MonthView::moveChosen(int days)
{
    const auto post = m_model.postOf(currentIndex());
    if (!post)
        return false;
    emit moveWanted(post->id, post->day->addDays(days));
    return true;
}

void MonthView::holdByKey()
{
    const auto post = m_model.postOf(currentIndex());
    if (!post)
        return;
    setHeld({post->id, post->title, *post->day, visualRect(m_model.indexOfDay(*post->day)).center(), true, {}});
}

void MonthView::holdIdeaByKey(core::Id<core::Post> id, const QString &title)
{
    setFocus();
    const QModelIndex day = m_model.indexOfDay(chosenDay());
    if (day.isValid())
        setHeld({id, title, chosenDay(), visualRect(day).center(), true, {}});
}

void MonthView::moveHeldByKey(int days)
{
    Held held = *m_held;
    held.day = held.day.addDays(days);
    const QModelIndex there = m_model.indexOfDay(held.day);
    if (!there.isValid())
        emit monthWanted(held.day);
    held.at = visualRect(m_model.indexOfDay(held.day)).center();
    setHeld(held);
}

void MonthView::setHeld(Held held)
{
    if (!m_held || m_held->day != held.day)
        held.effect = held.day.isValid() ? m_model.effectOfMoving(held.post, held.day) : QStringList();
    else
        held.effect = m_held->effect;
    m_held = std::move(held);
    viewport()->update();
}

void MonthView::holdOver(core::Id<core::Post> id, const QString &title, const QPoint &globalPosition)
{
    const QPoint at = viewport()->mapFromGlobal(globalPosition);
    const int row = monthLayout().dayAt(at);
    setHeld({id, title, row < 0 ? QDate() : m_model.firstDay().addDays(row), at, false, {}});
}

bool MonthView::dropHeld()
{
    if (!m_held)
        return false;
    const Held held = *m_held;
    cancelHeld();
    if (!held.day.isValid())
        return false;
    emit moveWanted(held.post, held.day);
    return true;
}

void MonthView::cancelHeld()
{
    m_held.reset();
    m_pressedPost = {};
    viewport()->update();
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        QAbstractItemView::mousePressEvent(event);
        return;
    }
    const MonthLayout::Day &day = monthLayout().days[static_cast<size_t>(monthLayout().dayAt(at))];
    if (day.more.contains(at)) {
        emit moreWanted(m_model.dayOf(index), day.more);
        return;
    }
    setCurrentIndex(index);
    const auto post = m_model.postOf(index);
    m_pressedPost = post ? post->id : core::Id<core::Post>();
    m_pressedAt = at;
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || !m_pressedPost)
        return;
    const bool isFar = (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_held && !isFar)
        return;
    if (const auto post = m_model.postOf(m_model.indexOfPost(m_pressedPost)))
        holdOver(post->id, post->title, event->globalPosition().toPoint());
}

void MonthView::mouseReleaseEvent(QMouseEvent *)
{
    m_pressedPost = {};
    if (m_held && !m_held->isByKey)
        dropHeld();
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressedPost = {};
    const QModelIndex index = indexAt(event->position().toPoint());
    if (const auto post = m_model.postOf(index))
        emit postOpened(post->id);
    else if (index.isValid())
        emit dayOpened(m_model.dayOf(index));
}

bool MonthView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = indexAt(help->pos()).data(Qt::ToolTipRole).toString();
        // Plain text, whatever a title holds.
        QToolTip::showText(help->globalPos(), app::plainToolTip(text), this);
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

void MonthView::focusOutEvent(QFocusEvent *event)
{
    if (m_held && m_held->isByKey)
        cancelHeld();
    QAbstractItemView::focusOutEvent(event);
}

} // namespace gui
