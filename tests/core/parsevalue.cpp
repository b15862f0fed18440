// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parsevalue.h"
#include "core/format.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace core;

TEST_CASE("numbers are read as people type them", "[goals][S0-14]")
{
    const Language en = Language::english();
    const Language fr = Language::french();
    CHECK(*parseValue(QStringLiteral("4,800"), Unit::Count, en) == 4800);
    CHECK(*parseValue(QStringLiteral("4 800"), Unit::Count, fr) == 4800);
    CHECK(*parseValue(QStringLiteral("4,8"), Unit::Percent, fr) == 4.8);
    CHECK(*parseValue(QStringLiteral("4,8"), Unit::Percent, en) == 4.8);
    CHECK(*parseValue(QStringLiteral("26 %"), Unit::Percent, fr) == 26);
    CHECK(*parseValue(QStringLiteral("€1,500.50"), Unit::Currency, en) == 1500.5);
    CHECK(*parseValue(QStringLiteral("1 500 €"), Unit::Currency, fr) == 1500);
    CHECK(*parseValue(QStringLiteral("1500 CHF"), Unit::Currency, fr) == 1500);
    CHECK_FALSE(parseValue(QStringLiteral("many"), Unit::Count, en));
    CHECK_FALSE(parseValue(QStringLiteral("1e999"), Unit::Count, en));
    CHECK_FALSE(parseValue(QString(), Unit::Count, en));
}

TEST_CASE("durations are read as hours and minutes", "[goals][S1-07]")
{
    const Language en = Language::english();
    for (const char *text : {"5 h 20", "5h20", "5:20", "5\u00a0h\u00a020", "320 min", "320"})
        CHECK(*parseValue(QString::fromUtf8(text), Unit::Seconds, en) == 19200);
    CHECK(*parseValue(QStringLiteral("2 h"), Unit::Seconds, en) == 7200);
    CHECK(*parseValue(QStringLiteral("1 min 15 s"), Unit::Seconds, en) == 75);
    CHECK(*parseValue(QStringLiteral("40 s"), Unit::Seconds, en) == 40);
    CHECK_FALSE(parseValue(QStringLiteral("soon"), Unit::Seconds, en));
    for (const Language &language : {Language::english(), Language::french()}) {
        const auto read = [&language](const char *text) { return parseValue(QString::fromUtf8(text), Unit::Seconds, language); };
        CHECK(read("6 heures") == 21600);
        CHECK(read("une heure") == 3600);
        CHECK(read("an hour") == 3600);
        CHECK(read("2h30") == 9000);
        CHECK(read("2 heures 30 minutes") == 9000);
        CHECK(read("2 heures et demie") == 9000);
        CHECK(read("90 minutes") == 5400);
        CHECK(read("90mins") == 5400);
        CHECK(read("2 hours") == 7200);
        CHECK(read("1,5 heure") == 5400);
        CHECK(read("20 seconds") == 20);
        CHECK_FALSE(read("une fois"));
        CHECK_FALSE(read("hours"));
        CHECK_FALSE(read("a"));
    }
}

TEST_CASE("a change is read in each of its forms", "[goals][S2-29]")
{
    const Language en = Language::english();
    const auto form = [&](const char *text) { return parseChange(QString::fromUtf8(text), Unit::Count, en); };
    CHECK(form("10%")->form == TargetForm::Percent);
    CHECK(form("by 10%")->amount == 10);
    CHECK(form("by a factor of 2")->form == TargetForm::Factor);
    CHECK(form("x2")->form == TargetForm::Factor);
    CHECK(form("×1.5")->amount == 1.5);
    CHECK(form("5% each month")->form == TargetForm::PerMonth);
    CHECK(form("15 percent each quarter")->form == TargetForm::PerQuarter);
    CHECK_FALSE(form("5% each week"));
    CHECK(form("+1,500")->amount == 1500);
    CHECK(form("by 500")->form == TargetForm::Delta);
    CHECK_FALSE(form("a lot"));
    CHECK_FALSE(form("0%"));
}

TEST_CASE("a written number is read back", "[goals][format]")
{
    rc::check("counts", [] {
        const auto value = *rc::gen::inRange(0, 2000000);
        for (const Language &language : {Language::english(), Language::french()})
            RC_ASSERT(parseValue(formatCount(value, language), Unit::Count, language) == double(value));
    });
    rc::check("money in cents", [] {
        const double value = *rc::gen::inRange(0, 2000000) / 100.0;
        for (const Language &language : {Language::english(), Language::french()})
            RC_ASSERT(parseValue(formatMoney(value, QStringLiteral("EUR"), language), Unit::Currency, language) == value);
    });
    rc::check("hours and minutes", [] {
        const double value = 60.0 * *rc::gen::inRange(1, 5000);
        for (const Language &language : {Language::english(), Language::french()})
            RC_ASSERT(parseValue(formatDuration(value, language), Unit::Seconds, language) == value);
    });
}

TEST_CASE("words beside a number of a duration are read or refused, never run together", "[goals][S1-07]")
{
    const Language french = Language::french();
    CHECK(parseValue(QStringLiteral("1 min 30"), Unit::Seconds, french) == 90);
    CHECK(parseValue(QStringLiteral("une minute et demie"), Unit::Seconds, french) == 90);
    CHECK(parseValue(QStringLiteral("2 heures et demie"), Unit::Seconds, french) == 9000);
    CHECK_FALSE(parseValue(QStringLiteral("2 et demie"), Unit::Seconds, french));
    CHECK_FALSE(parseValue(QStringLiteral("5 et 10"), Unit::Seconds, french));
    CHECK(parseValue(QStringLiteral("45"), Unit::Seconds, french) == 2700);
}

TEST_CASE("a duration said as a bound is that duration", "[parse]")
{
    CHECK(core::parseValue(QStringLiteral("moins de 2 heures"), core::Unit::Seconds, core::Language::french()) == 7200);
    CHECK(core::parseValue(QStringLiteral("Less than 1 h 30"), core::Unit::Seconds, core::Language::english()) == 5400);
    CHECK_FALSE(core::parseValue(QStringLiteral("moins de nous"), core::Unit::Seconds, core::Language::french()));
}
