// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/smartparts.h"

#include "core/format.h"
#include "core/oneline.h"

#include <algorithm>

namespace core {

namespace {

// Some numbers belong to the business as a whole; the others mean one channel's.
bool needsChannel(const Metric &metric)
{
    return !metric.isByHand && metric.tier != Tier::Leads;
}

SmartLight specific(const Judged &judged)
{
    const Language &language = judged.language;
    const auto no = [&](const QString &why) { return lightFor(judged, Criterion::Specific, Light::No, {why}); };
    if (judged.goal.isExploration) {
        if (judged.goal.learningQuestion.simplified().isEmpty())
            return no(language.translate("core", "Write the question that the exploration should answer."));
        return lightFor(judged, Criterion::Specific, Light::Yes,
            {language.translate("core", "An exploration: it answers a question instead of reaching a number.")});
    }
    if (!judged.metric)
        return no(language.translate("core", "Choose a channel and what is counted there."));
    if (!judged.channel && needsChannel(*judged.metric))
        return no(language.translate("core", "Choose the one channel that is meant."));
    const Persona *persona = judged.input.goal.strategy.find(judged.goal.audience);
    const QString first = judged.channel ? language.translate("core", "One channel, one metric.")
                                         : language.translate("core", "One metric of the whole business.");
    if (!persona)
        return lightFor(judged, Criterion::Specific, Light::Yes, {first, language.translate("core", "Say for whom, and it gets sharper.")});
    return lightFor(
        judged, Criterion::Specific, Light::Yes, {first, language.filled(language.translate("core", "For %1."), {oneLine(persona->name)})});
}

// Whether the channel's network is one for the customers that the business has (S0-20).
enum class Fit { Unknown, Suits, SuitsOthers };

Fit fitOf(const Judged &judged)
{
    const Network *network = judged.channel ? judged.input.goal.networks.find(judged.channel->network) : nullptr;
    const auto &businesses = judged.input.goal.strategy.all<Business>();
    if (!network || network->suits.isEmpty() || businesses.empty())
        return Fit::Unknown;
    const BusinessModel model = businesses.front().model;
    if (model == BusinessModel::Both)
        return Fit::Suits;
    return network->suits.contains(tokenOf(model)) ? Fit::Suits : Fit::SuitsOthers;
}

QString fitSentence(const Judged &judged)
{
    const Language &language = judged.language;
    switch (judged.input.goal.strategy.business().model) {
    case BusinessModel::B2B:
        return language.translate("core", "This network suits business customers.");
    case BusinessModel::B2C:
        return language.translate("core", "This network suits private customers.");
    case BusinessModel::Both:
        return {};
    }
    Q_UNREACHABLE();
}

// What the number is good for (S0-07): a lead or a sale answers that by itself.
SmartLight &askSoWhat(const Judged &judged, SmartLight &light)
{
    const Language &language = judged.language;
    if (!judged.metric || judged.goal.isExploration || !judged.goal.soWhat.simplified().isEmpty() || judged.metric->tier == Tier::Leads)
        return light;
    light.light = judged.metric->isVanity ? Light::No : Light::Unknown;
    light.reason += u' '
                  + (judged.metric->isVanity
                          ? language.translate("core", "This number is easy to follow and hard to prove: add the “so what”, or count "
                                                       "interactions, clicks or conversions.")
                          : language.translate("core", "Add the “so what”: what does it change for the business?"));
    return light;
}

SmartLight relevant(const Judged &judged)
{
    const Language &language = judged.language;
    const auto no = [&](const QString &why) { return lightFor(judged, Criterion::Relevant, Light::No, {why}); };
    const Objective *objective = judged.input.goal.strategy.find(judged.goal.objective);
    if (!objective)
        return no(language.translate("core", "Choose the business objective that it serves."));
    if (judged.channel && judged.channel->decision == AuditDecision::Close)
        return no(language.translate("core", "You decided to close this channel: choose another one."));
    SmartLight light = lightFor(judged, Criterion::Relevant, Light::Yes,
        {language.filled(language.translate("core", "Serves “%1”."), {oneLine(objective->title)})});
    askSoWhat(judged, light);
    const Fit fit = fitOf(judged);
    if (fit == Fit::SuitsOthers && judged.goal.contribution.simplified().isEmpty()) {
        light.light = light.light == Light::No ? Light::No : Light::Unknown;
        light.reason += u' ' + language.translate("core", "This network suits other customers than yours: say how it helps.");
    } else if (fit == Fit::Suits && light.light == Light::Yes) {
        light.reason = QString(light.reason + u' ' + fitSentence(judged)).trimmed();
    }
    light.word = lightFor(judged, Criterion::Relevant, light.light, {}).word;
    return light;
}

// "2 milestones. Next: 3,100 by 28 February 2027."
QStringList milestoneSentences(const Judged &judged)
{
    const Language &language = judged.language;
    auto milestones =
        judged.input.goal.strategy.where<Milestone>([&](const Milestone &milestone) { return milestone.goal == judged.goal.id; });
    if (milestones.empty())
        return {};
    QStringList sentences{language.translate("core", "%n milestones.", nullptr, int(milestones.size()))};
    std::sort(milestones.begin(), milestones.end(), [](const Milestone &a, const Milestone &b) { return a.day < b.day; });
    const auto next =
        std::find_if(milestones.begin(), milestones.end(), [&](const Milestone &milestone) { return milestone.day >= judged.input.asOf; });
    if (next == milestones.end())
        return sentences;
    const QString day = formatDay(next->day, language);
    if (next->value)
        sentences += language.filled(language.translate("core", "Next: %1 by %2."), {judged.value(*next->value), day});
    else
        sentences += language.filled(language.translate("core", "Next: %1 on %2."), {oneLine(next->title), day});
    return sentences;
}

QStringList onTheWay(const Judged &judged, QDate last)
{
    QStringList sentences = milestoneSentences(judged);
    const auto reviews = judged.input.goal.strategy.where<Review>(
        [&](const Review &review) { return !review.isDone && review.day >= judged.input.asOf && review.day <= last; });
    if (!reviews.empty())
        sentences += judged.language.translate("core", "%n reviews on the way.", nullptr, int(reviews.size()));
    return sentences;
}

SmartLight timeBound(const Judged &judged)
{
    const Language &language = judged.language;
    const auto no = [&](const QString &why) { return lightFor(judged, Criterion::TimeBound, Light::No, {why}); };
    QDate last = judged.kpi ? judged.kpi->deadline.value_or(QDate()) : QDate();
    if (judged.goal.isExploration && judged.goal.exploreUntil)
        last = *judged.goal.exploreUntil;
    if (!last.isValid())
        return no(judged.goal.isExploration ? language.translate("core", "Without an end it never ends: choose the day it is over.")
                                            : language.translate("core", "Without a deadline it is easier to put off: choose a day."));
    if (judged.kpi && judged.kpi->startDay && last < *judged.kpi->startDay)
        return no(language.translate("core", "It would end before it begins."));
    const QString day = formatDay(last, language);
    const auto daysLeft = static_cast<int>(judged.input.asOf.daysTo(last));
    if (daysLeft < 0) {
        QStringList sentences{language.filled(language.translate("core", "Ended on %1."), {day})};
        if (judged.goal.outcome == Outcome::Open)
            sentences += language.translate("core", "Say how it went.");
        return lightFor(judged, Criterion::TimeBound, Light::Yes, sentences);
    }
    QStringList sentences{language.filled(language.translate("core", "Ends on %1, in %n days.", nullptr, daysLeft), {day})};
    if (const Quarter *quarter = judged.input.goal.strategy.find(judged.goal.quarter); quarter && last > quarter->lastDay)
        sentences += language.filled(
            language.translate("core", "That is after the quarter, which ends on %1."), {formatDay(quarter->lastDay, language)});
    return lightFor(judged, Criterion::TimeBound, Light::Yes, sentences + onTheWay(judged, last));
}

} // namespace

QString Judged::value(double number) const
{
    return formatValue(number, metric ? metric->unit : Unit::Count, input.goal.strategy.business().currency, language);
}

SmartLight lightFor(const Judged &judged, Criterion criterion, Light light, const QStringList &sentences)
{
    const QString word = light == Light::Yes ? judged.language.translate("core", "Yes", "light")
                       : light == Light::No  ? judged.language.translate("core", "Not yet", "light")
                                             : judged.language.translate("core", "Not known", "light");
    return {criterion, light, word, sentences.join(u' ')};
}

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
