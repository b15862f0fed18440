// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/audit/accounttable.h"
#include "app/audit/actions.h"
#include "app/subjects.h"

#include "support/openworkspace.h"

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

using app::AccountTable;

namespace {

core::Action action(qint64 id, std::optional<QDate> due, bool isDone = false)
{
    core::Action one;
    one.id = {id};
    one.due = due;
    one.isDone = isDone;
    return one;
}

QModelIndex decisionOf(const AccountTable &table, int row)
{
    return table.index(row, static_cast<int>(AccountTable::Column::Decision));
}

} // namespace

TEST_CASE("the inventory says of each account what becomes of it and why", "[audit][S1-29][S1-30]")
{
    const support::OpenWorkspace cafe;
    core::Channel channel = cafe->strategy().all<core::Channel>().front();
    channel.attractsAudience = false;
    channel.helpsGoals = false;
    channel.decision = core::AuditDecision::Undecided;
    REQUIRE(cafe->edit(core::Edit::changing(channel, QString())));
    AccountTable table(*cafe);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(table.rowCount() == static_cast<int>(cafe->strategy().all<core::Channel>().size()));
    const int row = table.rowOf(channel.id);
    CHECK(decisionOf(table, row).data().toString() == u"Close, It neither attracts your audience nor serves a goal.");
    CHECK_FALSE(decisionOf(table, row).data(AccountTable::IsOverriddenRole).toBool());

    channel.decision = core::AuditDecision::Keep;
    channel.decisionReason = QStringLiteral("The mayor reads it");
    REQUIRE(cafe->edit(core::Edit::changing(channel, QString())));
    table.reload();
    CHECK(decisionOf(table, row).data().toString() == u"Keep, The mayor reads it");
    CHECK(decisionOf(table, row).data(AccountTable::IsOverriddenRole).toBool());
}

TEST_CASE("the inventory asks whether an account without a use is worth keeping", "[audit][S1-28]")
{
    const support::OpenWorkspace cafe;
    core::Channel channel = cafe->strategy().all<core::Channel>().front();
    channel.utility.clear();
    REQUIRE(cafe->edit(core::Edit::changing(channel, QString())));
    AccountTable table(*cafe);
    const QModelIndex usage = table.index(table.rowOf(channel.id), static_cast<int>(AccountTable::Column::Usage));
    CHECK(usage.data(AccountTable::SecondLineRole).toString() == u"Worth keeping?");
    channel.utility = QStringLiteral("Orders by message");
    REQUIRE(cafe->edit(core::Edit::changing(channel, QString())));
    table.reload();
    CHECK(usage.data(AccountTable::SecondLineRole).toString() == channel.utility);
}

TEST_CASE("open actions come first, by their day", "[audit][S1-27]")
{
    std::vector<core::Action> all{
        action(1, QDate(2027, 1, 1), true), action(2, {}), action(3, QDate(2027, 3, 1)), action(4, QDate(2027, 2, 1))};
    std::sort(all.begin(), all.end(), app::isBefore);
    CHECK(all[0].id == core::Id<core::Action>{4});
    CHECK(all[1].id == core::Id<core::Action>{3});
    CHECK(all[2].id == core::Id<core::Action>{2});
    CHECK(all[3].id == core::Id<core::Action>{1});
}

TEST_CASE("an action is overdue after its day, unless it is done", "[audit][S1-27]")
{
    const QDate today(2027, 2, 10);
    CHECK(app::isOverdue(action(1, today.addDays(-1)), today));
    CHECK_FALSE(app::isOverdue(action(1, today), today));
    CHECK_FALSE(app::isOverdue(action(1, today.addDays(-1), true), today));
    CHECK_FALSE(app::isOverdue(action(1, {}), today));
}

TEST_CASE("an observation becomes an action in one step, each knowing the other", "[competitors][S1-24]")
{
    const support::OpenWorkspace cafe;
    core::Observation seen;
    seen.id = core::newId<core::Observation>();
    seen.day = cafe->today();
    seen.text = QStringLiteral("Crêpe video took off");
    seen.lesson = QStringLiteral("Show hands,\nnot shop windows");
    REQUIRE(cafe->edit(core::Edit::adding(seen, seen.text)));
    const auto before = cafe->strategy().all<core::Action>().size();
    REQUIRE(cafe->edit(app::actionFrom(*cafe, seen)));
    const core::Action made = *cafe->strategy().find(cafe->strategy().find(seen.id)->action);
    CHECK(made.title == u"Show hands, not shop windows");
    CHECK(cafe->strategy().find(seen.id)->action == made.id);
    CHECK(app::subjectName(*cafe, made.subject) == seen.text);
    REQUIRE(cafe->undo());
    CHECK_FALSE(cafe->strategy().find(seen.id)->action);
    CHECK(cafe->strategy().all<core::Action>().size() == before);
}

TEST_CASE("a subject that is gone has no name", "[audit]")
{
    const support::OpenWorkspace cafe;
    CHECK(app::subjectName(*cafe, QStringLiteral("channel:4711")).isEmpty());
    CHECK(app::subjectName(*cafe, QString()).isEmpty());
    CHECK(app::subjectName(*cafe, QStringLiteral("nonsense")).isEmpty());
    const core::Channel &channel = cafe->strategy().all<core::Channel>().front();
    CHECK(app::subjectName(*cafe, QStringLiteral("channel:") + channel.id.toString()) == cafe->channelName(channel.id));
}
