// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/review.h"
#include "app/calendar/poststeps.h"
#include "support/openworkspace.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace {

using core::PostStatus;

// A plan with three posts in review in March, one of them with a picture larger than a page wants.
struct PlanForReview {
    PlanForReview()
    {
        core::Business business = plan->strategy().business();
        business.name = QStringLiteral("Le Petit <Fournil>");
        business.owner = QStringLiteral("Ana");
        business.timeZone = QStringLiteral("Europe/Paris");
        core::Picture picture;
        picture.id = core::newId<core::Picture>();
        picture.mediaType = QStringLiteral("image/png");
        QImage image(1500, 900, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QBuffer buffer(&picture.bytes);
        REQUIRE((buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "png")));
        core::Edit edit = core::Edit::changing(business, business.name).put(picture);
        for (int i = 0; i < 3; ++i) {
            core::Post post;
            post.id = core::newId<core::Post>();
            post.title = QStringLiteral("Post %1").arg(i + 1);
            post.text = QString::fromUtf8("Bonjour 🥖\nhttps://fournil.example/%1").arg(i + 1);
            post.notes = QStringLiteral("never shown");
            post.day = QDate(2027, 3, 3 + i);
            post.time = QTime(12, 30);
            post.status = i == 0 ? PostStatus::Draft : PostStatus::InReview;
            if (i == 0)
                post.picture = picture.id;
            ids.push_back(post.id);
            edit.put(post);
        }
        REQUIRE(plan->edit(edit));
    }
    core::Post post(size_t index) const { return *plan->strategy().find(ids[index]); }
    QString exported()
    {
        const QString path = plan.pathOf(QStringLiteral("packet.html"));
        REQUIRE(app::exportReview(*plan, ids, {core::Language::english(), QStringLiteral("Hello")}, path));
        return path;
    }
    QByteArray page()
    {
        QFile file(exported());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    // The answer that the page would save, decision by decision.
    QByteArray reply(const QStringList &decisions, const QString &comment = {})
    {
        static const QRegularExpression mark(QStringLiteral("data-post=\"([^\"]+)\" data-digest=\"([^\"]+)\""));
        auto found = mark.globalMatch(QString::fromUtf8(page()));
        QJsonArray list;
        for (const QString &decision : decisions) {
            const auto match = found.next();
            list.append(QJsonObject{{QStringLiteral("post"), match.captured(1)}, {QStringLiteral("digest"), match.captured(2)},
                {QStringLiteral("decision"), decision}, {QStringLiteral("comment"), QString(QStringLiteral("word on ") + decision)}});
        }
        return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("quarterdeck-review-reply")},
                                 {QStringLiteral("version"), 1}, {QStringLiteral("name"), QStringLiteral("Léa")},
                                 {QStringLiteral("plan"), QStringLiteral("Le Petit Fournil")}, {QStringLiteral("comment"), comment},
                                 {QStringLiteral("time"), QStringLiteral("2027-02-12T09:15:00.000Z")}, {QStringLiteral("decisions"), list}})
            .toJson();
    }
    app::ClientAnswer read(const QByteArray &bytes) const
    {
        auto answer = app::ClientAnswer::read(*plan, bytes, QStringLiteral("reply.json"));
        REQUIRE(answer);
        return std::move(*answer);
    }

    support::OpenWorkspace plan = support::OpenWorkspace(QString());
    std::vector<core::Id<core::Post>> ids;
};

QString scriptPath()
{
    return QFileInfo(QString::fromUtf8(__FILE__)).absolutePath() + QStringLiteral("/../browser/reviewpage.py");
}

} // namespace

TEST_CASE("the posts of some days and statuses go to the client, ideas and published ones never", "[review][calendar][S3-41]")
{
    PlanForReview open;
    const auto &strategy = open.plan->strategy();
    app::ReviewChoice choice{QDate(2027, 3, 1), QDate(2027, 3, 4)};
    CHECK(app::postsForReview(strategy, choice).size() == 2);
    choice.statuses = {PostStatus::InReview};
    CHECK(app::postsForReview(strategy, choice) == std::vector{open.ids[1]});
    choice.statuses = {PostStatus::Published, PostStatus::Idea, PostStatus::InReview};
    core::Post second = open.post(1);
    second.status = PostStatus::Published;
    REQUIRE(open.plan->edit(core::Edit::changing(second, second.title)));
    CHECK(app::postsForReview(open.plan->strategy(), choice).empty());
    CHECK(app::reviewCountSentence({}, *open.plan) == QStringLiteral("No post fits this choice."));
    const QString nowhere = open.plan.pathOf(QStringLiteral("none.html"));
    CHECK_FALSE(app::exportReview(*open.plan, {}, {core::Language::english()}, nowhere));
    CHECK_FALSE(QFile::exists(nowhere));
}

