// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/references.h"

#include "support/openworkspace.h"

#include <catch2/catch.hpp>

TEST_CASE("undoing a deletion brings back what referred to the row", "[app][references][Q6]")
{
    support::OpenWorkspace cafe;
    const core::Strategy before = cafe->strategy();
    const core::Channel channel = before.all<core::Channel>().front();
    const auto references = core::referencesTo(before, channel.id);
    REQUIRE_FALSE(core::usedBy(references, core::Language::english()).isEmpty());
    const core::Edit deletion = core::Edit::deleting(channel.id, channel.handle);
    CHECK_FALSE(core::referencesLost(before, deletion).empty());

    REQUIRE(cafe->edit(deletion));
    CHECK(core::referencesTo(cafe->strategy(), channel.id).empty());
    REQUIRE(cafe->undo());
    CHECK(cafe->strategy() == before);
}

TEST_CASE("a remedy is one step that undo takes back, with an id for what is new", "[app][findings][Q35]")
{
    support::OpenWorkspace cafe;
    int mended = 0;
    for (const core::Finding &finding : cafe->findings()) {
        INFO(finding.rule.toStdString());
        const core::Strategy before = cafe->strategy();
        const size_t steps = cafe->history().size();
        REQUIRE(finding.remedy);
        REQUIRE(cafe->edit(core::stepOf(*finding.remedy)));
        CHECK(cafe->history().size() == steps + 1);
        CHECK_FALSE(cafe->strategy() == before);
        REQUIRE(cafe->undo());
        CHECK(cafe->strategy() == before);
        ++mended;
    }
    CHECK(mended > 0);
}

TEST_CASE("a first plan shows no findings before it has come to its calendar", "[app][findings]")
{
    const auto plan = support::emptyWorkspace();
    core::Goal goal;
    goal.id = core::newId<core::Goal>();
    goal.quarter = plan->quarter().id;
    goal.title = QStringLiteral("More guests");
    REQUIRE(plan->edit(core::Edit::adding(goal, goal.title)));
    CHECK_FALSE(plan->findings().empty());
    CHECK(plan->shownFindings().empty());

    core::Post post;
    post.id = core::newId<core::Post>();
    post.day = plan->quarter().firstDay;
    REQUIRE(plan->edit(core::Edit::adding(post, QStringLiteral("First"))));
    CHECK(plan->shownFindings().size() == plan->findings().size());
}
