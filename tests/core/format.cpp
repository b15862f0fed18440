// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/format.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace core;

namespace {

const Language en = Language::english();
const Language fr = Language::french();

} // namespace

TEST_CASE("counts are grouped as the reader groups them", "[format][Q30]")
{
    CHECK(formatCount(4218, en) == u"4,218");
    CHECK(formatCount(1234567, fr) == u"1\u202f234\u202f567");
    CHECK(formatCount(3.5, en) == u"3.5");
    CHECK(formatCount(3.5, fr) == u"3,5");
    CHECK(formatCount(3.04, en) == u"3");
    CHECK(formatCount(1234.56, en) == u"1,235");
    CHECK(formatCount(-12, fr) == u"\u221212");
    CHECK(formatCount(-0.01, en) == u"0");
    CHECK(formatCount(std::numeric_limits<double>::quiet_NaN(), en) == u"–");
}

TEST_CASE("a language takes the territory of the system's formats and nothing else of them", "[format][Q11]")
{
    QLocale system(QLocale::French, QLocale::Canada); // one may write its months in English, which no test can ask for
    system.setNumberOptions(QLocale::OmitGroupSeparator);
    CHECK(Language::of(u"fr", system).locale() == QLocale(QLocale::French, QLocale::Canada));
    CHECK(Language::of(u"en", system).locale() == QLocale(QLocale::English, QLocale::UnitedKingdom));
}

TEST_CASE("a Canadian French reader still gets narrow spaces in thousands", "[format][Q30]")
{
    const Language quebec = Language::of(u"fr", QLocale(QLocale::French, QLocale::Canada));
    CHECK(formatCount(12345, quebec) == u"12\u202f345");
}

TEST_CASE("percentages carry their sign as the language sets it", "[format][Q30]")
{
    CHECK(formatPercent(26, en) == u"26%");
    CHECK(formatPercent(26, fr) == u"26\u202f%");
    CHECK(formatPercent(4.7, fr) == u"4,7\u202f%");
    CHECK(formatPercent(4.96, en) == u"5%");
    CHECK(formatPercent(4.7, en, 0) == u"5%");
    CHECK(formatPercent(-2.5, en) == u"\u22122.5%");
}

TEST_CASE("money stands before its sign in French and after it in English", "[format][Q30]")
{
    CHECK(formatMoney(1500, QStringLiteral("EUR"), fr) == u"1\u202f500\u00a0€");
    CHECK(formatMoney(1500, QStringLiteral("EUR"), en) == u"€1,500");
    CHECK(formatMoney(0.4, QStringLiteral("EUR"), fr) == u"0,40\u00a0€");
    CHECK(formatMoney(-20.5, QStringLiteral("GBP"), en) == u"\u2212£20.50");
    CHECK(formatMoney(100, QStringLiteral("CAD"), fr) == u"100\u00a0$\u00a0CA");
    CHECK(formatMoney(99.6, QStringLiteral("JPY"), en) == u"¥100");
    CHECK(formatMoney(1500, QStringLiteral("CHF"), en) == u"CHF\u00a01,500");
    CHECK(formatMoney(1500, QString(), fr) == u"1\u202f500");
}

TEST_CASE("durations are told in the largest unit that fits", "[format][S1-07]")
{
    CHECK(formatDuration(16500, en) == u"4\u00a0h\u00a035");
    CHECK(formatDuration(7200, fr) == u"2\u202fh\u202f00");
    CHECK(formatDuration(2100, en) == u"35\u00a0min");
    CHECK(formatDuration(40, fr) == u"40\u202fs");
    CHECK(formatDuration(75, en) == u"1\u00a0min\u00a015\u00a0s");
    CHECK(formatDuration(59.7, en) == u"1\u00a0min");
    CHECK(formatDuration(3599, en) == u"1\u00a0h\u00a000");
    CHECK(formatDuration(3.42, fr) == u"3,4\u202fs");
    CHECK(formatDuration(0, en) == u"0\u00a0s");
    CHECK(formatDuration(-3600, en) == u"\u22121\u00a0h\u00a000");
}

TEST_CASE("a metric's value is written by its unit", "[format]")
{
    CHECK(formatValue(4.7, Unit::Percent, {}, fr) == u"4,7\u202f%");
    CHECK(formatValue(12, Unit::Currency, QStringLiteral("EUR"), en) == u"€12");
    CHECK(formatValue(7200, Unit::Seconds, {}, en) == u"2\u00a0h\u00a000");
    CHECK(formatValue(1.256, Unit::Ratio, {}, en) == u"1.26");
    CHECK(formatValue(4218, Unit::Count, {}, en) == u"4,218");
}

