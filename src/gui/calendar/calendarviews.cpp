// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/calendarviews.h"

#include "app/calendar/calendarmodel.h"
#include "app/calendar/postlistmodel.h"
#include "app/calendar/quartermodel.h"
#include "core/format.h"
#include "core/weeks.h"
#include "gui/calendar/hoursview.h"
#include "gui/calendar/monthview.h"
#include "gui/calendar/pillarlegend.h"
#include "gui/calendar/posttable.h"
#include "gui/calendar/quarterview.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

#include <utility>

namespace gui {

CalendarViews::CalendarViews(app::Workspace &workspace, QWidget *parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
    , m_day(workspace.viewDay())
    , m_calendar(new app::CalendarModel(workspace, this))
    , m_quarterModel(new app::QuarterModel(workspace, this))
    , m_listModel(new app::PostListModel(workspace, this))
{
    buildQuarter();
    buildPostsViews();
    buildList();
    setCurrentIndex(static_cast<int>(m_view));
    m_month->chooseDay(m_day);
}

// The month, then the week: in the order of View.
void CalendarViews::buildPostsViews()
{
    const auto framed = [this](PostsView *view, Card *frame) {
        frame->setFlush();
        frame->body()->addWidget(view, 1);
        addWidget(frame);
        connect(view, &PostsView::postOpened, this, &CalendarViews::postOpened);
        connect(view, &PostsView::dayOpened, this, &CalendarViews::dayOpened);
        connect(view, &PostsView::textTyped, this, &CalendarViews::textTyped);
        connect(view, &PostsView::moveWanted, this, &CalendarViews::moveWanted);
        connect(view, &PostsView::copyWanted, this, &CalendarViews::copyWanted);
        connect(view, &PostsView::shelveWanted, this, &CalendarViews::shelveWanted);
        connect(view, &PostsView::menuWanted, this, &CalendarViews::menuWanted);
        connect(view, &PostsView::moreWanted, this, &CalendarViews::moreWanted);
        connect(view, &PostsView::dayWanted, this, &CalendarViews::showDay);
        connect(view, &PostsView::turnWanted, this, &CalendarViews::step);
        connect(view, &PostsView::choiceChanged, this, [this, view] {
            if (view == shownView() && !m_isTurning)
                emit choiceChanged();
        });
    };
    auto *monthFrame = new Card(QString(), this);
    m_month = new MonthView(*m_calendar, monthFrame);
    framed(m_month, monthFrame);
    auto *weekFrame = new Card(QString(), this);
    m_week = new HoursView(*m_calendar, weekFrame);
    framed(m_week, weekFrame);
}

void CalendarViews::buildQuarter()
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    auto *frame = new Card(QString(), whole);
    frame->setFlush();
    m_quarter = new QuarterView(*m_quarterModel, frame);
    frame->body()->addWidget(m_quarter, 1);
    column->addWidget(frame, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(u(3));
    m_weekName = new ElidedLabel(Type::Body, whole, true);
    m_weekWords = new ElidedLabel(Type::Body, whole);
    m_legend = new PillarLegend(whole);
    auto *open = new Button(Button::Kind::Plain, tr("Open the week"), whole);
    foot->addWidget(m_weekName);
    foot->addWidget(m_weekWords, 1);
    foot->addWidget(m_legend);
    foot->addWidget(open);
    column->addLayout(foot);
    addWidget(whole);
    const auto openWeek = [this](QDate day) {
        m_quarter->chooseDay(day);
        showView(View::Week);
        m_week->setFocus();
    };
    connect(open, &Button::clicked, this, [this, openWeek] { openWeek(m_quarter->chosenDay()); });
    connect(m_quarter, &QuarterView::weekOpened, this, openWeek);
    connect(m_quarter, &QuarterView::turnWanted, this, &CalendarViews::step);
    connect(m_quarter, &QuarterView::textTyped, this, &CalendarViews::textTyped);
    connect(m_quarter, &QuarterView::weekChosen, this, [this] {
        showWeekWords();
        emit choiceChanged();
    });
}

void CalendarViews::buildList()
{
    auto *frame = new Card(QString(), this);
    frame->setFlush();
    m_list = new PostTable(*m_listModel, m_workspace.language(), frame);
    frame->body()->addWidget(m_list, 1);
    addWidget(frame);
    connect(m_list, &PostTable::postOpened, this, &CalendarViews::postOpened);
    connect(m_list, &PostTable::menuWanted, this, &CalendarViews::menuWanted);
    connect(m_list, &PostTable::choiceChanged, this, &CalendarViews::choiceChanged);
    // Once the cell's field has closed: the list is read again after the edit.
    connect(m_listModel, &app::PostListModel::written, this, &CalendarViews::postWritten, Qt::QueuedConnection);
}

PostsView *CalendarViews::postsView() const
{
    return m_view == View::Month ? static_cast<PostsView *>(m_month) : m_view == View::Week ? m_week : nullptr;
}

QWidget *CalendarViews::shownView() const
{
    if (PostsView *view = postsView())
        return view;
    return m_view == View::Quarter ? static_cast<QWidget *>(m_quarter) : m_list;
}

core::Id<core::Post> CalendarViews::chosenPost() const
{
    if (const PostsView *view = postsView())
        return view->chosenPost();
    return m_view == View::List ? m_list->chosenPost() : core::Id<core::Post>();
}

std::set<core::Id<core::Post>> CalendarViews::chosenPosts() const
{
    if (const PostsView *view = postsView())
        return view->chosenPosts();
    return m_view == View::List ? m_list->chosenPosts() : std::set<core::Id<core::Post>>();
}

void CalendarViews::choosePosts(const std::vector<core::Id<core::Post>> &ids)
{
    if (PostsView *view = postsView())
        view->choosePosts(ids);
    else if (m_view == View::List)
        m_list->choosePosts(ids);
}

QDate CalendarViews::chosenDay() const
{
    const PostsView *view = postsView();
    const QDate day = view ? view->chosenDay() : m_view == View::List ? m_list->chosenDay() : m_quarter->chosenDay();
    return day.isValid() ? day : m_day;
}

void CalendarViews::showView(View view)
{
    if (view == m_view)
        return showDay(m_day);
    const core::Id<core::Post> post = chosenPost();
    const std::set<core::Id<core::Post>> chosen = chosenPosts();
    const bool hasPosts = m_view != View::Quarter;
    m_day = chosenDay();
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_view = view;
    setCurrentIndex(static_cast<int>(view));
    updateGeometry();
    if (hasPosts)
        choosePosts({chosen.begin(), chosen.end()});
    showDay(m_day);
    if (post)
        showPost(post);
    if (chosen.size() > 1)
        choosePosts({chosen.begin(), chosen.end()});
    if (hadFocus)
        shownView()->setFocus();
    emit viewShown();
}

void CalendarViews::readDays(QDate day)
{
    switch (m_view) {
    case View::Month:
        if (m_calendar->isWeek() || m_calendar->month() != QDate(day.year(), day.month(), 1))
            m_calendar->showMonth(day);
        break;
    case View::Week:
        if (!m_calendar->isWeek() || !m_calendar->indexOfDay(day).isValid())
            m_calendar->showWeek(day);
        break;
    case View::Quarter:
    case View::List:
        if (m_quarterModel->weekOf(day) < 0)
            m_quarterModel->showQuarterOf(day);
        if (m_view == View::List)
            m_listModel->showDays(m_quarterModel->quarter().firstDay, m_quarterModel->quarter().lastDay);
        break;
    }
}

void CalendarViews::showDay(QDate day)
{
    m_isTurning = true;
    m_day = day;
    readDays(day);
    if (PostsView *view = postsView())
        view->chooseDay(day);
    else if (m_view == View::Quarter)
        m_quarter->chooseDay(day);
    else
        m_list->chooseDay(day);
    m_isTurning = false;
    emit daysShown();
}

void CalendarViews::showPost(core::Id<core::Post> id)
{
    const core::Post *post = m_workspace.strategy().find(id);
    if (!post || !post->day)
        return;
    if (*post->day < firstDay() || *post->day > lastDay())
        showDay(*post->day);
    m_day = *post->day;
    if (PostsView *view = postsView())
        view->choosePost(id);
    else if (m_view == View::List)
        m_list->choosePost(id);
    else
        m_quarter->chooseDay(m_day);
}

void CalendarViews::step(int spans)
{
    const QDate day = chosenDay();
    switch (m_view) {
    case View::Month:
        return showDay(m_calendar->month().addMonths(spans));
    case View::Week:
        return showDay(day.addDays(7 * spans));
    case View::Quarter:
    case View::List:
        return showDay(m_quarterModel->quarter().firstDay.addMonths(3 * spans));
    }
}

void CalendarViews::setFilter(const app::PostFilter &filter)
{
    m_calendar->setFilter(filter);
    m_quarterModel->setFilter(filter);
    m_listModel->setFilter(filter);
    refresh();
}

// The month and the week follow by themselves.
void CalendarViews::refresh()
{
    if (postsView())
        return;
    if (!m_quarterModel->quarter().firstDay.isValid())
        m_quarterModel->showQuarterOf(m_day);
    else if (m_view == View::Quarter)
        m_quarterModel->reload();
    if (m_view == View::List)
        m_listModel->reload();
    m_legend->setPillars(m_quarterModel->pillars());
    showWeekWords();
}

QSize CalendarViews::sizeHint() const
{
    return currentWidget()->sizeHint();
}

QSize CalendarViews::minimumSizeHint() const
{
    return currentWidget()->minimumSizeHint();
}

void CalendarViews::showWeekWords()
{
    const int week = m_quarter->chosenWeek();
    const bool isShown = week >= 0 && week < m_quarterModel->columnCount();
    m_weekName->setText(isShown ? m_quarterModel->weekName(week) : QString());
    m_weekWords->setText(isShown ? m_quarterModel->weekSentence(week) : QString());
}

QString CalendarViews::title() const
{
    const core::Language &language = m_workspace.language();
    switch (m_view) {
    case View::Month: {
        QString name = language.locale().toString(m_calendar->month(), QStringLiteral("MMMM yyyy"));
        return name.isEmpty() ? name : name.front().toUpper() + name.mid(1);
    }
    case View::Week:
        return tr("Week %1, %2").arg(QString::number(core::weekNumber(firstDay())), core::formatDatedDays(firstDay(), lastDay(), language));
    case View::Quarter:
    case View::List:
        return m_quarterModel->title();
    }
    return {};
}

QDate CalendarViews::firstDay() const
{
    return postsView() ? m_calendar->spanFirst() : m_quarterModel->quarter().firstDay;
}

QDate CalendarViews::lastDay() const
{
    return postsView() ? m_calendar->spanLast() : m_quarterModel->quarter().lastDay;
}

int CalendarViews::posts() const
{
    return m_calendar->posts().countBetween(firstDay(), lastDay());
}

QString CalendarViews::quarterNote() const
{
    return m_quarterModel->note();
}

} // namespace gui
