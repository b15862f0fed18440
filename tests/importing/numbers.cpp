// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/cellvalue.h"
#include "importing/number.h"

#include <catch2/catch.hpp>

using importing::DecimalSign;
using importing::numberFrom;

namespace {

DecimalSign signOf(std::initializer_list<std::string_view> cells)
{
    importing::DecimalEvidence evidence;
    for (const std::string_view cell : cells)
        evidence.add(cell);
    return evidence.sign();
}

} // namespace

TEST_CASE("missing is not zero", "[import]")
{
    for (const std::string_view marker : {"", " ", "-", "--", " --", "N/A", "NAN", "NaN", "—", "\xC2\xA0"})
        CHECK(importing::isMissing(marker));
    CHECK_FALSE(importing::isMissing("0"));
    CHECK_FALSE(importing::isMissing("< 1%"));
}

TEST_CASE("the decimal sign is learnt from cells that leave no doubt", "[import]")
{
    CHECK(signOf({"1,234", "12,5"}) == DecimalSign::Comma);
    CHECK(signOf({"1.234", "0.5"}) == DecimalSign::Point);
    CHECK(signOf({"2.546", "99,88%"}) == DecimalSign::Comma);
    CHECK(signOf({"1,234.50"}) == DecimalSign::Point);
    CHECK(signOf({"1.234,50"}) == DecimalSign::Comma);
    CHECK(signOf({"1 234,567"}) == DecimalSign::Comma);
    CHECK(signOf({"1,234", "5", "1,234,567"}) == DecimalSign::Unknown);
}

TEST_CASE("numbers are read as their column writes them", "[import]")
{
    CHECK(numberFrom("2.546", DecimalSign::Comma, true) == 2546);
    CHECK(numberFrom("2.546", DecimalSign::Point, true) == 2.546);
    CHECK(numberFrom("1,234,567", DecimalSign::Unknown, true) == 1234567);
    CHECK(numberFrom("11\xE2\x80\xAF"
                     "427\xE2\x80\xAF"
                     "694",
              DecimalSign::Unknown, true)
          == 11427694);
    CHECK(numberFrom("35\xC2\xA0"
                     "276,71",
              DecimalSign::Comma, false)
          == 35276.71);
    CHECK(numberFrom("1'234.5", DecimalSign::Point, false) == 1234.5);
    CHECK(numberFrom("-6", DecimalSign::Unknown, true) == -6);
    CHECK(numberFrom("\xE2\x88\x92"
                     "6",
              DecimalSign::Unknown, true)
          == -6);
    CHECK(numberFrom("4.96%", DecimalSign::Point, false) == 4.96);
    CHECK(numberFrom("US$ 0,50", DecimalSign::Comma, false) == 0.5);
    CHECK(numberFrom("\xC2\xA3"
                     "0.00",
              DecimalSign::Point, false)
          == 0);
    CHECK(numberFrom("12,50 \xE2\x82\xAC", DecimalSign::Comma, false) == 12.5);
}

TEST_CASE("a cell that may mean two numbers means none", "[import]")
{
    CHECK_FALSE(numberFrom("1,234", DecimalSign::Unknown, false));
    CHECK(numberFrom("1,234", DecimalSign::Unknown, true) == 1234); // people are whole
    CHECK_FALSE(numberFrom("12,5", DecimalSign::Point, false));
    for (const std::string_view text :
        {"< 1%", "3.\xD0\xB0\xD0\xBF\xD1\x80", "1 23", "12.34.5", "1,23,456", "5 views", "1e5x", ".", "-", "--5"})
        CHECK_FALSE(numberFrom(text, DecimalSign::Unknown, true));
}

TEST_CASE("durations are seconds", "[import]")
{
    CHECK(importing::secondsFrom("0:04:04") == 244);
    CHECK(importing::secondsFrom("00:00:31") == 31);
    CHECK(importing::secondsFrom("12:30") == 750);
    CHECK_FALSE(importing::secondsFrom("12"));
    CHECK_FALSE(importing::secondsFrom("1:75"));
    CHECK_FALSE(importing::secondsFrom("1:2:3:4"));
}

TEST_CASE("a number that a workbook shows as percent is in hundredths already", "[import]")
{
    core::Metric rate;
    rate.unit = core::Unit::Percent;
    constexpr std::string_view text = "5.79%";
    const tables::Cell cell{text.data(), static_cast<quint32>(text.size()), tables::CellKind::Number};
    for (const importing::ValueForm form : {importing::ValueForm::AsWritten, importing::ValueForm::Fraction}) {
        const importing::CellValue value = importing::cellValue(cell, rate, form, DecimalSign::Comma);
        CHECK(value.state == importing::CellValue::State::Value);
        CHECK(value.value == 5.79);
    }
}

TEST_CASE("a number that outgrows what can be counted in its unit is no value", "[import]")
{
    const std::string_view largest = "1.7e308";
    const tables::Cell cell{largest.data(), static_cast<quint32>(largest.size()), tables::CellKind::Number};
    for (const core::ValueForm form : {core::ValueForm::Hours, core::ValueForm::Fraction})
        CHECK(importing::cellValue(cell, {}, form, DecimalSign::Point).state == importing::CellValue::State::Bad);
    CHECK(importing::cellValue(cell, {}, core::ValueForm::Milliseconds, DecimalSign::Point).state == importing::CellValue::State::Value);
}
