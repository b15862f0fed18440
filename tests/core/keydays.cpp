// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keydays.h"

#include <catch2/catch.hpp>

#include <cstring>

using namespace core;

namespace {

KeyDate dated(const char *title, QDate day, std::optional<QDate> lastDay = {})
{
    KeyDate date;
    date.id = newId<KeyDate>();
    date.title = QLatin1String(title);
    date.day = day;
    date.lastDay = lastDay;
    return date;
}

PublicKeyDate publicDate(const char *id, KeyDateRule rule, std::map<QString, KeyDateKind> kinds)
{
    PublicKeyDate date;
    date.id = QLatin1String(id);
    date.names = {{QStringLiteral("en"), QString::fromUtf8(id)}};
    date.rule = rule;
    date.kinds = std::move(kinds);
    return date;
}

// A country with a feast on 14 February, a holiday on 1 January that gives Friday off when it is a Saturday, and a trade of its own.
KeyDateCatalogue twoSets()
{
    PublicKeyDate newYear = publicDate("New Year", FixedDay{1, 1}, {{QStringLiteral("US"), KeyDateKind::Holiday}});
    newYear.daysOff[QStringLiteral("US")] = {{6, -1}, {7, 1}};
    PublicKeyDate sales = publicDate("Winter sales", WeekdayFrom{1, 6, 3}, {{QStringLiteral("US"), KeyDateKind::Commercial}});
    sales.days = 28;
    return {{{QStringLiteral("US"), {}, {}, 2024}, {QStringLiteral("commerce"), {}, {}, 2024}},
        {newYear, sales,
            publicDate("Valentine’s Day", FixedDay{2, 14},
                {{QStringLiteral("US"), KeyDateKind::Feast}, {QStringLiteral("commerce"), KeyDateKind::Commercial}})}};
}

QStringList titlesOf(const std::vector<KeyDay> &days)
{
    QStringList titles;
    for (const KeyDay &day : days)
        titles << day.firstDay.toString(Qt::ISODate) + u' ' + day.title;
    return titles;
}

const QStringList allSets{QStringLiteral("US"), QStringLiteral("commerce")};

// Easter of 1900 to 2199 as python-dateutil has it, a letter for each year: A is 22 March, J 31 March, K 1 April.
constexpr const char *easterLetters =
    "YQIVMaYJ]UFZQBVNaRJ^NFZK^VN[RJ^OFZK_VG[SCWOcSK_PG[SDWO\\TK_PH[L`XH\\TEXPHUL`XI\\TEYP]UM`QI]MEYJ]UMZQIVN"
    "aYJ^UFZRBVNbRJ^OFZK_VN[SJ^OGZK_WG[SDWOcTK_PH[SDXO\\TL_PH\\L`XI\\TEYPHUM`XI]TEYQ]UMaQI]NEYJ^UMZRIVNbYJ^V"
    "G[SDWO\\TK_PH[L`XH\\TEXPHUL`XI\\TEYP]UM`QI]MEYJ]UMZQIVNaYJ^UFZRBVNbRJ^OFZK_VN[SJ^OGZK_WG[SDWOcTK_PH[SDX";

} // namespace

TEST_CASE("A key date of several days is on the calendar of every span it touches, and stands by its first day", "[core][J-07]")
{
    Strategy plan;
    plan.all<KeyDate>() = {dated("Fair", {2027, 3, 5}), dated("Winter holidays", {2027, 2, 20}, QDate(2027, 3, 7))};

    const auto march = ownKeyDays(plan, {2027, 3, 1}, {2027, 3, 31});
    REQUIRE(march.size() == 2);
    CHECK(march[0].title == QStringLiteral("Winter holidays"));
    CHECK(march[0].lastDay == QDate(2027, 3, 7));
    CHECK(march[1].lastDay == QDate(2027, 3, 5));
    CHECK(ownKeyDays(plan, {2027, 3, 8}, {2027, 3, 31}).empty());
}

