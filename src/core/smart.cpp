// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/smart.h"

#include "core/format.h"
#include "core/measure.h"
#include "core/oneline.h"
#include "core/target.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

// What the five checks look at, found once.
struct Judged {
    const SmartInput &input;
    const Language &language;
    const Goal &goal;
    const Kpi *kpi;
    const Metric *metric;
    const Channel *channel;

    QString value(double number) const
    {
        return formatValue(number, metric ? metric->unit : Unit::Count, input.goal.strategy.business().currency, language);
    }
};

SmartLight lightFor(const Judged &judged, Criterion criterion, Light light, const QStringList &sentences)
{
    const QString word = light == Light::Yes ? judged.language.translate("core", "Yes", "light")
                       : light == Light::No  ? judged.language.translate("core", "Not yet", "light")
                                             : judged.language.translate("core", "Not known", "light");
    return {criterion, light, word, sentences.join(u' ')};
}

// Some numbers belong to the business as a whole; the others mean one channel's.
bool needsChannel(const Metric &metric)
{
    return !metric.isByHand && metric.tier != Tier::Leads;
}

SmartLight specific(const Judged &judged)
{
    const auto no = [&](const QString &why) { return lightFor(judged, Criterion::Specific, Light::No, {why}); };
    if (judged.goal.isExploration) {
        if (judged.goal.learningQuestion.simplified().isEmpty())
            return no(judged.language.translate("core", "Write the question that the exploration should answer."));
        return lightFor(judged, Criterion::Specific, Light::Yes,
            {judged.language.translate("core", "An exploration: it answers a question instead of reaching a number.")});
    }
    if (!judged.metric)
        return no(judged.language.translate("core", "Choose a channel and what is counted there."));
    if (!judged.channel && needsChannel(*judged.metric))
        return no(judged.language.translate("core", "Choose the one channel that is meant."));
    const Persona *persona = judged.input.goal.strategy.find(judged.goal.audience);
    const QString first = judged.channel ? judged.language.translate("core", "One channel, one metric.")
                                         : judged.language.translate("core", "One metric of the whole business.");
    if (!persona)
        return lightFor(
            judged, Criterion::Specific, Light::Yes, {first, judged.language.translate("core", "Say for whom, and it gets sharper.")});
    return lightFor(judged, Criterion::Specific, Light::Yes,
        {first, judged.language.filled(judged.language.translate("core", "For %1."), {persona->name})});
}

// A ratio's own numbers, or those of its parts.
bool hasNumbers(const Judged &judged)
{
    const GoalSentenceInput &goal = judged.input.goal;
    return measureOf(*judged.kpi, *judged.metric, goal.metrics, judged.input.source, judged.input.asOf).lastDay().has_value();
}

QString baselineSentence(const Judged &judged)
{
    const Kpi &kpi = *judged.kpi;
    const QString value = judged.value(*kpi.baseline);
    if (kpi.baselineDay && !kpi.baselineSource.isEmpty())
        return judged.language.filled(judged.language.translate("core", "%1 on %2, from %3."),
            {value, formatDay(*kpi.baselineDay, judged.language), kpi.baselineSource});
    if (kpi.baselineDay)
        return judged.language.filled(
            judged.language.translate("core", "%1 on %2."), {value, formatDay(*kpi.baselineDay, judged.language)});
    return judged.language.filled(judged.language.translate("core", "It starts from %1."), {value});
}

// Where the numbers come from, J-13; empty when a file or a person brings them.
QString missingSource(const Judged &judged)
{
    if (!judged.kpi->noter.simplified().isEmpty() || hasNumbers(judged))
        return {};
    if (judged.metric->isByHand)
        return judged.language.translate("core", "Nobody notes this number yet: say who does and how often, or make it an exploration.");
    return judged.language.translate("core", "No file has brought this number yet: import one, or say who notes it.");
}

