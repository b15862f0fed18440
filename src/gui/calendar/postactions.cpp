// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/postactions.h"

#include "gui/calendar/calendarpage.h"
#include "gui/calendar/calendarviews.h"
#include "gui/calendar/channelcopies.h"
#include "gui/calendar/movesdialog.h"
#include "gui/editing/entryfields.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QShortcut>
#include <QSpinBox>

namespace gui {

PostActions::PostActions(CalendarPage &page)
    : QObject(&page)
    , m_page(page)
{
}

QAction *PostActions::act(const QString &text, const QString &icon, int key, void (PostActions::*does)())
{
    QAction *action = m_page.makeAction(text, icon, key == 0 ? QKeySequence() : QKeySequence(key));
    connect(action, &QAction::triggered, this, does);
    m_all.push_back(action);
    return action;
}

void PostActions::build(const std::vector<QAction *> &first, const std::vector<QAction *> &last)
{
    const auto shift = [](Qt::Key key) { return QKeyCombination(Qt::ShiftModifier, key).toCombined(); };
    m_copy = act(tr("Copy the post"), {}, 0, &PostActions::copy);
    m_cut = act(tr("Cut the post"), {}, 0, &PostActions::cut);
    m_paste = act(tr("Paste on the chosen day"), {}, 0, &PostActions::paste);
    QAction *toDay = act(tr("Move to a date…"), {}, shift(Qt::Key_M), &PostActions::askForDay);
    QAction *byDays = act(tr("Shift by days…"), {}, shift(Qt::Key_S), &PostActions::askForDays);
    m_push = act(tr("Insert and push the following posts…"), {}, shift(Qt::Key_I), &PostActions::askForRoom);
    m_swap = act(tr("Swap the two posts"), {}, shift(Qt::Key_X), &PostActions::swap);
    m_distribute = act(tr("Distribute the posts evenly…"), {}, shift(Qt::Key_E), &PostActions::askForSpan);
    m_channels = act(tr("Duplicate to other channels…"), {}, shift(Qt::Key_C), &PostActions::askForChannels);
    QAction *back = act(tr("Put back among the ideas"), QStringLiteral("idea"), shift(Qt::Key_B), &PostActions::putChosenBack);
    m_forDated = {byDays, back};
    auto *several = new QMenu(tr("Move and copy posts"), &m_page);
    m_postMenu = new QMenu(&m_page);
    for (QAction *action : first)
        m_postMenu->addAction(action);
    for (QMenu *menu : {several, m_postMenu}) {
        menu->addSeparator();
        menu->addActions({m_copy, m_cut, m_paste});
        menu->addSeparator();
        menu->addActions({toDay, byDays, m_push, m_swap, m_distribute});
        menu->addSeparator();
        menu->addActions({m_channels, back});
    }
    m_postMenu->addSeparator();
    for (QAction *action : last)
        m_postMenu->addAction(action);
    m_page.addMore(several->menuAction());
    follow({});
}

void PostActions::offer(QAction *action)
{
    m_postMenu->addSeparator();
    m_postMenu->addAction(action);
}

// A letter typed into a field is a letter: these keys belong to the views alone.
void PostActions::bindTo(const std::vector<QWidget *> &views, QWidget *ideas, QWidget *list)
{
    for (QWidget *view : views) {
        if (view != list)
            m_page.bindToView(m_copy, view, QKeySequence::Copy);
        m_page.bindToView(m_cut, view, QKeySequence::Cut);
        if (view != ideas)
            m_page.bindToView(m_paste, view, QKeySequence::Paste);
        for (const QKeySequence &key : {QKeySequence(Qt::SHIFT | Qt::Key_F10), QKeySequence(Qt::Key_Menu)})
            new QShortcut(
                key, view, this, [this, view] { openMenuAt(view); }, Qt::WidgetShortcut);
    }
    // The list copies its rows as a table already.
    for (QShortcut *shortcut : list->findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly))
        if (shortcut->key() == QKeySequence(QKeySequence::Copy))
            connect(shortcut, &QShortcut::activated, this, [this] { remember(false); });
}

void PostActions::follow(const std::vector<core::Post> &chosen)
{
    const bool hasDated = std::any_of(chosen.begin(), chosen.end(), [](const core::Post &post) { return post.day.has_value(); });
    for (QAction *action : m_all)
        action->setEnabled(!chosen.empty());
    for (QAction *action : m_forDated)
        action->setEnabled(hasDated);
    const int count = static_cast<int>(chosen.size());
    m_copy->setText(count > 1 ? tr("Copy %n posts", nullptr, count) : tr("Copy the post"));
    m_cut->setText(count > 1 ? tr("Cut %n posts", nullptr, count) : tr("Cut the post"));
    m_swap->setEnabled(chosen.size() == 2);
    m_distribute->setEnabled(chosen.size() > 1);
    m_paste->setEnabled(!m_remembered.empty());
    m_push->setEnabled(true); // room can be made on any day
}

