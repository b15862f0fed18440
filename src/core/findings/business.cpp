// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/rules.h"
#include "core/findings/thresholds.h"
#include "core/likeness.h"
#include "core/wording.h"

#include <QRegularExpression>

namespace core::rules {

namespace {

QSet<QString> allWords(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words = text.toLower().split(between, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

bool hasPosts(const Facts &plan)
{
    return !plan.posts.empty();
}

// A day to meet on: by the quarter's middle, else in a week, as long as the quarter lasts.
QDate reviewDay(const Facts &plan)
{
    const QDate middle = plan.quarter.firstDay.addDays(plan.quarter.firstDay.daysTo(plan.quarter.lastDay) / 2);
    const QDate wanted = std::max(middle, plan.inDays(Thresholds::daysMore));
    return plan.openDayNear(std::min(wanted, plan.quarter.lastDay));
}

} // namespace

// S3-01
Findings noReasonToBeThere(const Facts &plan)
{
    const Business business = plan.strategy.business();
    if (business.customersExpectUs.value_or(true) || !plan.strategy.all<Objective>().empty())
        return {};
    return {about(business, business.name, Severity::Warning,
        {QT_TRANSLATE_NOOP("message",
             "Your customers do not expect you on the networks, and no business objective asks for it: you probably do not need them."),
            {}},
        {QT_TRANSLATE_NOOP("message", "Name the business objective that the networks are to serve, or stop here."), {}})};
}

// S3-01
Findings expectationUnknown(const Facts &plan)
{
    const Business business = plan.strategy.business();
    if (business.customersExpectUs || !hasPosts(plan) || !plan.strategy.all<Interview>().empty())
        return {};
    return {about(business, business.name, Severity::Info,
        {QT_TRANSLATE_NOOP("message", "Nobody has said yet whether your customers expect you on the networks."), {}},
        {QT_TRANSLATE_NOOP("message", "Ask the next ten customers where they would look for you."), {}})};
}

// S4-03
Findings sameMission(const Facts &plan)
{
    const Business business = plan.strategy.business();
    if (business.mission.trimmed().isEmpty()
        || likeness(allWords(business.mission), allWords(business.socialMission)) < Thresholds::sameMission)
        return {};
    return {about(business, business.name, Severity::Warning,
        {QT_TRANSLATE_NOOP("message", "The mission on the networks says the same as the mission of the business."), {}},
        {QT_TRANSLATE_NOOP("message", "Write what the networks in particular do for it: for whom, what, and to what end."), {}})};
}

// S1-02
Findings tooGeneral(const Facts &plan)
{
    Findings findings;
    const Message fix{QT_TRANSLATE_NOOP("message", "Name whom or what you mean: the more precise, the more useful."), {}};
    for (const Goal &goal : plan.goals)
        if (const auto word = vagueWordIn(goal.title + u'\n' + goal.purpose))
            findings.push_back(about(goal, plan.nameOf(goal), Severity::Info,
                {QT_TRANSLATE_NOOP("message", "The goal “%1” says “%2”, which fits every business."), {plan.nameOf(goal), *word}}, fix));
    for (const Channel *channel : plan.channels)
        if (const auto word = vagueWordIn(channel->mission))
            findings.push_back(about(*channel, plan.nameOf(*channel), Severity::Info,
                {QT_TRANSLATE_NOOP("message", "The mission of “%1” says “%2”, which fits every business."), {plan.nameOf(*channel), *word}},
                fix));
    if (const auto word = vagueWordIn(plan.quarter.summary))
        findings.push_back(about(plan.quarter, quarterName(plan.quarter), Severity::Info,
            {QT_TRANSLATE_NOOP("message", "The summary of the strategy says “%1”, which fits every business."), {*word}}, fix));
    return findings;
}

Findings decisionWithoutDay(const Facts &plan)
{
    if (plan.quarter.decisionAsked.trimmed().isEmpty() || plan.quarter.decideBefore)
        return {};
    Quarter dated = plan.quarter;
    dated.decideBefore = std::max(plan.today, std::min(plan.inDays(Thresholds::daysForAnAction), plan.quarter.lastDay));
    const QString name = quarterName(plan.quarter);
    return {about(plan.quarter, name, Severity::Info,
        {QT_TRANSLATE_NOOP("message", "A decision is asked for, but not by when: it can always wait."), {}},
        {QT_TRANSLATE_NOOP("message", "Give it the day after which it comes too late."), {}},
        Remedy{{QT_TRANSLATE_NOOP("message", "Ask for the decision by %1"), {}, {*dated.decideBefore}}, Edit::changing(dated, name)})};
}

// S1-63
Findings quarterWithoutReview(const Facts &plan)
{
    const auto &reviews = plan.strategy.all<Review>();
    const bool hasReview = std::any_of(reviews.begin(), reviews.end(), [&](const Review &one) { return one.quarter == plan.quarter.id; });
    const QDate day = reviewDay(plan);
    if (hasReview || plan.goals.empty() || !hasPosts(plan) || plan.today >= plan.quarter.lastDay || day > plan.quarter.lastDay)
        return {};
    Review review;
    review.quarter = plan.quarter.id;
    review.day = day;
    review.title = Message{QT_TRANSLATE_NOOP("message", "Review of the quarter"), {}}.in(plan.language);
    return {about(plan.quarter, quarterName(plan.quarter), Severity::Info,
        {QT_TRANSLATE_NOOP("message", "No day is set on which plan and figures are looked at together."), {}},
        {QT_TRANSLATE_NOOP("message", "Plan a review, and put it into everybody’s diary."), {}},
        Remedy{{QT_TRANSLATE_NOOP("message", "Plan a review on %1"), {}, {day}}, Edit::adding(review, review.title)})};
}

// S1-63
Findings reviewNotHeld(const Facts &plan)
{
    Findings findings;
    for (const Review &review : plan.strategy.all<Review>()) {
        const bool wasHeld = review.isDone || !review.decisions.trimmed().isEmpty();
        if (review.quarter != plan.quarter.id || wasHeld || review.day.addDays(Thresholds::daysMore) > plan.today)
            continue;
        Review moved = review;
        moved.day = plan.openDayNear(plan.inDays(Thresholds::daysMore));
        findings.push_back(about(review, review.title, Severity::Info,
            {QT_TRANSLATE_NOOP("message", "The review “%1” of %2 left no trace."), {review.title}, {review.day}},
            {QT_TRANSLATE_NOOP("message", "Hold it, or note what was decided."), {}},
            Remedy{{QT_TRANSLATE_NOOP("message", "Move the review to %1"), {}, {moved.day}}, Edit::changing(moved, review.title)}));
    }
    return findings;
}

} // namespace core::rules
