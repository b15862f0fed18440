// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokens.h"
#include "importing/profile.h"
#include "tables/day.h"

template <>
struct core::Tokens<importing::Layout> {
    using Layout = importing::Layout;
    static constexpr std::array<core::TokenOf<Layout>, 7> all{
        {{Layout::Table, "table"}, {Layout::Titled, "titled"}, {Layout::Beside, "beside"}, {Layout::Horizontal, "horizontal"},
            {Layout::Matrix, "matrix"}, {Layout::List, "list"}, {Layout::Single, "single"}}};
};
template <>
struct core::Tokens<tables::DayOrder> {
    using Order = tables::DayOrder;
    static constexpr std::array<core::TokenOf<Order>, 3> all{
        {{Order::Unknown, "unknown"}, {Order::DayFirst, "day_first"}, {Order::MonthFirst, "month_first"}}};
};
