// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/calendarpage.h"
#include "gui/calendar/postactions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

// Copy, cut and paste of posts, and the menu of a post.
namespace gui {

void PostActions::copy()
{
    QGuiApplication::clipboard()->setText(app::plainTextOf(m_page.chosenPosts(), m_page.workspace()));
    remember(false);
}

// They stay until they are pasted: nothing is lost on the way.
void PostActions::cut()
{
    QGuiApplication::clipboard()->setText(app::plainTextOf(m_page.chosenPosts(), m_page.workspace()));
    remember(true);
}

void PostActions::remember(bool isCut)
{
    const auto posts = m_page.chosenPosts();
    if (posts.empty())
        return;
    m_remembered = posts;
    m_isCut = isCut;
    follow(posts);
    const int count = static_cast<int>(posts.size());
    emit m_page.toastWanted(
        isCut ? tr("Cut %n posts: choose a day and paste", nullptr, count) : tr("Copied %n posts: choose a day and paste", nullptr, count),
        false);
}

void PostActions::paste()
{
    const QDate day = m_page.chosenDay();
    if (m_remembered.empty() || !day.isValid())
        return;
    if (!m_isCut) {
        run(app::pasted(m_remembered, day, m_page.workspace()));
        return;
    }
    std::vector<core::Post> still;
    for (const core::Post &post : m_remembered)
        if (const core::Post *stored = m_page.workspace().strategy().find(post.id))
            still.push_back(*stored);
    if (still.empty()) // they may come back by an undo
        return emit m_page.toastWanted(tr("The posts that were cut are deleted: there is nothing to paste"), false);
    if (!run(app::movedToDay(still, day, false, m_page.workspace())))
        return;
    m_remembered.clear();
    m_page.followChosen();
}

void PostActions::openMenu(const QPoint &globalPosition)
{
    m_page.followChosen();
    m_postMenu->popup(globalPosition);
}

void PostActions::openMenuAt(QWidget *view)
{
    const auto *posts = qobject_cast<QAbstractItemView *>(view);
    const QRect place = posts ? posts->visualRect(posts->currentIndex()) : QRect();
    const QPoint middle = place.isValid() ? place.center() : view->rect().center();
    openMenu(posts ? posts->viewport()->mapToGlobal(middle) : view->mapToGlobal(middle));
}

} // namespace gui
