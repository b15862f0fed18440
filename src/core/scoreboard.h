// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"
#include "core/strategy.h"

namespace core {

enum class KpiStatus { OnTrack, Behind, AtRisk, NotEnoughData };
// The place of a status in lists that begin with the worst: 0 at risk … 3 on track.
int worstFirst(KpiStatus status);

enum class DecidedBy { Nothing, Pace, Chance, Both };

// An 80 % range (8 times in 10) round a middle, in the metric's unit.
struct Projection {
    double low = 0;
    double mid = 0;
    double high = 0;
};

// One row of the scoreboard (F-40 … F-49): what is known of a KPI on the last complete day of its data, not later than the
// day asked about. What is not known is empty; with too few numbers for a status nothing is expected or foreseen either. Values
// are in the metric's unit; pace and probability are fractions.
struct KpiReading {
    Id<Kpi> kpi;
    Id<Goal> goal;
    std::optional<Id<Channel>> channel;
    QString metric;
    Tier tier = Tier::Other;
    Behaviour behaviour = Behaviour::Flow;
    Unit unit = Unit::Count;
    QString currency; // of money, else empty
    bool isLowerBetter = false;
    std::optional<double> baseline;
    std::optional<double> target; // F-40 / F-41, as an absolute
    std::optional<double> actual;
    std::optional<double> expected; // F-45
    std::optional<double> pace; // F-46, 1 = exactly on plan
    std::optional<double> progress; // 0 = baseline (or nothing), 1 = target; F-49 for lower-is-better
    std::optional<double> expectedProgress;
    KpiStatus status = KpiStatus::NotEnoughData;
    DecidedBy decidedBy = DecidedBy::Nothing;
    std::optional<Projection> projection; // F-47 by the rule of docs/forecast
    std::optional<double> probability;
    std::optional<double> neededPerWeek; // F-48 × 7
    std::optional<double> getsPerWeek; // mean of the last 28 complete days × 7; for levels the net change
    std::optional<int> daysAhead; // negative: days late; never more than are left, or have gone
    std::optional<QDate> startDay;
    std::optional<QDate> deadline;
    std::optional<QDate> dataTo; // the last complete day the reading rests on
    int daysOfData = 0; // since startDay
    int daysMissing = 0; // of a flow, up to dataTo: nothing is expected of them, and they are no zeros in what is foreseen
    int daysOfHistory = 0; // all that was measured up to dataTo
};

// The target was reached already. What adds up and should stay low is judged on the deadline alone.
bool isReached(const KpiReading &reading);

// The reading of one KPI on `asOf`.
KpiReading readKpi(const Kpi &kpi, const Business &business, const MetricCatalogue &metrics, const MetricSource &source, QDate asOf);

// The readings of a quarter's KPIs, worst first: at risk, behind, not enough data, on track; then in the order of the goals.
std::vector<KpiReading> scoreboard(
    const Strategy &strategy, const Quarter &quarter, const MetricCatalogue &metrics, const MetricSource &source, QDate asOf);

// The lines of a KPI's chart. For flows all values are running totals since startDay; a missing day has no point, and
// `actual` is cut into runs without gaps.
struct KpiPath {
    struct Point {
        QDate day;
        double value = 0;
    };
    struct BandPoint {
        QDate day;
        Projection range;
    };
    std::vector<std::vector<Point>> actual;
    std::vector<Point> target; // the straight line that pace is measured against
    std::vector<BandPoint> forecast; // from dataTo to the deadline; empty without a projection
    std::vector<Point> previous; // the span before, shifted onto this one; empty unless the whole of it was measured
    bool isRunningTotal = false;
};
KpiPath kpiPath(const Kpi &kpi, const KpiReading &reading, const MetricCatalogue &metrics, const MetricSource &source);

// One calendar week with the KPI's value over its days alone; a week without a value is empty.
struct WeekValue {
    QDate firstDay;
    QDate lastDay;
    std::optional<double> value;
    int daysMeasured = 0;

    int days() const { return static_cast<int>(firstDay.daysTo(lastDay)) + 1; }
};
// The weeks from Monday to Sunday of a span, the first and the last cut to it. Those of a flow add up to its running total.
std::vector<WeekValue> kpiWeeks(const Kpi &kpi, const MetricCatalogue &metrics, const MetricSource &source, QDate first, QDate last);

// The same of the `weeks` times seven days that end on `lastDay`. For sparklines.
std::vector<std::optional<double>> weeklyValues(
    const Kpi &kpi, const MetricCatalogue &metrics, const MetricSource &source, QDate lastDay, int weeks);

// The day a quarter is looked at: the clock's, if it lies inside; else the quarter's last day of data, its last day when it
// is over, its first when it is still to come.
QDate viewDay(const Quarter &quarter, QDate clock, std::optional<QDate> lastDataDay);

template <>
struct Tokens<KpiStatus> {
    static constexpr std::array<TokenOf<KpiStatus>, 4> all{{{KpiStatus::OnTrack, "on_track"}, {KpiStatus::Behind, "behind"},
        {KpiStatus::AtRisk, "at_risk"}, {KpiStatus::NotEnoughData, "not_enough_data"}}};
};

} // namespace core
