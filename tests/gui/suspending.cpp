// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/suspending.h"
#include "app/calendar/calendarmodel.h"
#include "app/calendar/ideamodel.h"
#include "app/calendar/postedits.h"
#include "app/calendar/repeating.h"
#include "app/rowroles.h"
#include "core/pauses.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/calendarviews.h"
#include "gui/calendar/hoursview.h"
#include "gui/calendar/ideasdrawer.h"
#include "gui/calendar/monthview.h"
#include "gui/calendar/placeagaindialog.h"
#include "gui/calendar/quarterview.h"
#include "gui/calendar/suspenddialog.h"
#include "gui/components/ticklist.h"
#include "gui/editing/entryfields.h"
#include "gui/planningpage.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>

using planning::PlanningPage;
using planning::shownButton;

namespace {

// It is Wednesday, 10 February 2027: a channel with a post each day from today to the 15th, and another with one.
struct Suspending : PlanningPage<gui::CalendarPage> {
    Suspending()
    {
        const core::Channel one = planning::someChannel("instagram"), two = planning::someChannel("linkedin");
        first = one.id;
        second = two.id;
        core::Edit edit({QStringLiteral("add:posts"), {QStringLiteral("7")}});
        edit.put(one).put(two);
        for (int day = 10; day <= 15; ++day)
            edit.put(postOn(first, QDate(2027, 2, day)));
        edit.put(postOn(second, QDate(2027, 2, 12)));
        REQUIRE(plan->edit(edit));
        QCoreApplication::processEvents();
    }
    static core::Post postOn(core::Id<core::Channel> channel, QDate day)
    {
        core::Post post = planning::someIdea(QStringLiteral("Post of %1").arg(day.day()));
        post.channel = channel;
        post.day = day;
        post.time = QTime(9, 30);
        post.status = core::PostStatus::Scheduled;
        return post;
    }
    void trigger(const QString &text)
    {
        for (QAction *action : page.actions())
            if (action->text() == text)
                action->trigger();
        QCoreApplication::processEvents();
    }
    gui::SuspendDialog &suspendDialog()
    {
        trigger(QStringLiteral("Suspend channels…"));
        auto *dialog = page.findChild<gui::SuspendDialog *>();
        REQUIRE(dialog);
        return *dialog;
    }
    void writeDay(gui::DayField *field, const QString &text) const
    {
        field->setFocus();
        field->selectAll();
        tests::type(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    // The first channel, from today to the 13th.
    void suspendFirst()
    {
        gui::SuspendDialog &dialog = suspendDialog();
        untick(dialog, second);
        writeDay(dialog.lastDay(), QStringLiteral("13 February 2027"));
        QTest::mouseClick(shownButton(dialog, QStringLiteral("Suspend 4 posts")), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    void untick(gui::SuspendDialog &dialog, core::Id<core::Channel> channel) const
    {
        const auto ticks = dialog.channels()->findChildren<gui::Tick *>();
        const auto &channels = strategy().all<core::Channel>();
        REQUIRE(static_cast<size_t>(ticks.size()) == channels.size());
        for (size_t place = 0; place < channels.size(); ++place)
            if (channels[place].id == channel)
                ticks[static_cast<qsizetype>(place)]->click();
        QCoreApplication::processEvents();
    }
    QStringList daysOf(core::Id<core::Channel> channel) const
    {
        QStringList days;
        for (const core::Post &post : strategy().all<core::Post>())
            if (post.channel == channel && post.day)
                days << post.day->toString(QStringLiteral("dd"));
        days.sort();
        return days;
    }

    core::Id<core::Channel> first, second;
};

} // namespace

TEST_CASE("channels are suspended for some days from the menu, in one step that says what will wait", "[gui][J-09][undo]")
{
    Suspending calendar;
    gui::SuspendDialog &dialog = calendar.suspendDialog();
    CHECK(planning::showsPart(dialog, QStringLiteral("7 posts will wait"))); // both channels, a week
    calendar.untick(dialog, calendar.second);
    calendar.writeDay(dialog.lastDay(), QStringLiteral("9 February 2027"));
    CHECK(planning::showsPart(dialog, QStringLiteral("The last day lies before the first one.")));
    CHECK_FALSE(shownButton(dialog, QStringLiteral("Suspend"))->isEnabled());
    calendar.writeDay(dialog.lastDay(), QStringLiteral("13 February 2027"));
    CHECK(planning::showsPart(dialog, QStringLiteral("4 posts will wait")));
    QTest::mouseClick(shownButton(dialog, QStringLiteral("Suspend 4 posts")), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(calendar.daysOf(calendar.first) == QStringList{QStringLiteral("14"), QStringLiteral("15")});
    CHECK(calendar.daysOf(calendar.second) == QStringList{QStringLiteral("12")});
    CHECK(core::waitingPosts(calendar.strategy()).size() == 4);
    CHECK(planning::showsPart(*calendar.page.ideas(), QStringLiteral("Waiting since the pause: 4 posts")));
    CHECK(calendar.plan->undoText().contains(QStringLiteral("4")));
    REQUIRE(calendar.plan->undo());
    QCoreApplication::processEvents();
    CHECK(calendar.daysOf(calendar.first).size() == 6);
    CHECK(core::waitingPosts(calendar.strategy()).empty());
    CHECK_FALSE(planning::showsPart(*calendar.page.ideas(), QStringLiteral("Waiting since")));
}

TEST_CASE("where there are many channels, those to suspend scroll, and the dialog fits a small screen", "[gui][calendar][J-09]")
{
    Suspending calendar;
    core::Edit many({QStringLiteral("load"), {}});
    for (int number = 0; number < 60; ++number) {
        core::Channel channel = planning::someChannel("instagram");
        channel.handle = QStringLiteral("@shop%1").arg(number);
        many.put(channel);
    }
    REQUIRE(calendar.plan->edit(many));
    const gui::SuspendDialog &dialog = calendar.suspendDialog();
    constexpr int smallScreen = 640;
    CHECK(dialog.height() <= smallScreen);
    CHECK(dialog.channels()->height() > dialog.height());
    const QPushButton *suspend = shownButton(dialog, QStringLiteral("Suspend 7 posts"));
    REQUIRE(suspend);
    CHECK(dialog.rect().contains(QRect(suspend->mapTo(&dialog, QPoint()), suspend->size())));
}

TEST_CASE("what is published stays, and where nothing is planned there is nothing to suspend", "[gui][J-09]")
{
    Suspending calendar;
    core::Edit edit({QStringLiteral("change:posts"), {QStringLiteral("7")}});
    for (core::Post post : calendar.strategy().all<core::Post>()) {
        post.status = core::PostStatus::Published;
        edit.put(post);
    }
    REQUIRE(calendar.plan->edit(edit));
    gui::SuspendDialog &dialog = calendar.suspendDialog();
    CHECK(planning::showsPart(dialog, QStringLiteral("nothing has to wait")));
    CHECK(planning::showsPart(dialog, QStringLiteral("7 posts that are published already stay")));
    CHECK_FALSE(shownButton(dialog, QStringLiteral("Suspend"))->isEnabled());
    for (const auto channel : {calendar.first, calendar.second})
        calendar.untick(dialog, channel);
    CHECK(planning::showsPart(dialog, QStringLiteral("Choose the channels")));
}

TEST_CASE("waiting posts stand at the top of the ideas and are placed again, previewed and in one step", "[gui][J-09][undo]")
{
    Suspending calendar;
    core::Post idea = planning::someIdea(QStringLiteral("An idea"));
    REQUIRE(calendar.plan->edit(core::Edit::adding(idea, idea.title)));
    calendar.suspendFirst();
    const QAbstractItemModel &ideas = *calendar.page.ideas()->list()->model();
    REQUIRE(ideas.rowCount() == 5);
    CHECK(ideas.index(0, 0).data().toString() == u"Post of 10");
    CHECK(ideas.index(3, 0).data(app::IdeaModel::WaitingRole).toString() == u"was on 13 Feb");
    CHECK(ideas.index(4, 0).data().toString() == u"An idea");
    auto *filter = calendar.page.ideas()->findChild<QLineEdit *>();
    tests::type(filter, QStringLiteral("idea"));
    CHECK(planning::showsPart(*calendar.page.ideas(), QStringLiteral("1 of 5")));
    filter->clear();
    CHECK_FALSE(planning::showsPart(*calendar.page.ideas(), QStringLiteral("1 of 5")));
    QTest::mouseClick(shownButton(*calendar.page.ideas(), QStringLiteral("Place again…")), Qt::LeftButton);
    QCoreApplication::processEvents();
    auto *dialog = calendar.page.findChild<gui::PlaceAgainDialog *>();
    REQUIRE(dialog);
    const auto preview = [dialog] {
        QStringList lines;
        for (int row = 0; row < dialog->list()->model()->rowCount(); ++row)
            lines << dialog->list()->model()->index(row, 0).data(app::SecondLineRole).toString().section(QStringLiteral(": "), -1);
        return lines;
    };
    CHECK(preview().front() == u"10 Feb → 16 Feb"); // behind the pause, 14 and 15 hold posts
    auto *ends = dialog->findChild<QCheckBox *>();
    REQUIRE(ends);
    CHECK(ends->isVisible());
    CHECK(ends->text() == u"End the pause that lasts until 13 February 2027 on this day");
    calendar.writeDay(dialog->from(), QStringLiteral("12 February 2027"));
    CHECK(preview().front() == u"10 Feb \u2192 16 Feb"); // it is not ended until somebody says so
    ends->click();
    // The 12th and 13th are their own; 14 and 15 hold posts.
    CHECK(preview()
          == QStringList{QStringLiteral("10 Feb → 16 Feb"), QStringLiteral("11 Feb → 17 Feb"), QStringLiteral("again on 12 Feb"),
              QStringLiteral("again on 13 Feb")});
    QTest::mouseClick(shownButton(*dialog, QStringLiteral("Place 4 posts")), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(calendar.daysOf(calendar.first)
          == QStringList{QStringLiteral("12"), QStringLiteral("13"), QStringLiteral("14"), QStringLiteral("15"), QStringLiteral("16"),
              QStringLiteral("17")});
    for (const core::Post &post : calendar.strategy().all<core::Post>())
        CHECK((!post.day || post.time == QTime(9, 30)));
    REQUIRE(calendar.plan->undo());
    CHECK(core::waitingPosts(calendar.strategy()).size() == 4);
}

TEST_CASE("a post given a day within a pause says so, and what waits is chosen no more", "[gui][J-09]")
{
    Suspending calendar;
    calendar.page.views()->showPost(calendar.strategy().all<core::Post>().front().id);
    std::vector<core::Id<core::Post>> ids;
    for (const core::Post &post : calendar.strategy().all<core::Post>())
        if (post.channel == calendar.first && *post.day <= QDate(2027, 2, 13))
            ids.push_back(post.id);
    calendar.page.views()->choosePosts(ids);
    REQUIRE(calendar.page.chosenPosts().size() == 4);
    calendar.suspendFirst();
    CHECK(calendar.page.chosenPosts().empty());
    core::Post late = Suspending::postOn(calendar.first, QDate(2027, 2, 12));
    CHECK(app::pauseSentence(late, *calendar.plan).contains(QStringLiteral("is suspended on that day (10")));
    late.channel = calendar.second;
    CHECK(app::pauseSentence(late, *calendar.plan).isEmpty());
    late.channel = calendar.first;
    late.day = QDate(2027, 2, 14);
    CHECK(app::pauseSentence(late, *calendar.plan).isEmpty());
}

TEST_CASE("what waits can be asked for at any time: where nothing does, that is said", "[gui][J-09]")
{
    Suspending calendar;
    calendar.trigger(QStringLiteral("Place the waiting posts again…"));
    auto *dialog = calendar.page.findChild<gui::PlaceAgainDialog *>();
    REQUIRE(dialog);
    CHECK(planning::showsPart(*dialog, QStringLiteral("No post is waiting.")));
    CHECK_FALSE(shownButton(*dialog, QStringLiteral("Place them again"))->isEnabled());
    calendar.suspendFirst();
    CHECK(shownButton(*dialog, QStringLiteral("Place 4 posts"))->isEnabled());
}

TEST_CASE("a waiting post that is given a day by hand waits no more", "[gui][J-09]")
{
    Suspending calendar;
    calendar.suspendFirst();
    const core::Post waiting = core::waitingPosts(calendar.strategy()).front();
    emit calendar.page.ideas()->list()->opened(waiting.id);
    QCoreApplication::processEvents();
    core::Post placed = app::placedOn(waiting, QDate(2027, 3, 1));
    CHECK_FALSE(placed.suspendedDay);
    CHECK(core::pausesOf(calendar.strategy(), calendar.first).size() == 1);
    REQUIRE(calendar.plan->edit(core::Edit::changing(placed, placed.title)));
    CHECK(core::waitingPosts(calendar.strategy()).size() == 3);
    CHECK(core::pausesOf(calendar.strategy(), calendar.first).size() == 1); // it goes on
    CHECK(app::copyOf(waiting).checked.isEmpty());
    CHECK_FALSE(app::copyOf(waiting).suspendedDay);
}

TEST_CASE("the posts of a repetition wait too, its rule stays, and nothing is made anew in those days", "[gui][J-09][S3-34]")
{
    Suspending calendar;
    core::Post daily = Suspending::postOn(calendar.second, QDate(2027, 2, 10));
    daily.title = QStringLiteral("Every day");
    REQUIRE(calendar.plan->edit(core::Edit::adding(daily, daily.title)));
    core::RepeatRule rule = core::repeatingLike(core::RepeatUnit::Day, QDate(2027, 2, 10));
    rule.count = 5;
    REQUIRE(calendar.plan->edit(app::startingToRepeat(daily, rule)));
    const auto rules = calendar.strategy().all<core::Recurrence>();
    const core::Pause pause{QDate(2027, 2, 11), QDate(2027, 2, 12)};
    REQUIRE(calendar.plan->edit(core::pausing(core::postsToPause(calendar.strategy(), {calendar.second}, pause), pause)));
    CHECK(calendar.strategy().all<core::Recurrence>() == rules);
    CHECK(calendar.daysOf(calendar.second) == QStringList{QStringLiteral("10"), QStringLiteral("13"), QStringLiteral("14")});
    const auto posts = calendar.strategy().all<core::Post>().size();
    rule.count = 6; // one more at the end
    const core::Post stored = *calendar.strategy().find(daily.id);
    REQUIRE(calendar.plan->edit(app::changingRule(stored, rule, app::RepeatScope::All, calendar.strategy())));
    CHECK(calendar.strategy().all<core::Post>().size() == posts + 1);
    CHECK(calendar.daysOf(calendar.second)
          == QStringList{QStringLiteral("10"), QStringLiteral("13"), QStringLiteral("14"), QStringLiteral("15")});
    CHECK(core::waitingPosts(calendar.strategy()).size() == 3); // with the other one of the channel
}

TEST_CASE("a pause is seen on its days in month, week and quarter, and heard there", "[gui][calendar][J-09]")
{
    Suspending calendar;
    gui::CalendarViews &views = *calendar.page.views();
    const auto cell = [&](QDate day) { return views.calendar().indexOfDay(day).data(Qt::AccessibleTextRole).toString(); };
    const QString code = calendar.plan->channelCode(calendar.first);
    CHECK_FALSE(cell(QDate(2027, 2, 13)).contains(QStringLiteral("suspended")));
    calendar.suspendFirst();
    CHECK(cell(QDate(2027, 2, 10)).contains(QStringLiteral("suspended: ") + code));
    CHECK(cell(QDate(2027, 2, 13)).contains(QStringLiteral("suspended: ") + code));
    CHECK_FALSE(cell(QDate(2027, 2, 14)).contains(QStringLiteral("suspended")));
    const auto hatched = [](const QAbstractItemView &view, const QModelIndex &index) {
        const QImage image = view.viewport()->grab(view.visualRect(index).adjusted(3, 30, -3, -3)).toImage();
        int points = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                points += image.pixelColor(x, y) == gui::theme().line ? 1 : 0;
        return points;
    };
    const auto day = [&](int number) { return views.calendar().indexOfDay(QDate(2027, 2, number)); };
    CHECK(hatched(*views.month(), day(13)) > 2 * hatched(*views.month(), day(27)) + 100);
    views.showView(gui::CalendarViews::View::Week);
    QCoreApplication::processEvents();
    CHECK(hatched(*views.week(), day(13)) > hatched(*views.week(), day(14)) + 100);
    views.showView(gui::CalendarViews::View::Quarter);
    QCoreApplication::processEvents();
    const QAbstractItemModel &quarter = *views.quarter()->model();
    QModelIndexList heard;
    for (int lane = 0; lane < quarter.rowCount(); ++lane)
        for (int week = 0; week < quarter.columnCount(); ++week)
            if (quarter.index(lane, week).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("suspended")))
                heard << quarter.index(lane, week);
    REQUIRE(heard.size() == 1); // the week of the pause, in the channel's lane
    views.quarter()->chooseDay(QDate(2027, 3, 30)); // elsewhere: what is chosen has a ground of its own
    CHECK(hatched(*views.quarter(), heard.front()) > hatched(*views.quarter(), heard.front().siblingAtColumn(1)) + 20);
}
