// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/calendarpage.h"

#include "app/calendar/calendarmodel.h"
#include "app/calendar/ideamodel.h"
#include "app/calendar/mixsummary.h"
#include "app/calendar/postedits.h"
#include "core/capacity.h"
#include "core/format.h"
#include "core/weeks.h"
#include "gui/calendar/calendarviews.h"
#include "gui/calendar/filterline.h"
#include "gui/calendar/groundlist.h"
#include "gui/calendar/ideasdrawer.h"
#include "gui/calendar/mixmeter.h"
#include "gui/calendar/monthview.h"
#include "gui/calendar/postactions.h"
#include "gui/calendar/posteditor.h"
#include "gui/calendar/repeatquestion.h"
#include "gui/calendar/repeatrow.h"
#include "gui/components/button.h"
#include "gui/components/segments.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>

namespace gui {

CalendarPage::CalendarPage(app::Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_ideaModel(new app::IdeaModel(workspace, this))
{
    setFillsHeight();
    m_views = new CalendarViews(workspace, this);
    buildViewActions();
    buildActions();
    buildPostActions();
    buildDailyActions();
    buildDateActions();
    buildBalanceActions();
    buildFileActions();
    buildKeysAction();
    buildBody();
    connectViews();
    connectIdeas();
    connect(&workspace, &app::Workspace::quarterShown, this, [this] { m_views->showDay(this->workspace().viewDay()); });
    refresh();
}

// The focus leaves a page that goes: that is nothing to follow any more.
CalendarPage::~CalendarPage()
{
    disconnect(qApp, nullptr, this, nullptr);
}

bool CalendarPage::isEditing() const
{
    return m_side->currentWidget() == m_editor;
}

MonthView *CalendarPage::month() const
{
    return m_views->month();
}

void CalendarPage::refresh()
{
    const bool isEmpty = strategy().all<core::Post>().empty();
    m_states->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty)
        m_ground->refresh();
    if (const app::PostFilter left = app::withoutGone(m_filter, workspace()); !(left == m_filter))
        setFilter(left);
    m_views->refresh();
    m_mix->setSummary(app::mixSummary(workspace(), !m_filter.isEmpty()));
    m_ideas->refresh();
    if (isEditing()) {
        if (const core::Post *post = strategy().find(m_editor->post().id))
            m_editor->setPost(*post, workspace());
        else
            m_side->setCurrentWidget(m_ideas);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_switch, m_filterButton})
        part->setVisible(!isEmpty);
    showDays();
}

// What the days shown are called, and what stands beside them.
void CalendarPage::showDays()
{
    const bool isEmpty = strategy().all<core::Post>().empty();
    const bool isQuarter = m_views->view() == CalendarViews::View::Quarter;
    setTitle(m_views->title());
    setNote(isEmpty ? QString() : isQuarter ? m_views->quarterNote() : noteText());
    m_mix->setVisible(!isQuarter && !strategy().all<core::Pillar>().empty());
    m_side->setVisible(isEditing() || m_views->postsView());
    m_side->setFixedWidth(isEditing() ? u(84) : u(58));
    m_filterLine->setFilter(app::filterSentence(m_filter, workspace()), m_views->posts() == 0);
    updateActions();
}

void CalendarPage::setFilter(const app::PostFilter &filter)
{
    m_filter = filter;
    m_views->setFilter(filter);
    m_ideaModel->setPostFilter(filter);
    m_ideas->refresh();
    m_mix->setSummary(app::mixSummary(workspace(), !m_filter.isEmpty()));
    showDays();
}

void CalendarPage::goToday()
{
    m_views->showDay(workspace().viewDay());
    m_views->shownView()->setFocus();
}

