// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/followermatch.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

QString fieldOf(const QString &trait)
{
    if (trait == u"age" || trait == u"gender" || trait == u"device")
        return trait;
    return trait == u"city" || trait == u"country" || trait == u"place" ? QStringLiteral("location") : QString();
}

// Other words for a segment that networks name in their own.
QStringList namesOfSegment(const QString &segment)
{
    if (segment == u"women")
        return {
            QStringLiteral("women"), QStringLiteral("woman"), QStringLiteral("female"), QStringLiteral("femme"), QStringLiteral("femmes")};
    if (segment == u"men")
        return {QStringLiteral("men"), QStringLiteral("man"), QStringLiteral("male"), QStringLiteral("homme"), QStringLiteral("hommes")};
    return {segment};
}

bool says(const QString &text, const QString &segment)
{
    const QStringList words = namesOfSegment(segment.toLower());
    return std::any_of(words.begin(), words.end(), [&text](const QString &word) {
        const QRegularExpression whole(QStringLiteral("(?<!\\p{L})%1(?!\\p{L})").arg(QRegularExpression::escape(word)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        return text.contains(whole);
    });
}

bool isMeant(const QString &trait, const QString &segment, const QString &answer)
{
    if (trait != u"age")
        return says(answer, segment);
    const auto wanted = yearsIn(answer), here = yearsIn(segment);
    return wanted && here && wanted->from <= here->to && here->from <= wanted->to;
}

FollowerMatch matchBy(const TraitFigures &trait, const PersonaAnswer &answer)
{
    FollowerMatch match{answer.persona, trait.trait, {}, 0};
    for (const AudienceFigure &figure : trait.figures)
        if (isMeant(trait.trait, figure.segment, answer.text)) {
            match.segments << figure.segment;
            match.share += figure.share;
        }
    match.share = std::min(match.share, 1.0);
    return match;
}

} // namespace

std::optional<Years> yearsIn(const QString &text)
{
    static const QRegularExpression span(QStringLiteral("(?<!\\d)(\\d{2})\\s*(?:[-–—]|to|à|et|and)\\s*(\\d{2})(?!\\d)"));
    static const QRegularExpression open(QStringLiteral("(?<!\\d)(\\d{2})\\s*\\+"));
    static const QRegularExpression single(QStringLiteral("(?<!\\d)(\\d{2})(?!\\d)"));
    if (const auto found = span.match(text); found.hasMatch())
        return Years{found.captured(1).toInt(), found.captured(2).toInt()};
    if (const auto found = open.match(text); found.hasMatch())
        return Years{found.captured(1).toInt(), 120};
    if (const auto found = single.match(text); found.hasMatch())
        return Years{found.captured(1).toInt(), found.captured(1).toInt()};
    return std::nullopt;
}

std::vector<FollowerMatch> followerMatches(const Strategy &strategy, const AudienceSnapshot &snapshot)
{
    std::vector<FollowerMatch> matches;
    for (const Persona &persona : strategy.all<Persona>()) {
        std::optional<FollowerMatch> fewest;
        for (const TraitFigures &trait : snapshot.traits)
            for (const PersonaAnswer &answer : strategy.all<PersonaAnswer>()) {
                if (answer.persona != persona.id || answer.field != fieldOf(trait.trait) || answer.field.isEmpty())
                    continue;
                const FollowerMatch match = matchBy(trait, answer);
                if (!match.segments.isEmpty() && (!fewest || match.share < fewest->share))
                    fewest = match;
            }
        if (fewest)
            matches.push_back(*fewest);
    }
    return matches;
}

} // namespace core
