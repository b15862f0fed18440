// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/calendarmodel.h"
#include "app/calendar/gapfilling.h"
#include "app/calendar/quartermodel.h"
#include "core/mission.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/calendarviews.h"
#include "gui/calendar/gappopup.h"
#include "gui/calendar/missionline.h"
#include "gui/calendar/mixmeter.h"
#include "gui/calendar/quarterlayout.h"
#include "gui/calendar/quarterview.h"
#include "gui/calendar/weeklayout.h"
#include "gui/channelspage.h"
#include "gui/components/popup.h"
#include "gui/components/text.h"
#include "gui/findings/subjectfindings.h"
#include "support/postsfile.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace {

struct BalancedCalendar {
    BalancedCalendar()
        : plan(tests::openWorkspace(QStringLiteral("cafe")))
        , page(*plan, nullptr)
    {
        QObject::connect(plan.workspace.get(), &app::Workspace::changed, &page, [this] { page.refresh(); });
        QObject::connect(&page, &gui::Page::jumpWanted, &page, [this](const gui::Jump &jump) { jumps.push_back(jump); });
        page.resize(1280, 800);
        page.show();
        page.activateWindow();
        tests::settle();
    }
    void choose(const QString &command)
    {
        for (QAction *action : page.actions())
            if (action->text() == command) {
                action->trigger();
                tests::settle();
                return;
            }
        FAIL(command.toStdString());
    }

    tests::OpenWorkspace plan;
    gui::CalendarPage page;
    std::vector<gui::Jump> jumps;
};

} // namespace

TEST_CASE("the best times of a channel are a map that the keys walk and that tells each cell", "[gui][channels][S1-49][Q31]")
{
    tests::OpenChannelsPage open;
    REQUIRE(open.page.showSubject(QStringLiteral("besttimes:") + open.channelOn(QStringLiteral("instagram")).id.toString()));
    tests::settle();
    CHECK(open.button(QStringLiteral("Import posts of the network…")));
    CHECK_FALSE(open.shown<QTableView>(QStringLiteral("Best times by weekday and hour")));

    support::importInstagramPosts(*open.plan, open.plan.folder->filePath(QStringLiteral("posts.csv")), 8);
    tests::settle();
    auto *map = open.shown<QTableView>(QStringLiteral("Best times by weekday and hour"));
    REQUIRE(map);
    CHECK_FALSE(open.button(QStringLiteral("Import posts of the network…")));
    map->setFocus();
    map->setCurrentIndex(map->model()->index(0, 9));
    QTest::keyClick(map, Qt::Key_Down);
    CHECK(map->currentIndex().data(Qt::AccessibleTextRole).toString() == QStringLiteral("Tuesday 18:00: 6.1%, 8 posts"));
    const auto labels = open.page.findChildren<gui::SentenceLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const gui::SentenceLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("Tuesday from 18:00"));
    }));
}

TEST_CASE("the calendar leads to the best times", "[gui][calendar][S1-49]")
{
    BalancedCalendar open;
    open.choose(QStringLiteral("Best times…"));
    REQUIRE(open.jumps.size() == 1);
    CHECK(open.jumps.front().page == QStringLiteral("channels"));
    gui::ChannelsPage channels(*open.plan, nullptr);
    channels.refresh();
    CHECK(channels.showSubject(open.jumps.front().subject));
}

TEST_CASE(
    "what fills the gaps is shown first; what is unticked is not planned, the rest is one step", "[gui][calendar][S1-49][S3-40][undo]")
{
    BalancedCalendar open;
    core::Edit silence({QStringLiteral("load"), {}});
    for (const core::Post &post : open.plan->strategy().all<core::Post>())
        if (post.day > QDate(2027, 3, 1) && post.status != core::PostStatus::Published)
            silence.remove(post.id);
    REQUIRE(open.plan->edit(silence));
    const size_t proposed = app::gapProposals(*open.plan).size();
    REQUIRE(proposed > 1);
    const core::Strategy before = open.plan->strategy();
    open.choose(QStringLiteral("Fill the gaps…"));
    auto *popup = open.page.findChild<gui::GapPopup *>();
    REQUIRE(popup);
    CHECK(open.plan->strategy() == before);
    const auto ticks = popup->findChildren<QAbstractButton *>();
    QAbstractButton *plan = nullptr;
    QAbstractButton *tick = nullptr;
    for (QAbstractButton *one : ticks)
        (one->text().startsWith(QStringLiteral("Plan ")) ? plan : tick) = one;
    REQUIRE(plan);
    REQUIRE(tick);
    QTest::mouseClick(tick, Qt::LeftButton);
    tests::settle();
    QTest::mouseClick(plan, Qt::LeftButton);
    tests::settle();
    const auto dated = [](const core::Strategy &strategy) {
        const auto &posts = strategy.all<core::Post>();
        return static_cast<size_t>(std::count_if(posts.begin(), posts.end(), [](const core::Post &post) { return post.day.has_value(); }));
    };
    CHECK(dated(open.plan->strategy()) == dated(before) + proposed - 1);
    REQUIRE(open.plan->undo());
    CHECK(open.plan->strategy() == before);
}

