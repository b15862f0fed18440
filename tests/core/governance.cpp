// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/governance.h"

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

BatchContents batchOf(Id<Channel> channel, const std::vector<std::pair<QString, double>> &likes)
{
    BatchContents contents;
    contents.batch.channel = channel;
    for (const auto &[id, value] : likes) {
        contents.posts.push_back({id, QStringLiteral("https://example.example/") + id, QStringLiteral("Text of ") + id, {}, {}, 0});
        MetricRecord record;
        record.metric = QStringLiteral("likes");
        record.subject = QStringLiteral("post:") + id;
        record.day = QDate(2027, 2, 1);
        record.value = value;
        contents.records.push_back(record);
    }
    return contents;
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

TEST_CASE("a post is held against what is usual on its channel, as the newest file tells it", "[metrics][S3-37][S4-18]")
{
    const auto instagram = newId<Channel>();
    const auto facebook = newId<Channel>();
    BatchContents first = batchOf(instagram, {{QStringLiteral("a"), 10}, {QStringLiteral("b"), 20}, {QStringLiteral("c"), 30},
                                                 {QStringLiteral("d"), 40}, {QStringLiteral("e"), 90}});
    MetricRecord comments = first.records.back();
    comments.metric = QStringLiteral("comments");
    comments.value = 5;
    first.records.push_back(comments);
    const BatchContents later = batchOf(instagram, {{QStringLiteral("a"), 60}});
    const BatchContents other = batchOf(facebook, {{QStringLiteral("a"), 1000}});
    const auto results = postResults({first, later, other});
    REQUIRE(results.size() == 6);
    const PostResult &best = resultOf(results, "e");
    CHECK(best.reactions == 95); // likes and comments
    CHECK(best.usual == 40); // of 20, 30, 40, 60, 95
    CHECK(*best.timesUsual() == Approx(2.375));
    for (const PostResult &result : results)
        if (result.channel == facebook)
            CHECK_FALSE(result.timesUsual()); // one post is no habit
    BatchContents taken = first;
    taken.batch.isLive = false;
    CHECK(postResults({taken}).empty());
}
