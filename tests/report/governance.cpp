// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

QString printed(const Plan &plan, report::Profile profile)
{
    return QString::fromUtf8(report::markdown(plan.input(Language::english(), profile)));
}

template <class Entity>
Entity &add(Plan &plan)
{
    Entity row;
    row.id = newId<Entity>();
    return plan.strategy.all<Entity>().emplace_back(row);
}

} // namespace

TEST_CASE("who was shown what, who decides and what holds are printed for the house, not for clients", "[report][S3-02]")
{
    Plan plan = Plan::ofSample();
    plan.strategy.all<Duty>().clear();
    plan.strategy.all<ProcedureStep>().clear();
    CHECK_FALSE(printed(plan, report::Profile::Team).contains(QStringLiteral("Who decides, and what holds")));
    plan.strategy.all<Business>().front().houseRules = QStringLiteral("No customer is named.\n\nOne voice.");
    Training &shown = add<Training>(plan);
    shown.topic = QStringLiteral("The voice of the house");
    shown.who = QStringLiteral("Tom");
    shown.day = plan.asOf;
    Training &open = add<Training>(plan);
    open.topic = QStringLiteral("What to do in a storm");
    open.day = plan.asOf;
    Duty &duty = add<Duty>(plan);
    duty.title = QStringLiteral("Answer customers");
    duty.accountable = QStringLiteral("Julie");
    ProcedureStep &step = add<ProcedureStep>(plan);
    step.title = QStringLiteral("Have it read");
    step.role = QStringLiteral("Marc");
    step.needsApproval = true;
    for (const auto profile : {report::Profile::Manager, report::Profile::Team}) {
        const QString text = printed(plan, profile);
        CHECK(text.contains(QStringLiteral("Who decides, and what holds")));
        CHECK(text.contains(QStringLiteral("No customer is named.")));
        CHECK(text.contains(QStringLiteral("One voice.")));
        CHECK(text.contains(QStringLiteral("The voice of the house")));
        CHECK_FALSE(text.contains(QStringLiteral("What to do in a storm"))); // nobody was shown it
        CHECK(text.contains(QStringLiteral("Approves: Have it read")));
    }
    CHECK_FALSE(printed(plan, report::Profile::Client).contains(QStringLiteral("One voice.")));
}

TEST_CASE("a written process is printed step by step, with roles and approvals", "[report][S4-10]")
{
    Plan plan = Plan::ofSample();
    plan.strategy.all<ProcedureStep>().clear();
    for (const char *title : {"Choose the idea", "Have it approved"}) {
        ProcedureStep &step = add<ProcedureStep>(plan);
        step.title = QLatin1String(title);
        step.detail = QStringLiteral("By noon.");
        step.role = QStringLiteral("Marc");
        step.position = static_cast<int>(plan.strategy.all<ProcedureStep>().size());
        step.needsApproval = step.position == 2;
    }
    const QString text = printed(plan, report::Profile::Manager);
    CHECK(text.contains(QStringLiteral("1. Choose the idea")));
    CHECK(text.contains(QStringLiteral("2. Have it approved")));
    CHECK(text.contains(QStringLiteral("to be approved")));
    CHECK(text.contains(QStringLiteral("By noon.")));
    CHECK_FALSE(printed(plan, report::Profile::Client).contains(QStringLiteral("Have it approved")));
}

TEST_CASE("posts of the quarter stand beside what is usual on their channel, the best received first", "[report][S4-18]")
{
    const Plan plan = Plan::ofSample();
    report::Input input = plan.input();
    const auto channel = plan.strategy.all<Channel>().front().id;
    const auto print = [&] { return QString::fromUtf8(report::markdown(input)); };
    CHECK_FALSE(print().contains(QStringLiteral("How posts are received")));
    for (int number = 1; number <= 12; ++number)
        input.posts.push_back(
            {channel, QStringLiteral("Published %1 of ours\nMore").arg(number), {}, plan.asOf.addDays(-number), 10.0 * number, 50});
    input.posts.push_back({channel, QStringLiteral("Long ago"), {}, plan.quarter.firstDay.addDays(-1), 900, 50});
    input.posts.push_back({channel, QStringLiteral("Without a habit"), {}, plan.asOf, 900, 0});
    const QString text = print();
    CHECK(text.contains(QStringLiteral("How posts are received")));
    CHECK(text.indexOf(QStringLiteral("Published 12 of ours")) < text.indexOf(QStringLiteral("Published 11 of ours")));
    CHECK(text.contains(QStringLiteral("2.4"))); // 120 of the usual 50
    CHECK(text.contains(QStringLiteral("Published 1 of ours"))); // what was received worst tells as much
    CHECK_FALSE(text.contains(QStringLiteral("Published 6 of ours")));
    CHECK_FALSE(text.contains(QStringLiteral("Long ago")));
    CHECK_FALSE(text.contains(QStringLiteral("Without a habit")));
}
