// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/calendarmodel.h"
#include "core/format.h"
#include "gui/channels/channelspage.h"
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
