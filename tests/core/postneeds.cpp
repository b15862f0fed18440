// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/postneeds.h"
#include "core/cadence.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Post plannedImage()
{
    Post post;
    post.id = {1};
    post.day = QDate(2027, 3, 2);
    post.status = PostStatus::Draft;
    return post;
}

} // namespace

TEST_CASE("a text too long for its network is named among what is missing, with the network and by how much", "[core][S1-38]")
{
    Post post = plannedImage();
    post.text = QStringLiteral("Long");
    const Overlength tooLong{QStringLiteral("Instagram"), 8, 0};
    CHECK(
        missingSentence(post, Language::english(), tooLong).endsWith(QStringLiteral("a goal, 8 characters less of text, for Instagram.")));
    CHECK(missingSentence(post, Language::english(), Overlength{QStringLiteral("X"), 1, 2})
              .endsWith(QStringLiteral("1 character less of text, for X, 2 hashtags less, for X.")));
    post.status = PostStatus::Published;
    CHECK(missingSentence(post, Language::english(), tooLong).isEmpty());
}

TEST_CASE("A planned post says what it still lacks, an idea and a published post lack nothing", "[core][S1-47]")
{
    Post post = plannedImage();
    CHECK(missingFrom(post) == std::vector{PostNeed::Channel, PostNeed::Time, PostNeed::Text, PostNeed::Picture, PostNeed::Goal});
    post.channel = Id<Channel>{2};
    post.time = QTime(9, 0);
    post.goal = Id<Goal>{3};
    CHECK(missingSentence(post, Language::english()) == QStringLiteral("Still missing: a text, a picture."));
    post.productionDay = QDate(2027, 2, 26);
    CHECK(missingSentence(post, Language::english()).contains(QStringLiteral("26 Feb")));
    post.text = QStringLiteral("Now in the window");
    post.format = PostFormat::Text;
    CHECK(missingSentence(post, Language::english()).isEmpty());

    Post idea = plannedImage();
    idea.day.reset();
    CHECK(missingFrom(idea).empty());
    Post out = plannedImage();
    out.status = PostStatus::Published;
    CHECK(missingFrom(out).empty());
}

TEST_CASE("Staying to answer in the hour after a post is an hour of work", "[core][S4-20][F-50]")
{
    Strategy plan;
    Post post = plannedImage();
    const int alone = minutesOf(post, plan, {});
    post.answersFirstHour = true;
    CHECK(minutesOf(post, plan, {}) == alone + 60);
    plan.all<FormatEffort>() = {{{9}, PostFormat::Image, 20}};
    CHECK(minutesOf(post, plan, {}) == 80);
}
