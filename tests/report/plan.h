// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/keydates.h"
#include "report/report.h"

// A plan with its numbers, held in memory: what a document is made from in these tests.
class Plan : public core::MetricSource {
public:
    // The café's plan, in the first quarter of 2027.
    static Plan ofSample(const QString &id = QStringLiteral("cafe"), const QString &language = QStringLiteral("en"));
    static Plan empty();

    report::Input input(
        const core::Language &language = core::Language::english(), report::Profile profile = report::Profile::Manager) const;

    // Leaves exactly that many goals, made of the ones that are there.
    Plan &withGoals(int count);
    // Puts the text into every text of the plan that people write.
    Plan &withEveryText(const QString &text);

    std::vector<core::Series> series(const core::SeriesQuery &query) const override;
    std::vector<core::SourceNote> sources(const core::SeriesQuery &query) const override;

    core::Strategy strategy;
    core::Quarter quarter;
    QDate asOf;
    core::MetricCatalogue metrics = catalogue::metrics();
    core::NetworkCatalogue networks = catalogue::networks();
    core::KeyDateCatalogue keyDates = catalogue::keyDates();
    std::vector<catalogue::Sample::File> files;
    std::vector<core::Series> noted = {}; // by hand
};
