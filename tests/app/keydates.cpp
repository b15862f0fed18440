// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/calendarmodel.h"
#include "app/calendar/keydatechoice.h"
#include "app/calendar/keydateimport.h"
#include "app/calendar/keydatetable.h"
#include "app/calendar/keydays.h"
#include "app/calendar/yearplan.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

namespace {

void inCountry(app::Workspace &workspace, const QString &country)
{
    core::Business business = workspace.strategy().business();
    business.country = country;
    REQUIRE(workspace.edit(core::Edit::changing(business, business.name)));
}

QString fileWith(const support::OpenWorkspace &plan, const QByteArray &bytes, const QString &name = QStringLiteral("days.ics"))
{
    QFile file(plan.pathOf(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QByteArray schoolHolidays(const QByteArray &lastDay)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//FR\r\n"
           "BEGIN:VEVENT\r\nUID:winter\r\nSUMMARY:Winter holidays\r\nDTSTART;VALUE=DATE:20270220\r\nDTEND;VALUE=DATE:"
         + lastDay
         + "\r\nEND:VEVENT\r\n"
           "BEGIN:VEVENT\r\nUID:spring\r\nSUMMARY:Spring "
           "holidays\r\nDTSTART;VALUE=DATE:20270417\r\nDTEND;VALUE=DATE:20270503\r\nEND:VEVENT\r\n"
           "BEGIN:VEVENT\r\nUID:none\r\nDTSTART;VALUE=DATE:20270601\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

const app::YearMonth &monthNamed(const std::vector<app::YearMonth> &months, const char *name)
{
    const auto found =
        std::find_if(months.begin(), months.end(), [&](const app::YearMonth &month) { return month.name == QLatin1String(name); });
    REQUIRE(found != months.end());
    return *found;
}

QStringList titlesIn(const app::YearMonth &month)
{
    QStringList titles;
    for (const app::YearMonth::Occasion &occasion : month.occasions)
        titles << occasion.days + u' ' + occasion.title;
    return titles;
}

} // namespace

TEST_CASE("a calendar shows the country's dates beside its own, of any year", "[app][calendar][J-07]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    const auto christmas = [&](int year) {
        const auto days = app::keyDays(*plan, {year, 12, 25}, {year, 12, 25});
        return days.empty() ? QStringList() : days.front().sets;
    };
    CHECK(christmas(2031) == QStringList{QStringLiteral("commerce")});
    inCountry(*plan, QStringLiteral("FR"));
    CHECK(christmas(2031).contains(QStringLiteral("FR")));
    REQUIRE(plan->edit(app::showingKeyDateSets({}, *plan)));
    CHECK(christmas(2031).isEmpty());
    REQUIRE(plan->undo());
    CHECK(christmas(2031).contains(QStringLiteral("FR")));
}

TEST_CASE("a day of the month names its weightiest date, counts the others and tells all of them", "[app][calendar][J-07]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    inCountry(*plan, QStringLiteral("FR"));
    core::KeyDate own{core::newId<core::KeyDate>(), {2027, 11, 11}, QStringLiteral("Our fair"), {}, {}};
    REQUIRE(plan->edit(core::Edit::adding(own, own.title)));
    app::CalendarModel model(*plan, nullptr);
    model.showMonth({2027, 11, 1});
    const QModelIndex day = model.indexOfDay({2027, 11, 11});
    CHECK(day.data(app::CalendarModel::KeyDateRole).toString() == u"Our fair");
    CHECK(day.data(app::CalendarModel::MoreKeyDatesRole).toInt() == 2);
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
        CHECK(day.data(role).toString().contains(QStringLiteral("Armistice Day")));
        CHECK(day.data(role).toString().contains(QStringLiteral("Singles’ Day")));
    }
    model.showMonth({2027, 1, 1}); // a season stands on its first day, and is told on each
    CHECK(model.indexOfDay({2027, 1, 6}).data(app::CalendarModel::KeyDateRole).toString() == u"Winter sales (France)");
    CHECK(model.indexOfDay({2027, 1, 7}).data(app::CalendarModel::KeyDateRole).toString().isEmpty());
    CHECK(model.indexOfDay({2027, 1, 7}).data(Qt::ToolTipRole).toString() == u"Winter sales (France)");
}

TEST_CASE("dates come in from a calendar file, are changed by the next one, and never come twice", "[app][calendar][J-07]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    const auto read = app::readKeyDates(*plan, fileWith(plan, schoolHolidays("20270308")));
    REQUIRE(read);
    CHECK(plan->strategy().all<core::KeyDate>().empty()); // nothing is written before it is wanted
    CHECK(read->added == 2);
    CHECK(read->rejected == 1);
    const QString sentence = read->sentence(plan->language());
    CHECK(sentence.startsWith(QStringLiteral("2 dates are new. ")));
    CHECK(sentence.endsWith(QStringLiteral("\nLine 16: This event has no title.")));
    REQUIRE(plan->edit(read->edit));
    CHECK(plan->undoText().contains(QStringLiteral("Import 2 key dates")));

    const auto again = app::readKeyDates(*plan, fileWith(plan, schoolHolidays("20270308")));
    REQUIRE(again);
    CHECK(again->edit.isEmpty());
    CHECK(again->unchanged == 2);

    const auto longer = app::readKeyDates(*plan, fileWith(plan, schoolHolidays("20270315")));
    REQUIRE(longer);
    CHECK(longer->changed == 1);
    CHECK(longer->added == 0);
    REQUIRE(plan->edit(longer->edit));
    REQUIRE(plan->strategy().all<core::KeyDate>().size() == 2);
    CHECK(app::keyDays(*plan, {2027, 3, 14}, {2027, 3, 14}).size() == 1);
    REQUIRE(plan->undo());
    REQUIRE(plan->undo()); // one step each
    CHECK(plan->strategy().all<core::KeyDate>().empty());
}

TEST_CASE("a date that was typed is not added once more by a file", "[app][calendar][J-07]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    core::KeyDate own{core::newId<core::KeyDate>(), {2027, 2, 20}, QStringLiteral("winter Holidays"), {}, {}};
    REQUIRE(plan->edit(core::Edit::adding(own, own.title)));
    const auto read = app::readKeyDates(*plan, fileWith(plan, schoolHolidays("20270308")));
    REQUIRE(read);
    CHECK(read->added == 1);
    CHECK(read->unchanged == 1);
}

TEST_CASE("what is no calendar of dates is refused with a sentence", "[app][calendar][J-07][Q7]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    const auto refusalOf = [&](const QString &path) {
        const auto read = app::readKeyDates(*plan, path);
        REQUIRE_FALSE(read);
        return read.error().message.in(core::Language::english());
    };
    CHECK(refusalOf(fileWith(plan, "\x89PNG\r\n\x1a\n", QStringLiteral("photo.png")))
              .contains(QStringLiteral("“photo.png” is not a calendar")));
    CHECK(refusalOf(QDir(plan.pathOf(QString())).absolutePath()).contains(QStringLiteral("is a folder")));
    CHECK(refusalOf(plan.pathOf(QStringLiteral("gone.ics"))).contains(QStringLiteral("There is no file")));
    CHECK(refusalOf(fileWith(plan, "BEGIN:VCALENDAR")).contains(QStringLiteral("is not a calendar")));
}

