// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/goalsentence.h"

#include "core/format.h"
#include "core/metrics.h"
#include "core/oneline.h"
#include "core/target.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

// What people type into the sentence stays as exact as they typed it.
QString asTyped(double value, Unit unit, const QString &currency, const Language &language)
{
    if (unit == Unit::Count)
        return formatCount(value, language);
    return unit == Unit::Currency ? formatMoney(value, currency, language) : formatValue(value, unit, currency, language);
}

struct SlotWords {
    QString text; // empty: nothing filled in
    QString hint;
};

// The words of all slots, index 0 unused so that a slot's number is its place in the template.
using SentenceWords = std::array<SlotWords, 9>;

SlotWords &wordsOf(SentenceWords &words, GoalSlot slot)
{
    return words[static_cast<size_t>(slot)];
}

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

QString verbWords(Aim aim, const Language &language)
{
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
    if (!kpi.baseline || kpi.aim == (*kpi.targetAmount < *kpi.baseline ? Aim::Raise : Aim::Lower))
        return {};
    Kpi meant = kpi;
    const bool isInPoints = metric->unit == Unit::Percent;
    meant.targetForm = *kpi.baseline > 0 && !isInPoints ? TargetForm::Percent : TargetForm::Delta;
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
    if (kpi.deadline)
        wordsOf(words, GoalSlot::Deadline).text = formatDay(*kpi.deadline, language);
}

SentenceWords wordsFor(const GoalSentenceInput &input, const Language &language)
{
    SentenceWords words;
    wordsOf(words, GoalSlot::Channel) = {channelWords(input, language), language.translate("core", "which channel", "goal sentence")};
    wordsOf(words, GoalSlot::Purpose) = {oneLine(input.goal.purpose), language.translate("core", "what for", "goal sentence")};
    wordsOf(words, GoalSlot::Verb).text = verbWords(input.kpi ? input.kpi->aim : Aim::Raise, language);
    wordsOf(words, GoalSlot::Metric).hint = language.translate("core", "what is counted", "goal sentence");
    wordsOf(words, GoalSlot::Change).hint = language.translate("core", "by how much", "goal sentence");
    wordsOf(words, GoalSlot::Baseline).hint = language.translate("core", "today’s value", "goal sentence");
    wordsOf(words, GoalSlot::Target).hint = language.translate("core", "the target", "goal sentence");
    wordsOf(words, GoalSlot::Deadline).hint = language.translate("core", "which day", "goal sentence");
    fillNumbers(words, input, language);
    return words;
}

QString textTemplate(const Language &language, bool hasPurpose, bool hasBaseline, bool hasChange)
{
    if (hasPurpose && hasBaseline && hasChange)
        return goalSentenceTemplate(language);
    if (hasPurpose && hasBaseline)
        return language.translate("core", "We will use %1 to %2 in order to bring %4 from %6 to %7 by %8.");
    if (hasPurpose)
        return language.translate("core", "We will use %1 to %2 in order to bring %4 to %7 by %8.");
    if (hasBaseline && hasChange)
        return language.translate("core", "We will use %1 to %3 %4 %5, from %6 to %7 by %8.");
    if (hasBaseline)
        return language.translate("core", "We will use %1 to bring %4 from %6 to %7 by %8.");
    return language.translate("core", "We will use %1 to bring %4 to %7 by %8.");
}

QString explorationText(const GoalSentenceInput &input, const SentenceWords &words, const Language &language)
{
    const QString question = oneLine(input.goal.learningQuestion);
    const QString channel = words[static_cast<size_t>(GoalSlot::Channel)].text;
    const QString day = words[static_cast<size_t>(GoalSlot::Deadline)].text;
    if (!channel.isEmpty() && !day.isEmpty())
        return language.filled(language.translate("core", "We will explore %1 until %2 to learn: %3"), {channel, day, question});
    return language.filled(language.translate("core", "We will explore to learn: %1"), {question});
}

} // namespace

// The template of a complete sentence. Each slot stands alone between spaces: the words before a slot must not change with
// what fills it (in French, none that elides).
QString goalSentenceTemplate(const Language &language)
{
    //: %1 channel, %2 purpose (infinitive), %3 "increase" or "reduce", %4 metric, %5 "by 10%", %6 from, %7 to, %8 day.
    //: French: no word before a place may elide ("pour %2, et ainsi %3 %4 %5", not "afin d’%3").
    return language.translate("core", "We will use %1 to %2 in order to %3 %4 %5, from %6 to %7 by %8.");
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
    case TargetForm::Factor:
        return language.filled(
            language.translate("core", "by a factor of %1", "goal sentence"), {formatValue(amount, Unit::Ratio, {}, language)});
    case TargetForm::Delta:
        if (unit == Unit::Percent)
            return language.filled(language.translate("core", "by %1 points", "goal sentence"), {formatCount(amount, language)});
        return language.filled(language.translate("core", "by %1", "goal sentence"), {asTyped(amount, unit, currency, language)});
    case TargetForm::PerMonth:
        return language.filled(language.translate("core", "by %1 each month", "goal sentence"), {formatPercent(amount, language)});
    }
    Q_UNREACHABLE();
}

std::vector<SentencePart> goalSentence(const GoalSentenceInput &input, const Language &language)
{
    const SentenceWords words = wordsFor(input, language);
    const QString text = goalSentenceTemplate(language);
    std::vector<SentencePart> parts;
    QString fixed;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place < 1 || place > 8) {
            fixed += text[i];
            continue;
        }
        if (!fixed.isEmpty())
            parts.push_back({std::nullopt, std::exchange(fixed, QString()), true});
        const SlotWords &slot = words[static_cast<size_t>(place)];
        parts.push_back({static_cast<GoalSlot>(place), slot.text.isEmpty() ? slot.hint : slot.text, !slot.text.isEmpty()});
        ++i;
    }
    if (!fixed.isEmpty())
        parts.push_back({std::nullopt, fixed, true});
    return parts;
}

QString goalSentenceText(const GoalSentenceInput &input, const Language &language)
{
    SentenceWords words = wordsFor(input, language);
    if (input.goal.isExploration)
        return explorationText(input, words, language);
    const QString form = textTemplate(language, !wordsOf(words, GoalSlot::Purpose).text.isEmpty(),
        !wordsOf(words, GoalSlot::Baseline).text.isEmpty(), !wordsOf(words, GoalSlot::Change).text.isEmpty());
    QStringList arguments;
    for (size_t i = 1; i < words.size(); ++i)
        arguments += words[i].text.isEmpty() ? QStringLiteral("…") : words[i].text;
    return language.filled(form, arguments);
}

QString goalTitle(const GoalSentenceInput &input, const Language &language)
{
    if (!input.goal.title.simplified().isEmpty())
        return oneLine(input.goal.title);
    if (input.goal.isExploration && !input.goal.learningQuestion.simplified().isEmpty())
        return oneLine(input.goal.learningQuestion);
    SentenceWords words = wordsFor(input, language);
    const QString metric = wordsOf(words, GoalSlot::Metric).text;
    const QString target = wordsOf(words, GoalSlot::Target).text;
    if (metric.isEmpty())
        return language.translate("core", "A goal without a name yet");
    const bool isRaise = !input.kpi || input.kpi->aim == Aim::Raise;
    if (target.isEmpty())
        return language.filled(isRaise ? language.translate("core", "Increase %1") : language.translate("core", "Reduce %1"), {metric});
    return language.filled(
        isRaise ? language.translate("core", "Increase %1 to %2") : language.translate("core", "Reduce %1 to %2"), {metric, target});
}

} // namespace core
