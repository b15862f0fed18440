// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reviewreply.h"
#include "exchange/reviewplan.h"

#include <catch2/catch.hpp>

using core::PostStatus;
using exchange::ReviewDecision;
using exchange::ReviewStanding;

namespace {

const QByteArray wholeReply = R"({"format": "quarterdeck-review-reply", "version": 1, "packet": "ab12", "plan": "The Bakery",
 "name": "Léa  Martin ", "time": "2027-02-12T09:15:40.123Z", "comment": "Thank you\r\nall",
 "decisions": [{"post": "1@quarterdeck", "digest": "d1", "decision": "approve", "comment": ""},
  {"post": "2@quarterdeck", "digest": "d2", "decision": "change", "comment": "Shorter 🥖"},
  {"post": "3@quarterdeck", "digest": "d3", "decision": null, "comment": "Only a word"},
  {"post": "4@quarterdeck", "digest": "d4", "decision": null, "comment": ""}]})";

QString replyRefusal(const QByteArray &bytes)
{
    const auto reply = exchange::readReviewReply(bytes, QStringLiteral("reply.json"));
    REQUIRE_FALSE(reply);
    return reply.error().message.in(core::Language::english());
}

QByteArray inMail(const QByteArray &document, const QByteArray &before)
{
    QByteArray mail = "> Hello,\n> \n> Answer of Léa: 2 of 4 decided\r\n" + before + "-----BEGIN QUARTERDECK ANSWER-----\r\n";
    const QByteArray letters = document.toBase64();
    for (qsizetype i = 0; i < letters.size(); i += 50)
        mail += before + letters.mid(i, 50) + " \r\n";
    return mail + before + "-----END QUARTERDECK ANSWER-----\r\n> Best regards\n";
}

} // namespace

TEST_CASE("a client's answer is read from its file and from the text of a mail alike", "[exchange][review][S3-41]")
{
    const auto reply = exchange::readReviewReply(wholeReply, QStringLiteral("reply.json"));
    REQUIRE(reply);
    CHECK(reply->name == QStringLiteral("Léa Martin"));
    CHECK(reply->at == QDateTime(QDate(2027, 2, 12), QTime(9, 15, 40, 123), Qt::UTC));
    CHECK(reply->comment == QStringLiteral("Thank you\nall"));
    REQUIRE(reply->answers.size() == 3); // the fourth says nothing
    CHECK(reply->answers[0] == exchange::ReviewAnswer{QStringLiteral("1@quarterdeck"), QStringLiteral("d1"), ReviewDecision::Approve, {}});
    CHECK(reply->answers[1].comment == QString::fromUtf8("Shorter 🥖"));
    CHECK(reply->answers[2].decision == ReviewDecision::None);
    for (const QByteArray quoting : {"", "> ", ">> "})
        CHECK(exchange::readReviewReply(inMail(wholeReply, quoting), QStringLiteral("mail")) == *reply);
    const QByteArray padded = wholeReply + QByteArray(wholeReply.size() % 3 == 0 ? 1 : 0, ' ');
    REQUIRE(padded.toBase64().endsWith('='));
    CHECK(exchange::readReviewReply(inMail(padded, "").replace("=", "=3D"), QStringLiteral("mail")) == *reply);
    CHECK(exchange::readReviewReply("\xef\xbb\xbf" + wholeReply, QStringLiteral("reply.json")) == *reply);
}

TEST_CASE("what is no whole answer is refused with one sentence that says what to do", "[exchange][review]")
{
    const char *notOne = "“reply.json” is not an answer to a review. Choose the file that the client saved from the review page.";
    CHECK(replyRefusal("") == QString::fromUtf8(notOne));
    CHECK(replyRefusal("Hello") == QString::fromUtf8(notOne));
    CHECK(replyRefusal("[1, 2]") == QString::fromUtf8(notOne));
    CHECK(replyRefusal(R"({"format": "quarterdeck-plan", "version": 1})") == QString::fromUtf8(notOne));
    CHECK(replyRefusal(QByteArray(17 * 1024 * 1024, 'x')) == QString::fromUtf8(notOne));
    CHECK(replyRefusal(ReviewPlan().page()).contains(QStringLiteral("is a page, not the answer")));
    const char *damaged = "The answer in “reply.json” is not whole. Ask for it once more, as a file.";
    CHECK(replyRefusal(wholeReply.left(300)) == QString::fromUtf8(damaged));
    CHECK(replyRefusal(inMail(wholeReply, "").left(200)) == QString::fromUtf8(damaged));
    for (const auto &[from, to] : std::vector<std::pair<QByteArray, QByteArray>>{{"Léa  Martin ", " "}, {"2027-02-12T", "yesterday"},
             {"\"approve\"", "\"maybe\""}, {"2@quarterdeck", "1@quarterdeck"}, {"\"decisions\"", "\"others\""}}) {
        INFO(from.toStdString());
        CHECK(replyRefusal(QByteArray(wholeReply).replace(from, to)) == QString::fromUtf8(damaged));
    }
    CHECK(replyRefusal(QByteArray(wholeReply).replace("\"version\": 1", "\"version\": 2")).contains(QStringLiteral("newer Quarterdeck")));
    CHECK(replyRefusal(R"({"format": "quarterdeck-review-reply", "version": 1, "name": "Léa", "time": "2027-02-12T09:15:40Z",
        "decisions": []})")
              .contains(QStringLiteral("decides on nothing")));
}

