// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/keydates.h"

#include "catalogue/bothlanguages.h"
#include "catalogue/texts.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using core::KeyDateKind;
using core::KeyDay;

namespace {

constexpr int firstYear = 2024;

const core::KeyDateCatalogue &catalogueOfDates()
{
    static const core::KeyDateCatalogue all = catalogue::keyDates();
    return all;
}

std::vector<KeyDay> daysOfYear(const QString &set, int year)
{
    return core::publicKeyDays(catalogueOfDates(), {set}, {year, 1, 1}, {year, 12, 31}, core::Language::english());
}

const core::PublicKeyDate &dateCalled(const QString &id)
{
    const auto &dates = catalogueOfDates().dates;
    const auto found = std::find_if(dates.begin(), dates.end(), [&](const core::PublicKeyDate &date) { return date.id == id; });
    REQUIRE(found != dates.end());
    return *found;
}

// "03-31 04-20 …": the first day in each year from 2024 on.
QString daysInYears(const QString &set, const QString &id, int years)
{
    const QString name = dateCalled(id).name(QStringLiteral("en"));
    QStringList days;
    for (int year = firstYear; year < firstYear + years; ++year)
        for (const KeyDay &day : daysOfYear(set, year))
            if (day.title == name && day.firstDay.year() == year)
                days << day.firstDay.toString(QStringLiteral("MM-dd"));
    return days.join(u' ');
}

// Public holidays of the whole country that fall on Monday to Friday: the days that banks and offices are closed.
QString workingHolidays(const QString &set, int year)
{
    QStringList days;
    for (const KeyDay &day : daysOfYear(set, year))
        if (day.kind == KeyDateKind::Holiday && day.firstDay.dayOfWeek() <= 5)
            days << day.firstDay.toString(QStringLiteral("MM-dd"));
    days.removeDuplicates();
    return days.join(u' ');
}

struct Known {
    const char *set;
    const char *id;
    const char *days; // 2024 … 2030, as the calendars of these years print them
};

} // namespace

TEST_CASE("every public date has an id, both languages, a known set and a rule that finds its day in every year", "[catalogue][J-07]")
{
    const core::KeyDateCatalogue &all = catalogueOfDates();
    QStringList sets;
    for (const core::KeyDateSet &set : all.sets) {
        CHECK(isInBothLanguages(set.names));
        CHECK_FALSE(set.source.isEmpty());
        CHECK(set.year > 2000);
        sets << set.id;
    }
    CHECK(sets.join(u' ') == u"FR BE CH CA GB US commerce");
    CHECK(hasDistinctIds(all.dates, [](const core::PublicKeyDate &date) { return date.id; }));
    for (const core::PublicKeyDate &date : all.dates) {
        INFO(date.id.toStdString());
        CHECK(isInBothLanguages(date.names));
        CHECK_FALSE(date.kinds.empty());
        for (const auto &[set, kind] : date.kinds)
            CHECK(sets.contains(set));
        for (const auto &[set, shifts] : date.daysOff)
            CHECK(date.kinds.contains(set));
        for (int year = 2000; year < 2100; ++year) {
            const QDate day = core::dayIn(year, date.rule);
            CHECK(day.isValid());
            CHECK((!date.lastDay || core::dayIn(year, *date.lastDay) > day));
        }
    }
}

