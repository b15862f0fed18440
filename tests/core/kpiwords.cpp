// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpiwords.h"

#include "core/countednoun.h"
#include "support/measured.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

const Language inEnglish = Language::english();

Metric sessions()
{
    Metric metric = support::metric("sessions", Behaviour::Flow);
    metric.phrases = {
        {QStringLiteral("en"), QStringLiteral("website sessions")}, {QStringLiteral("fr"), QStringLiteral("les sessions du site")}};
    return metric;
}

KpiReading behindByChance()
{
    KpiReading reading;
    reading.metric = QStringLiteral("sessions");
    reading.actual = 2610.4;
    reading.expected = 2482.6;
    reading.target = 6000;
    reading.progress = 0.435;
    reading.pace = 1.05;
    reading.daysAhead = 2;
    reading.status = KpiStatus::Behind;
    reading.decidedBy = DecidedBy::Chance;
    reading.projection = Projection{4970.2, 5963.4, 7090.7};
    reading.probability = 0.45;
    reading.neededPerWeek = 484.2;
    reading.getsPerWeek = 479.4;
    reading.daysOfData = 41;
    reading.daysOfHistory = 84;
    reading.dataTo = QDate(2027, 2, 10);
    reading.deadline = QDate(2027, 3, 31);
    return reading;
}

} // namespace

TEST_CASE("what is counted is named where a number of it is told", "[words]")
{
    const Metric metric = sessions();
    auto reading = behindByChance();
    const auto standing = [&] { return KpiWords(reading, inEnglish, &metric).standing(); };
    CHECK(standing() == u"It is 127 website sessions ahead of the pace expected.");
    reading.expected = 2737.3;
    CHECK(standing() == u"It is 127 website sessions short of the pace expected.");
    reading.expected = 2611.4;
    CHECK(standing() == u"It is 1 short of the pace expected.");
    reading.expected = 2610.1;
    CHECK(standing() == u"It is where it was expected to be.");
    CHECK(KpiWords(reading, inEnglish, &metric).need().plain(inEnglish)
          == u"It needs 484 website sessions a week; the last 28 days brought 479 a week.");
    CHECK(countedNoun(metric, QStringLiteral("fr")) == u"sessions du site");
    Metric reach = sessions();
    reach.phrases[QStringLiteral("fr")] = QStringLiteral("la portée");
    CHECK(countedNoun(reach, QStringLiteral("en")).isEmpty());
}

TEST_CASE("a difference is that of the figures written, and percentages differ by points", "[words]")
{
    auto reading = behindByChance();
    reading.unit = Unit::Percent;
    reading.actual = 38.249;
    reading.expected = 38.251;
    CHECK(KpiWords(reading, inEnglish).value(reading.actual) == u"38.2%");
    CHECK(KpiWords(reading, inEnglish).value(reading.expected) == u"38.3%");
    CHECK(KpiWords(reading, inEnglish).standing() == u"It is 0.1 percentage points short of the pace expected.");
    reading.unit = Unit::Currency;
    reading.currency = QStringLiteral("GBP");
    reading.isLowerBetter = true;
    reading.actual = 12.04;
    reading.expected = 12.23;
    CHECK(KpiWords(reading, inEnglish).standing() == u"It is £0.19 below what was expected; lower is better.");
}

TEST_CASE("a goal behind by its chance says where its rate leads", "[words][F-46]")
{
    auto reading = behindByChance();
    CHECK(
        KpiWords(reading, inEnglish).reason() == u"At this rate it comes to 5,960 on 31 March 2027, not 6,000: that is why it is behind.");
    reading.status = KpiStatus::AtRisk;
    CHECK(KpiWords(reading, inEnglish).reason().endsWith(QStringLiteral("that is why it is at risk.")));
    reading.decidedBy = DecidedBy::Both;
    CHECK(KpiWords(reading, inEnglish).reason().isEmpty());
}

TEST_CASE("a rate rests on as many days as were measured", "[words]")
{
    auto reading = behindByChance();
    reading.daysOfHistory = 8;
    CHECK(KpiWords(reading, inEnglish).need().plain(inEnglish) == u"It needs 484 a week; the 8 days measured so far come to 479 a week.");
}

TEST_CASE("with too few numbers it is too early, and nothing else is said", "[words]")
{
    KpiReading reading;
    reading.metric = QStringLiteral("sessions");
    reading.actual = 1698;
    reading.target = 6000;
    reading.daysOfData = 8;
    const KpiWords words(reading, inEnglish);
    CHECK(words.tooEarly() == u"too early: 8 days of data");
    for (const QString &text : {words.chance(), words.projection(), words.range(), words.pace()})
        CHECK(text == u"–");
    CHECK(words.standing().isEmpty());
    CHECK(words.reason().isEmpty());
}

TEST_CASE("a target reached early is held, not counted in days", "[words]")
{
    auto reading = behindByChance();
    reading.behaviour = Behaviour::Ratio;
    reading.progress = 1.2;
    reading.status = KpiStatus::OnTrack;
    CHECK(KpiWords(reading, inEnglish).pace() == u"reached");
    CHECK(KpiWords(reading, inEnglish).reached() == u"target already reached; hold it until 31 March 2027");
    reading.behaviour = Behaviour::Flow; // what was counted stays counted
    CHECK(KpiWords(reading, inEnglish).reached() == u"target already reached");
}

TEST_CASE("a projection claims no more than it knows", "[words]")
{
    auto reading = behindByChance();
    CHECK(KpiWords(reading, inEnglish).range() == u"4,970–7,090");
    CHECK(KpiWords(reading, inEnglish).projection() == u"5,960");
    reading.projection = Projection{6012, 6012, 6012}; // the deadline is over: this is what came
    CHECK(KpiWords(reading, inEnglish).projection() == u"6,012");
    CHECK(KpiWords(reading, inEnglish).range() == u"6,012");
}
