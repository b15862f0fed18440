// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/weekmodel.h"
#include "gui/components/button.h"
#include "gui/components/segments.h"
#include "gui/components/text.h"
#include "gui/guisupport.h"
#include "gui/metrics/metricspage.h"
#include "gui/metrics/weekfield.h"
#include "gui/metrics/weekrowview.h"
#include "gui/metrics/weekview.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QMenu>
#include <QTableView>

namespace {

core::Kpi kpiOf(const core::Goal &goal, const char *metric)
{
    core::Kpi kpi;
    kpi.id = core::newId<core::Kpi>();
    kpi.goal = goal.id;
    kpi.metric = QLatin1String(metric);
    kpi.targetAmount = 130;
    kpi.startDay = QDate(2027, 1, 1);
    kpi.deadline = QDate(2027, 3, 31);
    return kpi;
}

// The Metrics page of a plan with three goals that are kept by hand: calls, satisfaction, visits to the shop.
struct WeekPage {
    explicit WeekPage(const QString &languageCode = QStringLiteral("en"))
        : plan(QString(), languageCode)
    {
        support::needApplication();
        for (const char *metric : {"calls", "satisfaction", "shop_visits"}) {
            core::Goal goal;
            goal.id = core::newId<core::Goal>();
            goal.quarter = plan->quarter().id;
            goal.position = static_cast<int>(plan->strategy().all<core::Goal>().size());
            REQUIRE(plan->edit(core::Edit::adding(goal, QLatin1String(metric)).put(kpiOf(goal, metric))));
        }
        page = std::make_unique<gui::MetricsPage>(*plan, nullptr);
        page->useDialogs({&files, &asker});
        QObject::connect(&*plan, &app::Workspace::changed, page.get(), [this] { page->refresh(); });
        page->show();
        page->activateWindow();
        support::open(*page);
    }

    ~WeekPage() { page->hide(); } // as the window does: what is typed is taken while the page stands

