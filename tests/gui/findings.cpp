// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findings/findingrow.h"
#include "gui/findings/subjectfindings.h"
#include "gui/goals/goalspage.h"
#include "gui/guisupport.h"
#include "gui/overview/overviewpage.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QSignalSpy>

namespace {

// The café's plan after its first goal lost its deadline, and all of them what they serve.
struct CafeWithoutDeadline {
    support::OpenWorkspace cafe;
    core::Kpi kpi;

    CafeWithoutDeadline()
    {
        support::needApplication();
        kpi = cafe->strategy().all<core::Kpi>().front();
        core::Kpi open = kpi;
        open.deadline.reset();
        core::Edit edit = core::Edit::changing(open, QStringLiteral("no deadline"));
        for (core::Goal goal : cafe->strategy().all<core::Goal>()) { // enough for some to wait
            goal.objective.reset();
            edit.put(goal);
        }
        REQUIRE(cafe->edit(edit));
    }
    std::optional<QDate> deadline() const { return cafe->strategy().find(kpi.id)->deadline; }
    QString subject() const { return QStringLiteral("goal:") + kpi.goal.toString(); }
};

QList<gui::FindingRow *> shownRows(const QWidget &page)
{
    QCoreApplication::processEvents(); // what was just added is shown then
    auto rows = page.findChildren<gui::FindingRow *>();
    erase_if(rows, [&](const gui::FindingRow *row) { return !row->isVisibleTo(&page); });
    return rows;
}

QPushButton *button(const QWidget &page, const QString &start)
{
    for (gui::FindingRow *row : shownRows(page))
        for (auto *button : row->findChildren<QPushButton *>())
            if (button->accessibleName().startsWith(start))
                return button;
    return nullptr;
}

void showAll(gui::Page &page)
{
    auto *all = support::named<QPushButton>(page, QStringLiteral("See all"));
    REQUIRE(all);
    QTest::mouseClick(all, Qt::LeftButton);
}

} // namespace

TEST_CASE("the overview shows the three findings that matter most, and the rest on request", "[gui][findings][Q35]")
{
    const CafeWithoutDeadline open;
    gui::OverviewPage page(*open.cafe, nullptr);
    support::open(page);
    REQUIRE(open.cafe->findings().size() > 3);
    CHECK(shownRows(page).size() == 3);
    showAll(page);
    CHECK(shownRows(page).size() == static_cast<qsizetype>(open.cafe->findings().size()));
}

TEST_CASE("one click on the overview mends a finding, and undo brings it back", "[gui][findings][S0-21]")
{
    const CafeWithoutDeadline open;
    gui::OverviewPage page(*open.cafe, nullptr);
    support::open(page);
    showAll(page);
    QSignalSpy toasts(&page, &gui::Page::toastWanted);
    QPushButton *mend = button(page, QStringLiteral("Set the deadline to 31 Mar"));
    REQUIRE(mend);
    QTest::mouseClick(mend, Qt::LeftButton);
    CHECK(open.deadline() == QDate(2027, 3, 31));
    REQUIRE(toasts.count() == 1);
    CHECK(toasts.front().at(0).toString() == QStringLiteral("Done: Set the deadline to 31 Mar"));
    CHECK(toasts.front().at(1).toBool());
    CHECK_FALSE(button(page, QStringLiteral("Set the deadline")));
    REQUIRE(open.cafe->undo());
    CHECK_FALSE(open.deadline());
}

TEST_CASE("a finding stands beside its subject and is mended there", "[gui][findings][S0-21]")
{
    const CafeWithoutDeadline open;
    gui::GoalsPage page(*open.cafe, nullptr);
    support::open(page);
    REQUIRE(page.showSubject(open.subject()));
    QPushButton *mend = button(page, QStringLiteral("Set the deadline"));
    REQUIRE(mend);
    QTest::mouseClick(mend, Qt::LeftButton);
    CHECK(open.deadline() == QDate(2027, 3, 31));
    CHECK_FALSE(button(page, QStringLiteral("Set the deadline")));
}

TEST_CASE("a row with neither findings nor references takes no room for them", "[gui][findings]")
{
    const CafeWithoutDeadline open;
    gui::GoalsPage page(*open.cafe, nullptr);
    gui::SubjectFindings findings(page, nullptr);
    findings.showFor(QStringLiteral("goal:1"));
    CHECK(findings.isHidden());
    findings.showFor(open.subject());
    CHECK_FALSE(findings.isHidden());
}

TEST_CASE("a deletion says what referred to the row", "[gui][references][Q35]")
{
    support::needApplication();
    const support::OpenWorkspace cafe;
    gui::GoalsPage page(*cafe, nullptr);
    support::open(page);
    QSignalSpy toasts(&page, &gui::Page::toastWanted);
    core::Id<core::Goal> used;
    for (const core::Post &post : cafe->strategy().all<core::Post>())
        used = post.goal.value_or(used);
    REQUIRE(used);
    REQUIRE(page.applyDeletion(core::Edit::deleting(used, QStringLiteral("goal")), QStringLiteral("Deleted it")));
    CHECK(toasts.front().at(0).toString().startsWith(QStringLiteral("Deleted it · Used by ")));
}
