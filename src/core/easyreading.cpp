// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/easyreading.h"

#include "core/textlength.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace core {

namespace {

constexpr int fewestShoutedLetters = 20; // a short word in capitals is a name
constexpr double shoutedShare = 0.6;

// Tags and links are no words that anybody reads.
bool isReadWord(const QString &word)
{
    return !word.startsWith(u'#') && !word.startsWith(u'@') && linksIn(word).isEmpty()
        && std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
}

int wordsIn(const QString &sentence)
{
    const QStringList words = sentence.simplified().split(u' ', Qt::SkipEmptyParts);
    return static_cast<int>(std::count_if(words.begin(), words.end(), isReadWord));
}

int longSentencesIn(const QString &line)
{
    int count = 0;
    QTextBoundaryFinder ends(QTextBoundaryFinder::Sentence, line);
    qsizetype begin = 0;
    for (qsizetype end = ends.toNextBoundary(); end > begin; end = ends.toNextBoundary()) {
        count += wordsIn(line.mid(begin, end - begin)) > mostSentenceWords ? 1 : 0;
        begin = end;
    }
    return count;
}

int lettersIn(const QString &line)
{
    int count = 0;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, line);
    while (letters.toNextBoundary() > 0)
        ++count;
    return count;
}

bool isShouting(const QString &text)
{
    qsizetype capitals = 0, cased = 0;
    for (const QString &word : text.simplified().split(u' '))
        if (isReadWord(word))
            for (const QChar letter : word) {
                capitals += letter.isUpper() ? 1 : 0;
                cased += letter.isUpper() || letter.isLower() ? 1 : 0;
            }
    return capitals >= fewestShoutedLetters && static_cast<double>(capitals) > shoutedShare * static_cast<double>(cased);
}

} // namespace

ReadingLoad readingLoad(const Post &post)
{
    ReadingLoad load;
    for (const QString &line : post.text.split(u'\n')) {
        load.longSentences += longSentencesIn(line);
        if (const int letters = lettersIn(line); letters > mostParagraphLetters)
            load.longestParagraph = std::max(load.longestParagraph, letters);
    }
    const int hashtags = static_cast<int>(hashtagsIn(post.text).size());
    load.hashtags = hashtags > mostHashtags ? hashtags : 0;
    load.isShouted = isShouting(post.text);
    return load;
}

QStringList readingHints(const Post &post, const Language &language)
{
    QStringList hints;
    if (post.status == PostStatus::Published)
        return hints;
    const ReadingLoad load = readingLoad(post);
    if (load.longSentences > 0)
        hints << language.filled(language.translate("core", "%n sentences have more than %1 words: two short ones are read more easily.",
                                     nullptr, load.longSentences),
            {language.locale().toString(mostSentenceWords)});
    if (load.longestParagraph > 0)
        hints << language.filled(language.translate("core", "%1 characters stand without a line break: divide them."),
            {language.locale().toString(load.longestParagraph)});
    if (load.hashtags > 0)
        hints << language.translate("core", "%n hashtags bury the text: keep those that people look for.", nullptr, load.hashtags);
    if (load.isShouted)
        hints << language.translate("core", "Much of it is in capitals: small letters are easier to read, and to listen to.");
    return hints;
}

} // namespace core
