// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/calendarmodel.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/calendarviews.h"
#include "gui/calendar/hoursview.h"
#include "gui/calendar/ideasdrawer.h"
#include "gui/calendar/monthview.h"
#include "gui/calendar/movesdialog.h"
#include "gui/guiapplication.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QMouseEvent>
#include <QTest>

// What the tests of choosing and of moving several posts have in common.
namespace moving {

using View = gui::CalendarViews::View;
using Ids = std::set<core::Id<core::Post>>;

// The calendar page of the café on 10 February 2027, with three drafts of March, of which the last one is published.
struct MovingCalendar {
    MovingCalendar()
        : open(tests::openWorkspace(QStringLiteral("cafe")))
        , page(std::make_unique<gui::CalendarPage>(*open, nullptr))
    {
        core::Edit edit({QStringLiteral("add:posts"), {QStringLiteral("3")}});
        int day = 3; // a Wednesday of March on which the café has nothing yet
        for (core::Post *post : {&one, &two, &out}) {
            post->id = core::newId<core::Post>();
            post->title = QStringLiteral("March %1").arg(day);
            post->day = QDate(2027, 3, day);
            post->status = post == &out ? core::PostStatus::Published : core::PostStatus::Draft;
            post->channel = open->strategy().all<core::Channel>().front().id;
            edit.put(*post);
            day += post == &one ? 1 : 6;
        }
        REQUIRE(open->edit(edit));
        QObject::connect(open.workspace.get(), &app::Workspace::changed, page.get(), [this] { page->refresh(); });
        QObject::connect(page.get(), &gui::Page::toastWanted, page.get(), [this](const QString &text) { toast = text; });
        page->useDialogs(answers.dialogs());
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        tests::settle();
        views().showDay(QDate(2027, 3, 1));
        month().setFocus();
        tests::settle();
    }
    gui::CalendarViews &views() const { return *page->views(); }
    gui::MonthView &month() const { return *views().month(); }
    app::CalendarModel &model() const { return views().calendar(); }
    QPoint placeOf(const core::Post &post) const { return month().visualRect(model().indexOfPost(post.id)).center(); }
    QPoint placeOf(QDate day) const { return month().visualRect(model().indexOfDay(day)).center(); }
    void click(const core::Post &post, Qt::KeyboardModifiers held = {}) const
    {
        QTest::mouseClick(month().viewport(), Qt::LeftButton, held, placeOf(post));
    }
    void chooseAll() const
    {
        click(one);
        click(two, Qt::ControlModifier);
        click(out, Qt::ControlModifier);
        REQUIRE(views().chosenPosts() == Ids{one.id, two.id, out.id});
    }
    QDate dayOf(const core::Post &post) const { return open->strategy().find(post.id)->day.value_or(QDate()); }
    size_t steps() const { return open->history().size(); }
    size_t posts() const { return open->strategy().all<core::Post>().size(); }
    void key(int key, Qt::KeyboardModifiers held = {}) const { QTest::keyClick(views().shownView(), Qt::Key(key), held); }
    // What is chosen in a dialog that a key opened.
    gui::MovesDialog *dialog() const
    {
        tests::settle();
        for (auto *found : page->findChildren<gui::MovesDialog *>())
            if (found->isVisible())
                return found;
        return nullptr;
    }
    QString note() const
    {
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->text().contains(QStringLiteral("chosen")))
                return label->text();
        return {};
    }

    core::Post one, two, out;
    tests::OpenWorkspace open;
    std::unique_ptr<gui::CalendarPage> page;
    tests::Answers answers;
    QString toast;
};

inline void moveMouse(QWidget *surface, const QPoint &to, Qt::KeyboardModifiers held = {})
{
    QMouseEvent move(QEvent::MouseMove, QPointF(to), QPointF(surface->mapToGlobal(to)), Qt::NoButton, Qt::LeftButton, held);
    QApplication::sendEvent(surface, &move);
}

} // namespace moving
