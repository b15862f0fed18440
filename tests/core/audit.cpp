// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit.h"

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
