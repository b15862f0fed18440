// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/calendarmodel.h"
#include "gui/business/closureseditor.h"
#include "gui/components/button.h"
#include "gui/guisupport.h"
#include "gui/pages.h"
#include "gui/window/mainwindow.h"
#include "gui/window/settings.h"
#include "gui/window/workspaceview.h"
#include "gui/wizard/wizard.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace {

struct BusinessStep {
    explicit BusinessStep(const QString &sample)
        : plan(tests::openWorkspace(sample))
        , wizard(*plan, nullptr)
    {
        wizard.resize(1280, 800);
        wizard.show();
        wizard.activateWindow();
        wizard.openPart(0);
        tests::settle();
    }

    gui::ClosuresEditor &editor() { return *wizard.findChild<gui::ClosuresEditor *>(); }
    QLineEdit *field(const QString &name)
    {
        auto *found = support::named<QLineEdit>(editor(), name);
        REQUIRE(found);
        return found;
    }
    void type(const QString &name, const QString &text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
        QTest::keyClick(field(name), Qt::Key_Return);
        tests::settle();
    }
    const std::vector<core::Closure> &closures() const { return plan->strategy().all<core::Closure>(); }

    tests::OpenWorkspace plan;
    gui::Wizard wizard;
};

QString spokenOn(app::Workspace &workspace, QDate day)
{
    app::CalendarModel calendar(workspace, nullptr);
    calendar.showMonth(day);
    return calendar.indexOfDay(day).data(Qt::AccessibleTextRole).toString();
}

} // namespace

TEST_CASE("a closed period that is not understood stays as it was typed", "[gui][wizard][J-07][Q1]")
{
    tests::guiApplication();
    BusinessStep open{QString()};
    support::named<gui::Button>(open.wizard, QStringLiteral("Go deeper"))->click();
    tests::settle();
    open.type(QStringLiteral("First day of closed period 1"), QStringLiteral("24/12/2026"));
    open.type(QStringLiteral("Last day of closed period 1"), QStringLiteral("after the feast"));
    open.wizard.openPart(1);
    open.wizard.openPart(0);
    tests::settle();
    CHECK(open.field(QStringLiteral("First day of closed period 1"))->text() == u"24/12/2026");
    CHECK(open.field(QStringLiteral("Last day of closed period 1"))->text() == u"after the feast");
    open.type(QStringLiteral("Last day of closed period 1"), QStringLiteral("2 January")); // the next one
    REQUIRE(open.closures().size() == 1);
    CHECK(open.closures().front().lastDay == QDate(2027, 1, 2));
}

TEST_CASE("a wrong day of a closed period is told once it is left, and not while it is put right", "[gui][wizard][J-07][Q1]")
{
    tests::guiApplication();
    BusinessStep open{QString()};
    support::named<gui::Button>(open.wizard, QStringLiteral("Go deeper"))->click();
    tests::settle();
    const auto isTold = [&] {
        const auto labels = open.editor().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel *one) { return one->isVisible() && one->text().startsWith(QStringLiteral("Write the day as")); });
    };
    QLineEdit *first = open.field(QStringLiteral("First day of closed period 1"));
    first->setFocus();
    QTest::keyClicks(first, QStringLiteral("32/12/2026"));
    CHECK_FALSE(isTold());
    QTest::keyClick(first, Qt::Key_Tab);
    CHECK(isTold());
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Backspace);
    CHECK_FALSE(isTold());
    QTest::keyClick(first, Qt::Key_Tab);
    CHECK(isTold());
}

TEST_CASE("every day is chosen in the same month, by key too", "[gui][wizard][J-07][Q16]")
{
    tests::guiApplication();
    BusinessStep open{QString()};
    support::named<gui::Button>(open.wizard, QStringLiteral("Go deeper"))->click();
    tests::settle();
    QLineEdit *first = open.field(QStringLiteral("First day of closed period 1"));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down, Qt::AltModifier);
    tests::settle();
    auto *month = first->findChild<QCalendarWidget *>();
    REQUIRE(month);
    emit month->clicked(QDate(2027, 3, 8));
    tests::settle();
    CHECK(first->text() == u"08/03/2027");
    CHECK(open.closures().empty()); // the row is not left yet
    open.wizard.openPart(1);
    REQUIRE(open.closures().size() == 1);
    CHECK(open.closures().front().firstDay == QDate(2027, 3, 8));
}