TEST_CASE("dates that move stand where the calendars of 2024 to 2030 have them", "[catalogue][J-07]")
{
    const Known known = GENERATE(Known{"FR", "easter", "03-31 04-20 04-05 03-28 04-16 04-01 04-21"},
        Known{"FR", "easter_monday", "04-01 04-21 04-06 03-29 04-17 04-02 04-22"},
        Known{"FR", "ascension", "05-09 05-29 05-14 05-06 05-25 05-10 05-30"},
        Known{"BE", "whit_monday", "05-20 06-09 05-25 05-17 06-05 05-21 06-10"},
        Known{"FR", "fr_mothers_day", "05-26 05-25 05-31 05-30 05-28 05-27 05-26"},
        Known{"FR", "fr_fathers_day", "06-16 06-15 06-21 06-20 06-18 06-17 06-16"},
        Known{"FR", "fr_grandmothers_day", "03-03 03-02 03-01 03-07 03-05 03-04 03-03"},
        Known{"FR", "fr_sales_winter", "01-10 01-08 01-07 01-06 01-12 01-10 01-09"},
        Known{"FR", "fr_sales_summer", "06-26 06-25 06-24 06-23 06-28 06-27 06-26"},
        Known{"FR", "fr_beaujolais", "11-21 11-20 11-19 11-18 11-16 11-15 11-21"},
        Known{"FR", "fr_heritage_days", "09-21 09-20 09-19 09-18 09-16 09-15 09-21"},
        Known{"FR", "advent", "12-01 11-30 11-29 11-28 12-03 12-02 12-01"},
        Known{"BE", "be_sales_winter", "01-03 01-03 01-03 01-02 01-03 01-03 01-03"},
        Known{"BE", "be_sales_summer", "07-01 07-01 07-01 07-01 07-01 06-30 07-01"},
        Known{"BE", "be_mothers_day", "05-12 05-11 05-10 05-09 05-14 05-13 05-12"},
        Known{"BE", "be_fathers_day", "06-09 06-08 06-14 06-13 06-11 06-10 06-09"},
        Known{"CH", "ch_fathers_day", "06-02 06-01 06-07 06-06 06-04 06-03 06-02"},
        Known{"CH", "corpus_christi", "05-30 06-19 06-04 05-27 06-15 05-31 06-20"},
        Known{"CH", "ch_geneva_fast", "09-05 09-11 09-10 09-09 09-07 09-06 09-05"},
        Known{"CH", "ch_federal_fast", "09-15 09-21 09-20 09-19 09-17 09-16 09-15"},
        Known{"CH", "ch_fast_monday", "09-16 09-22 09-21 09-20 09-18 09-17 09-16"},
        Known{"CA", "ca_family_day", "02-19 02-17 02-16 02-15 02-21 02-19 02-18"},
        Known{"CA", "ca_victoria", "05-20 05-19 05-18 05-24 05-22 05-21 05-20"},
        Known{"CA", "ca_labour_day", "09-02 09-01 09-07 09-06 09-04 09-03 09-02"},
        Known{"CA", "ca_thanksgiving", "10-14 10-13 10-12 10-11 10-09 10-08 10-14"},
        Known{"GB", "gb_mothering", "03-10 03-30 03-15 03-07 03-26 03-11 03-31"},
        Known{"GB", "shrove_tuesday", "02-13 03-04 02-17 02-09 02-29 02-13 03-05"},
        Known{"GB", "gb_remembrance", "11-10 11-09 11-08 11-14 11-12 11-11 11-10"},
        Known{"GB", "gb_summer_scotland", "08-05 08-04 08-03 08-02 08-07 08-06 08-05"},
        Known{"US", "us_mothers_day", "05-12 05-11 05-10 05-09 05-14 05-13 05-12"},
        Known{"US", "us_small_business", "11-30 11-29 11-28 11-27 11-25 11-24 11-30"},
        Known{"commerce", "black_friday", "11-29 11-28 11-27 11-26 11-24 11-23 11-29"},
        Known{"commerce", "cyber_monday", "12-02 12-01 11-30 11-29 11-27 11-26 12-02"});
    INFO(known.id);
    CHECK(daysInYears(QLatin1String(known.set), QLatin1String(known.id), 7).toStdString() == known.days);
}

TEST_CASE("Mother’s Day in France gives way to Pentecost", "[catalogue][J-07]")
{
    const auto inYear = [](int year) {
        for (const KeyDay &day : daysOfYear(QStringLiteral("FR"), year))
            if (day.title == dateCalled(QStringLiteral("fr_mothers_day")).name(QStringLiteral("en")))
                return day.firstDay;
        return QDate();
    };
    CHECK(inYear(2020) == QDate(2020, 6, 7));
    CHECK(inYear(2022) == QDate(2022, 5, 29));
    CHECK(inYear(2023) == QDate(2023, 6, 4));
}