TEST_CASE("Easter is right in every year from 1900 to 2199", "[core][J-07]")
{
    REQUIRE(std::strlen(easterLetters) == 300);
    for (int year = 1900; year < 2200; ++year)
        CHECK(easterSunday(year) == QDate(year, 3, 22).addDays(easterLetters[year - 1900] - 'A'));
    CHECK(easterSunday(1943) == QDate(1943, 4, 25)); // the latest there is
    CHECK(easterSunday(2008) == QDate(2008, 3, 23));
    CHECK(easterSunday(2027) == QDate(2027, 3, 28));
}

TEST_CASE("rules of weekdays find the n-th, the last, and the first from a day on", "[core][J-07]")
{
    CHECK(dayIn(2027, WeekdayOfMonth{11, 4, 4, 1}) == QDate(2027, 11, 26));
    CHECK(dayIn(2027, WeekdayOfMonth{5, 1, -1}) == QDate(2027, 5, 31));
    CHECK(dayIn(2027, WeekdayOfMonth{2, 7, -1}) == QDate(2027, 2, 28));
    CHECK(dayIn(2026, WeekdayFrom{5, 18, 1}) == QDate(2026, 5, 18));
    CHECK(dayIn(2027, WeekdayFrom{5, 18, 1}) == QDate(2027, 5, 24));
    CHECK_FALSE(dayIn(2027, WeekdayOfMonth{2, 1, 5}).isValid());
    CHECK_FALSE(dayIn(2027, FixedDay{2, 29}).isValid());
    CHECK(dayIn(2028, FixedDay{2, 29}).isValid());
}

TEST_CASE("public dates of the chosen sets come by day, with the days off they give, once for all sets", "[core][J-07]")
{
    const KeyDateCatalogue catalogue = twoSets();
    const Language english = Language::english();
    const auto days = publicKeyDays(catalogue, allSets, {2027, 12, 1}, {2028, 2, 29}, english);
    CHECK(titlesOf(days)
          == QStringList{QStringLiteral("2027-12-31 New Year (day off)"), QStringLiteral("2028-01-01 New Year"),
              QStringLiteral("2028-01-12 Winter sales"), QStringLiteral("2028-02-14 Valentine’s Day")});
    CHECK(days.back().kind == KeyDateKind::Commercial); // what weighs most of what the sets say
    CHECK(days.back().sets == allSets);
    CHECK(titlesOf(publicKeyDays(catalogue, {allSets[1]}, {2028, 1, 1}, {2028, 12, 31}, english)).size() == 1);
    CHECK(publicKeyDays(catalogue, {}, {2028, 1, 1}, {2028, 12, 31}, english).empty());
    const auto going = publicKeyDays(catalogue, allSets, {2028, 2, 1}, {2028, 2, 2}, english);
    REQUIRE(going.size() == 1); // a season that began before
    CHECK(going[0].lastDay == QDate(2028, 2, 8));
}

TEST_CASE("a business sees its country's dates and those of commerce until it chooses, and may choose none", "[core][J-07]")
{
    const KeyDateCatalogue catalogue = twoSets();
    Business business;
    CHECK(keyDateSetsOf(business, catalogue) == QStringList{allSets[1]});
    business.country = QStringLiteral("US");
    CHECK(keyDateSetsOf(business, catalogue) == allSets);
    business.keyDates = {allSets[0]};
    CHECK(keyDateSetsOf(business, catalogue) == QStringList{allSets[0]});
    business.keyDates = {QLatin1String(noKeyDateSets)};
    CHECK(keyDateSetsOf(business, catalogue).isEmpty());
}

TEST_CASE("what the business has written down itself is not told twice", "[core][J-07]")
{
    Strategy plan;
    plan.all<KeyDate>() = {dated("Our birthday", {2027, 2, 14}), dated("valentine's day", {2027, 2, 14})};
    const auto days = keyDaysOf(plan, twoSets(), {2027, 2, 14}, {2027, 2, 14}, Language::english());
    CHECK(titlesOf(days) == QStringList{QStringLiteral("2027-02-14 Our birthday"), QStringLiteral("2027-02-14 valentine's day")});
}
