// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dashboard/dashboardpage.h"

#include "app/goals/goalfigures.h"
#include "gui/components/button.h"
#include "gui/dashboard/kpicard.h"
#include "gui/dashboard/linechartview.h"
#include "gui/dashboard/returncard.h"
#include "gui/dashboard/scoreboardtable.h"

#include "gui/guisupport.h"

#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <catch2/catch.hpp>

TEST_CASE("selecting a KPI by key shows its chart and its sentence", "[gui][dashboard][S2-28]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    gui::DashboardPage page(*cafe, nullptr);
    support::open(page);
    auto *table = page.findChild<gui::ScoreboardTable *>();
    auto *card = page.findChild<gui::KpiCard *>();
    auto *chart = page.findChild<gui::LineChartView *>();
    REQUIRE(table);
    REQUIRE(table->model()->rowCount() >= 3);
    REQUIRE(table->current());
    CHECK(card->accessibleName() == table->current()->name);
    const QString first = chart->accessibleName();
    CHECK_FALSE(card->sentence().isEmpty());

    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    CHECK(table->currentIndex().row() == 1);
    CHECK(card->accessibleName() == table->current()->name);
    CHECK(chart->accessibleName() != first);
}

TEST_CASE("the scoreboard copies as CSV with its heads", "[gui][dashboard][Q36]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    gui::DashboardPage page(*cafe, nullptr);
    support::open(page);
    auto *table = page.findChild<gui::ScoreboardTable *>();
    table->setFocus();
    const QString csv = gui::tableAsCsv(*table, false);
    CHECK(csv.startsWith(QStringLiteral("KPI,")));
    CHECK(csv.count(QLatin1Char('\n')) == table->model()->rowCount() + 1);
}

TEST_CASE("worst first until a head is clicked, and the selection stays on its KPI", "[gui][dashboard]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    gui::DashboardPage page(*cafe, nullptr);
    support::open(page);
    auto *table = page.findChild<gui::ScoreboardTable *>();
    const auto worst = cafe->scoreboard().front().kpi;
    REQUIRE(table->current()->reading.kpi == worst);
    const auto name = static_cast<int>(app::ScoreboardModel::Column::Kpi);
    table->sortByColumn(name, Qt::AscendingOrder);
    CHECK(table->current()->reading.kpi == worst);
    for (int row = 1; row < table->model()->rowCount(); ++row)
        CHECK(QString::localeAwareCompare(
                  table->model()->index(row - 1, name).data().toString(), table->model()->index(row, name).data().toString())
              <= 0);
    page.refresh();
    CHECK(table->current()->reading.kpi == worst);
}

TEST_CASE("no cell of the scoreboard is cut at 1280 by 800", "[gui][dashboard][D5]")
{
    support::needApplication();
    for (const auto *language : {"en", "fr"}) {
        const support::OpenWorkspace cafe(QStringLiteral("cafe"), QLatin1String(language));
        gui::DashboardPage page(*cafe, nullptr);
        support::open(page, 1080, 748);
        auto *table = page.findChild<gui::ScoreboardTable *>();
        for (int column = 1; column < table->model()->columnCount(); ++column) {
            if (table->isColumnHidden(column))
                continue;
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                CAPTURE(language, column, row);
                CHECK(table->columnWidth(column) >= table->itemDelegate()->sizeHint({}, table->model()->index(row, column)).width());
            }
        }
        CHECK(table->horizontalHeader()->length() <= table->viewport()->width() + 1);
    }
}

TEST_CASE("the filter keeps the rows that hold its words", "[gui][dashboard][Q36]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    gui::DashboardPage page(*cafe, nullptr);
    support::open(page);
    auto *table = page.findChild<gui::ScoreboardTable *>();
    auto *filter = support::named<QLineEdit>(page, QStringLiteral("Filter the scoreboard"));
    const int all = table->model()->rowCount();
    filter->show();
    QTest::keyClicks(filter, table->model()->index(0, 0).data().toString());
    CHECK(table->model()->rowCount() >= 1);
    CHECK(table->model()->rowCount() < all);
    filter->clear();
    CHECK(table->model()->rowCount() == all);
}