TEST_CASE("the bank holidays of England and Wales come with their substitute days", "[catalogue][J-07]")
{
    const std::map<int, const char *> known{{2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"},
        {2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"}, {2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"},
        {2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"}, {2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"},
        {2029, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"}, {2030, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"}};
    for (const auto &[year, days] : known)
        CHECK(workingHolidays(QStringLiteral("GB"), year).toStdString() == days);
}

TEST_CASE("the federal holidays of the United States are observed on the nearest weekday, in the year before too", "[catalogue][J-07]")
{
    const std::map<int, const char *> known{{2020, "01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25"},
        {2024, "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"},
        {2025, "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25"},
        {2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"},
        {2027, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31"},
        {2028, "01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25"},
        {2029, "01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25"},
        {2030, "01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"}};
    for (const auto &[year, days] : known)
        CHECK(workingHolidays(QStringLiteral("US"), year).toStdString() == days);
}

TEST_CASE("France, Belgium, Switzerland and Canada keep the holidays of their laws", "[catalogue][J-07]")
{
    CHECK(workingHolidays(QStringLiteral("FR"), 2026) == u"01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25");
    CHECK(workingHolidays(QStringLiteral("FR"), 2024) == u"01-01 04-01 05-01 05-08 05-09 05-20 08-15 11-01 11-11 12-25");
    CHECK(workingHolidays(QStringLiteral("BE"), 2025) == u"01-01 04-21 05-01 05-29 06-09 07-21 08-15 11-11 12-25");
    CHECK(workingHolidays(QStringLiteral("CH"), 2024) == u"01-01 05-09 08-01 12-25");
    CHECK(workingHolidays(QStringLiteral("CA"), 2020) == u"01-01 04-10 05-18 07-01 09-07 10-12 11-11 12-25");
    CHECK(workingHolidays(QStringLiteral("CA"), 2024) == u"01-01 03-29 05-20 07-01 09-02 09-30 10-14 11-11 12-25 12-26");
    CHECK(workingHolidays(QStringLiteral("CA"), 2029) == u"01-01 03-30 05-21 07-02 09-03 10-08 12-25 12-26");
}

TEST_CASE("seasons last as long as the law says, and a law counts from its year on", "[catalogue][J-07]")
{
    const auto lastDay = [](const QString &set, const QString &id, int year) {
        for (const KeyDay &day : daysOfYear(set, year))
            if (day.title == dateCalled(id).name(QStringLiteral("en")) && day.lastDay.year() == year)
                return day.lastDay;
        return QDate();
    };
    CHECK(lastDay(QStringLiteral("FR"), QStringLiteral("fr_sales_winter"), 2024) == QDate(2024, 2, 6));
    CHECK(lastDay(QStringLiteral("FR"), QStringLiteral("fr_sales_summer"), 2025) == QDate(2025, 7, 22));
    CHECK(lastDay(QStringLiteral("BE"), QStringLiteral("be_sales_winter"), 2027) == QDate(2027, 1, 31));
    CHECK_FALSE(lastDay(QStringLiteral("US"), QStringLiteral("us_juneteenth"), 2020).isValid());
    CHECK(lastDay(QStringLiteral("US"), QStringLiteral("us_juneteenth"), 2021).isValid());
    CHECK_FALSE(lastDay(QStringLiteral("CA"), QStringLiteral("ca_truth"), 2020).isValid());
    CHECK(lastDay(QStringLiteral("CA"), QStringLiteral("ca_truth"), 2021).isValid());
}

TEST_CASE("a holiday of Scotland or Northern Ireland on a Sunday is made up for on the Monday", "[catalogue][J-07]")
{
    const auto dayOff = [](const char *id, int year) {
        const QString title = dateCalled(QLatin1String(id)).name(QStringLiteral("en")) + QStringLiteral(" (day off)");
        for (const KeyDay &day : daysOfYear(QStringLiteral("GB"), year))
            if (day.title == title)
                return day.firstDay;
        return QDate();
    };
    CHECK(dayOff("st_patrick", 2024) == QDate(2024, 3, 18));
    CHECK(dayOff("gb_boyne", 2026) == QDate(2026, 7, 13));
    CHECK(dayOff("gb_st_andrew", 2025) == QDate(2025, 12, 1));
    CHECK(dayOff("gb_st_andrew", 2024) == QDate(2024, 12, 2)); // a Saturday
}
