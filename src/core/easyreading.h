// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"
#include "core/language.h"

namespace core {

// What makes the text of a post hard to take in (S3-34), counted alike in every language that puts spaces between words.
struct ReadingLoad {
    int longSentences = 0; // of more words than mostSentenceWords
    int longestParagraph = 0; // characters without a line break, where they are more than mostParagraphLetters; else 0
    int hashtags = 0; // where they are more than mostHashtags; else 0
    bool isShouted = false; // mostly capitals

    bool isEasy() const { return longSentences == 0 && longestParagraph == 0 && hashtags == 0 && !isShouted; }
    bool operator==(const ReadingLoad &) const = default;
};
constexpr int mostSentenceWords = 25;
constexpr int mostParagraphLetters = 400;
constexpr int mostHashtags = 5;

ReadingLoad readingLoad(const Post &post);

// A hint for each; none where the text is easy, or where the post is published.
QStringList readingHints(const Post &post, const Language &language);

} // namespace core
