// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/movesteps.h"
#include "app/calendar/postedits.h"
#include "app/calendar/repeating.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/calendarviews.h"
#include "gui/calendar/hoursview.h"
#include "gui/calendar/ideasdrawer.h"
#include "gui/calendar/monthview.h"
#include "gui/calendar/postactions.h"
#include "gui/calendar/posteditor.h"
#include "gui/calendar/posttable.h"
#include "gui/calendar/repeatquestion.h"

#include <QAction>
#include <QStackedWidget>

// What the page does to the posts that are chosen, one or many.
namespace gui {

std::vector<core::Post> CalendarPage::chosenPosts() const
{
    std::set<core::Id<core::Post>> ids;
    const bool isOther = (isEditing() && m_chooser != m_views) || m_chooser == m_ideas;
    if (isOther)
        ids.insert(chosenPost());
    else
        ids = m_views->chosenPosts();
    std::vector<core::Post> posts;
    if (ids.empty())
        return posts;
    for (const core::Post &post : strategy().all<core::Post>())
        if (ids.contains(post.id) && (isOther || (post.day && m_filter.passes(post)))) // what waits is not there any more
            posts.push_back(post);
    return app::inOrderOfDays(posts);
}

QDate CalendarPage::chosenDay() const
{
    return m_views->chosenDay();
}

std::vector<core::Post> CalendarPage::liftedWith(const core::Post &post) const
{
    const std::set<core::Id<core::Post>> chosen = m_views->chosenPosts();
    if (chosen.size() < 2 || chosen.count(post.id) == 0)
        return {post};
    std::vector<core::Post> posts;
    for (const core::Id<core::Post> id : chosen)
        if (const core::Post *one = strategy().find(id); one && m_filter.passes(*one))
            posts.push_back(*one);
    return posts;
}

void CalendarPage::movePost(core::Id<core::Post> id, QDate day, std::optional<QTime> time)
{
    const core::Post *found = strategy().find(id);
    if (!found)
        return;
    const core::Post post = *found;
    const std::optional<QTime> then = !time ? post.time : time->isValid() ? time : std::nullopt;
    if (post.day == day && post.time == then)
        return;
    const auto posts = liftedWith(post);
    if (posts.size() > 1 || post.status == core::PostStatus::Published) { // which stays, and it is said
        m_acts->run(app::movedAlong(post, posts, day, time, workspace()));
        return;
    }
    const auto scope = RepeatQuestion::scope(*this, post, RepeatAct::Move);
    if (!scope || !apply(app::movingRepeated(post, day, then, *scope, strategy())))
        return;
    m_views->showPost(id);
    showDays();
}

void CalendarPage::copyPost(core::Id<core::Post> id, QDate day, std::optional<QTime> time)
{
    if (const core::Post *found = strategy().find(id)) {
        const core::Post post = *found;
        m_acts->run(app::copiedAlong(post, liftedWith(post), day, time));
    }
}

void CalendarPage::shelvePost(core::Id<core::Post> id)
{
    if (const core::Post *found = strategy().find(id))
        m_acts->putBack(liftedWith(*found));
}

// What was moved or made stays chosen, and shows.
void CalendarPage::showMoved(const std::vector<core::Id<core::Post>> &ids)
{
    std::vector<core::Id<core::Post>> dated;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(dated), [this](core::Id<core::Post> id) {
        const core::Post *post = strategy().find(id);
        return post && post->day;
    });
    if (!dated.empty())
        m_views->showPost(dated.front());
    if (m_chooser != m_ideas && dated.size() != 1)
        m_views->choosePosts(dated);
    refresh();
}

void CalendarPage::followChosen()
{
    const std::vector<core::Post> chosen = chosenPosts();
    for (QAction *action : {m_duplicate, m_delete})
        action->setEnabled(!chosen.empty());
    for (QAction *action : {m_edit, m_pieces})
        action->setEnabled(chosen.size() == 1);
    m_duplicate->setText(chosen.size() > 1 ? tr("Duplicate %n posts", nullptr, static_cast<int>(chosen.size())) : tr("Duplicate the post"));
    m_delete->setText(chosen.size() > 1 ? tr("Delete %n posts", nullptr, static_cast<int>(chosen.size())) : tr("Delete the post"));
    m_publish->setEnabled(chosen.size() == 1 && chosen.front().day && chosen.front().status != core::PostStatus::Published);
    m_acts->follow(chosen);
}

void CalendarPage::updateActions()
{
    followChosen();
    const size_t chosen = chosenPosts().size();
    if (chosen != m_chosenTold && (chosen > 1 || m_chosenTold > 1))
        setNote(noteText());
    m_chosenTold = chosen;
}

void CalendarPage::deleteChosen()
{
    if (isEditing() && chosenPosts().size() > 1) {
        m_editor->commit(); // a step of its own: what was written comes back with the post
        m_side->setCurrentWidget(m_ideas);
    }
    const std::vector<core::Post> posts = chosenPosts();
    if (posts.size() == 1)
        deletePost(posts.front().id);
    else if (!posts.empty())
        deleteSeveral(posts);
}

// Of those that come again only these go, and their days are left out of their rules.
void CalendarPage::deleteSeveral(const std::vector<core::Post> &posts)
{
    core::Edit edit = app::deletingPosts(posts, strategy());
    app::leaveOutDays(edit, posts, strategy());
    const int count = static_cast<int>(posts.size());
    const bool comeAgain =
        std::any_of(posts.begin(), posts.end(), [this](const core::Post &post) { return app::isRepeated(post, strategy()); });
    const QString deleted = tr("Deleted %n posts", nullptr, count);
    if (applyDeletion(edit, comeAgain ? tr("Deleted %n posts, and of those that come again only these", nullptr, count) : deleted))
        m_views->choosePosts({});
    refresh();
}

void CalendarPage::duplicateChosen()
{
    const std::vector<core::Post> posts = chosenPosts();
    app::PostMoves copies;
    for (const core::Post &post : posts)
        copies.added.push_back(app::copyOf(post));
    if (posts.size() > 1)
        m_acts->run(copies);
    else if (!posts.empty() && apply(copies.edit()))
        m_views->showPost(copies.added.front().id);
}

void CalendarPage::connectMoves()
{
    IdeaList *ideas = m_ideas->list();
    m_acts->bindTo({m_views->month(), m_views->week(), m_views->list(), ideas}, ideas, m_views->list());
    connect(m_views, &CalendarViews::copyWanted, this, &CalendarPage::copyPost);
    connect(m_views, &CalendarViews::shelveWanted, this, &CalendarPage::shelvePost);
    connect(m_views, &CalendarViews::menuWanted, m_acts, &PostActions::openMenu);
    ideas->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(ideas, &QWidget::customContextMenuRequested, this,
        [this, ideas](const QPoint &at) { m_acts->openMenu(ideas->viewport()->mapToGlobal(at)); });
    m_views->month()->setShelf(m_ideas);
    m_views->week()->setShelf(m_ideas);
}

} // namespace gui
