// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/calendarmodel.h"
#include "gui/calendar/postsview.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScopedValueRollback>

// Which posts of the month or the week are chosen, and what lifting them means.
namespace gui {

void PostsView::choosePost(core::Id<core::Post> id)
{
    if (const QModelIndex index = m_model.indexOfPost(id); index.isValid())
        setCurrent(index, hasSeveral() && m_chosen.count(id) > 0 ? Choosing::Keep : Choosing::One);
}

void PostsView::choosePosts(const std::vector<core::Id<core::Post>> &ids)
{
    m_chosen = {ids.begin(), ids.end()};
    choose(Choosing::Keep);
}

void PostsView::chooseDay(QDate day)
{
    if (const QModelIndex index = m_model.indexOfDay(day); index.isValid())
        setCurrent(index, m_choosing.value_or(hasSeveral() ? Choosing::Keep : Choosing::One));
}

core::Id<core::Post> PostsView::currentPost() const
{
    const auto post = m_model.postOf(currentIndex());
    return post ? post->id : core::Id<core::Post>();
}

core::Id<core::Post> PostsView::chosenPost() const
{
    const core::Id<core::Post> current = currentPost();
    if (m_chosen.count(current) > 0)
        return current;
    return m_chosen.empty() ? core::Id<core::Post>() : *m_chosen.begin();
}

QDate PostsView::chosenDay() const
{
    return m_model.dayOf(currentIndex());
}

bool PostsView::isChosen(const QModelIndex &index) const
{
    const auto post = m_model.postOf(index);
    return post ? m_chosen.count(post->id) > 0 : index.isValid() && index == currentIndex();
}

// The rows are new objects after each change of the workspace; the user's place is not. One post that has gone from these days is
// chosen no more.
void PostsView::restoreChoice()
{
    QModelIndex index = m_model.indexOfPost(m_currentPost);
    if (!index.isValid())
        index = m_model.indexOfDay(m_currentDay);
    const bool isKept = hasSeveral() || (!m_chosen.empty() && m_model.indexOfPost(*m_chosen.begin()).isValid());
    if (index.isValid())
        setCurrent(index, isKept ? Choosing::Keep : Choosing::One);
    else
        choose(isKept ? Choosing::Keep : Choosing::One);
}

void PostsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (m_isRestoring)
        return;
    QAbstractItemView::currentChanged(current, previous);
    m_currentPost = currentPost();
    m_currentDay = chosenDay();
    choose(m_choosing.value_or(Choosing::One));
}

void PostsView::setCurrent(const QModelIndex &index, Choosing choosing)
{
    const QScopedValueRollback<std::optional<Choosing>> meant(m_choosing, choosing);
    if (currentIndex() != index)
        setCurrentIndex(index);
    else
        choose(choosing);
}

void PostsView::choose(Choosing choosing)
{
    const core::Id<core::Post> current = currentPost();
    if (choosing == Choosing::One) {
        m_chosen.clear();
        if (current)
            m_chosen.insert(current);
        m_anchorPost = current;
        m_anchorDay = chosenDay();
    } else if (choosing == Choosing::Extend) {
        extendChoice();
    }
    viewport()->update();
    QAccessibleEvent changed(this, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&changed);
    emit choiceChanged();
}

// From where it began to where the keys stand, over the days in their order; a day stands for all of its posts on that side.
void PostsView::extendChoice()
{
    const QDate day = chosenDay();
    if (!m_anchorDay.isValid() || !day.isValid())
        return;
    const std::vector<core::Id<core::Post>> ids = m_model.idsBetween(std::min(m_anchorDay, day), std::max(m_anchorDay, day));
    const bool isForward = m_anchorDay <= day;
    const auto first = ids.begin(), last = ids.empty() ? ids.end() : ids.end() - 1;
    const auto placeOrEnd = [&](core::Id<core::Post> id, bool isBegin) {
        const auto found = std::find(ids.begin(), ids.end(), id);
        return id && found != ids.end() ? found : isBegin ? first : last;
    };
    const auto from = placeOrEnd(m_anchorPost, isForward);
    const auto to = placeOrEnd(currentPost(), !isForward);
    m_chosen.clear();
    for (auto place = ids.begin(); place != ids.end(); ++place)
        if (std::min(from, to) <= place && place <= std::max(from, to))
            m_chosen.insert(*place);
}

