// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/textlength.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace core {

namespace {

constexpr char32_t joiner = 0x200D;
constexpr char32_t emojiSign = 0xFE0F; // "shown as emoji"
constexpr char32_t keycap = 0x20E3;

const QRegularExpression &linkPattern()
{
    // Without a scheme only endings that people meet: "arrivé.Demain" is no link.
    static const QRegularExpression pattern(
        QStringLiteral(
            R"((?:https?://|www\.)[^\s<>"“”«»]*[\w/=#&~-])"
            R"(|(?<![@\w.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+)"
            R"((?:com|org|net|info|shop|store|app|dev|io|co|eu|fr|be|ch|ca|uk|de|es|it|us|me|tv|ly|gl|link|bio|paris)\b(?:/[^\s<>"“”«»]*[\w/=#&~-])?)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

// The text without its links, and how many there were.
std::pair<QString, int> withoutLinks(QString text)
{
    const int links = static_cast<int>(linksIn(text).size());
    return {text.replace(linkPattern(), QString()), links};
}

bool isWithin(char32_t character, char32_t first, char32_t last)
{
    return first <= character && character <= last;
}

bool isPictograph(char32_t character)
{
    return isWithin(character, 0x1F000, 0x1FAFF);
}

// Signs that are emoji when said so: ❤, ☺, ©, 1…
bool canBeEmoji(char32_t character)
{
    return isWithin(character, 0x2190, 0x2BFF) || isWithin(character, U'0', U'9') || character == U'#' || character == U'*'
        || character == 0xA9 || character == 0xAE || character == 0x203C || character == 0x2049 || character == 0x2122
        || character == 0x2139 || character == 0x3030 || character == 0x303D || character == 0x3297 || character == 0x3299;
}

bool isEmoji(const QList<uint> &grapheme)
{
    const char32_t first = grapheme.front();
    return isPictograph(first)
        || (canBeEmoji(first) && (grapheme.contains(emojiSign) || grapheme.contains(keycap) || grapheme.contains(joiner)));
}

std::vector<QList<uint>> graphemesOf(const QString &text)
{
    std::vector<QList<uint>> graphemes;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > start; start = end, end = finder.toNextBoundary()) {
        const QList<uint> characters = text.mid(start, end - start).toUcs4();
        // A family is several people and joiners: one sign
        if (!graphemes.empty() && graphemes.back().back() == joiner && (isPictograph(characters.front()) || canBeEmoji(characters.front())))
            graphemes.back() += characters;
        else
            graphemes.push_back(characters);
    }
    return graphemes;
}

int weightOf(const QList<uint> &grapheme, const CountingWeights &weights)
{
    if (isEmoji(grapheme))
        return weights.emoji;
    int weight = 0;
    for (const uint character : grapheme) {
        const bool isLight = std::any_of(weights.lightRanges.begin(), weights.lightRanges.end(),
            [character](const CountingWeights::Range &range) { return isWithin(character, range.first, range.last); });
        weight += isLight ? weights.light : weights.other;
    }
    return weight;
}

int weighted(const QString &text, const CountingWeights &weights)
{
    int weight = 0;
    for (const QList<uint> &grapheme : graphemesOf(text.normalized(QString::NormalizationForm_C)))
        weight += weightOf(grapheme, weights);
    return weight;
}

int counted(const QString &text, Counting counting, const CountingWeights &weights)
{
    switch (counting) {
    case Counting::Weighted:
        return weighted(text, weights);
    case Counting::Graphemes:
        return static_cast<int>(graphemesOf(text).size());
    case Counting::Utf16:
        return static_cast<int>(text.size());
    case Counting::Bytes:
        return static_cast<int>(text.toUtf8().size());
    case Counting::None:
    case Counting::Characters:
        return static_cast<int>(text.toUcs4().size());
    }
    Q_UNREACHABLE();
}

} // namespace

int textLength(const QString &text, Counting counting, const CountingWeights &weights, std::optional<int> linkLength)
{
    if (counting == Counting::Weighted && !linkLength)
        linkLength = weights.link;
    if (!linkLength)
        return counted(text, counting, weights);
    const auto [words, links] = withoutLinks(text);
    return counted(words, counting, weights) + links * *linkLength;
}

QStringList linksIn(const QString &text)
{
    QStringList links;
    for (auto match = linkPattern().globalMatch(text); match.hasNext();)
        links << match.next().captured();
    return links;
}

QStringList hashtagsIn(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?<![\w&#＃])[#＃](?=\w*[^\W\d_])\w+)"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList tags;
    for (auto match = pattern.globalMatch(withoutLinks(text).first); match.hasNext();)
        tags << match.next().captured();
    return tags;
}

} // namespace core