bool PostActions::run(const app::PostMoves &moves)
{
    if (!moves.problem.isEmpty() || moves.isEmpty()) {
        emit m_page.toastWanted(app::told(moves, m_page.workspace()), false);
        return false;
    }
    const QString said = app::told(moves, m_page.workspace());
    if (!m_page.apply(moves.edit()))
        return false;
    std::vector<core::Id<core::Post>> ids;
    for (const core::Post &post : moves.posts.empty() ? moves.added : moves.posts)
        ids.push_back(post.id);
    m_page.showMoved(ids);
    emit m_page.toastWanted(said, true);
    return true;
}

void PostActions::askForDay()
{
    const auto posts = m_page.chosenPosts();
    if (posts.empty())
        return;
    const int count = static_cast<int>(posts.size());
    auto *dialog = new MovesDialog(m_page, tr("Move %n posts to a date", nullptr, count), tr("Move the posts"));
    DayField *day = dialog->addDay(count == 1 ? tr("Date") : tr("Date of the first post"), posts.front().day.value_or(m_page.chosenDay()));
    QCheckBox *skips = dialog->addOption(tr("Skip closed days: go on to the next open one"));
    connect(dialog, &MovesDialog::decided, this, &PostActions::run);
    dialog->ask(
        [this, posts, day, skips] { return app::movedToDay(posts, day->day().value_or(QDate()), skips->isChecked(), m_page.workspace()); });
    day->setFocus();
    day->selectAll();
}

void PostActions::askForDays()
{
    const auto posts = m_page.chosenPosts();
    if (posts.empty())
        return;
    auto *dialog = new MovesDialog(m_page, tr("Shift %n posts by days", nullptr, static_cast<int>(posts.size())), tr("Shift the posts"));
    QSpinBox *days = dialog->addDays(tr("Days later; earlier with a minus"), 7);
    QCheckBox *skips = dialog->addOption(tr("Skip closed days: go on to the next open one"));
    connect(dialog, &MovesDialog::decided, this, &PostActions::run);
    dialog->ask([this, posts, days, skips] { return app::movedBy(posts, days->value(), skips->isChecked(), m_page.workspace()); });
    days->setFocus();
    days->selectAll();
}

void PostActions::askForRoom()
{
    auto *dialog = new MovesDialog(m_page, tr("Insert, and push the following posts"), tr("Push the posts"));
    DayField *from = dialog->addDay(tr("From this day to the end of its quarter"), m_page.chosenDay());
    QSpinBox *days = dialog->addDays(tr("Days later; earlier with a minus"), 1);
    QComboBox *channel = dialog->addChannels();
    QCheckBox *skips = dialog->addOption(tr("Skip closed days: go on to the next open one"));
    QCheckBox *writes = dialog->addOption(tr("Write a new post on the day that becomes free"));
    connect(dialog, &MovesDialog::decided, this, &PostActions::run);
    dialog->ask([this, from, days, channel, skips, writes] {
        app::PushWish wish;
        wish.from = from->day().value_or(QDate());
        wish.days = days->value();
        if (channel->currentIndex() > 0)
            wish.channel = core::Id<core::Channel>{channel->currentData().toLongLong()};
        wish.skipsClosed = skips->isChecked();
        if (writes->isChecked())
            wish.newTitle = tr("New post");
        return app::pushed(wish, m_page.workspace());
    });
    days->setFocus();
    days->selectAll();
}

void PostActions::swap()
{
    run(app::swapped(m_page.chosenPosts(), m_page.workspace()));
}

void PostActions::askForSpan()
{
    const auto posts = m_page.chosenPosts();
    if (posts.size() < 2 || !posts.front().day)
        return;
    QDate last = *posts.front().day;
    for (const core::Post &post : posts)
        last = std::max(last, post.day.value_or(last));
    auto *dialog =
        new MovesDialog(m_page, tr("Distribute %n posts evenly", nullptr, static_cast<int>(posts.size())), tr("Distribute the posts"));
    DayField *from = dialog->addDay(tr("From"), *posts.front().day);
    DayField *to = dialog->addDay(tr("To"), last);
    connect(dialog, &MovesDialog::decided, this, &PostActions::run);
    dialog->ask([this, posts, from, to] {
        return app::distributed(posts, from->day().value_or(QDate()), to->day().value_or(QDate()), m_page.workspace());
    });
    from->setFocus();
    from->selectAll();
}

void PostActions::askForChannels()
{
    const auto posts = m_page.chosenPosts();
    if (posts.empty())
        return;
    auto *dialog = new ChannelCopies(m_page, posts);
    if (!dialog->hasChannels()) {
        delete dialog;
        return emit m_page.toastWanted(tr("There is no other channel to copy to"), false);
    }
    connect(dialog, &ChannelCopies::decided, this, &PostActions::run);
    dialog->open();
}

void PostActions::putBack(const std::vector<core::Post> &posts)
{
    run(app::putBack(posts, m_page.workspace()));
}

void PostActions::putChosenBack()
{
    putBack(m_page.chosenPosts());
}

} // namespace gui
