// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/typedkpiparts.h"

#include "core/parsevalue.h"

namespace core {

namespace {

const QString numberPattern = QStringLiteral("(\\d{1,3}(?:[ ']\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)");

// What is left of the sentence, and how its numbers are read.
struct TypedText {
    FoldedText &text;
    const Metric &metric;
    const Language &language;
    TypedKpi &result;

    // A value of the metric: "4 800", "5 %", "2 h 30", "10k".
    QString valuePattern() const
    {
        if (metric.unit == Unit::Seconds)
            return QStringLiteral("(\\d+ ?(?:hours|hour|heures|heure|h)(?: ?\\d{1,2})?(?: ?(?:minutes|minute|min))?|\\d+:\\d{2}|\\d+ "
                                  "?(?:minutes|minute|min|seconds|"
                                  "second|secondes|seconde|s)\\b)");
        return QStringLiteral("[€$£]? ?(%1(?: ?k\\b)?)").arg(QString(numberPattern).replace(0, 1, QStringLiteral("(?:")));
    }

    std::optional<double> value(const QString &written) const
    {
        static const QRegularExpression hours(QStringLiteral(" ?(?:hours|hour|heures|heure|h) ?"));
        static const QRegularExpression minutes(QStringLiteral(" ?(?:minutes|minute)"));
        static const QRegularExpression seconds(QStringLiteral(" ?(?:secondes|seconde|seconds|second)"));
        QString plain = written;
        const bool isThousands = plain.endsWith(u'k');
        if (isThousands)
            plain.chop(1);
        if (metric.unit == Unit::Seconds)
            plain.replace(hours, QStringLiteral(" h ")).replace(minutes, QStringLiteral(" min")).replace(seconds, QStringLiteral(" s"));
        const auto read = parseValue(plain.trimmed(), metric.unit, language);
        return read && isThousands ? std::optional(*read * 1000) : read;
    }