TEST_CASE("posts without a goal are listed by a command, and so are those without a mission to serve", "[gui][calendar][S1-50]")
{
    BalancedCalendar open;
    core::Post lost =
        open.plan->strategy().where<core::Post>([](const core::Post &post) { return post.day == QDate(2027, 2, 11); }).front();
    lost.goal.reset();
    REQUIRE(open.plan->edit(core::Edit::changing(lost, lost.title)));
    open.choose(QStringLiteral("List the posts without a goal"));
    CHECK(open.page.views()->view() == gui::CalendarViews::View::List);
    CHECK(open.page.filter().wanted.at(app::FilterBy::Goal) == QStringList{QString()});
    const auto inMonth = open.plan->strategy().where<core::Post>([&](const core::Post &post) {
        return post.day && !post.goal && *post.day >= open.page.views()->firstDay() && *post.day <= open.page.views()->lastDay();
    });
    CHECK(open.page.views()->posts() == static_cast<int>(inMonth.size()));

    core::Channel aimless = *open.plan->strategy().find(lost.channel);
    aimless.mission = QString();
    REQUIRE(open.plan->edit(core::Edit::changing(aimless, aimless.handle)));
    open.choose(QStringLiteral("List the posts on channels without a clear mission"));
    CHECK(open.page.filter().wanted.at(app::FilterBy::Channel).contains(aimless.id.toString()));
    CHECK(open.page.views()->posts() > 0);
}

TEST_CASE(
    "a post is said to miss its channel's mission beside that mission, and is listed with the others that do", "[gui][calendar][S1-50]")
{
    BalancedCalendar open;
    const auto posts = open.plan->strategy().where<core::Post>([](const core::Post &post) { return post.day == QDate(2027, 2, 11); });
    REQUIRE_FALSE(posts.empty());
    const core::Id<core::Post> id = posts.front().id;
    core::Channel channel = *open.plan->strategy().find(posts.front().channel);
    channel.mission = QStringLiteral("We use it to show what is fresh.");
    REQUIRE(open.plan->edit(core::Edit::changing(channel, channel.handle)));
    const auto isMissed = [&] { return core::missesMission(*open.plan->strategy().find(id)); };

    REQUIRE(open.page.showSubject(QStringLiteral("post:") + id.toString()));
    tests::settle();
    auto *line = open.page.findChild<gui::MissionLine *>();
    REQUIRE(line);
    CHECK(line->isVisible());
    CHECK(line->findChild<QLabel *>()->text().contains(channel.mission));
    auto *serves = line->findChild<QCheckBox *>();
    CHECK(serves->isChecked());
    QTest::mouseClick(serves, Qt::LeftButton, Qt::NoModifier, QPoint(8, serves->height() / 2));
    tests::settle();
    CHECK(isMissed());

    open.choose(QStringLiteral("List the posts that miss their channel’s mission"));
    CHECK(open.page.views()->view() == gui::CalendarViews::View::List);
    CHECK(open.page.views()->posts() == 1);
    CHECK_FALSE(app::filterSentence(open.page.filter(), *open.plan).isEmpty());

    SECTION("which undo takes back")
    {
        REQUIRE(open.plan->undo());
        CHECK_FALSE(isMissed());
    }
    SECTION("which holds on no other channel")
    {
        core::Post moved = *open.plan->strategy().find(id);
        moved.channel =
            open.plan->strategy().where<core::Channel>([&](const core::Channel &one) { return one.id != channel.id; }).front().id;
        REQUIRE(open.plan->edit(core::Edit::changing(moved, moved.title)));
        tests::settle();
        CHECK(serves->isChecked());
        CHECK_FALSE(isMissed());
    }
}