void PostsView::toggle(core::Id<core::Post> id)
{
    if (!id)
        return;
    if (m_chosen.erase(id) == 0)
        m_chosen.insert(id);
    m_anchorPost = id;
    m_anchorDay = m_model.dayOf(m_model.indexOfPost(id));
    choose(Choosing::Keep);
}

bool PostsView::chooseByKey(const QKeyEvent &event)
{
    const auto held = event.modifiers() & ~Qt::KeypadModifier;
    if (event.matches(QKeySequence::SelectAll)) {
        choosePosts(m_model.idsBetween(m_model.firstDay(), m_model.lastDay()));
        return true;
    }
    if (event.key() == Qt::Key_Escape && hasSeveral()) {
        setCurrent(currentIndex(), Choosing::One);
        return true;
    }
    if (event.key() == Qt::Key_Space && held == Qt::ControlModifier) {
        toggle(currentPost());
        return true;
    }
    static const QHash<int, CursorAction> walks{{Qt::Key_Left, MoveLeft}, {Qt::Key_Right, MoveRight}, {Qt::Key_Up, MoveUp},
        {Qt::Key_Down, MoveDown}, {Qt::Key_Home, MoveHome}, {Qt::Key_End, MoveEnd}};
    const auto walk = walks.constFind(event.key());
    if (walk == walks.constEnd() || (held != Qt::ShiftModifier && held != Qt::ControlModifier))
        return false;
    const Choosing choosing = held == Qt::ShiftModifier ? Choosing::Extend : Choosing::Keep;
    const QScopedValueRollback<std::optional<Choosing>> meant(m_choosing, choosing); // another page may come
    if (const QModelIndex index = moveCursor(*walk, held); index.isValid())
        setCurrent(index, choosing);
    return true;
}

// What is chosen already may be the beginning of a drag of all of it.
void PostsView::pressPost(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    const auto post = m_model.postOf(index);
    const bool wasChosen = post && m_chosen.count(post->id) > 0;
    m_onRelease.reset();
    if (modifiers & Qt::ShiftModifier) {
        setCurrent(index, Choosing::Extend);
    } else if (modifiers & Qt::ControlModifier) {
        setCurrent(index, Choosing::Keep);
        if (wasChosen)
            m_onRelease = Choosing::Keep;
        else if (post)
            toggle(post->id);
    } else if (wasChosen && hasSeveral()) {
        m_onRelease = Choosing::One;
        setCurrent(index, Choosing::Keep);
    } else {
        setCurrent(index, Choosing::One);
    }
}

bool PostsView::isLifted(const QModelIndex &post) const
{
    if (!m_held || m_held->isCopy)
        return false;
    const core::Id<core::Post> id{post.data(app::CalendarModel::PostRole).toLongLong()};
    if (!hasSeveral() || m_chosen.count(m_held->post) == 0)
        return m_held->post == id;
    return m_chosen.count(id) > 0 && !post.data(app::CalendarModel::IsPublishedRole).toBool();
}

QStringList PostsView::effectOf(const Held &held) const
{
    if (held.isOverShelf)
        return {tr("Put back among the ideas")};
    if (!held.day.isValid())
        return {};
    QStringList effect = m_model.effectOfMoving(held.post, held.day, held.time);
    const bool isOneOfMany = hasSeveral() && m_chosen.count(held.post) > 0;
    if (isOneOfMany || held.isCopy)
        effect = effect.mid(0, 1); // a silence is told of one post that moves
    if (isOneOfMany)
        effect << tr("The other chosen posts go as far");
    if (held.isCopy)
        effect.prepend(tr("Copy"));
    return effect;
}

// A hand's breadth inside, so that a post held past the edge of the days still turns the page.
bool PostsView::isOverShelf(const QPoint &globalPosition) const
{
    if (!m_shelf || !m_shelf->isVisible() || !m_pressedPost)
        return false;
    const int margin = fontMetrics().height() * 3 / 2;
    return m_shelf->rect().adjusted(margin, 0, 0, 0).contains(m_shelf->mapFromGlobal(globalPosition));
}

void PostsView::setCopying(bool isCopy)
{
    if (!m_held || m_held->isByKey || m_held->isCopy == isCopy)
        return;
    Held held = *m_held;
    held.isCopy = isCopy;
    setHeld(held);
    if (isCopy)
        viewport()->setCursor(Qt::DragCopyCursor);
    else
        viewport()->unsetCursor();
}

} // namespace gui
