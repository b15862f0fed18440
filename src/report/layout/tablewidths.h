// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content.h"
#include "report/typesetter.h"

namespace report {

constexpr double bulletCellWidth = 52;
constexpr double strengthBlock = 4.4;
constexpr double strengthGap = 1.4;
constexpr double tickBox = 8.5;
constexpr int strengthMost = 5;
constexpr double statusCellMark = 8;
constexpr double pillarCellMark = 7;

// How the texts of a table's column are set.
Setting headSettingOf(const Column &column);
Setting cellSettingOf(const Column &column, int maxLines);
Setting secondSettingOf(const Column &column, int maxLines);

// Of the text, for the marks before it.
double indentOf(const Cell &cell);
// Between two columns.
double columnGapOf(const Table &table);
// Widths by the columns' contents, which with the gaps between them fill `available`.
std::vector<double> columnWidthsOf(const Table &table, const Typesetter &typesetter, double available);

} // namespace report