TEST_CASE("a business closes on the public holidays of a year in one step, where it would be open", "[app][calendar][J-07]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    inCountry(*plan, QStringLiteral("FR"));
    core::Business business = plan->strategy().business();
    business.openDays = 0x3f; // not on Sundays
    REQUIRE(plan->edit(core::Edit::changing(business, business.name)));
    core::Closure spring{core::newId<core::Closure>(), {2027, 5, 6}, {2027, 5, 9}, QStringLiteral("Away")};
    REQUIRE(plan->edit(core::Edit::adding(spring, spring.reason)));
    REQUIRE(plan->edit(app::closingOnHolidays(*plan)));
    std::set<QDate> closed;
    for (const core::Closure &closure : plan->strategy().all<core::Closure>())
        if (closure.firstDay == closure.lastDay)
            closed.insert(closure.firstDay);
    // 10 February 2027 to 9 February 2028: Ascension and 8 May lie in the closure, 15 August is a Sunday.
    CHECK(closed
          == std::set<QDate>{
              {2027, 3, 29}, {2027, 5, 1}, {2027, 5, 17}, {2027, 7, 14}, {2027, 11, 1}, {2027, 11, 11}, {2027, 12, 25}, {2028, 1, 1}});
    CHECK(app::closingOnHolidays(*plan).isEmpty());
    REQUIRE(plan->undo());
    CHECK(plan->strategy().all<core::Closure>().size() == 1);
}

TEST_CASE("a business closes on the holidays of its own country, whatever others are shown", "[app][calendar][J-07]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    const auto show = [&plan](const QStringList &sets) { REQUIRE(plan->edit(app::showingKeyDateSets(sets, *plan))); };
    const auto closes = [&plan](QDate day) {
        const core::Edit edit = app::closingOnHolidays(*plan);
        for (const core::Edit::Operation &operation : edit.operations())
            if (const auto *row = std::get_if<core::Edit::Row>(&operation))
                if (const auto *closure = std::get_if<core::Closure>(row); closure && closure->firstDay == day)
                    return true;
        return false;
    };
    inCountry(*plan, QStringLiteral("FR"));
    show({QStringLiteral("FR"), QStringLiteral("BE"), QStringLiteral("CA")});
    CHECK(closes(QDate(2027, 7, 14)));
    CHECK_FALSE(closes(QDate(2027, 7, 21))); // Belgium's
    CHECK_FALSE(closes(QDate(2027, 3, 26))); // Good Friday, all of Canada and a few of France's départements
    inCountry(*plan, {});
    CHECK(app::countryOfHolidays(*plan).isEmpty());
    CHECK(app::closingOnHolidays(*plan).isEmpty());
    show({QStringLiteral("BE"), QStringLiteral("commerce")});
    CHECK(app::countryOfHolidays(*plan) == u"BE");
    CHECK(closes(QDate(2027, 7, 21)));
    inCountry(*plan, QStringLiteral("FR")); // not shown
    CHECK(app::closingOnHolidays(*plan).isEmpty());
}

