// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/cellvalue.h"

#include <charconv>
#include <cmath>

namespace importing {

namespace {

// Workbooks write numbers in one way only, with a point and perhaps an exponent; the reader adds a sign to those shown as percent.
std::optional<double> workbookNumber(std::string_view text)
{
    if (text.ends_with('%'))
        text.remove_suffix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::optional<double> writtenNumber(const tables::Cell &cell, const core::Metric &metric, DecimalSign sign)
{
    if (cell.kind == tables::CellKind::Date)
        return std::nullopt; // a spreadsheet made a day of it
    if (cell.kind == tables::CellKind::Number)
        return workbookNumber(cell.text());
    if (metric.unit == core::Unit::Seconds)
        if (const std::optional<double> seconds = secondsFrom(cell.text()))
            return seconds;
    return numberFrom(cell.text(), sign, metric.unit == core::Unit::Count);
}

} // namespace

CellValue cellValue(const tables::Cell &cell, const core::Metric &metric, ValueForm form, DecimalSign sign)
{
    if (isMissing(cell.text()))
        return {};
    const std::optional<double> number = writtenNumber(cell, metric, sign);
    const bool isFraction = form == ValueForm::Fraction && cell.text().find('%') == std::string_view::npos;
    const double factor = form == ValueForm::Hours ? 3600 : form == ValueForm::Milliseconds ? 0.001 : isFraction ? 100 : 1;
    if (!number || !std::isfinite(*number * factor))
        return {CellValue::State::Bad, 0};
    return {CellValue::State::Value, *number * factor};
}

} // namespace importing
