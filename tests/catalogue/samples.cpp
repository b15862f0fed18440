// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/samplesource.h"

#include "core/scoreboard.h"

#include <catch2/catch.hpp>

#include <QSet>

#include <set>

namespace {

const core::Quarter &springQuarter()
{
    static const core::Quarter quarter = *core::quarterNamed(u"2027Q1");
    return quarter;
}

QStringList sampleLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("fr")};
}

// Calls test(sample, name) for the three samples in both languages.
template <class Test>
void forEachSample(const core::Quarter &quarter, Test test)
{
    for (const QString &id : catalogue::sampleIds()) {
        for (const QString &language : sampleLanguages()) {
            INFO(id.toStdString() << '-' << language.toStdString());
            test(catalogue::sample(id, language, quarter), language);
        }
    }
}

QDate fortyFirstDay(const core::Quarter &quarter)
{
    return quarter.firstDay.addDays(40);
}

} // namespace

TEST_CASE("statuses", "[.][show]")
{
    forEachSample(springQuarter(), [](const catalogue::Sample &sample, const QString &) {
        const SampleSource source(sample);
        const core::MetricCatalogue metrics = catalogue::metrics();
        for (const auto &reading : core::scoreboard(
                 sample.strategy, sample.strategy.all<core::Quarter>().front(), metrics, source, fortyFirstDay(springQuarter())))
            WARN(sample.strategy.find(reading.goal)->title.toStdString()
                 << " | " << core::tokenOf(reading.status).toStdString() << " | actual " << reading.actual.value_or(-1) << " expected "
                 << reading.expected.value_or(-1) << " target " << reading.target.value_or(-1) << " pace " << reading.pace.value_or(-1)
                 << " chance " << reading.probability.value_or(-1) << " days " << reading.daysOfData << " gets "
                 << reading.getsPerWeek.value_or(-1) << " needs " << reading.neededPerWeek.value_or(-1) << " by "
                 << static_cast<int>(reading.decidedBy));
    });
}
