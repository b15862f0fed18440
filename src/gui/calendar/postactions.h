// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/postmoves.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace gui {

class CalendarPage;

// What is done to the chosen posts of the calendar, one or many: moved, pushed, swapped, spread, copied, put back. The same acts stand
// in the page's menu and in the menu of a post, each with its key; each is one undoable step and says how many posts it was for.
class PostActions : public QObject {
    Q_OBJECT

public:
    explicit PostActions(CalendarPage &page);

    // The acts that the page has of its own stand in the menu of a post with these.
    void build(const std::vector<QAction *> &first, const std::vector<QAction *> &last);
    // One more in the menu of a post.
    void offer(QAction *action);
    void bindTo(const std::vector<QWidget *> &views, QWidget *ideas, QWidget *list);
    void follow(const std::vector<core::Post> &chosen);
    const std::vector<QAction *> &all() const { return m_all; }
    QMenu *postMenu() const { return m_postMenu; }
    void openMenu(const QPoint &globalPosition);

    // Writes it, says it, and leaves chosen what it was for.
    bool run(const app::PostMoves &moves);
    void putBack(const std::vector<core::Post> &posts);

private:
    QAction *act(const QString &text, const QString &icon, int key, void (PostActions::*does)());
    void askForDay();
    void askForDays();
    void askForRoom();
    void swap();
    void askForSpan();
    void askForChannels();
    void putChosenBack();
    void copy();
    void cut();
    void paste();
    void remember(bool isCut);
    void openMenuAt(QWidget *view);

    CalendarPage &m_page;
    std::vector<QAction *> m_all;
    std::vector<QAction *> m_forDated; // for posts that have a day: an idea moves to a date, but not by days
    QAction *m_channels = nullptr;
    QAction *m_push = nullptr;
    QAction *m_swap = nullptr;
    QAction *m_distribute = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_cut = nullptr;
    QAction *m_paste = nullptr;
    QMenu *m_postMenu = nullptr;
    std::vector<core::Post> m_remembered; // as they were
    bool m_isCut = false;
};

} // namespace gui
