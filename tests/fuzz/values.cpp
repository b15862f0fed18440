// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/cellvalue.h"
#include "importing/name.h"
#include "preview.h"
#include "tables/cellstyles.h"
#include "tables/daycolumn.h"
#include "tables/outsheet.h"

#include <array>
#include <charconv>

// Days, numbers and names: each line of an input is a cell, all of them a column.
namespace {

using importing::DecimalSign;
using tables::DayOrder;

constexpr std::array orders{DayOrder::Unknown, DayOrder::DayFirst, DayOrder::MonthFirst};
constexpr std::array signs{DecimalSign::Unknown, DecimalSign::Point, DecimalSign::Comma};
constexpr std::array forms{core::ValueForm::AsWritten, core::ValueForm::Hours, core::ValueForm::Milliseconds, core::ValueForm::Fraction};
constexpr std::array units{core::Unit::Count, core::Unit::Percent, core::Unit::Seconds, core::Unit::Currency};
constexpr std::array kinds{tables::CellKind::Text, tables::CellKind::Number, tables::CellKind::Date};

void checkDay(const QString &text)
{
    if (const auto day = tables::writtenDay(text)) {
        const bool isOpen = day->month == 0;
        fuzz::require(isOpen ? day->first > 0 && day->second > 0 : day->month <= 12 && day->day >= 1 && day->day <= 31,
            "a day has a place in a month");
        fuzz::require(day->year >= 0 && day->year <= 9999, "a year has four digits");
        fuzz::require(!day->time || day->time->isValid(), "a time of day is one");
    }
    for (const DayOrder order : orders)
        if (const auto range = tables::dayRange(text, order))
            fuzz::require(range->first.isValid() && range->first <= range->last, "a range runs forwards");
}

void checkNumber(std::string_view text)
{
    for (const DecimalSign sign : signs)
        for (const bool isWhole : {false, true})
            if (const auto number = importing::numberFrom(text, sign, isWhole))
                fuzz::require(std::isfinite(*number), "numbers are finite");
    if (const auto seconds = importing::secondsFrom(text))
        fuzz::require(std::isfinite(*seconds) && *seconds >= 0, "seconds are finite");
    const tables::Cell cell{text.data(), static_cast<quint32>(text.size())};
    for (const core::Unit unit : units)
        for (const core::ValueForm form : forms)
            for (const tables::CellKind kind : kinds) {
                core::Metric metric;
                metric.unit = unit;
                const auto value = importing::cellValue({cell.data, cell.size, kind}, metric, form, DecimalSign::Point);
                fuzz::require(std::isfinite(value.value), "values are finite");
            }
    double serial = 0;
    std::from_chars(text.data(), text.data() + text.size(), serial);
    for (const bool countsFrom1904 : {false, true})
        if (const std::string iso = tables::isoFromSerial(serial, countsFrom1904); !iso.empty())
            fuzz::require(tables::writtenDay(QString::fromStdString(iso)).has_value(), "a workbook's day is one");
}

void checkText(const QString &text)
{
    const QString folded = importing::foldedName(text).text;
    fuzz::require(importing::foldedName(folded).text.size() <= folded.size(), "a folded name does not grow");
    importing::withoutMojibake(text);
    importing::withoutEntities(text);
    fuzz::require(tables::withoutGuard(tables::guarded(text)) == text, "a guard comes off exactly");
    tables::isDateFormat(text);
    tables::isPercentFormat(text);
}

void checkColumn(const std::vector<QString> &cells)
{
    for (const DayOrder order : orders)
        for (const std::optional<int> year : {std::optional<int>(), std::optional(2027)}) {
            tables::DayColumn column;
            for (const QString &cell : cells)
                column.add(cell);
            column.decide(order, year);
            for (std::size_t row = 0; row < cells.size(); ++row) {
                const auto day = column.day(row);
                fuzz::require(!day || day->isValid(), "days are days");
                fuzz::require(column.moment(row).has_value() == day.has_value(), "a moment is of a day");
            }
        }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, std::size_t size)
{
    const std::string_view input = fuzz::textOf(bytes, size);
    importing::DecimalEvidence evidence;
    std::vector<QString> cells;
    for (std::size_t at = 0; at < size;) {
        const std::string_view line = input.substr(at, input.find('\n', at) - at);
        cells.push_back(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size())));
        checkDay(cells.back());
        checkNumber(line);
        checkText(cells.back());
        evidence.add(line);
        at += line.size() + 1;
    }
    evidence.sign();
    checkColumn(cells);
    return 0;
}
