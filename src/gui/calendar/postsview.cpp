// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/postsview.h"

#include "app/calendar/calendarmodel.h"
#include "app/plaintooltip.h"
#include "core/workinghours.h"
#include "gui/calendar/monthaccessible.h"
#include "gui/calendar/typing.h"
#include "gui/style/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QToolTip>

namespace gui {

PostsView::PostsView(app::CalendarModel &model, QWidget *parent)
    : QAbstractItemView(parent)
    , m_model(model)
    , m_turn(this)
{
    installMonthAccessibility();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    viewport()->setMouseTracking(true);
    m_turn.setObjectName(QStringLiteral("turn"));
    m_turn.setInterval(turnMilliseconds);
    connect(&m_turn, &QTimer::timeout, this, [this] { emit turnWanted(m_turnBy); });
}

void PostsView::begin()
{
    setModel(&m_model);
    // After the selection model has forgotten its index, which it does later than the view.
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PostsView::restoreChoice);
}

void PostsView::reset()
{
    m_isRestoring = true;
    QAbstractItemView::reset();
    m_isRestoring = false;
    forgetLayout();
}

void PostsView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    forgetLayout();
}

void PostsView::keyPressEvent(QKeyEvent *event)
{
    if (m_held && handleHeldKey(event->key()))
        return;
    if (chooseByKey(*event))
        return;
    const Step step = stepOf(event->key());
    if (event->modifiers() == Qt::AltModifier && (step.days != 0 || step.minutes != 0) && moveChosen(step))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto post = currentPost(); post)
            emit postOpened(post);
        else if (chosenDay().isValid())
            emit dayOpened(chosenDay(), std::nullopt);
        return;
    case Qt::Key_Space:
        holdByKey();
        return;
    default:
        if (const QString text = typedText(*event); !m_held && !text.isEmpty() && chosenDay().isValid())
            return emit textTyped(chosenDay(), text);
        const QScopedValueRollback<std::optional<Choosing>> alone(m_choosing, Choosing::One);
        QAbstractItemView::keyPressEvent(event);
    }
}

void PostsView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Control)
        setCopying(false);
    QAbstractItemView::keyReleaseEvent(event);
}

bool PostsView::handleHeldKey(int key)
{
    if (!m_held->isByKey) { // the mouse leads it, perhaps over no day at all
        if (key == Qt::Key_Escape)
            cancelHeld();
        else if (key == Qt::Key_Control)
            setCopying(true);
        return true;
    }
    if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
        dropHeld();
        return true;
    }
    if (key == Qt::Key_Escape) {
        cancelHeld();
        return true;
    }
    const Step step = stepOf(key);
    if (step.days == 0 && step.minutes == 0)
        return false;
    moveHeldByKey(step);
    return true;
}

namespace {

constexpr int lastQuarterHour = 24 * 60 - 15;

// The time so many minutes later on the same day; nothing where none is asked for.
std::optional<QTime> laterBy(int minutes, std::optional<QTime> time, QTime usual)
{
    if (minutes == 0)
        return time;
    if (!time || !time->isValid())
        return usual; // a post without a time gets one first
    const int now = time->hour() * 60 + time->minute();
    return QTime(0, 0).addSecs(60 * std::clamp(now + minutes, 0, std::max(now, lastQuarterHour)));
}

} // namespace

bool PostsView::moveChosen(const Step &step)
{
    const auto post = m_model.postOf(currentIndex());
    if (!post)
        return false;
    const auto time = step.minutes == 0 ? std::nullopt : laterBy(step.minutes, post->time, m_model.usualTime());
    emit moveWanted(post->id, post->day->addDays(step.days), time);
    return true;
}

void PostsView::holdByKey()
{
    const auto post = m_model.postOf(currentIndex());
    if (post)
        setHeld({post->id, post->title, *post->day, {}, placeOf(*post->day, post->time), true, true});
}

void PostsView::holdIdeaByKey(core::Id<core::Post> id, const QString &title)
{
    setFocus();
    if (m_model.indexOfDay(chosenDay()).isValid())
        setHeld({id, title, chosenDay(), {}, placeOf(chosenDay(), {}), true, true});
}

void PostsView::moveHeldByKey(const Step &step)
{
    Held held = *m_held;
    held.day = held.day.addDays(step.days);
    if (step.minutes != 0) {
        const auto post = m_model.postOf(m_model.indexOfPost(held.post));
        held.time = laterBy(step.minutes, held.time || !post ? held.time : post->time, m_model.usualTime());
    }
    if (!m_model.indexOfDay(held.day).isValid())
        emit dayWanted(held.day);
    held.at = placeOf(held.day, held.time);
    setHeld(held);
}

