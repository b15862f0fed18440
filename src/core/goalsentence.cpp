// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/goalsentenceparts.h"

#include "core/oneline.h"

namespace core {

namespace {

// Where no change is told, the verb is part of the template.
QString plainTemplate(const Language &language, Aim aim, bool hasPurpose, bool hasBaseline)
{
    if (hasPurpose && hasBaseline)
        return language.translate("core", "We will use %1 to %2 in order to bring %4 from %6 to %7 by %8.");
    if (hasPurpose)
        return aim == Aim::Raise ? language.translate("core", "We will use %1 to %2 in order to bring %4 up to %7 by %8.")
                                 : language.translate("core", "We will use %1 to %2 in order to bring %4 down to %7 by %8.");
    if (hasBaseline)
        return language.translate("core", "We will use %1 to bring %4 from %6 to %7 by %8.");
    return aim == Aim::Raise ? language.translate("core", "We will use %1 to bring %4 up to %7 by %8.")
                             : language.translate("core", "We will use %1 to bring %4 down to %7 by %8.");
}

QString textTemplate(const GoalSentenceInput &input, const SentenceWords &words, const Language &language)
{
    const bool hasPurpose = !textIn(words, GoalSlot::Purpose).isEmpty();
    const bool hasBaseline = !textIn(words, GoalSlot::Baseline).isEmpty();
    const bool hasChange = !textIn(words, GoalSlot::Change).isEmpty();
    if (hasPurpose && hasBaseline && hasChange)
        return goalSentenceTemplate(language);
    if (hasBaseline && hasChange)
        return language.translate("core", "We will use %1 to %3 %4 %5, from %6 to %7 by %8.");
    if (hasChange && textIn(words, GoalSlot::Target).isEmpty()) // where it starts is not known yet
        return hasPurpose ? language.translate("core", "We will use %1 to %2 in order to %3 %4 %5 by %8.")
                          : language.translate("core", "We will use %1 to %3 %4 %5 by %8.");
    return plainTemplate(language, input.kpi ? input.kpi->aim : Aim::Raise, hasPurpose, hasBaseline);
}

QString explorationText(const SentenceWords &words, const Language &language)
{
    const QString &question = textIn(words, GoalSlot::Question);
    const QString &channel = textIn(words, GoalSlot::Channel);
    const QString &day = textIn(words, GoalSlot::Deadline);
    if (!channel.isEmpty() && !day.isEmpty())
        return language.filled(language.translate("core", "We will explore %1 until %2 to learn: %3"), {channel, day, question});
    if (!day.isEmpty())
        return language.filled(language.translate("core", "We will explore until %1 to learn: %2"), {day, question});
    return language.filled(language.translate("core", "We will explore to learn: %1"), {question});
}

} // namespace

// The templates of a complete sentence. Each slot stands alone between spaces: the words before a slot must not change with
// what fills it (in French, none that elides).
QString goalSentenceTemplate(const Language &language)
{
    //: %1 channel, %2 purpose (infinitive), %3 "increase" or "reduce", %4 metric, %5 "by 10%", %6 from, %7 to, %8 day.
    //: French: no word before a place may elide ("pour %2, et ainsi %3 %5 %4", not "afin d’%3").
    return language.translate("core", "We will use %1 to %2 in order to %3 %4 %5, from %6 to %7 by %8.");
}

QString explorationTemplate(const Language &language)
{
    //: %1 channel, %8 day, %9 the question, in the words of whoever asks it.
    return language.translate("core", "We will explore %1 until %8 to learn: %9");
}

std::vector<SentencePart> goalSentence(const GoalSentenceInput &input, const Language &language)
{
    const SentenceWords words = wordsFor(input, language);
    const QString text = input.goal.isExploration ? explorationTemplate(language) : goalSentenceTemplate(language);
    std::vector<SentencePart> parts;
    QString fixed;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place < 1 || static_cast<size_t>(place) >= words.size()) {
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
    const SentenceWords words = wordsFor(input, language);
    if (input.goal.isExploration)
        return explorationText(words, language);
    QStringList arguments;
    for (size_t i = 1; i < words.size(); ++i)
        arguments += words[i].text.isEmpty() ? QStringLiteral("…") : words[i].text;
    const QString sentence = language.filled(textTemplate(input, words, language), arguments);
    return input.goal.link == MetricLink::Proxy ? QString(sentence + u' ' + proxySentence(language)) : sentence;
}

QString proxySentence(const Language &language)
{
    return language.translate("core", "The number is a sign of it, not the thing itself.");
}

QString goalTitle(const GoalSentenceInput &input, const Language &language)
{
    if (!input.goal.title.simplified().isEmpty())
        return oneLine(input.goal.title);
    if (input.goal.isExploration && !input.goal.learningQuestion.simplified().isEmpty())
        return oneLine(input.goal.learningQuestion);
    const SentenceWords words = wordsFor(input, language);
    const QString &metric = textIn(words, GoalSlot::Metric);
    const QString &target = textIn(words, GoalSlot::Target);
    if (metric.isEmpty())
        return language.translate("core", "A goal without a name yet");
    const bool isRaise = !input.kpi || input.kpi->aim == Aim::Raise;
    if (target.isEmpty())
        return language.filled(isRaise ? language.translate("core", "Increase %1") : language.translate("core", "Reduce %1"), {metric});
    return language.filled(
        isRaise ? language.translate("core", "Increase %1 to %2") : language.translate("core", "Reduce %1 to %2"), {metric, target});
}

} // namespace core