QString CalendarPage::noteText() const
{
    if (const int chosen = static_cast<int>(chosenPosts().size()); chosen > 1)
        return tr("%n posts chosen. A right click on one of them shows what can be done; Esc goes back to one.", nullptr, chosen);
    const app::PostDays &days = m_views->calendar().posts();
    const QString posts = tr("%n posts", nullptr, m_views->posts());
    const QString onChannels = tr("%n channels", nullptr, days.channelsBetween(strategy(), m_views->firstDay(), m_views->lastDay()));
    const QDate today = workspace().viewDay();
    const bool isWeek = m_views->view() == CalendarViews::View::Week;
    const QDate begin = isWeek ? m_views->firstDay() : core::weekBegin(today, m_views->calendar().weekStart());
    const QString time = core::formatHours(core::neededHours(strategy(), workspace().networks(), begin, begin.addDays(6)), language());
    const double available = strategy().business().hoursPerWeek;
    const QString room = core::formatHours(available, language());
    if (!m_filter.isEmpty()) // the posts that show are some of those that take the time
        return isWeek ? tr("%1, %2. All posts of the week take %3 of work.").arg(posts, onChannels, time)
                      : tr("%1, %2. All posts of this week take %3 of work.").arg(posts, onChannels, time);
    if (isWeek && available <= 0)
        return tr("%1, %2: %3 of work.").arg(posts, onChannels, time);
    if (isWeek)
        return tr("%1, %2: %3 of work for %4 available.").arg(posts, onChannels, time, room);
    const int thisWeek = days.countBetween(begin, begin.addDays(6));
    const QString week = tr("%n posts this week", nullptr, thisWeek);
    if (available <= 0)
        return tr("%1, %2. %3: %4 of work.").arg(posts, onChannels, week, time);
    return tr("%1, %2. %3: %4 of work for %5 available.").arg(posts, onChannels, week, time, room);
}

bool CalendarPage::showSubject(const QString &subject)
{
    if (showFiles(subject))
        return true;
    const QString kind = subject.section(u':', 0, 0);
    const QString what = subject.section(u':', 1);
    if (kind == u"new") {
        addPost(workspace().viewDay());
        return true;
    }
    if (kind == u"day") {
        const QDate day = QDate::fromString(what, Qt::ISODate);
        if (!day.isValid())
            return false;
        m_views->showDay(day);
        return true;
    }
    if (kind == u"view") {
        showView(what);
        return true;
    }
    const auto id = core::Id<core::Post>::fromString(what);
    const core::Post *post = kind == u"post" ? strategy().find(id) : nullptr;
    if (!post)
        return false;
    openPost(id);
    return true;
}

void CalendarPage::addPost(std::optional<QDate> day, std::optional<QTime> time)
{
    core::Post post = app::newPost(strategy(), day, day ? tr("New post") : tr("New idea"));
    if (time && time->isValid())
        post.time = time;
    if (!makePost(post))
        return;
    if (const core::Post *made = strategy().find(post.id))
        m_made = *made;
}

// The key that began it is the title's first letter already; the next ones land behind it.
void CalendarPage::beginPost(QDate day, const QString &text)
{
    if (makePost(app::newPost(strategy(), day, text)))
        m_editor->continueTitle();
}

// As the filter wants it, so that it is seen; where its words are asked for, which it has not got yet, that is said.
bool CalendarPage::makePost(core::Post post)
{
    if (isEditing())
        m_editor->commit();
    post = app::asWanted(post, m_filter, strategy());
    if (!apply(core::Edit::adding(post, post.title)))
        return false;
    const bool isSeen = m_filter.passes(post);
    editPost(post.id);
    if (!isSeen)
        emit toastWanted(tr("The filter hides “%1” from the days").arg(post.title), false);
    return true;
}

// A post that was begun and left as it was made never was.
void CalendarPage::dropUntouched()
{
    const std::optional<core::Post> made = std::exchange(m_made, std::nullopt);
    const core::Post *now = made ? strategy().find(made->id) : nullptr;
    if (!now || !(*now == *made))
        return;
    const auto last = workspace().history(1);
    if (!last.empty() && last.front().kind == core::HistoryKind::Edit
        && last.front().label == core::Edit::adding(*made, made->title).label())
        if (const auto undone = workspace().undo(); !undone)
            report(undone.error());
}

void CalendarPage::openPost(core::Id<core::Post> id)
{
    const core::Post *post = strategy().find(id);
    if (!post)
        return;
    if (isEditing())
        m_editor->commit();
    post = strategy().find(id); // the commit may have made a new strategy, without this post
    if (!post)
        return refresh();
    if (!m_filter.passes(*post))
        setFilter({});
    editPost(id);
}

void CalendarPage::editPost(core::Id<core::Post> id)
{
    const core::Post *post = strategy().find(id);
    if (post && post->day && !m_filter.passes(*post))
        m_views->showDay(*post->day);
    else
        m_views->showPost(id);
    post = strategy().find(id); // choosing it may have saved as well
    if (!post)
        return refresh();
    m_editor->setPost(*post, workspace());
    m_side->setCurrentWidget(m_editor);
    refresh();
    m_editor->focusTitle();
}

