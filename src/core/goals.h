// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"

namespace core {

struct Channel;
struct Persona;

enum class GoalType { Awareness, Reputation, Traffic, Engagement, Conversions, Leads, Service, Listening, Recruitment, Own };
enum class GoalReason { Budget, Workflow, ProveReturn, Align }; // S0-05
enum class Outcome { Open, Met, Missed };
enum class GoalExtent { Programme, Channel, Campaign, Series, SingleAd }; // S0-03
enum class MetricLink { Direct, Proxy }; // S4-16: the metric is what is wanted, or only hints at it

// One SMART goal in words; its numbers are its Kpi. A goal may be saved incomplete (S0-23).
struct Goal {
    Id<Goal> id;
    Id<Quarter> quarter;
    std::optional<Id<Objective>> objective;
    GoalType type = GoalType::Own;
    QString title; // "Grow Instagram to 4,800 followers"
    QString purpose; // "to bring regulars back on weekdays" (S1-06)
    QString soWhat; // S0-07
    QString contribution; // how it serves the objective (S0-19)
    GoalReason reason = GoalReason::Align;
    std::optional<Id<Persona>> audience;
    QString owner;
    QString overrideReason; // why an unsupported target is kept (S0-17)
    bool isExploration = false; // S3-20: a learning question, no number
    QString learningQuestion;
    Outcome outcome = Outcome::Open;
    QString lesson; // S0-10
    GoalExtent extent = GoalExtent::Programme;
    QString sponsor; // whose support it needs (S0-06)
    MetricLink link = MetricLink::Direct;
    QString definition; // what counts: as a lead (S0-45), as a conversion (S0-42), as served (S0-47)
    std::optional<QDate> exploreUntil; // an exploration is over by then (S3-20)
    int position = 0;
    bool operator==(const Goal &) const = default;
};

// Where a goal should stand on a day on its way (S0-21).
struct Milestone {
    Id<Milestone> id;
    Id<Goal> goal;
    QDate day;
    QString title;
    std::optional<double> value; // in the unit of the goal's KPI
    bool operator==(const Milestone &) const = default;
};

enum class NumberSource { Unknown, File, ByHand, Nobody }; // J-13
enum class Granularity { Day, Week, Month }; // S0-38
enum class Scope { All, Organic, Paid };
enum class TargetForm { Absolute, Percent, Factor, Delta, PerMonth, PerQuarter }; // F-40, F-41 (the last two compound)
enum class Aim { Raise, Lower };

// A metric with its scope and target: what a goal is measured by. Values are in the metric's unit (count, percent points,
// seconds, currency). For flows the baseline is the total of a span as long as startDay … deadline.
struct Kpi {
    Id<Kpi> id;
    Id<Goal> goal;
    std::optional<Id<Channel>> channel; // none: the whole business
    QString metric; // id in the metric catalogue; empty while not chosen
    Scope scope = Scope::All;
    Aim aim = Aim::Raise;
    std::optional<double> baseline;
    std::optional<QDate> baselineDay;
    QString baselineSource;
    TargetForm targetForm = TargetForm::Absolute;
    std::optional<double> targetAmount; // 4800, +10 (%), ×2, +500, 5 (% each month or quarter)
    std::optional<QDate> startDay;
    std::optional<QDate> deadline;
    QString noter; // J-13: who notes it down when no file brings it
    NumberSource numberSource = NumberSource::Unknown;
    Granularity granularity = Granularity::Week; // how often it is noted, and looked at
    bool operator==(const Kpi &) const = default;
};

template <>
struct Tokens<GoalType> {
    static constexpr std::array<TokenOf<GoalType>, 10> all{{{GoalType::Awareness, "awareness"}, {GoalType::Reputation, "reputation"},
        {GoalType::Traffic, "traffic"}, {GoalType::Engagement, "engagement"}, {GoalType::Conversions, "conversions"},
        {GoalType::Leads, "leads"}, {GoalType::Service, "service"}, {GoalType::Listening, "listening"},
        {GoalType::Recruitment, "recruitment"}, {GoalType::Own, "own"}}};
};
template <>
struct Tokens<GoalReason> {
    static constexpr std::array<TokenOf<GoalReason>, 4> all{{{GoalReason::Budget, "budget"}, {GoalReason::Workflow, "workflow"},
        {GoalReason::ProveReturn, "prove_return"}, {GoalReason::Align, "align"}}};
};
template <>
struct Tokens<Outcome> {
    static constexpr std::array<TokenOf<Outcome>, 3> all{{{Outcome::Open, "open"}, {Outcome::Met, "met"}, {Outcome::Missed, "missed"}}};
};
template <>
struct Tokens<GoalExtent> {
    static constexpr std::array<TokenOf<GoalExtent>, 5> all{{{GoalExtent::Programme, "programme"}, {GoalExtent::Channel, "channel"},
        {GoalExtent::Campaign, "campaign"}, {GoalExtent::Series, "series"}, {GoalExtent::SingleAd, "single_ad"}}};
};
template <>
struct Tokens<MetricLink> {
    static constexpr std::array<TokenOf<MetricLink>, 2> all{{{MetricLink::Direct, "direct"}, {MetricLink::Proxy, "proxy"}}};
};
template <>
struct Tokens<NumberSource> {
    static constexpr std::array<TokenOf<NumberSource>, 4> all{{{NumberSource::Unknown, "unknown"}, {NumberSource::File, "file"},
        {NumberSource::ByHand, "by_hand"}, {NumberSource::Nobody, "nobody"}}};
};
template <>
struct Tokens<Granularity> {
    static constexpr std::array<TokenOf<Granularity>, 3> all{
        {{Granularity::Day, "day"}, {Granularity::Week, "week"}, {Granularity::Month, "month"}}};
};
template <>
struct Tokens<Scope> {
    static constexpr std::array<TokenOf<Scope>, 3> all{{{Scope::All, "all"}, {Scope::Organic, "organic"}, {Scope::Paid, "paid"}}};
};
template <>
struct Tokens<TargetForm> {
    static constexpr std::array<TokenOf<TargetForm>, 6> all{
        {{TargetForm::Absolute, "absolute"}, {TargetForm::Percent, "percent"}, {TargetForm::Factor, "factor"}, {TargetForm::Delta, "delta"},
            {TargetForm::PerMonth, "per_month"}, {TargetForm::PerQuarter, "per_quarter"}}};
};
template <>
struct Tokens<Aim> {
    static constexpr std::array<TokenOf<Aim>, 2> all{{{Aim::Raise, "raise"}, {Aim::Lower, "lower"}}};
};

} // namespace core