TEST_CASE("dates are written with the first of the month as the French say it", "[format][Q30]")
{
    CHECK(formatDay(QDate(2027, 3, 31), en) == u"31 March 2027");
    CHECK(formatDay(QDate(2027, 3, 1), fr) == u"1er mars 2027");
    CHECK(formatDay(QDate(2027, 3, 1), en) == u"1 March 2027");
    CHECK(formatShortDay(QDate(2027, 3, 31), en) == u"31 Mar");
    CHECK(formatShortDay(QDate(2027, 1, 12), fr) == u"12 janv.");
    CHECK(formatShortDay(QDate(2027, 3, 1), fr) == u"1er mars");
    CHECK(formatLongDay(QDate(2027, 2, 10), fr) == u"mercredi 10 février 2027");
    CHECK(formatLongDay(QDate(2027, 2, 10), en) == u"Wednesday 10 February 2027");
    CHECK(formatDay(QDate(), en).isEmpty());
}

TEST_CASE("times are written as clocks are read", "[format][Q30]")
{
    CHECK(formatTime(QTime(12, 30), fr) == u"12\u202fh\u202f30");
    CHECK(formatTime(QTime(7, 5), fr) == u"7\u202fh\u202f05");
    CHECK(formatTime(QTime(7, 5), en) == u"07:05");
    CHECK(formatTime(QTime(), en).isEmpty());
}

TEST_CASE("counts are whole and larger sums have no pence", "[format]")
{
    CHECK(formatValue(31.1, Unit::Count, {}, en) == u"31");
    CHECK(formatValue(25628.57, Unit::Currency, QStringLiteral("GBP"), en) == u"£25,629");
    CHECK(formatValue(12.04, Unit::Currency, QStringLiteral("GBP"), en) == u"£12.04");
    CHECK(formatValue(99.999, Unit::Currency, QStringLiteral("GBP"), en) == u"£100");
    CHECK(formatMoney(149.99, QStringLiteral("GBP"), en) == u"£149.99"); // an account is exact
}

TEST_CASE("a projection has three figures, a long duration steps of five minutes", "[format]")
{
    const QString pounds = QStringLiteral("GBP");
    CHECK(formatProjection(19053.95, Unit::Currency, pounds, en) == u"£19,100");
    CHECK(formatProjection(37706.89, Unit::Currency, pounds, en) == u"£37,700");
    CHECK(formatProjection(31.1, Unit::Count, {}, en) == u"31");
    CHECK(formatProjection(999.6, Unit::Count, {}, en) == u"1,000");
    CHECK(formatProjection(-12345, Unit::Count, {}, en) == u"\u221212,300");
    CHECK(formatProjection(211, Unit::Seconds, {}, en, 3600) == u"5\u00a0min"); // as coarse as the other end of a range
    CHECK(formatProjection(211, Unit::Seconds, {}, en) == u"3\u00a0min\u00a030\u00a0s");
    CHECK(formatProjection(3480, Unit::Seconds, {}, en) == u"1\u00a0h\u00a000");
    CHECK(formatProjection(12.04, Unit::Currency, pounds, en) == u"£12.04");
    CHECK(formatProjection(4.73, Unit::Percent, {}, en) == u"4.7%");
}

TEST_CASE("rates under ten keep a decimal", "[format]")
{
    CHECK(formatRate(2.3, Unit::Count, {}, en) == u"2.3");
    CHECK(formatRate(2.5, Unit::Count, {}, fr) == u"2,5");
    CHECK(formatRate(484.2, Unit::Count, {}, en) == u"484");
    CHECK(formatRate(9.97, Unit::Count, {}, en) == u"10");
}

TEST_CASE("spans are short, and name a month or a year once", "[format]")
{
    CHECK(formatDays(QDate(2027, 1, 11), QDate(2027, 1, 17), en) == u"11–17\u00a0Jan");
    CHECK(formatDays(QDate(2027, 1, 11), QDate(2027, 1, 17), fr) == u"11–17\u00a0janv.");
    CHECK(formatDays(QDate(2027, 1, 28), QDate(2027, 2, 3), en) == u"28\u00a0Jan\u00a0– 3\u00a0Feb");
    CHECK(formatDays(QDate(2027, 1, 28), QDate(2027, 2, 3), fr) == u"28\u00a0janv.\u00a0– 3\u00a0févr.");
    CHECK(formatDays(QDate(2027, 1, 1), QDate(2027, 1, 3), fr) == u"1er–3\u00a0janv.");
    CHECK(formatDays(QDate(2027, 1, 1), QDate(2027, 1, 1), en) == u"1\u00a0Jan");
    CHECK(formatDatedDays(QDate(2026, 11, 18), QDate(2027, 2, 9), en) == u"18\u00a0Nov\u00a02026\u00a0– 9\u00a0Feb\u00a02027");
    CHECK(formatDatedDays(QDate(2027, 1, 4), QDate(2027, 2, 9), en) == u"4\u00a0Jan\u00a0– 9\u00a0Feb\u00a02027");
}

TEST_CASE("French counts one and a half in the singular", "[format]")
{
    CHECK(pluralOf(1.5, fr) == 1);
    CHECK(pluralOf(0, fr) <= 1);
    CHECK(pluralOf(2, fr) == 2);
    CHECK(pluralOf(1, en) == 1);
    CHECK(pluralOf(1.5, en) == 2);
    CHECK(pluralOf(0, en) == 2);
}