TEST_CASE("a plan without goals asks for the first one", "[gui][dashboard][Q36]")
{
    support::needApplication();
    const auto empty = support::emptyWorkspace();
    gui::DashboardPage page(*empty, nullptr);
    QSignalSpy jumps(&page, &gui::Page::jumpWanted);
    support::open(page);
    CHECK_FALSE(page.findChild<gui::ScoreboardTable *>()->isVisible());
    for (auto *button : page.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Write the first goal") && button->isVisible())
            button->click();
    CHECK(jumps.count() == 1);
}

TEST_CASE("a chart is saved as PNG and as SVG with its words", "[gui][dashboard][Q36]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    gui::DashboardPage page(*cafe, nullptr);
    support::open(page);
    auto *chart = page.findChild<gui::LineChartView *>();
    REQUIRE(chart->saveTo(cafe.pathOf(QStringLiteral("chart.svg"))));
    REQUIRE(chart->saveTo(cafe.pathOf(QStringLiteral("chart.png"))));
    QFile svg(cafe.pathOf(QStringLiteral("chart.svg")));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    CHECK(svg.readAll().contains("<text"));
    CHECK(QImage(cafe.pathOf(QStringLiteral("chart.png"))).width() == chart->width() * 2);
    CHECK_FALSE(chart->saveTo(cafe.pathOf(QStringLiteral("nowhere/chart.png"))));
}

TEST_CASE("a milestone of the goal flies as a flag on its chart, and tells its name when pointed at", "[gui][dashboard][S0-21]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    const auto reading = cafe->scoreboard().front();
    app::GoalDraft draft = *app::goalDraft(*cafe, reading.goal);
    core::Milestone milestone;
    milestone.id = core::newId<core::Milestone>();
    milestone.goal = draft.goal.id;
    milestone.day = QDate(2027, 3, 1);
    milestone.title = QStringLiteral("Menu printed");
    milestone.value = reading.target;
    draft.milestones = {milestone};
    REQUIRE(cafe->edit(app::changeGoal(*cafe, draft)));
    gui::DashboardPage page(*cafe, nullptr);
    support::open(page);
    auto *chart = page.findChild<gui::LineChartView *>();
    chart->grab(); // so that it is drawn
    CHECK(chart->accessibleName().contains(QStringLiteral("Menu printed")));
    QStringList told;
    for (int x = 0; x < chart->width(); x += 2)
        for (int y = 0; y < chart->height(); y += 2)
            if (const QString text = chart->milestoneAt(QPointF(x, y)); !text.isEmpty() && !told.contains(text))
                told += text;
    REQUIRE(told.size() == 1);
    CHECK(told.front().startsWith(QStringLiteral("Menu printed: ")));
    CHECK(told.front().endsWith(QStringLiteral("by 1 March 2027")));
}

TEST_CASE("the selected KPI is read beside the span before it", "[gui][dashboard][S0-38]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    gui::DashboardPage page(*cafe, nullptr);
    support::open(page);
    const auto *kpi = cafe->strategy().find(page.findChild<gui::ScoreboardTable *>()->current()->reading.kpi);
    const QString sentence = app::lately(*cafe, *kpi);
    REQUIRE_FALSE(sentence.isEmpty());
    const auto labels = page.findChild<gui::KpiCard *>()->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == sentence && label->isVisible(); }));
}

TEST_CASE("without a goal that is tied to it the return on investment asks for one", "[gui][dashboard][S1-12]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    core::Edit edit = core::Edit::changing(cafe->strategy().all<core::Goal>().front(), QStringLiteral("goal"));
    for (core::Goal goal : cafe->strategy().all<core::Goal>()) {
        goal.reason = core::GoalReason::Align;
        edit.put(goal);
    }
    REQUIRE(cafe->edit(edit));
    gui::DashboardPage page(*cafe, nullptr);
    support::open(page);
    auto *card = page.findChild<gui::ReturnCard *>();
    REQUIRE(card);
    auto *button = card->findChild<gui::Button *>();
    REQUIRE(button->isVisible());
    QSignalSpy jumps(&page, &gui::Page::jumpWanted);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(jumps.count() == 1);
    core::Goal goal = cafe->strategy().all<core::Goal>().front();
    core::Kpi kpi = cafe->strategy().kpisOf(goal.id).front();
    kpi.metric = QStringLiteral("revenue");
    REQUIRE(cafe->edit(core::Edit::changing(goal, goal.title).put(kpi)));
    page.refresh();
    CHECK_FALSE(button->isVisible());
}