TEST_CASE("a picture goes into the page small, and the notes stay behind", "[review][calendar][S3-41]")
{
    PlanForReview open;
    const QByteArray page = open.page();
    CHECK_FALSE(page.contains("never shown"));
    static const QRegularExpression source(QStringLiteral("src=\"data:image/jpeg;base64,([^\"]+)\""));
    const auto match = source.match(QString::fromUtf8(page));
    REQUIRE(match.hasMatch());
    CHECK(QImage::fromData(QByteArray::fromBase64(match.captured(1).toLatin1())).size() == QSize(1000, 600));
    CHECK(page == open.page());
    CHECK(app::reviewFileName(*open.plan) == QStringLiteral("le-petit-fournil-review-2027-02-10.html"));
}

TEST_CASE("posts remember that they were sent for review, as one step", "[review][calendar][S3-41]")
{
    PlanForReview open;
    REQUIRE(open.plan->edit(app::sendingForReview(open.ids, *open.plan)));
    CHECK(open.post(0).status == PostStatus::InReview);
    const auto lines = app::stepsOf(open.ids[0], *open.plan);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().text == QStringLiteral("10 Feb · 10:00 · In review · Ana"));
    CHECK(lines.front().remark == QStringLiteral("Sent for review"));
    CHECK(open.plan->undoText().contains(QStringLiteral("3 posts for review")));
    REQUIRE(open.plan->undo());
    CHECK(open.post(0).status == PostStatus::Draft);
    CHECK(app::stepsOf(open.ids[1], *open.plan).empty());
}

TEST_CASE("a client's answer is shown first and then taken as one step", "[review][calendar][S3-41]")
{
    PlanForReview open;
    const QByteArray bytes =
        open.reply({QStringLiteral("approve"), QStringLiteral("change"), QStringLiteral("reject")}, QStringLiteral("Thanks"));
    core::Post third = open.post(2);
    third.text += QStringLiteral(" (new)");
    REQUIRE(open.plan->edit(core::Edit::changing(third, third.title)));
    const app::ClientAnswer answer = open.read(bytes);
    CHECK(answer.name() == QStringLiteral("Léa"));
    CHECK(answer.when() == QStringLiteral("12 February 2027, 10:15"));
    REQUIRE(answer.lines().size() == 3);
    CHECK(answer.lines()[0].outcome == QStringLiteral("It becomes approved."));
    CHECK(answer.lines()[2].standingToken == QStringLiteral("changed"));
    CHECK(answer.proposed() == std::vector<bool>{true, true, false});
    CHECK(open.post(0).status == PostStatus::Draft); // nothing yet

    REQUIRE(open.plan->edit(answer.taking(answer.proposed(), *open.plan)));
    CHECK(open.post(0).status == PostStatus::Approved);
    CHECK(open.post(1).status == PostStatus::Draft);
    CHECK(open.post(2).status == PostStatus::InReview);
    CHECK(app::stepsOf(open.ids[1], *open.plan).front().remark == QStringLiteral("word on change"));
    CHECK(open.plan->strategy().all<core::Evidence>().size() == 1);
    CHECK(open.plan->undoText().contains(QStringLiteral("Léa")));

    const app::ClientAnswer again = open.read(bytes);
    CHECK(again.lines()[0].standingToken == QStringLiteral("taken"));
    CHECK(again.taking(again.proposed(), *open.plan).isEmpty());
    REQUIRE(open.plan->undo());
    CHECK(open.post(0).status == PostStatus::Draft);
    CHECK(open.plan->strategy().all<core::PostStep>().empty());
}

