// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/channeledits.h"

#include "support/openworkspace.h"

#include <catch2/catch.hpp>

TEST_CASE("a goal whose channel is deleted wants a number again, until the deletion is undone", "[channels][goals][undo]")
{
    const support::OpenWorkspace cafe;
    const auto followed = cafe->strategy().where<core::Kpi>([](const core::Kpi &kpi) { return kpi.channel.has_value(); });
    REQUIRE_FALSE(followed.empty());
    const core::Kpi kpi = followed.front();
    const core::Strategy before = cafe->strategy();
    const QString subject = QStringLiteral("goal:") + kpi.goal.toString();
    const auto isTold = [&] {
        const auto findings = cafe->findings();
        return std::any_of(findings.begin(), findings.end(),
            [&](const core::Finding &finding) { return finding.rule == u"goal-without-number" && core::subjectToken(finding) == subject; });
    };
    CHECK_FALSE(isTold());

    REQUIRE(cafe->edit(app::deletingChannel(*cafe, *kpi.channel)));
    CHECK(cafe->strategy().find(*kpi.channel) == nullptr);
    CHECK(cafe->strategy().find(kpi.id)->metric.isEmpty());
    CHECK(cafe->strategy().find(kpi.id)->targetAmount == kpi.targetAmount);
    CHECK(isTold());
    for (const core::Kpi &other : before.all<core::Kpi>())
        if (other.channel != kpi.channel)
            CHECK(*cafe->strategy().find(other.id) == other);

    REQUIRE(cafe->undo());
    CHECK(cafe->strategy() == before);
}