TEST_CASE("each decision becomes a status and a line of the post's history", "[exchange][review][S3-41]")
{
    struct Case {
        PostStatus before;
        ReviewDecision decision;
        PostStatus after;
        const char *remark;
    };
    for (const Case &one : {Case{PostStatus::InReview, ReviewDecision::Approve, PostStatus::Approved, "Well"},
             Case{PostStatus::Draft, ReviewDecision::Approve, PostStatus::Approved, "Well"},
             Case{PostStatus::Scheduled, ReviewDecision::Approve, PostStatus::Scheduled, "Well"},
             Case{PostStatus::InReview, ReviewDecision::Change, PostStatus::Draft, "Well"},
             Case{PostStatus::Scheduled, ReviewDecision::Change, PostStatus::Draft, "Well"},
             Case{PostStatus::InReview, ReviewDecision::Reject, PostStatus::Draft, "Rejected: Well"},
             Case{PostStatus::InReview, ReviewDecision::None, PostStatus::InReview, "Well"}}) {
        ReviewPlan plan;
        core::Post &post = plan.draft(QStringLiteral("Menu"));
        post.status = one.before;
        plan.take(plan.reply(post, one.decision, QStringLiteral("Well")));
        CHECK(plan.strategy.all<core::Post>().front().status == one.after);
        CHECK(plan.strategy.all<core::Post>().front().day == QDate(2027, 3, 3));
        REQUIRE(plan.steps().size() == 1);
        const core::PostStep step = plan.steps().front();
        CHECK(step.status == one.after);
        CHECK(step.who == QStringLiteral("Léa"));
        CHECK(step.day == QDate(2027, 2, 12));
        CHECK(step.time == QTime(10, 15)); // in Paris
        CHECK(step.remark == QString::fromUtf8(one.remark));
    }
}

TEST_CASE("the same answer twice changes nothing the second time", "[exchange][review][S3-41]")
{
    ReviewPlan plan;
    const auto decision = GENERATE(ReviewDecision::Reject, ReviewDecision::Approve, ReviewDecision::None);
    auto reply = plan.reply(plan.draft(QStringLiteral("Menu")), decision, QStringLiteral("No"));
    reply.comment = QStringLiteral("Thank you");
    plan.take(reply);
    const auto &evidence = plan.strategy.all<core::Evidence>();
    REQUIRE(evidence.size() == 1);
    CHECK(evidence.front().text == QStringLiteral("Thank you"));
    const auto lines = exchange::reviewLines(plan.strategy, reply);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().standing == ReviewStanding::TakenAlready);
    CHECK_FALSE(lines.front().canBeTaken());
    CHECK(exchange::takingReview(plan.strategy, reply, lines, core::Language::english()).isEmpty());
}

TEST_CASE("a client who thinks better of it within the minute is heard, and two who say the same both are", "[exchange][review][S3-41]")
{
    ReviewPlan plan;
    auto reply = plan.reply(plan.draft(QStringLiteral("Menu")), ReviewDecision::Approve, {});
    reply.comment = QStringLiteral("Thank you");
    plan.take(reply);
    reply.answers.front().decision = ReviewDecision::Reject;
    const auto lines = exchange::reviewLines(plan.strategy, reply);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().standing != ReviewStanding::TakenAlready);
    CHECK(lines.front().canBeTaken());
    reply.name += QStringLiteral(" junior");
    plan.take(reply);
    CHECK(plan.strategy.all<core::Evidence>().size() == 2);
}

TEST_CASE("an answer to what is not there any more waits for the user's word", "[exchange][review][S3-41]")
{
    ReviewPlan plan;
    core::Post &post = plan.draft(QStringLiteral("Menu"));
    const auto reply = plan.reply(post, ReviewDecision::Approve);
    const auto standing = [&](const exchange::ReviewReply &one) { return exchange::reviewLines(plan.strategy, one).front().standing; };
    CHECK(standing(reply) == ReviewStanding::Ready);

    SECTION("the text has changed since")
    {
        post.text += u'!';
        CHECK(standing(reply) == ReviewStanding::Changed);
        plan.take(reply);
        CHECK(plan.strategy.all<core::Post>().front().status == PostStatus::InReview);
        CHECK(plan.steps().empty());
        plan.take(reply, true);
        CHECK(plan.strategy.all<core::Post>().front().status == PostStatus::Approved);
    }
    SECTION("the post is published")
    {
        post.status = PostStatus::Published;
        CHECK(standing(reply) == ReviewStanding::Published);
        plan.take(reply, true);
        CHECK(plan.strategy.all<core::Post>().front().status == PostStatus::Published);
        CHECK(plan.steps().size() == 1);
    }
    SECTION("the same person answered later")
    {
        plan.take(plan.reply(post, ReviewDecision::Change, QStringLiteral("Shorter"), QStringLiteral("Léa"), 20));
        CHECK(standing(reply) == ReviewStanding::Older);
        CHECK(standing(plan.reply(post, ReviewDecision::Approve, {}, QStringLiteral("Léa"), 30)) == ReviewStanding::Ready);
    }
    SECTION("somebody else asked for a change")
    {
        plan.take(plan.reply(post, ReviewDecision::Change, QStringLiteral("Shorter"), QStringLiteral("Marc"), 10));
        CHECK(standing(reply) == ReviewStanding::Contested);
        core::PostStep sent;
        sent.post = plan.strategy.all<core::Post>().front().id;
        sent.day = QDate(2027, 2, 12);
        sent.time = QTime(10, 12);
        sent.status = PostStatus::InReview;
        plan.strategy.all<core::PostStep>().push_back(sent); // and it was sent again
        CHECK(standing(reply) == ReviewStanding::Ready);
    }
    SECTION("the post is gone")
    {
        plan.strategy.all<core::Post>().clear();
        CHECK(standing(reply) == ReviewStanding::Unknown);
        plan.take(reply, true);
        CHECK(plan.steps().empty());
    }
}