QString wrongTarget(const Judged &judged, std::optional<double> target)
{
    const Kpi &kpi = *judged.kpi;
    const bool needsBaseline = kpi.targetForm != TargetForm::Absolute || judged.metric->behaviour != Behaviour::Flow;
    if (needsBaseline && !kpi.baseline)
        return judged.language.translate("core", "Say where it stands today.");
    if (!target)
        return judged.language.translate("core", "Say which number tells that the goal is reached.");
    if (!kpi.baseline || judged.metric->behaviour == Behaviour::Flow)
        return {};
    if (*target == *kpi.baseline)
        return judged.language.translate("core", "The target is where it stands today.");
    if (kpi.aim == Aim::Raise && *target < *kpi.baseline)
        return judged.language.translate("core", "It should rise, but the target is below where it stands today.");
    if (kpi.aim == Aim::Lower && *target > *kpi.baseline)
        return judged.language.translate("core", "It should fall, but the target is above where it stands today.");
    return {};
}

SmartLight measurable(const Judged &judged)
{
    const auto no = [&](const QString &why) { return lightFor(judged, Criterion::Measurable, Light::No, {why}); };
    if (judged.goal.isExploration)
        return lightFor(
            judged, Criterion::Measurable, Light::Yes, {judged.language.translate("core", "The answer to the question is what counts.")});
    if (!judged.metric)
        return no(judged.language.translate("core", "Choose what is counted."));
    const auto target = targetValue(*judged.kpi, judged.metric->behaviour);
    if (const QString wrong = wrongTarget(judged, target); !wrong.isEmpty())
        return no(wrong);
    if (const QString missing = missingSource(judged); !missing.isEmpty())
        return lightFor(judged, Criterion::Measurable, judged.metric->isByHand ? Light::No : Light::Unknown, {missing});
    QStringList sentences;
    if (judged.kpi->baseline)
        sentences += baselineSentence(judged);
    sentences += judged.language.filled(judged.language.translate("core", "Reached at %1."), {judged.value(*target)});
    return lightFor(judged, Criterion::Measurable, Light::Yes, sentences);
}

bool isDream(const Judged &judged, const Attainability &attainability)
{
    constexpr int shortDays = 28;
    constexpr double manyTimes = 3;
    const auto daysLeft = attainability.deadline ? judged.input.asOf.daysTo(*attainability.deadline) : shortDays;
    if (daysLeft < 0)
        return false; // it is over
    if (daysLeft < shortDays)
        return true;
    const auto baseline = judged.kpi->baseline;
    return baseline && *baseline > 0 && attainability.target && *attainability.target > manyTimes * *baseline;
}

SmartLight attainable(const Judged &judged, const Attainability &attainability)
{
    if (judged.goal.isExploration)
        return lightFor(
            judged, Criterion::Attainable, Light::Yes, {judged.language.translate("core", "A question can always be answered.")});
    const QString sentence = attainabilitySentence(attainability, judged.language);
    const bool isOpen = !judged.kpi || !attainability.target || !attainability.deadline;
    if (attainability.support == Support::NoHistory) {
        QStringList sentences{
            isOpen ? judged.language.translate("core", "It can be judged once metric, target and deadline are there.")
                   : judged.language.translate("core", "There is no history to judge it by. That is not a no: note a few weeks first.")};
        if (!isOpen && isDream(judged, attainability))
            sentences += judged.language.translate("core", "It is a long way: agree on a smaller first step.");
        return lightFor(judged, Criterion::Attainable, Light::Unknown, sentences);
    }
    SmartLight result = lightFor(judged, Criterion::Attainable, Light::Yes, {sentence});
    result.word = label(attainability.support, judged.language);
    if (attainability.support != Support::NotSupported)
        return result;
    const QString reason = oneLine(judged.goal.overrideReason);
    result.light = reason.isEmpty() ? Light::No : Light::Yes;
    if (!reason.isEmpty())
        result.reason += u' ' + judged.language.filled(judged.language.translate("core", "Kept all the same: %1"), {reason});
    return result;
}

