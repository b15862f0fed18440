// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

namespace {

// What the page would save where a client approves everything.
QByteArray approvalOf(const QString &page)
{
    static const QRegularExpression mark(QStringLiteral("data-post=\"([^\"]+)\" data-digest=\"([^\"]+)\""));
    nlohmann::json decisions = nlohmann::json::array();
    for (auto found = mark.globalMatch(page); found.hasNext();) {
        const auto match = found.next();
        decisions.push_back({{"post", match.captured(1).toStdString()}, {"digest", match.captured(2).toStdString()},
            {"decision", "approve"}, {"comment", "Fine"}});
    }
    const nlohmann::json reply{{"format", "quarterdeck-review-reply"}, {"version", 1}, {"name", "Léa"}, {"time", "2027-02-21T09:15:00Z"},
        {"comment", ""}, {"decisions", decisions}};
    return QByteArray::fromStdString(reply.dump());
}

} // namespace

TEST_CASE("posts go out for review and the answer comes in, without a window", "[cli][review][S3-41]")
{
    Program program;
    program.makeCafe();
    const auto written =
        program.run(words("review export cafe.qdeck -o packet.html --status draft --from 2027-03-01 --to 2027-03-31 --sent"));
    INFO(written.err.toStdString());
    REQUIRE(written.exitCode == 0);
    const QString page = QString::fromUtf8(program.read("packet.html"));
    const auto count = page.count(QStringLiteral("<article"));
    REQUIRE(count > 3);
    CHECK(written.out.contains(QStringLiteral("The page will hold %1 posts").arg(count)));
    program.write("reply.json", approvalOf(page));

    const auto tried = program.run(words("review import cafe.qdeck reply.json --dry-run --json")).json();
    CHECK(tried["taken"] == count);
    CHECK(tried["posts"][0]["standing"] == "ready");
    CHECK(tried["posts"][0]["decision"] == "approve");
    CHECK(tried["posts"][0]["status"] == "approved");
    const auto taken = program.run(words("review import cafe.qdeck reply.json --json")).json();
    CHECK(taken["taken"] == count);
    const auto again = program.run(words("review import cafe.qdeck reply.json --json")).json();
    CHECK(again["taken"] == 0);
    CHECK(again["unchanged"] == count);
    CHECK(program.run(words("history cafe.qdeck")).out.contains(QStringLiteral("posts for review")));
}

TEST_CASE("a review without posts, a wrong file and another plan's answer fail with one sentence", "[cli][review]")
{
    Program program;
    program.makeCafe();
    const auto none = program.run(words("review export cafe.qdeck -o packet.html --from 2031-01-01 --to 2031-01-02"));
    CHECK(none.exitCode == 1);
    CHECK(none.err.contains(QStringLiteral("No post fits")));
    CHECK_FALSE(program.files().contains(QStringLiteral("packet.html")));
    CHECK(program.run(words("review export cafe.qdeck -o packet.pdf")).exitCode == 2);
    CHECK(program.run(words("review export cafe.qdeck -o packet.html --status published")).exitCode == 2);
    program.write("reply.json", "{}");
    const auto wrong = program.run(words("review import cafe.qdeck reply.json"));
    CHECK(wrong.exitCode == 1);
    CHECK(wrong.err.contains(QStringLiteral("is not an answer to a review")));
    program.write("other.json", approvalOf(QStringLiteral("data-post=\"x@y\" data-digest=\"z\"")));
    CHECK(program.run(words("review import cafe.qdeck other.json")).err.contains(QStringLiteral("none of them is in this plan")));
}