TEST_CASE("a closed period typed in the wizard is kept, shown by the calendar, and undone", "[gui][wizard][J-07][J-06]")
{
    tests::guiApplication();
    BusinessStep open{QString()};
    const QDate day(2027, 3, 10);
    CHECK_FALSE(open.editor().isVisible());
    support::named<gui::Button>(open.wizard, QStringLiteral("Go deeper"))->click();
    tests::settle();
    REQUIRE(open.editor().isVisible());
    open.type(QStringLiteral("Why it is closed, period 1"), QStringLiteral("The oven is serviced"));
    open.type(QStringLiteral("First day of closed period 1"), QStringLiteral("08/03/2027"));
    CHECK(open.closures().empty()); // it has no end yet
    open.type(QStringLiteral("Last day of closed period 1"), QStringLiteral("2027-03-12"));
    REQUIRE(open.closures().size() == 1);
    CHECK(open.closures().front().firstDay == QDate(2027, 3, 8));
    CHECK(open.closures().front().lastDay == QDate(2027, 3, 12));
    CHECK(open.closures().front().reason == QStringLiteral("The oven is serviced"));
    CHECK(spokenOn(*open.plan, day).contains(QStringLiteral("closed: The oven is serviced")));
    CHECK_FALSE(support::named<QLineEdit>(open.editor(), QStringLiteral("First day of closed period 2"))); // the row is not left yet
    open.wizard.setFocus();
    tests::settle();
    CHECK(open.field(QStringLiteral("First day of closed period 2"))->text().isEmpty()); // room for one more

    REQUIRE(open.plan->undo());
    CHECK(open.closures().empty());
    CHECK_FALSE(spokenOn(*open.plan, day).contains(QStringLiteral("closed")));
    REQUIRE(open.plan->redo());
    CHECK(open.closures().size() == 1);
}

TEST_CASE(
    "a first day alone is a closure of one day once its row is left, and lasts longer when the last day follows", "[gui][wizard][J-07][Q1]")
{
    tests::guiApplication();
    BusinessStep open{QString()};
    support::named<gui::Button>(open.wizard, QStringLiteral("Go deeper"))->click();
    tests::settle();
    open.type(QStringLiteral("First day of closed period 1"), QStringLiteral("08/03/2027"));
    CHECK(open.closures().empty()); // the row is not left yet
    open.wizard.openPart(1);
    REQUIRE(open.closures().size() == 1);
    CHECK(open.closures().front().firstDay == QDate(2027, 3, 8));
    CHECK(open.closures().front().lastDay == QDate(2027, 3, 8));
    open.wizard.openPart(0);
    tests::settle();
    CHECK(open.field(QStringLiteral("Last day of closed period 1"))->text().isEmpty());
    open.type(QStringLiteral("Last day of closed period 1"), QStringLiteral("12/03/2027"));
    REQUIRE(open.closures().size() == 1);
    CHECK(open.closures().front().firstDay == QDate(2027, 3, 8));
    CHECK(open.closures().front().lastDay == QDate(2027, 3, 12));
    CHECK(open.field(QStringLiteral("Last day of closed period 1"))->text() == u"12/03/2027");
}

TEST_CASE("leaving the row of a closed period keeps its first day, whatever stands for the last", "[gui][wizard][J-07][Q1]")
{
    tests::guiApplication();
    BusinessStep open{QString()};
    support::named<gui::Button>(open.wizard, QStringLiteral("Go deeper"))->click();
    tests::settle();
    open.type(QStringLiteral("First day of closed period 1"), QStringLiteral("2027-03-08"));
    open.type(QStringLiteral("Last day of closed period 1"), QStringLiteral("when we are back"));
    CHECK(open.closures().empty());
    QFocusEvent out(QEvent::FocusOut, Qt::OtherFocusReason); // as the window does before it closes
    QCoreApplication::sendEvent(open.field(QStringLiteral("Last day of closed period 1")), &out);
    REQUIRE(open.closures().size() == 1);
    CHECK(open.closures().front().lastDay == QDate(2027, 3, 8));
    CHECK(open.field(QStringLiteral("Last day of closed period 1"))->text() == u"when we are back");
}