bool fitsBusiness(const Judged &judged)
{
    const Network *network = judged.channel ? judged.input.goal.networks.find(judged.channel->network) : nullptr;
    const BusinessModel model = judged.input.goal.strategy.business().model;
    return !network || network->suits.isEmpty() || model == BusinessModel::Both || network->suits.contains(tokenOf(model));
}

SmartLight relevant(const Judged &judged)
{
    const Objective *objective = judged.input.goal.strategy.find(judged.goal.objective);
    if (!objective)
        return lightFor(
            judged, Criterion::Relevant, Light::No, {judged.language.translate("core", "Choose the business objective that it serves.")});
    if (judged.channel && judged.channel->decision == AuditDecision::Close)
        return lightFor(judged, Criterion::Relevant, Light::No,
            {judged.language.translate("core", "You decided to close this channel: choose another one.")});
    QStringList sentences{judged.language.filled(judged.language.translate("core", "Serves “%1”."), {oneLine(objective->title)})};
    Light light = Light::Yes;
    if (judged.metric && judged.metric->isVanity && judged.goal.soWhat.simplified().isEmpty()) {
        light = Light::No;
        sentences += judged.language.translate(
            "core", "This number is easy to follow and hard to prove: add the “so what”, or count interactions, clicks or conversions.");
    }
    if (!fitsBusiness(judged) && judged.goal.contribution.simplified().isEmpty()) {
        light = light == Light::No ? Light::No : Light::Unknown;
        sentences += judged.language.translate("core", "This network suits other customers than yours: say how it helps.");
    }
    return lightFor(judged, Criterion::Relevant, light, sentences);
}

SmartLight timeBound(const Judged &judged)
{
    const Language &language = judged.language;
    if (!judged.kpi || !judged.kpi->deadline)
        return lightFor(judged, Criterion::TimeBound, Light::No,
            {language.translate("core", "Without a deadline it is easier to put off: choose a day.")});
    const QDate deadline = *judged.kpi->deadline;
    if (judged.kpi->startDay && deadline < *judged.kpi->startDay)
        return lightFor(judged, Criterion::TimeBound, Light::No, {language.translate("core", "It would end before it begins.")});
    const QString day = formatDay(deadline, language);
    const auto daysLeft = static_cast<int>(judged.input.asOf.daysTo(deadline));
    if (daysLeft < 0)
        return lightFor(judged, Criterion::TimeBound, Light::Yes, {language.filled(language.translate("core", "Ended on %1."), {day})});
    QStringList sentences{language.filled(language.translate("core", "Ends on %1, in %n days.", nullptr, daysLeft), {day})};
    const auto reviews = judged.input.goal.strategy.where<Review>(
        [&](const Review &review) { return !review.isDone && review.day >= judged.input.asOf && review.day <= deadline; });
    if (!reviews.empty())
        sentences += language.translate("core", "%n reviews on the way.", nullptr, int(reviews.size()));
    return lightFor(judged, Criterion::TimeBound, Light::Yes, sentences);
}

} // namespace

int SmartReading::lit() const
{
    return static_cast<int>(std::count_if(lights.begin(), lights.end(), [](const SmartLight &light) { return light.light == Light::Yes; }));
}

SmartReading smartReading(const SmartInput &input, const Language &language)
{
    const GoalSentenceInput &goal = input.goal;
    const Judged judged{input, language, goal.goal, goal.kpi, goal.kpi ? goal.metrics.find(goal.kpi->metric) : nullptr,
        goal.kpi ? goal.strategy.find(goal.kpi->channel) : nullptr};
    SmartReading reading;
    if (goal.kpi)
        reading.attainability = attainabilityOf({*goal.kpi, goal.strategy, goal.metrics, input.source, input.asOf});
    reading.lights = {specific(judged), measurable(judged), attainable(judged, reading.attainability), relevant(judged), timeBound(judged)};
    return reading;
}

} // namespace core