TEST_CASE("the warning of the mix leads to what mends it, and so does a command", "[gui][calendar][S1-52]")
{
    BalancedCalendar open;
    auto *meter = open.page.findChild<gui::MixMeter *>();
    REQUIRE(meter);
    REQUIRE(meter->accessibleDescription().contains(QStringLiteral("Too much promotion")));
    QStringList said;
    QObject::connect(&open.page, &gui::Page::toastWanted, &open.page, [&said](const QString &text) { said << text; });
    open.choose(QStringLiteral("Put the mix right…"));
    CHECK(said.size() == 1); // a little too much is no finding yet
    CHECK_FALSE(open.page.findChild<gui::SubjectFindings *>());

    core::Edit offers({QStringLiteral("load"), {}});
    for (core::Post post : open.plan->strategy().all<core::Post>())
        if (post.day && post.status != core::PostStatus::Published) {
            post.in8020 = QStringLiteral("promotion");
            offers.put(post);
        }
    REQUIRE(open.plan->edit(offers));
    tests::settle();
    const core::Strategy before = open.plan->strategy();
    SECTION("by a click")
    {
        QTest::mouseClick(meter, Qt::LeftButton, Qt::NoModifier, QPoint(meter->width() - 20, 8));
    }
    SECTION("by its name")
    {
        open.choose(QStringLiteral("Put the mix right…"));
    }
    tests::settle();
    auto *findings = open.page.findChild<gui::SubjectFindings *>();
    REQUIRE(findings);
    const auto buttons = findings->findChildren<QPushButton *>();
    REQUIRE_FALSE(buttons.isEmpty());
    QTest::mouseClick(buttons.front(), Qt::LeftButton);
    tests::settle();
    CHECK_FALSE(open.plan->strategy() == before);
    CHECK_FALSE(open.page.findChild<gui::SubjectFindings *>());
    REQUIRE(open.plan->undo());
    CHECK(open.plan->strategy() == before);
}

TEST_CASE("the list of keys fits a small screen", "[gui][calendar]")
{
    BalancedCalendar open;
    open.choose(QStringLiteral("Show the keys"));
    const auto popups = open.page.findChildren<gui::Popup *>();
    REQUIRE(popups.size() == 1);
    CHECK(popups.front()->height() <= 620);
}

TEST_CASE("commands of the page hear their keys wherever the focus is in its window", "[gui][calendar]")
{
    BalancedCalendar open;
    for (const QAction *action : open.page.actions())
        if (action->text() == u"Import posts…" || action->text() == u"Export posts…" || action->text() == u"Print…")
            CHECK(action->shortcutContext() == Qt::WindowShortcut);
}

TEST_CASE("key dates that have no room in the quarter are counted below the others and told by a click", "[gui][calendar][S1-56]")
{
    BalancedCalendar open;
    core::Edit edit({QStringLiteral("load"), {}});
    for (int i = 0; i < 9; ++i) {
        core::KeyDate date;
        date.id = core::newId<core::KeyDate>();
        date.title = QStringLiteral("A long name of a date of our own %1").arg(i);
        date.day = QDate(2027, 2, 9);
        edit.put(date);
    }
    REQUIRE(open.plan->edit(edit));
    open.page.views()->showView(gui::CalendarViews::View::Quarter);
    tests::settle();
    auto *quarter = open.page.findChild<gui::QuarterView *>();
    REQUIRE(quarter);
    auto *model = static_cast<app::QuarterModel *>(quarter->model());
    const gui::QuarterLayout layout = gui::QuarterLayout::of(*model, quarter->viewport()->size());
    const int week = model->weekOf(QDate(2027, 2, 9));
    REQUIRE(model->lanes().front().kind == app::QuarterLane::Kind::KeyDates);
    const QRect more = layout.moreRect(*model, 0, week);
    REQUIRE_FALSE(more.isNull());
    CHECK(layout.lanes.front().hidden[static_cast<size_t>(week)] >= 6);
    CHECK(layout.lanes.front().rect.contains(more));
    const QString told = model->index(0, week).data(Qt::AccessibleTextRole).toString();
    for (int i = 0; i < 9; ++i)
        CHECK(told.contains(QStringLiteral("of our own %1").arg(i)));
}

TEST_CASE("campaigns that have no room above a week are counted on their days", "[gui][calendar][S1-56]")
{
    BalancedCalendar open;
    core::Edit edit({QStringLiteral("load"), {}});
    for (int i = 0; i < 6; ++i) {
        core::Campaign campaign;
        campaign.id = core::newId<core::Campaign>();
        campaign.name = QStringLiteral("Campaign of our own %1").arg(i);
        campaign.firstDay = QDate(2027, 2, 9);
        campaign.lastDay = QDate(2027, 2, 11);
        edit.put(campaign);
    }
    REQUIRE(open.plan->edit(edit));
    open.page.views()->showView(gui::CalendarViews::View::Week);
    tests::settle();
    app::CalendarModel &model = open.page.views()->calendar();
    const gui::WeekLayout layout = gui::WeekLayout::of(model, QSize(1000, 600), 0);
    REQUIRE(layout.hiddenStrips.size() >= 3); // Tuesday to Thursday
    CHECK(std::any_of(layout.hiddenStrips.begin(), layout.hiddenStrips.end(),
        [](const gui::WeekLayout::HiddenStrips &hidden) { return hidden.count >= 3; }));
    for (const gui::WeekLayout::HiddenStrips &hidden : layout.hiddenStrips)
        CHECK(hidden.rect.bottom() < layout.allDay.top());
    const QString told = model.indexOfDay(QDate(2027, 2, 10)).data(Qt::AccessibleTextRole).toString();
    for (int i = 0; i < 6; ++i)
        CHECK(told.contains(QStringLiteral("of our own %1").arg(i)));
}