TEST_CASE("a closed period is changed and deleted where it stands", "[gui][wizard][J-07]")
{
    tests::guiApplication();
    BusinessStep open(QStringLiteral("cafe"));
    REQUIRE(open.closures().size() == 1);
    REQUIRE(open.editor().isVisible()); // what is there is shown at once
    const core::Closure before = open.closures().front();
    open.type(QStringLiteral("Why it is closed, period 1"), QStringLiteral("New oven"));
    CHECK(open.closures().front().reason == QStringLiteral("New oven"));
    CHECK(open.closures().front().id == before.id);
    open.type(QStringLiteral("Last day of closed period 1"), QStringLiteral("01/01/2027"));
    CHECK(open.closures().front().lastDay == before.lastDay); // before the first day: told, not kept
    for (auto *button : open.editor().findChildren<QPushButton *>())
        if (button->isVisible())
            button->click();
    tests::settle();
    CHECK(open.closures().empty());
    REQUIRE(open.plan->undo());
    CHECK(open.closures().front().reason == QStringLiteral("New oven"));
}

TEST_CASE("a closed period half typed is kept on leaving the wizard", "[gui][wizard][J-07][Q1]")
{
    tests::guiApplication();
    BusinessStep open(QStringLiteral("cafe"));
    auto *why = open.field(QStringLiteral("Why it is closed, period 1"));
    why->setFocus();
    why->clear();
    QTest::keyClicks(why, QStringLiteral("Half a rea"));
    open.wizard.openPart(1);
    CHECK(open.closures().front().reason == QStringLiteral("Half a rea"));
}

TEST_CASE("calendar and overview lead to the business and its closed periods", "[gui][J-07]")
{
    tests::guiApplication();
    const QTemporaryDir folder;
    gui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    tests::Answers answers;
    gui::MainWindow window(tests::environmentIn(), settings, answers.dialogs());
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    app::NewWorkspace wanted;
    wanted.sample = QStringLiteral("cafe");
    wanted.quarter = core::quarterNamed(u"2027Q1");
    REQUIRE(window.createAt(folder.filePath(QStringLiteral("plan.qdeck")), wanted));
    for (const auto &[page, text] :
        {std::pair("calendar", "Closed periods…"), std::pair("overview", "Your business and its closed periods")}) {
        REQUIRE(window.view()->go({QLatin1String(page)}));
        for (QAction *action : window.view()->currentPage()->actions())
            if (action->text() == QString::fromUtf8(text))
                action->trigger();
        tests::settle();
        auto *editor = window.findChild<gui::ClosuresEditor *>();
        REQUIRE(editor);
        CHECK(editor->isVisible());
    }
}

TEST_CASE("a last day without a first is told, until it is there", "[gui][wizard][J-07][Q1]")
{
    tests::guiApplication();
    BusinessStep open(QStringLiteral("cafe"));
    const auto isTold = [&] {
        const auto labels = open.editor().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel *one) { return one->isVisible() && one->text() == QStringLiteral("Write the first day too."); });
    };
    open.type(QStringLiteral("Last day of closed period 2"), QStringLiteral("07/03/2027"));
    CHECK(isTold());
    open.wizard.openPart(1);
    open.wizard.openPart(0);
    tests::settle();
    CHECK(isTold());
    CHECK(open.field(QStringLiteral("Last day of closed period 2"))->text() == u"07/03/2027");
    open.type(QStringLiteral("First day of closed period 2"), QStringLiteral("05/03/2027"));
    CHECK_FALSE(isTold());
    REQUIRE(open.closures().size() == 2);
    CHECK(std::any_of(open.closures().begin(), open.closures().end(),
        [](const core::Closure &one) { return one.firstDay == QDate(2027, 3, 5) && one.lastDay == QDate(2027, 3, 7); }));
}

TEST_CASE("Tab leads from the last closed period to the empty row that comes below it", "[gui][wizard][J-07][Q31]")
{
    tests::guiApplication();
    BusinessStep open{QString()};
    support::named<gui::Button>(open.wizard, QStringLiteral("Go deeper"))->click();
    tests::settle();
    open.type(QStringLiteral("First day of closed period 1"), QStringLiteral("08/03/2027"));
    open.type(QStringLiteral("Last day of closed period 1"), QStringLiteral("12/03/2027"));
    QLineEdit *why = open.field(QStringLiteral("Why it is closed, period 1"));
    why->setFocus();
    QTest::keyClicks(why, QStringLiteral("Holidays"));
    CHECK_FALSE(support::named<QLineEdit>(open.editor(), QStringLiteral("First day of closed period 2")));
    QTest::keyClick(why, Qt::Key_Tab); // to the bin
    tests::settle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == open.field(QStringLiteral("First day of closed period 2")));
    CHECK(open.closures().front().reason == QStringLiteral("Holidays"));
}
