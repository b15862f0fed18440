// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parsevalue.h"

#include <QRegularExpression>

namespace core {

namespace {

// Digits with separators as the language writes them, or as most keyboards do.
std::optional<double> plainNumber(QString text, const Language &language)
{
    static const QRegularExpression spaces(QStringLiteral("[\\s\\x{00a0}\\x{202f}']"));
    text.remove(spaces);
    text.replace(QChar(0x2212), u'-');
    if (language.isFrench()) {
        text.replace(u',', u'.');
    } else {
        static const QRegularExpression thousands(QStringLiteral(",(?=\\d{3}(\\D|$))"));
        text.remove(thousands);
        text.replace(u',', u'.');
    }
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && qIsFinite(value) ? std::optional(value) : std::nullopt;
}

// "une heure", "moins de 6 heures", "2 hours and 5 minutes" → "1 h", "6 h", "2 h 5 min"
QString withShortUnits(QString text)
{
    static const auto word = [](const char *words) {
        return QRegularExpression(QStringLiteral("(?<!\\p{L})(?:%1)(?!\\p{L})").arg(QLatin1String(words)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    };
    static const QRegularExpression half = word("et demie?|and a half|and half");
    static const QRegularExpression bound =
        word("moins de|plus de|au plus|au maximum|environ|less than|more than|at most|under|about|around");
    static const QRegularExpression one = word("(?:une|un|an|a|one)(?=\\s+(?:h|min|s)(?!\\p{L}))");
    static const QRegularExpression joined = word("et|and");
    static const QRegularExpression hours = word("heures?|hours?|hrs?");
    static const QRegularExpression minutes = word("minutes?|mins");
    static const QRegularExpression seconds = word("secondes?|seconds?|secs?");
    text.remove(bound); // a goal has its own word for which way is better
    text.replace(half, QStringLiteral("30"));
    text.replace(joined, QStringLiteral(" "));
    text.replace(hours, QStringLiteral("h"));
    text.replace(minutes, QStringLiteral("min"));
    text.replace(seconds, QStringLiteral("s"));
    return text.replace(one, QStringLiteral("1")).simplified();
}

std::optional<double> typedDuration(const QString &typed, const Language &language)
{
    const QString text = withShortUnits(typed);
    static const QRegularExpression partOfHours(QStringLiteral("^\\s*(\\d+[.,]\\d+)\\s*h\\s*$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = partOfHours.match(text); match.hasMatch())
        if (const auto amount = plainNumber(match.captured(1), language))
            return *amount * 3600;
    static const QRegularExpression clock(QStringLiteral("^\\s*(\\d+)\\s*(?::|h)\\s*(\\d{1,2})?\\s*(?:min|mn|m)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression parts(QStringLiteral("^\\s*(?:([\\d.,]+)\\s*(?:min|mn|m))?\\s*(?:([\\d.,]+)\\s*s)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression minutesAndSeconds(
        QStringLiteral("^(\\d+)\\s*(?:min|mn|m)\\s*(\\d{1,2})$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = minutesAndSeconds.match(text); match.hasMatch())
        return match.captured(1).toDouble() * 60 + match.captured(2).toDouble();
    if (const auto match = clock.match(text); match.hasMatch())
        return match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60;
    if (const auto match = parts.match(text); match.hasMatch() && match.capturedLength() > 0) {
        const auto minutes = plainNumber(match.captured(1), language);
        const auto seconds = plainNumber(match.captured(2), language);
        if (minutes || seconds)
            return minutes.value_or(0) * 60 + seconds.value_or(0);
    }
    if (text != typed.simplified())
        return std::nullopt; // words stood beside the number
    const auto minutes = plainNumber(text, language); // a bare number of a duration means minutes
    return minutes ? std::optional(*minutes * 60) : std::nullopt;
}

} // namespace

std::optional<double> parseValue(const QString &text, Unit unit, const Language &language)
{
    if (unit == Unit::Seconds)
        return typedDuration(text, language);
    QString digits = text;
    static const QRegularExpression signs(QStringLiteral("[%\\p{Sc}+]|\\b[A-Z]{3}\\b"));
    digits.remove(signs);
    return plainNumber(digits, language);
}

std::optional<TypedChange> parseChange(const QString &text, Unit unit, const Language &language)
{
    static const QRegularExpression number(QStringLiteral("[\\d][\\d\\s\\x{00a0}\\x{202f}.,]*"));
    static const QRegularExpression monthly(QStringLiteral("month|mois|mensuel"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quarterly(QStringLiteral("quarter|trimestr"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression otherPeriod(
        QStringLiteral("week|semaine|\\b(?:day|daily|jour|year|an|année)s?\\b"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression percent(QStringLiteral("%|per ?cent|pour ?cent"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression factor(
        QStringLiteral("[x×*]\\s*\\d|\\d\\s*[x×]|factor|facteur|times|fois"), QRegularExpression::CaseInsensitiveOption);
    const auto match = number.match(text);
    if (!match.hasMatch() || otherPeriod.match(text).hasMatch())
        return std::nullopt;
    const bool isPercent = percent.match(text).hasMatch();
    if (isPercent || factor.match(text).hasMatch()) {
        const auto amount = plainNumber(match.captured(), language);
        if (!amount || *amount <= 0)
            return std::nullopt;
        if (!isPercent)
            return TypedChange{TargetForm::Factor, *amount};
        const TargetForm form = monthly.match(text).hasMatch()   ? TargetForm::PerMonth
                              : quarterly.match(text).hasMatch() ? TargetForm::PerQuarter
                                                                 : TargetForm::Percent;
        return TypedChange{form, *amount};
    }
    const auto amount = parseValue(text.mid(match.capturedStart()), unit, language);
    const auto bare = amount ? amount : plainNumber(match.captured(), language);
    return bare && *bare > 0 ? std::optional(TypedChange{TargetForm::Delta, *bare}) : std::nullopt;
}

} // namespace core