    gui::WeekField *field(int row) const { return page->findChild<gui::WeekView *>()->rows()[static_cast<size_t>(row)]->field(); }
    std::optional<double> actual(const char *metric) const
    {
        for (const core::KpiReading &reading : plan->scoreboard())
            if (reading.metric == QLatin1String(metric))
                return reading.actual;
        return std::nullopt;
    }
    bool shows(const QString &text) const
    {
        for (const auto *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }
    QString lead() const { return page->findChild<gui::SentenceLabel *>()->text(); }

    support::OpenWorkspace plan;
    support::ReadyFiles files;
    support::ListeningAsker asker;
    std::unique_ptr<gui::MetricsPage> page;
};

} // namespace

TEST_CASE("Tab and Enter walk this week's fields, and each number is kept as its field is left", "[gui][metrics][J-01][Q31]")
{
    const WeekPage open;
    CHECK(open.lead().startsWith(QStringLiteral("3 numbers are left to note this week.")));
    open.field(0)->setFocus();
    QTest::keyClicks(open.field(0), QStringLiteral("7"));
    CHECK_FALSE(open.actual("calls")); // not while typing
    QTest::keyClick(open.field(0), Qt::Key_Tab);
    CHECK(open.actual("calls") == 7);
    CHECK(open.field(1)->hasFocus());
    QTest::keyClicks(open.field(1), QStringLiteral("92 %"));
    QTest::keyClick(open.field(1), Qt::Key_Return);
    CHECK(open.actual("satisfaction") == 92);
    CHECK(open.field(2)->hasFocus());
    QTest::keyClicks(open.field(2), QStringLiteral("1,250"));
    QTest::keyClick(open.field(2), Qt::Key_Up);
    CHECK(open.actual("shop_visits") == 1250);
    CHECK(open.field(1)->hasFocus());
    CHECK(open.lead() == QStringLiteral("This week’s numbers are all there."));
    CHECK(open.plan->history(3).front().label.id == QStringLiteral("numbers"));
}

TEST_CASE("what is no number stays in its field with a sentence under it", "[gui][metrics][J-01][Q35]")
{
    const WeekPage open;
    const auto steps = open.plan->history().size();
    open.field(0)->setFocus();
    QTest::keyClicks(open.field(0), QStringLiteral("abc"));
    const QString sentence = QStringLiteral("“abc” is not a number. Write it like 1,250.");
    CHECK_FALSE(open.shows(sentence)); // never while typing
    QTest::keyClick(open.field(0), Qt::Key_Tab);
    QCoreApplication::processEvents();
    CHECK(open.shows(sentence));
    CHECK(open.field(0)->text() == QStringLiteral("abc"));
    CHECK(open.field(0)->accessibleDescription() == sentence);
    CHECK(open.plan->history().size() == steps);
    open.field(1)->setFocus();
    QTest::keyClicks(open.field(1), QStringLiteral("90"));
    QTest::keyClick(open.field(1), Qt::Key_Return);
    CHECK(open.field(0)->text() == QStringLiteral("abc")); // another number does not wipe it
    open.field(0)->setFocus();
    QTest::keyClick(open.field(0), Qt::Key_Escape);
    CHECK(open.field(0)->text().isEmpty());
    CHECK_FALSE(open.shows(sentence));
    CHECK(open.actual("satisfaction") == 90);
    CHECK_FALSE(open.actual("calls"));
}

TEST_CASE("no row moves when a number is taken or refused", "[gui][metrics][J-01]")
{
    const WeekPage open;
    const auto tops = [&open] {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        std::vector<int> found;
        for (int row = 0; row < 3; ++row)
            found.push_back(open.field(row)->mapTo(open.page.get(), QPoint(0, 0)).y());
        return found;
    };
    const std::vector<int> before = tops();
    open.field(0)->setFocus();
    QTest::keyClicks(open.field(0), QStringLiteral("abc"));
    QTest::keyClick(open.field(0), Qt::Key_Tab);
    CHECK(open.shows(QStringLiteral("“abc” is not a number. Write it like 1,250.")));
    CHECK(tops() == before);
    QTest::keyClicks(open.field(1), QStringLiteral("92 %"));
    QTest::keyClick(open.field(1), Qt::Key_Return);
    REQUIRE(open.actual("satisfaction") == 92);
    CHECK(tops() == before);
}

TEST_CASE("+1 counts one call more, and an emptied field takes the week's number back", "[gui][metrics][J-01]")
{
    const WeekPage open;
    auto *more = support::named<gui::Button>(*open.page, QStringLiteral("One more: Phone calls"));
    REQUIRE(more);
    CHECK(support::named<gui::Button>(*open.page, QStringLiteral("One more: Customer satisfaction"))->isHidden());
    QTest::mouseClick(more, Qt::LeftButton);
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(open.actual("calls") == 2);
    CHECK(open.field(0)->text() == QStringLiteral("2"));
    open.field(0)->setFocus();
    QTest::keyClick(open.field(0), Qt::Key_Plus);
    CHECK(open.actual("calls") == 3);
    CHECK(open.field(0)->text() == QStringLiteral("3"));
    open.field(0)->selectAll();
    QTest::keyClick(open.field(0), Qt::Key_Delete);
    QTest::keyClick(open.field(0), Qt::Key_Return);
    CHECK_FALSE(open.actual("calls"));
    REQUIRE(open.plan->undo());
    CHECK(open.field(0)->text() == QStringLiteral("3"));
}

TEST_CASE("text half typed survives what comes meanwhile, and is kept on leaving the page", "[gui][metrics][J-01][Q1]")
{
    const WeekPage open;
    open.field(0)->setFocus();
    QTest::keyClicks(open.field(0), QStringLiteral("12"));
    core::Goal goal;
    goal.id = core::newId<core::Goal>();
    goal.quarter = open.plan->quarter().id;
    goal.position = -1; // its number comes first: every row is made anew
    REQUIRE(open.plan->edit(core::Edit::adding(goal, QStringLiteral("x")).put(kpiOf(goal, "orders"))));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(open.field(1)->hasFocus());
    CHECK(open.field(1)->text() == QStringLiteral("12"));
    open.page->hide();
    CHECK(open.actual("calls") == 12);
    CHECK_FALSE(open.actual("orders"));
}

TEST_CASE("Ctrl+Z goes to the plan while nothing is typed in the field", "[gui][metrics][J-01]")
{
    const WeekPage open;
    open.field(0)->setFocus();
    QKeyEvent untouched(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    untouched.ignore();
    QCoreApplication::sendEvent(open.field(0), &untouched);
    CHECK_FALSE(untouched.isAccepted());
    QTest::keyClicks(open.field(0), QStringLiteral("1"));
    QKeyEvent typed(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    typed.ignore();
    QCoreApplication::sendEvent(open.field(0), &typed);
    CHECK(typed.isAccepted());
}

TEST_CASE("another number can be noted on demand", "[gui][metrics][J-01]")
{
    const WeekPage open;
    auto *more = support::named<gui::Button>(*open.page, QStringLiteral("Note another number"));
    REQUIRE(more);
    emit more->menu()->aboutToShow();
    const QList<QAction *> offers = more->menu()->actions();
    const auto bookings =
        std::find_if(offers.begin(), offers.end(), [](QAction *offer) { return offer->text() == QStringLiteral("Bookings"); });
    REQUIRE(bookings != offers.end());
    (*bookings)->trigger();
    QCoreApplication::processEvents();
    auto *field = support::named<gui::WeekField>(*open.page, QStringLiteral("Bookings"));
    REQUIRE(field);
    CHECK(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("3"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(open.plan->metrics().series({{}, QStringLiteral("bookings"), core::Scope::All}).front().values.back().value == 3);
}

TEST_CASE("this week's numbers and the imported files are one key apart", "[gui][metrics][J-01]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    gui::MetricsPage page(*cafe, nullptr);
    support::open(page);
    auto *segments = page.findChild<gui::Segments *>();
    REQUIRE(segments->isVisible());
    CHECK(page.findChild<gui::WeekView *>()->isVisible());
    auto *table = support::named<QTableView>(page, QStringLiteral("Imported files"));
    CHECK_FALSE(table->isVisible());
    QTest::keyClick(segments, Qt::Key_Right);
    CHECK(table->isVisible());
    CHECK_FALSE(page.findChild<gui::WeekView *>()->isVisible());
    QTest::keyClick(segments, Qt::Key_Left);
    CHECK(page.findChild<gui::WeekView *>()->isVisible());
}

TEST_CASE("a plan held by another can be read but not noted in", "[gui][metrics][J-01][Q3]")
{
    support::needApplication();
    const support::OpenWorkspace held;
    app::Environment environment;
    environment.today = QDate(2027, 2, 10);
    environment.now = QDateTime(environment.today, QTime(9, 0), Qt::UTC);
    const auto reader = app::Workspace::open(held->path(), false, environment);
    REQUIRE(reader);
    gui::MetricsPage page(**reader, nullptr);
    support::open(page);
    for (const auto *row : page.findChild<gui::WeekView *>()->rows())
        CHECK_FALSE(row->field()->isEnabled());
}
