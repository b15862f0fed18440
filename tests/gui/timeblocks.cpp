// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/calendarmodel.h"
#include "core/format.h"
#include "gui/channels/channelspage.h"
#include "gui/editing/entryfields.h"
#include "gui/guisupport.h"
#include "gui/records/register.h"

#include <catch2/catch.hpp>

#include <QListView>

TEST_CASE("a time kept free is added beside the channels, and stands in the month", "[gui][timeblocks][S1-48]")
{
    tests::guiApplication();
    const support::OpenWorkspace plan;
    gui::ChannelsPage page(*plan, nullptr);
    QObject::connect(&*plan, &app::Workspace::changed, &page, [&page] { page.refresh(); });
    support::open(page);
    REQUIRE(page.showSubject(QStringLiteral("tab:%1").arg(page.tabCount() - 1)));
    tests::settle();
    gui::Register *tab = nullptr;
    for (auto *one : page.findChildren<gui::Register *>())
        if (one->addText() == u"Keep a time free")
            tab = one;
    REQUIRE(tab);
    tab->addOne();
    tests::settle();
    REQUIRE(plan->strategy().all<core::TimeBlock>().size() == 1);
    const core::TimeBlock made = plan->strategy().all<core::TimeBlock>().front();
    CHECK(made.firstDay == QDate(2027, 2, 10));
    CHECK(made.rule == u"FREQ=WEEKLY");
    const QModelIndex row = tab->list()->model()->index(0, 0);
    CHECK(row.isValid());

    app::CalendarModel model(*plan, nullptr);
    const QModelIndex day = model.indexOfDay(QDate(2027, 2, 17));
    CHECK(day.data(app::CalendarModel::KeptTimesRole).toString().contains(core::formatHours(0.5, core::Language::english())));
    CHECK(day.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("kept free: Talking with people, ")));
    CHECK(model.indexOfDay(QDate(2027, 2, 16)).data(app::CalendarModel::KeptTimesRole).toString().isEmpty());
    REQUIRE(plan->undo());
    CHECK(model.indexOfDay(QDate(2027, 2, 17)).data(app::CalendarModel::KeptTimesRole).toString().isEmpty());
}

TEST_CASE("a time kept free has its hour, and what is no hour replaces nothing", "[gui][timeblocks][S1-48]")
{
    tests::guiApplication();
    const support::OpenWorkspace plan;
    gui::ChannelsPage page(*plan, nullptr);
    QObject::connect(&*plan, &app::Workspace::changed, &page, [&page] { page.refresh(); });
    support::open(page);
    REQUIRE(page.showSubject(QStringLiteral("tab:%1").arg(page.tabCount() - 1)));
    tests::settle();
    for (auto *one : page.findChildren<gui::Register *>())
        if (one->addText() == u"Keep a time free")
            one->addOne();
    tests::settle();
    const auto kept = [&plan] { return plan->strategy().all<core::TimeBlock>().front(); };
    REQUIRE(plan->strategy().all<core::TimeBlock>().size() == 1);
    auto *time = support::named<gui::TimeField>(page, QStringLiteral("At what time"));
    REQUIRE(time);
    const auto type = [time](const char *text) {
        time->setFocus();
        time->selectAll();
        QTest::keyClicks(time, QLatin1String(text));
        QTest::keyClick(time, Qt::Key_Return);
    };
    type("9 h 30");
    CHECK(kept().time == QTime(9, 30));
    CHECK(time->text() == core::formatTime(QTime(9, 30), core::Language::english()));
    type("25:00");
    CHECK(kept().time == QTime(9, 30));
    CHECK_FALSE(time->error().isEmpty());
    type(" ");
    CHECK_FALSE(kept().time);
}