TEST_CASE("what happened to a post after the answer was read is not overruled by it", "[review][calendar][S3-41]")
{
    PlanForReview open;
    const app::ClientAnswer answer =
        open.read(open.reply({QStringLiteral("approve"), QStringLiteral("approve"), QStringLiteral("change")}));
    REQUIRE(answer.proposed() == std::vector<bool>{true, true, true});
    core::Post published = open.post(0), rewritten = open.post(1);
    published.status = PostStatus::Published;
    rewritten.text += QStringLiteral(" (new)");
    REQUIRE(open.plan->edit(core::Edit::changing(published, published.title)));
    REQUIRE(open.plan->edit(core::Edit::changing(rewritten, rewritten.title)));
    REQUIRE(open.plan->edit(core::Edit::deleting(open.ids[2], QString())));

    CHECK(answer.taking(answer.proposed(), *open.plan).isEmpty());
    REQUIRE(open.plan->undo());
    REQUIRE(open.plan->edit(answer.taking(answer.proposed(), *open.plan)));
    CHECK(open.post(0) == published);
    CHECK(open.post(1) == rewritten);
    CHECK(open.post(2).status == PostStatus::Draft); // it is back, as it was shown
    CHECK(app::stepsOf(open.ids[1], *open.plan).empty());
}

TEST_CASE("an answer about another plan is refused by the name of that plan", "[review][calendar]")
{
    PlanForReview open;
    const QByteArray bytes = open.reply({QStringLiteral("approve")});
    const support::OpenWorkspace other;
    const auto answer = app::ClientAnswer::read(*other, bytes, QStringLiteral("reply.json"));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().message.in(core::Language::english())
          == QString::fromUtf8(
              "“reply.json” answers about posts of “Le Petit Fournil”, and none of them is in this plan. Open the plan that was sent."));
}

// Needs chromium-headless-shell (scripts/packages): a client's browser on the page's own file.
TEST_CASE(
    "a client decides on the page in a browser, and the plan takes what the page saved and what it copied", "[review][browser][S3-41]")
{
    const bool hasBrowser = !QStandardPaths::findExecutable(QStringLiteral("chromium-headless-shell")).isEmpty()
                         || !QStandardPaths::findExecutable(QStringLiteral("chromium")).isEmpty();
    if (!hasBrowser) {
        WARN("skipped: chromium-headless-shell is not installed");
        return;
    }
    PlanForReview open;
    core::Post last = open.post(2);
    last.picture = open.post(0).picture;
    REQUIRE(open.plan->edit(core::Edit::changing(last, last.title)));
    QProcess python;
    QStringList arguments{scriptPath(), open.exported(), open.plan.pathOf(QString())};
    if (const QString shot = qEnvironmentVariable("QUARTERDECK_SCREENSHOT"); !shot.isEmpty())
        arguments << shot;
    python.start(QStringLiteral("/usr/bin/python3"), arguments);
    REQUIRE(python.waitForFinished(120000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    const QJsonObject seen = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    const auto text = [&](const char *name) { return seen.value(QLatin1String(name)).toString(); };
    CHECK(text("before") == QStringLiteral("0 of 3 decided"));
    CHECK(text("nameless").startsWith(QStringLiteral("Write your name first")));
    CHECK(text("byKeys") == QStringLiteral("change"));
    CHECK(text("progress") == QStringLiteral("3 of 3 decided"));
    CHECK(text("afterReload") == QStringLiteral("3 of 3 decided"));
    CHECK(text("file") == QStringLiteral("le-petit-fournil-reply.json"));
    CHECK(seen.value(QStringLiteral("asked")).toArray() == QJsonArray({QStringLiteral("data"), QStringLiteral("file")}));
    CHECK(seen.value(QStringLiteral("blocked")).toInt() == 1); // the picture that the test tried to fetch
    CHECK(text("style") == QStringLiteral("solid")); // its own style does count
    CHECK(seen.value(QStringLiteral("pictures")).toArray() == QJsonArray({1000, 1000})); // drawn in both places
    CHECK(seen.value(QStringLiteral("errors")).toArray().isEmpty());

    const app::ClientAnswer copied = open.read(text("text").toUtf8());
    const app::ClientAnswer saved = open.read(text("reply").toUtf8());
    for (const app::ClientAnswer *answer : {&copied, &saved}) {
        CHECK(answer->name() == QStringLiteral("Léa Martin"));
        CHECK(answer->comment() == QStringLiteral("Thank you all"));
        REQUIRE(answer->lines().size() == 3);
        CHECK(answer->lines()[0].comment == QString::fromUtf8("Lovely 🥖 “as is”"));
        CHECK(answer->lines()[1].comment == QStringLiteral("Shorter, please\n<b>much</b> shorter"));
    }
    REQUIRE(open.plan->edit(saved.taking(saved.proposed(), *open.plan)));
    CHECK(open.post(0).status == PostStatus::Approved);
    CHECK(open.post(1).status == PostStatus::Draft);
    CHECK(app::stepsOf(open.ids[2], *open.plan).front().remark == QStringLiteral("Rejected."));
}
