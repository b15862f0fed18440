// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/smartparts.h"

#include "core/format.h"
#include "core/measure.h"
#include "core/oneline.h"
#include "core/target.h"

namespace core {

namespace {

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

QString noterSentence(const Judged &judged)
{
    const QString noter = oneLine(judged.kpi->noter);
    if (noter.isEmpty())
        return {};
    const Language &language = judged.language;
    switch (judged.kpi->granularity) {
    case Granularity::Day:
        return language.filled(language.translate("core", "%1 notes it every day."), {noter});
    case Granularity::Week:
        return language.filled(language.translate("core", "%1 notes it every week."), {noter});
    case Granularity::Month:
        return language.filled(language.translate("core", "%1 notes it every month."), {noter});
    }
    Q_UNREACHABLE();
}

// Where the numbers come from (J-13): "Nobody" is a no, a file that has not come yet is not known.
struct SourceGap {
    Light light = Light::Yes;
    QString sentence;
};

SourceGap sourceGap(const Judged &judged)
{
    const Language &language = judged.language;
    if (judged.kpi->numberSource == NumberSource::Nobody)
        return {Light::No, language.translate("core", "Nobody notes this number: say who does and how often, or make it an exploration.")};
    if (!judged.kpi->noter.simplified().isEmpty() || hasNumbers(judged))
        return {};
    if (judged.kpi->numberSource == NumberSource::ByHand)
        return {Light::No, language.translate("core", "Say who notes it.")};
    if (judged.kpi->numberSource == NumberSource::File)
        return {Light::Unknown, language.translate("core", "No file has brought this number yet: import one.")};
    if (judged.metric->isByHand)
        return {
            Light::No, language.translate("core", "Nobody notes this number yet: say who does and how often, or make it an exploration.")};
    return {Light::Unknown, language.translate("core", "No file has brought this number yet: import one, or say who notes it.")};
}

QString wrongWay(const Judged &judged, double baseline, double target)
{
    const Language &language = judged.language;
    if (target == baseline)
        return language.translate("core", "The target is where it stands today.");
    if (judged.kpi->aim == Aim::Raise && target < baseline)
        return language.translate("core", "It should rise, but the target is below where it stands today.");
    if (judged.kpi->aim == Aim::Lower && target > baseline)
        return language.translate("core", "It should fall, but the target is above where it stands today.");
    return {};
}

QString wrongTarget(const Judged &judged, std::optional<double> target)
{
    const Kpi &kpi = *judged.kpi;
    const Language &language = judged.language;
    const bool isRelative = kpi.targetForm != TargetForm::Absolute;
    if ((isRelative || judged.metric->behaviour != Behaviour::Flow) && !kpi.baseline)
        return language.translate("core", "Say where it stands today.");
    if (isMeaninglessOfNothing(kpi))
        return language.translate("core", "A percentage of nothing is nothing: say by how many it should grow, or the number to reach.");
    if (!target)
        return language.translate("core", "Say which number tells that the goal is reached.");
    if (*target < 0 && kpi.baseline.value_or(0) >= 0)
        return language.translate("core", "It can’t fall below zero.");
    if (!kpi.baseline || (judged.metric->behaviour == Behaviour::Flow && !isRelative))
        return {};
    return wrongWay(judged, *kpi.baseline, *target);
}

// Without history only common sense can tell a target from a dream (S0-18): several times what there is, or a hundred a day from
// nothing, and little time.
bool isDream(const Judged &judged, const Attainability &attainability)
{
    constexpr int shortDays = 28;
    constexpr double manyTimes = 3;
    constexpr double manyTimesSoon = 1.5;
    constexpr double manyADay = 100;
    if (!attainability.deadline || !attainability.target)
        return false;
    const auto daysLeft = judged.input.asOf.daysTo(*attainability.deadline);
    if (daysLeft < 0)
        return false; // it is over
    const double baseline = judged.kpi->baseline.value_or(0);
    if (baseline <= 0)
        return judged.kpi->aim == Aim::Raise && *attainability.target / static_cast<double>(daysLeft + 1) > manyADay;
    const double times = judged.kpi->aim == Aim::Raise ? *attainability.target / baseline
                       : *attainability.target > 0     ? baseline / *attainability.target
                                                       : manyTimes + 1;
    return times > manyTimes || (daysLeft < shortDays && times > manyTimesSoon);
}

SmartLight unjudged(const Judged &judged, const Attainability &attainability)
{
    const Language &language = judged.language;
    const bool isOpen = !judged.kpi || !attainability.target || !attainability.deadline;
    QStringList sentences{
        isOpen ? language.translate("core", "It can be judged once metric, target and deadline are there.")
               : language.translate("core", "There is no history to judge it by. That is not a no: note a few weeks first.")};
    if (!isOpen && isDream(judged, attainability))
        sentences += language.translate("core", "It is a long way: agree on a smaller first step.");
    return lightFor(judged, Criterion::Attainable, Light::Unknown, sentences);
}

} // namespace

SmartLight measurable(const Judged &judged)
{
    const Language &language = judged.language;
    const auto no = [&](const QString &why) { return lightFor(judged, Criterion::Measurable, Light::No, {why}); };
    if (judged.goal.isExploration)
        return lightFor(
            judged, Criterion::Measurable, Light::Yes, {language.translate("core", "The answer to the question is what counts.")});
    if (!judged.metric)
        return no(language.translate("core", "Choose what is counted."));
    const auto target = targetValue(*judged.kpi, judged.metric->behaviour);
    if (const QString wrong = wrongTarget(judged, target); !wrong.isEmpty())
        return no(wrong);
    const SourceGap gap = sourceGap(judged);
    if (gap.light != Light::Yes)
        return lightFor(judged, Criterion::Measurable, gap.light, {gap.sentence});
    QStringList sentences;
    if (judged.kpi->baseline)
        sentences += baselineSentence(judged);
    sentences += language.filled(language.translate("core", "Reached at %1."), {judged.value(*target)});
    if (const QString noter = noterSentence(judged); !noter.isEmpty())
        sentences += noter;
    if (judged.goal.link == MetricLink::Proxy)
        sentences += proxySentence(language);
    return lightFor(judged, Criterion::Measurable, Light::Yes, sentences);
}

SmartLight attainable(const Judged &judged, const Attainability &attainability)
{
    constexpr double dreamTimes = 5;
    const Language &language = judged.language;
    if (judged.goal.isExploration)
        return lightFor(judged, Criterion::Attainable, Light::Yes, {language.translate("core", "A question can always be answered.")});
    if (attainability.support == Support::NoHistory)
        return unjudged(judged, attainability);
    SmartLight result = lightFor(judged, Criterion::Attainable, Light::Yes, {attainabilitySentence(attainability, language)});
    result.word = label(attainability.support, language);
    if (attainability.support != Support::NotSupported)
        return result;
    const QString reason = oneLine(judged.goal.overrideReason);
    result.light = reason.isEmpty() ? Light::No : Light::Yes;
    if (!reason.isEmpty()) {
        result.word = language.translate("core", "Kept", "a goal beyond what its history supports, with a reason");
        result.reason += u' ' + language.filled(language.translate("core", "Kept all the same: %1"), {reason});
    } else if (attainability.ratio.value_or(0) > dreamTimes) {
        result.reason += u' ' + language.translate("core", "It is a long way: agree on a smaller first step.");
    }
    return result;
}

bool isMeaninglessOfNothing(const Kpi &kpi)
{
    return kpi.targetAmount && kpi.targetForm != TargetForm::Absolute && kpi.targetForm != TargetForm::Delta && kpi.baseline == 0;
}

} // namespace core
