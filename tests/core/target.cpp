// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/target.h"

#include "support/measured.h"

#include <catch2/catch.hpp>

using namespace core;
using support::kpiOn;

namespace {

std::optional<double> targetOf(TargetForm form, double amount, std::optional<double> base, Aim aim = Aim::Raise)
{
    Kpi kpi = kpiOn("followers", base, amount);
    kpi.targetForm = form;
    kpi.aim = aim;
    return targetValue(kpi, Behaviour::Level);
}

} // namespace

TEST_CASE("a target is read from every form it can be written in", "[target][F-40][S0-14]")
{
    CHECK(targetOf(TargetForm::Absolute, 4800, {}) == 4800);
    CHECK(*targetOf(TargetForm::Percent, 10, 2960) == Approx(3256));
    CHECK(targetOf(TargetForm::Factor, 2, 400) == 800);
    CHECK(targetOf(TargetForm::Delta, 500, 400) == 900);
}

TEST_CASE("a target to lower goes down from the baseline", "[target][S1-07][F-40][S2-27]")
{
    CHECK(*targetOf(TargetForm::Percent, 20, 50, Aim::Lower) == Approx(40));
    CHECK(*targetOf(TargetForm::Delta, 10, 50, Aim::Lower) == Approx(40));
}

TEST_CASE("a relative target without a baseline is not known", "[target]")
{
    CHECK_FALSE(targetOf(TargetForm::Percent, 10, {}));
}

TEST_CASE("five per cent each month compounds", "[target][F-41][S2-16]")
{
    const auto target = targetOf(TargetForm::PerMonth, 5, 1000);
    REQUIRE(target);
    CHECK(*target == Approx(1000 * 1.05 * 1.05 * 1.05));
    Kpi flow = kpiOn("sessions", 3000, 5);
    flow.targetForm = TargetForm::PerMonth;
    flow.aim = Aim::Raise;
    CHECK(*targetValue(flow, Behaviour::Flow) == Approx(1050 + 1102.5 + 1157.625));
}

TEST_CASE("fifteen per cent each quarter compounds over the quarters", "[target][F-41][S2-29][S2-13]")
{
    Kpi kpi = kpiOn("followers", 1000, 15);
    kpi.targetForm = TargetForm::PerQuarter;
    kpi.aim = Aim::Raise;
    CHECK(*targetValue(kpi, Behaviour::Level) == Approx(1150));
    CHECK(*targetValue(kpi, Behaviour::Flow) == Approx(1150));
    kpi.deadline = QDate(2027, 6, 30);
    CHECK(*targetValue(kpi, Behaviour::Level) == Approx(1000 * 1.15 * 1.15));
    kpi.deadline = QDate(2026, 6, 30);
    CHECK_FALSE(targetValue(kpi, Behaviour::Level));
}

TEST_CASE("a month that has only begun counts in part", "[target][F-41]")
{
    Kpi kpi = kpiOn("followers", 1000, 10);
    kpi.targetForm = TargetForm::PerMonth;
    kpi.aim = Aim::Raise;
    kpi.startDay = QDate(2027, 1, 31);
    kpi.deadline = QDate(2027, 2, 13);
    CHECK(*targetValue(kpi, Behaviour::Level) == Approx(1000 * std::pow(1.1, 14 / 28.0)));
}

TEST_CASE("a factor means the way of the aim", "[target][F-40][S1-07]")
{
    CHECK(*targetOf(TargetForm::Factor, 2, 400, Aim::Lower) == Approx(200));
    CHECK(*targetOf(TargetForm::Factor, 0.5, 400, Aim::Lower) == Approx(200));
}