void PostsView::setHeld(Held held)
{
    const auto place = [](const Held &one) { return std::tuple(one.day, one.time, one.isOverShelf, one.isCopy); };
    held.effect = !m_held || place(*m_held) != place(held) ? effectOf(held) : m_held->effect;
    m_held = std::move(held);
    turnAtEdge();
    viewport()->update();
}

void PostsView::turnAtEdge()
{
    const bool isLeft = m_held->at.x() < 0, isRight = m_held->at.x() >= viewport()->width();
    m_turnBy = isLeft ? -1 : 1;
    if (m_held->isByKey || !m_held->wasInside || m_held->isOverShelf || (!isLeft && !isRight))
        m_turn.stop();
    else if (!m_turn.isActive())
        m_turn.start();
}

void PostsView::holdOver(core::Id<core::Post> id, const QString &title, const QPoint &globalPosition)
{
    const QPoint at = viewport()->mapFromGlobal(globalPosition);
    const int row = dayAt(at);
    const bool wasInside = viewport()->rect().contains(at) || (m_held && m_held->wasInside);
    Held held{id, title, QDate(), {}, at, false, wasInside};
    if (row >= 0) {
        held.day = m_model.firstDay().addDays(row);
        held.time = timeAt(at);
    }
    held.isOverShelf = isOverShelf(globalPosition);
    held.isCopy = m_held && m_held->isCopy;
    setHeld(held);
}

bool PostsView::dropHeld()
{
    if (!m_held)
        return false;
    const Held held = *m_held;
    cancelHeld();
    if (held.isOverShelf)
        emit shelveWanted(held.post);
    else if (held.day.isValid() && held.isCopy)
        emit copyWanted(held.post, held.day, held.time);
    else if (held.day.isValid())
        emit moveWanted(held.post, held.day, held.time);
    return held.isOverShelf || held.day.isValid();
}

void PostsView::cancelHeld()
{
    m_held.reset();
    m_turn.stop();
    m_pressedPost = {};
    m_onRelease.reset();
    viewport()->unsetCursor();
    viewport()->update();
}

void PostsView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() == Qt::RightButton && index.isValid())
        return setCurrent(index, hasSeveral() && isChosen(index) ? Choosing::Keep : Choosing::One);
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        QAbstractItemView::mousePressEvent(event);
        return;
    }
    if (const QRect more = moreAt(at); more.isValid()) {
        emit moreWanted(m_model.dayOf(index), more);
        return;
    }
    pressPost(index, event->modifiers());
    const auto post = m_model.postOf(index);
    m_pressedPost = post ? post->id : core::Id<core::Post>();
    m_pressedAt = at;
}

void PostsView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || !m_pressedPost)
        return;
    const bool isFar = (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_held && !isFar)
        return;
    if (m_held) // its month may have been turned away
        holdOver(m_held->post, QString(m_held->title), event->globalPosition().toPoint());
    else if (const auto post = m_model.postOf(m_model.indexOfPost(m_pressedPost)))
        holdOver(post->id, post->title, event->globalPosition().toPoint());
    setCopying(event->modifiers() & Qt::ControlModifier);
}

void PostsView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isDragged = m_held && !m_held->isByKey;
    if (isDragged)
        setCopying(event->modifiers() & Qt::ControlModifier);
    else if (m_onRelease == Choosing::One)
        setCurrent(currentIndex(), Choosing::One);
    else if (m_onRelease)
        toggle(m_pressedPost);
    m_onRelease.reset();
    m_pressedPost = {};
    if (isDragged) // may ask, and the view may be gone after it: last
        dropHeld();
}

void PostsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressedPost = {};
    m_onRelease.reset();
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (const auto post = m_model.postOf(index))
        emit postOpened(post->id);
    else if (index.isValid())
        emit dayOpened(m_model.dayOf(index), timeAt(at));
}

// By a key it opens where the keys stand.
void PostsView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    emit menuWanted(isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

QModelIndex PostsView::currentDay() const
{
    const QModelIndex current = currentIndex();
    return current.parent().isValid() ? current.parent() : current;
}

QModelIndex PostsView::dayAway(int days)
{
    const QModelIndex day = currentDay();
    const QModelIndex there = m_model.index(day.row() + days, 0);
    if (!there.isValid())
        emit dayWanted(m_model.dayOf(day).addDays(days));
    return there.isValid() ? there : currentIndex();
}

bool PostsView::viewportEvent(QEvent *event)
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

void PostsView::focusOutEvent(QFocusEvent *event)
{
    if (m_held && m_held->isByKey)
        cancelHeld();
    QAbstractItemView::focusOutEvent(event);
}

} // namespace gui
