// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/goalsentenceparts.h"

#include "core/format.h"
#include "core/oneline.h"
#include "core/target.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

bool isOnlyChannelOfNetwork(const Channel &channel, const Strategy &strategy)
{
    const auto &all = strategy.all<Channel>();
    return std::count_if(all.begin(), all.end(), [&](const Channel &other) { return other.network == channel.network; }) <= 1;
}

QString channelWords(const GoalSentenceInput &input, const Language &language)
{
    if (!input.kpi)
        return {};
    if (!input.kpi->channel)
        return input.kpi->metric.isEmpty() ? QString() : language.translate("core", "all our channels", "goal sentence");
    const Channel *channel = input.strategy.find(input.kpi->channel);
    if (!channel)
        return {};
    const Network *network = input.networks.find(channel->network);
    const QString name = network ? network->phrase(language.code()) : channel->network;
    if (channel->handle.isEmpty() || isOnlyChannelOfNetwork(*channel, input.strategy))
        return name;
    return name + QStringLiteral(" (") + channel->handle + u')';
}

// A better place in a list is a smaller number: it is neither increased nor reduced.
QString verbWords(Aim aim, const Metric *metric, const Language &language)
{
    if (aim == Aim::Lower && metric && metric->unit == Unit::Rank)
        return language.translate("core", "improve", "goal sentence");
    return aim == Aim::Raise ? language.translate("core", "increase", "goal sentence")
                             : language.translate("core", "reduce", "goal sentence");
}

// The change as it was written, or the one that an absolute target means.
QString changeWords(const Kpi &kpi, const Metric *metric, const QString &currency, const Language &language)
{
    if (!metric || !kpi.targetAmount)
        return {};
    if (kpi.targetForm != TargetForm::Absolute)
        return changeText(kpi, metric->unit, currency, language);
    if (!kpi.baseline || *kpi.targetAmount == *kpi.baseline || kpi.aim == (*kpi.targetAmount < *kpi.baseline ? Aim::Raise : Aim::Lower))
        return {};
    Kpi meant = kpi;
    const bool isInSteps = metric->unit == Unit::Percent || metric->unit == Unit::Rank;
    meant.targetForm = *kpi.baseline > 0 && !isInSteps ? TargetForm::Percent : TargetForm::Delta;
    const double difference = std::abs(*kpi.targetAmount - *kpi.baseline);
    const double percent = 100 * difference / std::max(*kpi.baseline, 1e-9);
    meant.targetAmount = meant.targetForm == TargetForm::Percent ? (percent >= 10 ? std::round(percent) : percent) : difference;
    return changeText(meant, metric->unit, currency, language);
}

void fillNumbers(SentenceWords &words, const GoalSentenceInput &input, const Language &language)
{
    if (!input.kpi)
        return;
    const Kpi &kpi = *input.kpi;
    const Metric *metric = input.metrics.find(kpi.metric);
    const QString currency = input.strategy.business().currency;
    const Unit unit = metric ? metric->unit : Unit::Count;
    const Behaviour behaviour = metric ? metric->behaviour : Behaviour::Flow;
    if (metric)
        wordsOf(words, GoalSlot::Metric).text = metric->phrase(language.code());
    wordsOf(words, GoalSlot::Change).text = changeWords(kpi, metric, currency, language);
    if (kpi.baseline)
        wordsOf(words, GoalSlot::Baseline).text = asTyped(*kpi.baseline, unit, currency, language);
    if (const auto target = targetValue(kpi, behaviour))
        wordsOf(words, GoalSlot::Target).text = asTyped(*target, unit, currency, language);
}

std::optional<QDate> lastDayOf(const GoalSentenceInput &input)
{
    const std::optional<QDate> deadline = input.kpi ? input.kpi->deadline : std::nullopt;
    return input.goal.isExploration && input.goal.exploreUntil ? input.goal.exploreUntil : deadline;
}

} // namespace

QString purposeWords(const QString &purpose)
{
    static const QRegularExpression lead(QStringLiteral("^(?:in order to|so as to|to|afin de|pour)\\s+|^afin d[’']"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression end(QStringLiteral("[\\s.;,:]+$"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression plainCapital(
        QStringLiteral("^\\p{Lu}\\p{Ll}*(?![\\p{L}\\d])"), QRegularExpression::UseUnicodePropertiesOption);
    QString words = oneLine(purpose);
    words.remove(lead);
    words.remove(end);
    if (plainCapital.match(words).hasMatch())
        words[0] = words[0].toLower();
    return words;
}

QString asTyped(double value, Unit unit, const QString &currency, const Language &language)
{
    if (unit == Unit::Count)
        return formatCount(value, language);
    return unit == Unit::Currency ? formatMoney(value, currency, language) : formatValue(value, unit, currency, language);
}

QString changeText(const Kpi &kpi, Unit unit, const QString &currency, const Language &language)
{
    if (!kpi.targetAmount)
        return {};
    const double amount = *kpi.targetAmount;
    switch (kpi.targetForm) {
    case TargetForm::Absolute:
        return {};
    case TargetForm::Percent:
        return language.filled(language.translate("core", "by %1", "goal sentence"), {formatPercent(amount, language)});
    case TargetForm::Factor: {
        const double times = kpi.aim == Aim::Lower && amount > 0 && amount < 1 ? 1 / amount : amount;
        return language.filled(
            language.translate("core", "by a factor of %1", "goal sentence"), {formatValue(times, Unit::Ratio, {}, language)});
    }
    case TargetForm::Delta: {
        const QString distance =
            unit == Unit::Percent ? formatDistance(0, amount, unit, currency, language) : asTyped(amount, unit, currency, language);
        return language.filled(language.translate("core", "by %1", "goal sentence"), {distance});
    }
    case TargetForm::PerMonth:
        return language.filled(language.translate("core", "by %1 each month", "goal sentence"), {formatPercent(amount, language)});
    case TargetForm::PerQuarter:
        return language.filled(language.translate("core", "by %1 each quarter", "goal sentence"), {formatPercent(amount, language)});
    }
    Q_UNREACHABLE();
}

SentenceWords wordsFor(const GoalSentenceInput &input, const Language &language)
{
    SentenceWords words;
    const Metric *metric = input.kpi ? input.metrics.find(input.kpi->metric) : nullptr;
    wordsOf(words, GoalSlot::Channel) = {channelWords(input, language), language.translate("core", "which channel", "goal sentence")};
    wordsOf(words, GoalSlot::Purpose) = {purposeWords(input.goal.purpose), language.translate("core", "what for", "goal sentence")};
    wordsOf(words, GoalSlot::Verb).text = verbWords(input.kpi ? input.kpi->aim : Aim::Raise, metric, language);
    wordsOf(words, GoalSlot::Metric).hint = language.translate("core", "what is counted", "goal sentence");
    wordsOf(words, GoalSlot::Change).hint = language.translate("core", "by how much", "goal sentence");
    wordsOf(words, GoalSlot::Baseline).hint = language.translate("core", "today’s value", "goal sentence");
    wordsOf(words, GoalSlot::Target).hint = language.translate("core", "the target", "goal sentence");
    wordsOf(words, GoalSlot::Deadline).hint = language.translate("core", "which day", "goal sentence");
    wordsOf(words, GoalSlot::Question) = {
        oneLine(input.goal.learningQuestion), language.translate("core", "which question", "goal sentence")};
    fillNumbers(words, input, language);
    if (const auto day = lastDayOf(input))
        wordsOf(words, GoalSlot::Deadline).text = formatDay(*day, language);
    return words;
}

} // namespace core
