// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/kpichart.h"

// A café's website sessions in the first quarter of 2027, seen on 10 February: day 41 of 90, a little behind.
inline core::KpiReading sampleReading()
{
    core::KpiReading reading;
    reading.unit = core::Unit::Count;
    reading.behaviour = core::Behaviour::Flow;
    reading.actual = 2610;
    reading.expected = 2733;
    reading.target = 6000;
    reading.pace = 0.955;
    reading.status = core::KpiStatus::Behind;
    reading.projection = core::Projection{4970, 5963, 7090};
    reading.startDay = QDate(2027, 1, 1);
    reading.deadline = QDate(2027, 3, 31);
    reading.dataTo = QDate(2027, 2, 10);
    return reading;
}

inline core::KpiPath samplePath()
{
    core::KpiPath path;
    path.isRunningTotal = true;
    const QDate first(2027, 1, 1);
    double total = 0, before = 0;
    path.actual.emplace_back();
    for (int day = 0; day < 90; ++day) {
        if (day <= 40) {
            total += 2610.0 / 41 * (1 + 0.4 * ((day * 7) % 5 - 2) / 2.0);
            path.actual.back().push_back({first.addDays(day), total});
        } else {
            const double ahead = (day - 40) / 49.0;
            path.forecast.push_back(
                {first.addDays(day), {2610 + ahead * (4970 - 2610), 2610 + ahead * (5963 - 2610), 2610 + ahead * (7090 - 2610)}});
        }
        before += 5120.0 / 90 * (1 + 0.5 * ((day * 5) % 7 - 3) / 3.0);
        path.previous.push_back({first.addDays(day), before});
        path.target.push_back({first.addDays(day), 6000.0 * (day + 1) / 90});
    }
    path.forecast.insert(path.forecast.begin(), {first.addDays(40), {2610, 2610, 2610}});
    return path;
}

inline std::vector<charts::LineChart::Campaign> sampleCampaigns()
{
    return {{QStringLiteral("Galette season"), QDate(2027, 1, 2), QDate(2027, 1, 24)},
        {QStringLiteral("Valentine’s box"), QDate(2027, 2, 1), QDate(2027, 2, 14)},
        {QStringLiteral("Breakfast launch"), QDate(2027, 2, 22), QDate(2027, 3, 20)}};
}

inline charts::LineChart sampleChart(const core::Language &language = core::Language::english())
{
    static const auto reading = sampleReading();
    return charts::kpiChart({QStringLiteral("Website sessions"), reading, samplePath(), QDate(2027, 2, 10), sampleCampaigns()}, language);
}