TEST_CASE("the table of key dates holds twelve months by day, with what each is and for whom", "[app][calendar][J-07]")
{
    const support::OpenWorkspace plan;
    app::KeyDateTable table(*plan, nullptr);
    const QAbstractItemModelTester tester(&table);
    REQUIRE(table.rowCount() > 20);
    for (int row = 1; row < table.rowCount(); ++row)
        CHECK(table.index(row - 1, 0).data(app::KeyDateTable::FirstDayRole).toDate()
              <= table.index(row, 0).data(app::KeyDateTable::FirstDayRole).toDate());
    const auto rowOf = [&](const QString &title) {
        for (int row = 0; row < table.rowCount(); ++row)
            if (table.index(row, 1).data().toString() == title)
                return QStringList{
                    table.index(row, 0).data().toString(), table.index(row, 2).data().toString(), table.index(row, 3).data().toString()};
        return QStringList();
    };
    CHECK(rowOf(QStringLiteral("Mothering Sunday"))
          == QStringList{QStringLiteral("Sun 7 March 2027"), QStringLiteral("Commercial date"), QStringLiteral("United Kingdom")});
    CHECK(rowOf(QStringLiteral("Street market outside")).value(1) == u"Your own date");
}

TEST_CASE("the year shows campaigns and closures month by month, and tells in October to prepare Christmas", "[app][calendar][J-14]")
{
    const support::OpenWorkspace plan;
    CHECK(app::yearStart(*plan) == QDate(2027, 1, 1));
    const auto months = app::yearPlan(*plan, app::yearStart(*plan));
    REQUIRE(months.size() == 12);
    CHECK(monthNamed(months, "October 2027")
              .preparations.join(u' ')
              .contains(QStringLiteral("From 16 Oct: prepare Christmas Day (25 Dec).")));
    CHECK(monthNamed(months, "September 2027").preparations.join(u' ').contains(QStringLiteral("prepare Black Friday (26 Nov)")));
    CHECK(monthNamed(months, "December 2027").preparations.join(u' ').contains(QStringLiteral("Valentine’s Day (14 Feb)")));
    CHECK(titlesIn(monthNamed(months, "December 2027")).contains(QStringLiteral("25 Christmas Day")));
    CHECK(titlesIn(monthNamed(months, "March 2027")).contains(QStringLiteral("7 Mothering Sunday")));
    CHECK(monthNamed(months, "March 2027").isOfQuarter);
    CHECK_FALSE(monthNamed(months, "April 2027").isOfQuarter);

    int campaignMonths = 0;
    bool hasClosure = false;
    for (const app::YearMonth &month : months)
        for (const app::YearMonth::Bar &bar : month.bars) {
            CHECK(bar.firstDay >= month.firstDay);
            CHECK(bar.lastDay <= month.lastDay());
            campaignMonths += bar.isClosure ? 0 : 1;
            hasClosure = hasClosure || bar.text == u"Closed: The oven is serviced";
        }
    CHECK(hasClosure);
    CHECK(campaignMonths >= static_cast<int>(plan->strategy().all<core::Campaign>().size()));
    const QString told = monthNamed(months, "October 2027").told(plan->language());
    CHECK(told.contains(QStringLiteral("prepare Christmas Day")));
    CHECK(told.contains(QStringLiteral("31 Halloween")));
}

TEST_CASE("a business closes on its own country's holidays only, whatever else its calendar shows", "[app][calendar][J-07]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    const auto closedOn = [&](QDate day) {
        const auto &closures = plan->strategy().all<core::Closure>();
        return std::any_of(closures.begin(), closures.end(), [day](const core::Closure &closure) { return closure.firstDay == day; });
    };
    REQUIRE(plan->edit(app::showingKeyDateSets({QStringLiteral("FR"), QStringLiteral("BE")}, *plan)));
    CHECK(app::countryOfHolidays(*plan).isEmpty()); // which of the two is not known
    CHECK(app::closingOnHolidays(*plan).isEmpty());
    inCountry(*plan, QStringLiteral("FR"));
    REQUIRE(plan->edit(app::closingOnHolidays(*plan)));
    CHECK(closedOn({2027, 7, 14}));
    CHECK_FALSE(closedOn({2027, 7, 21}));
    REQUIRE(plan->undo());
    inCountry(*plan, QString());
    REQUIRE(plan->edit(app::showingKeyDateSets({QStringLiteral("BE"), QStringLiteral("commerce")}, *plan)));
    CHECK(app::countryOfHolidays(*plan) == u"BE");
}
