// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"

namespace core {

// Two spans of one length, one right after the other: a day, seven days, or twenty-eight, which hold each weekday as often (S0-38).
struct ComparedSpans {
    QDate first;
    QDate last;
    QDate firstBefore;
    QDate lastBefore;

    int days() const { return static_cast<int>(first.daysTo(last)) + 1; }
};
int daysOf(Granularity granularity);
ComparedSpans spansUpTo(QDate last, Granularity granularity);

// A KPI's figure over the last span that was measured, and over the one before. What was not measured, or has nothing to be divided by,
// is missing and never 0; a flow counts where every day of its span was measured.
struct Comparison {
    ComparedSpans spans;
    std::optional<double> now;
    std::optional<double> before;

    // Out of what there was before, in percent (F-16, F-33); nothing where there was nothing.
    std::optional<double> change() const;
};
// Nothing without any number up to that day.
std::optional<Comparison> compared(const Kpi &kpi, const MetricCatalogue &metrics, const MetricSource &source, QDate asOf);

// What each channel brings over a span, most first: its share of what all channels brought together (F-17, F-30).
struct ChannelShare {
    Id<Channel> channel;
    double value = 0;
    std::optional<double> percent; // nothing where all of them brought nothing
};
std::vector<ChannelShare> channelShares(const std::vector<Channel> &channels, const QString &metric, const MetricCatalogue &metrics,
    const MetricSource &source, QDate first, QDate last);

// Where applications come from and what becomes of them (F-31, S0-55).
struct HireSource {
    Id<Channel> channel;
    double applicants = 0;
    double hires = 0;
    bool isNoise = false; // so many applications, and far fewer hires out of them than elsewhere

    std::optional<double> percent() const;
};
// Of the channels on which both were counted, most hires first.
std::vector<HireSource> hireSources(
    const std::vector<Channel> &channels, const MetricCatalogue &metrics, const MetricSource &source, QDate first, QDate last);

} // namespace core
