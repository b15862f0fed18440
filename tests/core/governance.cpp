// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/governance.h"

#include "core/postmatches.h"
#include "core/postresults.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

void addDuty(Strategy &plan, const char *title, const char *accountable)
{
    Duty duty;
    duty.id = newId<Duty>();
    duty.title = QString::fromUtf8(title);
    duty.accountable = QString::fromUtf8(accountable);
    plan.all<Duty>().push_back(duty);
}

void addStep(Strategy &plan, const char *title, const char *role, bool needsApproval)
{
    ProcedureStep step;
    step.id = newId<ProcedureStep>();
    step.title = QString::fromUtf8(title);
    step.role = QString::fromUtf8(role);
    step.needsApproval = needsApproval;
    plan.all<ProcedureStep>().push_back(step);
}

// A series of likes of a post on a channel, one value a day.
Series likes(Id<Channel> channel, const char *post, const std::vector<double> &values)
{
    Series series;
    series.key.channel = channel;
    series.key.metric = QStringLiteral("likes");
    series.key.subject = QStringLiteral("post:") + QLatin1String(post);
    for (size_t day = 0; day < values.size(); ++day)
        series.values.push_back({QDate(2027, 2, 1 + static_cast<int>(day)), 1, values[day]});
    return series;
}

PublishedPost published(const char *id)
{
    return {QLatin1String(id), QStringLiteral("https://example.example/") + QLatin1String(id), QStringLiteral("Text"), {}, {}, 0};
}

const PostResult &resultOf(const std::vector<PostResult> &results, const char *id)
{
    const auto found =
        std::find_if(results.begin(), results.end(), [id](const PostResult &one) { return one.link.endsWith(u'/' + QLatin1String(id)); });
    REQUIRE(found != results.end());
    return *found;
}

} // namespace

TEST_CASE("who decides is read from who answers for a task and who approves a step", "[operations][S3-02]")
{
    Strategy plan;
    addDuty(plan, "Answer customers", "Julie");
    addDuty(plan, "Analyse results", " julie ");
    addDuty(plan, "Watch the brand", "");
    addStep(plan, "Approve it", "Marc", true);
    addStep(plan, "Write the text", "Léa", false);
    addStep(plan, "Approve the crisis text", "", true);
    const auto deciders = decidersOf(plan);
    REQUIRE(deciders.size() == 2);
    CHECK(deciders[0].name == u"Julie");
    CHECK(deciders[0].answersFor == QStringList{QStringLiteral("Answer customers"), QStringLiteral("Analyse results")});
    CHECK(deciders[0].approves.isEmpty());
    CHECK(deciders[1].name == u"Marc");
    CHECK(deciders[1].approves == QStringList{QStringLiteral("Approve it")});
    CHECK(stepsWithoutApprover(plan) == QStringList{QStringLiteral("Approve the crisis text")});
    Business business;
    business.houseRules = QStringLiteral("One voice.\n\n  No names. \n");
    CHECK(houseRules(business) == QStringList{QStringLiteral("One voice."), QStringLiteral("No names.")});
}

TEST_CASE("a post is held against what is usual on its channel, by the newest numbers", "[metrics][S3-37][S4-18]")
{
    const auto instagram = newId<Channel>();
    const auto facebook = newId<Channel>();
    Series comments = likes(instagram, "e", {5});
    comments.key.metric = QStringLiteral("comments");
    const std::vector<Series> reactions{likes(instagram, "a", {10, 60}), likes(instagram, "b", {20}), likes(instagram, "c", {30}),
        likes(instagram, "d", {40}), likes(instagram, "e", {90}), comments, likes(facebook, "a", {1000}), likes(instagram, "gone", {7})};
    std::vector<PostMatch> posts;
    for (const char *id : {"a", "b", "c", "d", "e", "unmeasured"})
        posts.push_back({instagram, published(id), {}});
    posts.push_back({facebook, published("a"), {}});
    const auto results = postResults(reactions, posts);
    REQUIRE(results.size() == 6);
    const PostResult &best = resultOf(results, "e");
    CHECK(best.reactions == 95); // likes and comments
    CHECK(best.usual == 40); // of 20, 30, 40, 60, 95
    CHECK(*best.timesUsual() == Approx(2.375));
    for (const PostResult &result : results)
        if (result.channel == facebook)
            CHECK_FALSE(result.timesUsual()); // one post is no habit
}