    double number(const QString &written) const { return parseValue(written, Unit::Count, language).value_or(0); }
    void set(TargetForm form, double amount) const
    {
        result.form = form;
        result.amount = amount;
    }
};

// A period that a change comes back in; nothing for one that happens once.
std::optional<TargetForm> recurring(FoldedText &text)
{
    static const QRegularExpression monthly(
        QStringLiteral("\\b(?:each|every|per|a|chaque|par|tous les) (?:month|mois)\\b|\\bmonthly\\b|\\bmensuel\\w*|/ ?(?:month|mois)"));
    static const QRegularExpression quarterly(
        QStringLiteral("\\b(?:each|every|per|a|chaque|par|tous les) (?:quarter|trimestre)s?\\b|\\bquarterly\\b|\\btrimestriel\\w*|/ "
                       "?(?:quarter|trimestre)"));
    if (text.take(monthly).hasMatch())
        return TargetForm::PerMonth;
    if (text.take(quarterly).hasMatch())
        return TargetForm::PerQuarter;
    return std::nullopt;
}

bool findFromTo(const TypedText &reading)
{
    const QString value = reading.valuePattern();
    const QRegularExpression fromTo(
        QStringLiteral("\\b(?:from|de|d') ?%1 ?%? ?(?:to|a|jusqu'a) %1 ?%?").replace(QStringLiteral("%1"), value));
    const auto match = reading.text.take(fromTo);
    if (!match.hasMatch())
        return false;
    reading.result.baseline = reading.value(match.captured(1));
    const auto target = reading.value(match.captured(2));
    if (!target)
        return false;
    if (reading.result.baseline)
        reading.result.aim = *target < *reading.result.baseline ? Aim::Lower : Aim::Raise;
    reading.set(TargetForm::Absolute, *target);
    return true;
}

bool findLimit(const TypedText &reading, bool isPercent)
{
    const QRegularExpression limit(
        QStringLiteral(
            "\\b(under|below|less than|within|en moins de|moins de|sous les|sous|to|a|at least|at|reach|reaching|atteindre|obtenir|"
            "over|above|more than|plus de|au moins|au-dessus de) (?:les |the )?%1%2")
            .arg(reading.valuePattern(),
                isPercent ? QStringLiteral(" ?%(?! (?:increase|rise|growth|gain|drop|decrease|cut)\\b)") : QString()));
    const auto match = reading.text.take(limit);
    const auto value = match.hasMatch() ? reading.value(match.captured(2)) : std::nullopt;
    if (!value)
        return false;
    static const QStringList lower{QStringLiteral("under"), QStringLiteral("below"), QStringLiteral("less than"), QStringLiteral("within"),
        QStringLiteral("en moins de"), QStringLiteral("moins de"), QStringLiteral("sous les"), QStringLiteral("sous")};
    if (lower.contains(match.captured(1)))
        reading.result.aim = Aim::Lower;
    reading.set(TargetForm::Absolute, *value);
    return true;
}

bool findPercent(const TypedText &reading)
{
    static const QRegularExpression percent(
        QStringLiteral("([+-])? ?%1 ?(?:%|percent\\b|per cent\\b|pour ?cent\\b)").replace(QStringLiteral("%1"), numberPattern));
    const auto match = reading.text.take(percent);
    if (!match.hasMatch())
        return false;
    if (match.captured(1) == u"-")
        reading.result.aim = Aim::Lower;
    if (match.captured(1) == u"+")
        reading.result.aim = Aim::Raise;
    reading.set(recurring(reading.text).value_or(TargetForm::Percent), reading.number(match.captured(2)));
    return reading.result.amount > 0;
}

bool findFactor(const TypedText &reading)
{
    static const QRegularExpression named(QStringLiteral("\\b(?:(doubl\\w*|twice)|(tripl\\w*)|(quadrupl\\w*))"));
    static const QRegularExpression half(QStringLiteral("\\b(?:halv\\w*|half|(?:de |par )?moitie)\\b"));
    static const QRegularExpression times(
        QStringLiteral("(?:[x×*] ?|\\b(?:factor of|facteur de|facteur|multipl\\w+ (?:par|by)) )%1|%1 ?(?:x|×|times|fois)(?![a-z])")
            .replace(QStringLiteral("%1"), numberPattern));
    static const QRegularExpression divided(QStringLiteral("\\bdivi\\w+ (?:par|by) %1").replace(QStringLiteral("%1"), numberPattern));
    if (const auto match = reading.text.take(named); match.hasMatch()) {
        reading.set(TargetForm::Factor, !match.captured(1).isEmpty() ? 2 : !match.captured(2).isEmpty() ? 3 : 4);
        return true;
    }
    const auto division = reading.text.take(divided);
    if (division.hasMatch() || reading.text.take(half).hasMatch()) {
        reading.result.aim = Aim::Lower;
        reading.set(TargetForm::Factor, division.hasMatch() ? reading.number(division.captured(1)) : 2);
        return true;
    }
    const auto match = reading.text.take(times);
    if (!match.hasMatch())
        return false;
    reading.set(TargetForm::Factor, reading.number(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)));
    return reading.result.amount > 0;
}

bool findDifference(const TypedText &reading)
{
    const QRegularExpression by(
        QStringLiteral("(?:\\b(?:by|de|d')|(\\+)|(-)) ?%1(?: points?)?").replace(QStringLiteral("%1"), reading.valuePattern()));
    const QRegularExpression more(
        QStringLiteral("%1 +(?:more|de plus|supplementaires?|en plus)\\b").replace(QStringLiteral("%1"), reading.valuePattern()));
    const auto match = reading.text.take(by);
    const auto second = match.hasMatch() ? QRegularExpressionMatch() : reading.text.take(more);
    const QString written = match.hasMatch() ? match.captured(3) : second.captured(1); // empty without either
    const double amount = written.isEmpty() ? 0 : reading.value(written).value_or(0);
    if (amount <= 0)
        return false;
    if (!match.captured(2).isEmpty())
        reading.result.aim = Aim::Lower;
    reading.set(TargetForm::Delta, amount);
    return true;
}

void findAmount(const TypedText &reading)
{
    static const QRegularExpression points(QStringLiteral("\\d ?(?:percentage )?points?\\b"));
    if (findFromTo(reading))
        return;
    const bool isPercent = reading.metric.unit == Unit::Percent;
    if (isPercent && (reading.text.has(points) ? findDifference(reading) : findLimit(reading, true)))
        return;
    if (findPercent(reading) || findFactor(reading) || findLimit(reading, false) || findDifference(reading))
        return;
    const auto match = reading.text.take(QRegularExpression(reading.valuePattern()));
    if (const auto value = match.hasMatch() ? reading.value(match.captured(1)) : std::nullopt)
        reading.set(TargetForm::Absolute, *value);
}

// The direction that a verb gives, or that is good for the metric.
Aim aimIn(const FoldedText &text, const Metric &metric)
{
    static const QRegularExpression lower(QStringLiteral("\\b(?:reduc|reduir|lower|cut|decreas|diminu|baiss|abaiss|fewer|shorten|raccourc|"
                                                         "ramen|limit|halv|moitie|divis|bring down|faire tomber)"));
    static const QRegularExpression raise(
        QStringLiteral("\\b(?:increas|grow|rais|boost|gain|augment|accroi|developp|doubl|tripl|multipl|more\\b|plus de\\b)"));
    if (text.has(lower))
        return Aim::Lower;
    return metric.isLowerBetter && !text.has(raise) ? Aim::Lower : Aim::Raise;
}

} // namespace

TypedKpi typedKpi(const TypedKpiInput &input, const Language &language)
{
    TypedKpi result;
    FoldedText text(input.text);
    findDeadline(text, input, result);
    findMetric(text, input, result);
    const Metric *metric = input.metrics.find(result.metric);
    if (!metric)
        return result;
    findChannel(text, input, result);
    result.aim = aimIn(text, *metric);
    findAmount({text, *metric, language, result});
    return result;
}

} // namespace core
