// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit.h"

#include "core/language.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Channel answered(std::optional<bool> attracts, const char *usage, std::optional<bool> helps)
{
    Channel channel;
    channel.attractsAudience = attracts;
    channel.usage = QLatin1String(usage);
    channel.helpsGoals = helps;
    return channel;
}

} // namespace

TEST_CASE("the three questions propose what becomes of an account", "[audit][S1-30][S1-29]")
{
    CHECK(proposedDecision(answered(true, "stories", true)) == AuditDecision::Keep);
    CHECK(proposedDecision(answered(true, "", true)) == AuditDecision::Improve);
    CHECK(proposedDecision(answered(true, "stories", false)) == AuditDecision::Improve);
    CHECK(proposedDecision(answered(false, "stories", true)) == AuditDecision::Merge);
    CHECK(proposedDecision(answered(false, "", false)) == AuditDecision::Close);
    CHECK(proposedDecision(answered({}, "", false)) == AuditDecision::Undecided);
}

TEST_CASE("the owner's decision wins over the proposed one", "[audit][S1-30]")
{
    Channel channel = answered(false, "", false);
    CHECK(decisionFor(channel) == AuditDecision::Close);
    channel.decision = AuditDecision::Keep;
    CHECK(decisionFor(channel) == AuditDecision::Keep);
}

TEST_CASE("every proposal gives its reason, and an open one says what is missing", "[audit][S1-30]")
{
    const auto reason = [](const Channel &channel) { return proposalReason(channel).in(Language::english()); };
    CHECK(reason(answered({}, "", {})) == u"Not looked at yet.");
    CHECK(reason(answered({}, "", true)).contains(QStringLiteral("attract")));
    CHECK(reason(answered(true, "", {})).contains(QStringLiteral("goal?")));
    CHECK(reason(answered(true, "", true)) != reason(answered(true, "", false))); // both: Improve
    CHECK(reason(answered(false, "", true)).contains(QStringLiteral("elsewhere")));
    CHECK(reason(answered(false, "", false)).contains(QStringLiteral("neither")));
}

TEST_CASE("only a decision that differs from the proposal is an override", "[audit][S1-30]")
{
    Channel channel = answered(false, "", false);
    CHECK_FALSE(isOverridden(channel));
    channel.decision = AuditDecision::Close;
    CHECK_FALSE(isOverridden(channel));
    channel.decision = AuditDecision::Keep;
    CHECK(isOverridden(channel));
}

TEST_CASE("an account that nobody knows a use of asks whether to keep it", "[audit][S1-28]")
{
    Channel channel;
    CHECK(isUtilityUnclear(channel));
    channel.utility = QStringLiteral("Orders by message");
    CHECK_FALSE(isUtilityUnclear(channel));
}