void CalendarPage::closeEditor()
{
    m_editor->commit();
    dropUntouched();
    m_side->setCurrentWidget(m_ideas);
    m_editor->repeats()->resetScope();
    refresh();
    m_views->shownView()->setFocus();
}

// A post that went meanwhile is not made again by what was still being written into it.
void CalendarPage::savePost(const core::Post &post)
{
    if (strategy().find(post.id))
        apply(app::changingRepeated(post, m_editor->scope(), strategy()));
}

// What is written in the list is for that post; where it moves one of several, that is asked once the cell is closed.
void CalendarPage::saveCell(const core::Post &post)
{
    const core::Post *stored = strategy().find(post.id);
    if (!stored)
        return;
    const bool isMoved = post.day && (post.day != stored->day || post.time != stored->time);
    if (!isMoved || !app::isRepeated(*stored, strategy()))
        return void(apply(app::changingRepeated(post, app::RepeatScope::This, strategy())));
    const auto move = [this, id = post.id, day = *post.day, time = post.time.value_or(QTime())] { movePost(id, day, time); };
    QMetaObject::invokeMethod(this, move, Qt::QueuedConnection);
}

void CalendarPage::repeatPost(const core::RepeatRule &rule)
{
    m_editor->commit();
    const core::Post *found = strategy().find(m_editor->post().id);
    const auto edit = found ? RepeatQuestion::edit(*this, core::Post(*found), rule) : std::nullopt;
    if (edit && !edit->isEmpty())
        apply(*edit);
}

void CalendarPage::endRepeating()
{
    m_editor->commit();
    const core::Post *post = strategy().find(m_editor->post().id);
    const core::Edit edit = post ? app::stoppingAfter(*post, strategy()) : core::Edit({});
    if (const int gone = app::deletedPosts(edit); gone > 0)
        applyDeletion(edit, tr("Deleted %n posts", nullptr, gone));
    else if (!edit.isEmpty())
        apply(edit);
}

core::Id<core::Post> CalendarPage::chosenPost() const
{
    if (isEditing() && m_chooser != m_views)
        return m_editor->post().id;
    return m_chooser == m_ideas ? m_ideas->list()->chosen() : m_views->chosenPost();
}

// A menu takes the focus away, yet means what was chosen before it opened.
void CalendarPage::followFocus(const QWidget *now)
{
    for (QWidget *chooser : std::initializer_list<QWidget *>{m_views, m_ideas, m_editor})
        if (now && (now == chooser || chooser->isAncestorOf(now)))
            m_chooser = chooser;
    updateActions();
}

// An open editor shows what is chosen in the days next.
void CalendarPage::followChoice()
{
    const auto chosen = m_views->chosenPost();
    if (isEditing() && m_views->shownView()->hasFocus() && chosen && chosen != m_editor->post().id) {
        m_editor->commit();
        if (const core::Post *post = strategy().find(chosen))
            m_editor->setPost(*post, workspace());
    }
    updateActions();
}

void CalendarPage::deletePost(core::Id<core::Post> id)
{
    const core::Post *found = strategy().find(id);
    if (!found)
        return;
    const core::Post post = *found; // hiding the editor may save, and that makes a new strategy
    const auto scope = RepeatQuestion::scope(*this, post, RepeatAct::Delete);
    if (!scope)
        return;
    if (app::deletingRepeated(post, *scope, strategy()).isEmpty())
        return emit toastWanted(tr("All of them are published, so they stay"), false);
    if (isEditing() && m_editor->post().id == id)
        m_side->setCurrentWidget(m_ideas);
    const core::Edit edit = app::deletingRepeated(post, *scope, strategy());
    if (const int gone = app::deletedPosts(edit); gone > 0)
        applyDeletion(edit, tr("Deleted %n posts", nullptr, gone));
    refresh();
}

void CalendarPage::leavePost(const QString &reason)
{
    m_editor->commit();
    const core::Post *found = strategy().find(m_editor->post().id);
    if (!found)
        return;
    const core::Post post = *found;
    m_side->setCurrentWidget(m_ideas);
    applyDeletion(app::leavingIdea({post}, strategy(), reason, workspace().today()), tr("Moved to the ideas you left"));
    refresh();
}

} // namespace gui
