// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/keydatechoice.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/keydatesdialog.h"
#include "gui/calendar/yearstrip.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/components/ticklist.h"
#include "gui/editing/linefield.h"
#include "gui/planningpage.h"
#include "gui/records/register.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace {

using planning::PlanningPage;

// Takes what it is asked about, and remembers the question.
class WillingAsker : public support::ListeningAsker {
public:
    QStringList asked;
    bool isWilling = true;

    int ask(QWidget *, const gui::Question &question) override
    {
        asked << question.text;
        return isWilling ? static_cast<int>(question.buttons.size()) - 1 : question.safeButton;
    }
};

struct DatesOpen : PlanningPage<gui::CalendarPage> {
    DatesOpen()
        : PlanningPage(QStringLiteral("cafe"))
    {
        page.useDialogs({&files, &asker});
        choose("Key dates…");
        dialog = page.findChild<gui::KeyDatesDialog *>();
        REQUIRE(dialog);
        QCoreApplication::processEvents();
    }
    void choose(const char *command)
    {
        for (QAction *action : page.actions())
            if (action->text() == QString::fromUtf8(command))
                return action->trigger();
        FAIL("there is no such command");
    }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < dialog->table()->model()->rowCount(); ++row)
            titles << dialog->table()->model()->index(row, 1).data().toString();
        return titles;
    }
    void press(const QString &text)
    {
        QPushButton *button = planning::shownButton(*dialog, text);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QString write(const QByteArray &bytes)
    {
        QFile file(plan.pathOf(QStringLiteral("school.ics")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    support::ReadyFiles files;
    WillingAsker asker;
    gui::KeyDatesDialog *dialog = nullptr;
};

constexpr const char *twoHolidays =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//FR\r\nBEGIN:VEVENT\r\nUID:w\r\nSUMMARY:School holidays\r\n"
    "DTSTART;VALUE=DATE:20270220\r\nDTEND;VALUE=DATE:20270308\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:s\r\nSUMMARY:Spring holidays\r\n"
    "DTSTART;VALUE=DATE:20270417\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

} // namespace

TEST_CASE("ticking a country shows its key dates, and unticking all leaves the business's own", "[gui][calendar][J-07]")
{
    DatesOpen open;
    CHECK(open.titles().contains(QStringLiteral("Summer bank holiday")));
    CHECK_FALSE(open.titles().contains(QStringLiteral("Bastille Day")));
    const auto ticks = open.dialog->sets()->findChildren<gui::Tick *>();
    REQUIRE(ticks.size() == 7);
    CHECK(ticks[0]->accessibleName() == u"France");
    CHECK(ticks[4]->isChecked());
    ticks[0]->setFocus();
    QTest::keyClick(ticks[0], Qt::Key_Space);
    CHECK(open.strategy().business().keyDates == QStringList{QStringLiteral("FR"), QStringLiteral("GB"), QStringLiteral("commerce")});
    CHECK(open.titles().contains(QStringLiteral("Bastille Day")));
    for (gui::Tick *tick : ticks)
        if (tick->isChecked())
            QTest::keyClick(tick, Qt::Key_Space);
    CHECK(open.titles() == QStringList{QStringLiteral("Choir sings in the shop"), QStringLiteral("Street market outside")});
    for (int step = 0; step < 3; ++step)
        REQUIRE(open.plan->undo());
    CHECK(open.titles().contains(QStringLiteral("Bastille Day")));
    CHECK(ticks[0]->isChecked());
}

TEST_CASE("a key date of one's own is added, typed over and deleted", "[gui][calendar][J-07]")
{
    DatesOpen open;
    const size_t before = open.strategy().all<core::KeyDate>().size();
    open.press(QStringLiteral("Add a key date"));
    REQUIRE(open.strategy().all<core::KeyDate>().size() == before + 1);
    auto *title = support::named<gui::LineField>(*open.dialog->ownDates(), QStringLiteral("What it is"));
    REQUIRE(title);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Open day"));
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(open.dialog->isVisible());
    const auto &dates = open.strategy().all<core::KeyDate>();
    const auto found = std::find_if(dates.begin(), dates.end(), [](const core::KeyDate &date) { return date.title == u"Open day"; });
    REQUIRE(found != dates.end());
    CHECK(found->day == QDate(2027, 2, 10));
    CHECK(open.titles().contains(QStringLiteral("Open day")));
    open.dialog->ownDates()->removeCurrent();
    CHECK(open.strategy().all<core::KeyDate>().size() == before);
}

TEST_CASE("a calendar file is told before it is taken, and taken only when that is wanted", "[gui][calendar][J-07]")
{
    DatesOpen open;
    const size_t before = open.strategy().all<core::KeyDate>().size();
    open.files.toOpen = {open.write(twoHolidays)};
    open.asker.isWilling = false;
    open.press(QStringLiteral("Import dates from a calendar file…"));
    CHECK(open.asker.asked == QStringList{QStringLiteral("2 dates are new.")});
    CHECK(open.strategy().all<core::KeyDate>().size() == before);
    open.asker.isWilling = true;
    open.press(QStringLiteral("Import dates from a calendar file…"));
    CHECK(open.strategy().all<core::KeyDate>().size() == before + 2);
    CHECK(open.titles().contains(QStringLiteral("School holidays")));
    open.press(QStringLiteral("Import dates from a calendar file…"));
    CHECK(open.asker.asked.size() == 2); // nothing new is not asked about
    CHECK(open.asker.told == QStringList{QStringLiteral("2 dates stay as they are.")});
    open.files.toOpen = {open.write("no calendar")};
    open.press(QStringLiteral("Import dates from a calendar file…"));
    CHECK(open.asker.told.back().contains(QStringLiteral("is not a calendar")));
    CHECK(open.strategy().all<core::KeyDate>().size() == before + 2);
    REQUIRE(open.plan->undo());
    CHECK(open.strategy().all<core::KeyDate>().size() == before);
}

TEST_CASE("one click closes the business on the public holidays shown", "[gui][calendar][J-07]")
{
    DatesOpen open;
    const QString button = QStringLiteral("Be closed on the public holidays");
    open.press(button);
    const auto &closures = open.strategy().all<core::Closure>();
    CHECK(std::any_of(closures.begin(), closures.end(), [](const core::Closure &closure) { return closure.reason == u"Good Friday"; }));
    CHECK_FALSE(planning::shownButton(*open.dialog, button)->isEnabled());
    REQUIRE(open.plan->undo());
    CHECK(planning::shownButton(*open.dialog, button)->isEnabled());
}

TEST_CASE("the year is walked by the arrows, told to those who hear it, and opens its months", "[gui][calendar][J-14]")
{
    PlanningPage<gui::CalendarPage> open{QStringLiteral("cafe")};
    QSignalSpy jumps(&open.page, &gui::Page::jumpWanted);
    gui::YearDialog::showFor(open.page);
    auto *dialog = open.page.findChild<gui::YearDialog *>();
    REQUIRE(dialog);
    QCoreApplication::processEvents();
    const auto &cells = dialog->strip()->cells();
    REQUIRE(cells.size() == 12);
    CHECK(cells[0]->accessibleName() == u"January 2027");
    CHECK(cells[9]->accessibleDescription().contains(QStringLiteral("From 16 Oct: prepare Christmas Day (25 Dec).")));
    CHECK(cells[2]->accessibleDescription().contains(QStringLiteral("Closed: The oven is serviced")));
    int stops = 0;
    for (const gui::YearCell *cell : cells)
        stops += (cell->focusPolicy() & Qt::TabFocus) ? 1 : 0;
    CHECK(stops == 1);
    cells[0]->setFocus();
    QTest::keyClick(cells[0], Qt::Key_Down);
    QTest::keyClick(cells[4], Qt::Key_Right);
    CHECK(dialog->focusWidget() == cells[5]);
    QTest::keyClick(cells[5], Qt::Key_Return);
    REQUIRE(jumps.size() == 2); // whatever view was shown
    CHECK(jumps.front().front().value<gui::Jump>().subject == u"view:month");
    CHECK(planning::targetOf(jumps) == u"calendar/day:2027-06-01");
}

TEST_CASE("the year goes on by a quarter, and follows what the plan says", "[gui][calendar][J-14]")
{
    PlanningPage<gui::CalendarPage> open{QStringLiteral("cafe")};
    gui::YearDialog::showFor(open.page);
    auto *dialog = open.page.findChild<gui::YearDialog *>();
    REQUIRE(dialog);
    QTest::mouseClick(planning::shownButton(*dialog, QStringLiteral("Show the year a quarter later")), Qt::LeftButton);
    CHECK(dialog->strip()->cells()[0]->accessibleName() == u"April 2027");
    core::Closure summer{core::newId<core::Closure>(), {2027, 8, 2}, {2027, 8, 15}, QStringLiteral("Summer")};
    REQUIRE(open.plan->edit(core::Edit::adding(summer, summer.reason)));
    CHECK(dialog->strip()->cells()[4]->accessibleDescription().contains(QStringLiteral("Closed: Summer, ")));
    const QImage with = dialog->strip()->cells()[4]->grab().toImage();
    REQUIRE(open.plan->undo());
    CHECK(dialog->strip()->cells()[4]->grab().toImage() != with); // the bar is painted, not only told
}

TEST_CASE("a key date that nobody filled in goes with the window and with the tab", "[gui][calendar][J-07]")
{
    DatesOpen open;
    const size_t before = open.strategy().all<core::KeyDate>().size();
    open.press(QStringLiteral("Add a key date"));
    REQUIRE(open.strategy().all<core::KeyDate>().size() == before + 1);
    open.dialog->showOwnDates(false);
    CHECK(open.strategy().all<core::KeyDate>().size() == before);
    open.press(QStringLiteral("Add a key date"));
    REQUIRE(open.strategy().all<core::KeyDate>().size() == before + 1);
    QTest::keyClick(open.dialog, Qt::Key_Escape);
    CHECK(open.strategy().all<core::KeyDate>().size() == before);
}

TEST_CASE("without its own country the button that closes on holidays says what it lacks", "[gui][calendar][J-07]")
{
    DatesOpen open;
    REQUIRE(open.plan->edit(app::showingKeyDateSets({QStringLiteral("BE")}, *open.plan)));
    auto *button = planning::shownButton(*open.dialog, QStringLiteral("Be closed on the public holidays"));
    REQUIRE(button);
    CHECK_FALSE(button->isEnabled());
    CHECK(button->toolTip().startsWith(QStringLiteral("Tick the country of your business first")));
}
