// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/easyreading.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

Post saying(const QString &text)
{
    Post post;
    post.text = text;
    return post;
}

QString sentenceOf(int words)
{
    return QStringLiteral("Mot ") + QStringLiteral("mot ").repeated(words - 1).trimmed() + QStringLiteral(". ");
}

} // namespace

TEST_CASE("a text with short sentences and paragraphs is easy to take in", "[core][S3-34]")
{
    CHECK(readingLoad(saying({})).isEasy());
    CHECK(readingLoad(saying(QStringLiteral("Fresh bread at 7. Come early!\n\n#bread #bakery https://example.org/a-b?c=d"))).isEasy());
    CHECK(readingHints(saying(QStringLiteral("Fresh bread.")), Language::english()).isEmpty());
}

TEST_CASE("long sentences are counted by words, not by links and tags", "[core][S3-34]")
{
    CHECK(readingLoad(saying(sentenceOf(25))).longSentences == 0);
    CHECK(readingLoad(saying(sentenceOf(26))).longSentences == 1);
    CHECK(readingLoad(saying(sentenceOf(26) + sentenceOf(5) + u'\n' + sentenceOf(30))).longSentences == 2);
    CHECK(readingLoad(saying(sentenceOf(15) + sentenceOf(15))).longSentences == 0);
    CHECK(readingLoad(
              saying(QStringLiteral("mot ").repeated(20) + QStringLiteral("#tag ").repeated(5) + QStringLiteral("— & 🥖 ").repeated(5)))
              .longSentences
          == 0);
}

TEST_CASE("a wall of text, a crowd of hashtags and a text in capitals are each told", "[core][S3-34]")
{
    const QString wall = QStringLiteral("🥖 a. ").repeated(100); // 500 as people count them
    CHECK(readingLoad(saying(wall)).longestParagraph == 500);
    CHECK(readingLoad(saying(QString(wall).insert(250, u'\n'))).longestParagraph == 0);
    CHECK(readingLoad(saying(QStringLiteral("#a #b #c #d #e"))).hashtags == 0);
    CHECK(readingLoad(saying(QStringLiteral("#a #b #c #d #e #f"))).hashtags == 6);
    CHECK(readingLoad(saying(QStringLiteral("TOUT DOIT DISPARAÎTRE CE SAMEDI"))).isShouted);
    CHECK_FALSE(readingLoad(saying(QStringLiteral("La SNCF et la RATP vont bien, dit l’INSEE ce matin à Paris."))).isShouted);

    Post loud = saying(QStringLiteral("TOUT DOIT DISPARAÎTRE CE SAMEDI #a #b #c #d #e #f"));
    CHECK(readingHints(loud, Language::english()).size() == 2);
    CHECK(readingHints(loud, Language::english()).front().startsWith(QStringLiteral("6 hashtags")));
    loud.status = PostStatus::Published;
    CHECK(readingHints(loud, Language::english()).isEmpty());
}
